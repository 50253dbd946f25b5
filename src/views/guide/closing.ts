import type { AnyEntry, Entry } from '#records/assemble.ts';
import { nameOfSource } from '#views/citations.ts';
import { listConcerned } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import type { GuideContext } from './context.ts';
import type { GuideChapter, GuideInline } from '#domain/guide/model.ts';

/** Id of a note in the last chapters of a guide. */
export const closingNoteId = (id: string): string => `nota-${id}`;

/** The notes that touch what a guide holds, but for those that stand whole in it. */
export function listClosingNotes(site: Site, held: readonly AnyEntry[]): readonly string[] {
  const whole = new Set(held.filter((entry) => entry.kind === 'note').map((entry) => entry.id));
  return [...new Set(held.flatMap((entry) => ('noteIds' in entry ? listConcerned(site, entry, entry.noteIds) : [])))]
    .filter((id) => !whole.has(id))
    .sort();
}

const text = (v: string): GuideInline => ({ t: 'text', v });

/** The last chapters of a guide: the notes that touch what it holds, and the documents that it rests on. */
export function closingChapters(site: Site, held: readonly AnyEntry[], context: GuideContext): GuideChapter[] {
  const noteIds = listClosingNotes(site, held);
  const sourceIds = new Set(
    held.flatMap((entry) => ('sources' in entry ? entry.sources.map((source) => source.sourceId) : [])),
  );
  const sources = [...sourceIds]
    .map((id) => site.records.get('source', id))
    .sort((a, b) => site.book.format.compare(nameOfSource(a), nameOfSource(b)));
  return [
    ...(noteIds.length ? [composeNotes(site, noteIds, context)] : []),
    ...(sources.length ? [composeSources(site, sources)] : []),
  ];
}

function composeNotes(site: Site, noteIds: readonly string[], context: GuideContext): GuideChapter {
  const words = site.book.t.guideText;
  return {
    id: 'notas',
    title: words.notes,
    blocks: [
      { t: 'p', c: [text(words.notesLead)] },
      {
        t: 'terms',
        items: noteIds.map((id) => ({
          id: closingNoteId(id),
          term: `${site.records.get('note', id).title}.`,
          c: context.say(site.records.get('note', id).publishes),
        })),
      },
    ],
  };
}

function composeSources(site: Site, sources: readonly Entry<'source'>[]): GuideChapter {
  const words = site.book.t.guideText;
  const yearOf = ({ publishedOn }: Entry<'source'>) => (publishedOn ? ` (${publishedOn.slice(0, 4)})` : '');
  return {
    id: 'fuentes',
    title: words.sources,
    blocks: [
      { t: 'p', c: [text(words.sourcesLead)] },
      {
        t: 'terms',
        items: sources.map((source) => ({
          id: `fuente-${source.id}`,
          term: `${nameOfSource(source)}.`,
          c: [
            text(`${source.authors.join(', ') || site.book.t.recordPages.source.unknownAuthors}${yearOf(source)}. `),
            { t: 'i', c: [text(source.title)] },
            text('.'),
            ...(source.url ? [text(' '), { t: 'a' as const, href: source.url, c: [text(source.url)] }] : []),
          ],
        })),
      },
    ],
  };
}
