import { pickDistinctiveWords } from '#domain/search/distinctive.ts';
import { TERM, type QuickEntry, type QuickIndex } from '#domain/search/quickIndex.ts';
import { splitIndex, type SplitIndex } from '#domain/search/split.ts';
import { searchWords as w } from '#i18n/searchWords.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import { kindNames } from '#kinds/index.ts';
import { listGuideEntries } from './guides.ts';
import { listQuickFigures } from './quickFigures.ts';
import { listQuickPages } from './quickPages.ts';
import { labelOf } from './labels.ts';
import { plainText } from './lines.ts';
import { pathOfEntry } from './links.ts';
import type { Site } from './site.ts';

/** Characters of a summary: more would be cut on a phone, and every entry pays for them. */
const SUMMARY_LENGTH = 150;
/** Words by which a long text is found beside its names. */
const DISTINCTIVE_WORDS = 14;

const made = new WeakMap<Site, SplitIndex>();

/** The quick index: everything with an address, by its names, in a line each. */
export function viewQuickIndex(site: Site): QuickIndex {
  return splitOnce(site).head;
}

/** The parts of an index too large to travel whole, by their letters. */
export function viewQuickParts(site: Site): ReadonlyMap<string, QuickIndex> {
  const { head, parts } = splitOnce(site);
  return new Map(
    [...parts].map(([part, entries]) => [part, { site: head.site, entries, synonyms: [], otherSites: [], shards: [] }]),
  );
}

function splitOnce(site: Site): SplitIndex {
  const split = made.get(site) ?? splitIndex(buildIndex(site));
  made.set(site, split);
  return split;
}

function buildIndex(site: Site): QuickIndex {
  return {
    site: site.config.name,
    entries: [
      ...listQuickPages(site).map((entry) => ({ ...entry, summary: clip(entry.summary ?? '') })),
      ...viewRecords(site),
      ...viewGuideEntries(site),
      ...listQuickFigures(site),
    ],
    synonyms: site.records.list('synonyms').flatMap((list) => list.groups),
    otherSites: site.config.otherSites,
    fullText: site.config.fullText,
    shards: [],
  };
}

/** Every record that has a place, with the words by which its text stands out. */
function viewRecords(site: Site): QuickEntry[] {
  const made = kindNames.flatMap((kind) =>
    (site.records.list(kind) as readonly AnyEntry[]).flatMap((entry) =>
      viewEntry(site, entry).map((found) => ({ entry, found })),
    ),
  );
  const long = made.filter(({ entry }) => entry.body.trim().length > 0);
  const words = pickDistinctiveWords(
    long.map(({ entry, found }) => ({
      text: textOf(site, entry),
      known: [found.title, found.summary, found.words, ...(found.aliases ?? []), ...(found.sections ?? [])].join(' '),
    })),
    DISTINCTIVE_WORDS,
  );
  const wordsOf = new Map(long.map(({ entry }, place) => [entry, words[place] ?? []]));
  return made.map(({ entry, found }) => ({
    ...found,
    words: [found.words ?? '', ...(wordsOf.get(entry) ?? [])].join(' ').trim(),
  }));
}

/** Everything that an editor wrote in a record. */
const textOf = ({ records }: Site, entry: AnyEntry): string =>
  records
    .textsOf(entry)
    .flatMap(({ text }) => text.blocks.map((block) => block.text))
    .join('\n');

/** The guides to take away, found by their chapters too: each chapter is a section of the page of its guide. */
function viewGuideEntries(site: Site): QuickEntry[] {
  return listGuideEntries(site).map(({ title, subtitle, path, summary, audienceId, chapters }) => ({
    kind: 'Guía',
    title,
    path,
    summary: clip(`PDF y EPUB. ${summary}`),
    aliases: [subtitle],
    words: `${w.guides} ${labelOf(site, 'audiences', audienceId)}`,
    sections: chapters,
  }));
}

/** A record as it is found; nothing for those that have no place of their own. */
function viewEntry(site: Site, entry: AnyEntry): QuickEntry[] {
  const made = (kind: string, rest: Omit<QuickEntry, 'kind' | 'title' | 'path'>): QuickEntry[] => [
    {
      kind,
      title: titleOf(entry),
      path: pathOfEntry(entry),
      ...rest,
      summary: rest.summary && clip(plainText(site, rest.summary), kind === TERM ? Infinity : SUMMARY_LENGTH),
    },
  ];
  const clusters = (ids: readonly string[]) => ids.map((id) => site.records.get('cluster', id).shortName);
  const phases = (ids: readonly string[]) => ids.map((id) => site.records.get('phase', id).shortTitle);
  const sections = site.records.parsed(entry.body).headings;
  switch (entry.kind) {
    case 'network':
      return made('Red', {
        summary: entry.summary,
        aliases: [...entry.aliases, entry.lineOfBusiness],
        words: wordsOfNetwork(site, entry),
        sections,
        clusters: clusters([entry.clusterId]),
      });
    case 'cluster':
      return made('Conglomerado', {
        summary: entry.summary,
        aliases: [entry.shortName, ...entry.aliases],
        words: [
          entry.place,
          entry.sector,
          'redes',
          ...site.records
            .list('network')
            .filter((network) => network.clusterId === entry.id)
            .map((network) => network.name),
        ].join(' '),
        clusters: clusters([entry.id]),
      });
    case 'case':
      return made('Caso', {
        summary: entry.summary,
        askedAs: entry.askedAs,
        words: entry.question,
        sections,
        clusters: clusters(entry.clusterIds),
        phases: phases(entry.phaseIds),
        date: entry.publishedOn,
      });
    case 'lesson':
      return made('Lección', {
        summary: entry.statement,
        askedAs: entry.askedAs,
        sections,
        clusters: clusters(entry.clusterIds),
        phases: phases(entry.phaseIds),
      });
    case 'phase':
      return made('Fase', {
        summary: entry.summary,
        aliases: [entry.shortTitle, ...numberPhase(entry)],
        askedAs: entry.askedAs,
        words: entry.steps.map((step) => step.title).join(' '),
        sections,
        phases: phases([entry.id]),
        date: entry.updatedOn,
      });
    case 'instrument':
      return made('Instrumento', {
        summary: entry.summary,
        aliases: [...entry.aliases, ...titlesOfFormats(site, entry.id)],
        words: [...entry.contents.map((item) => item.name), w.formats].join(' '),
        sections,
        phases: phases(entry.phaseIds),
      });
    case 'manual':
      return made('Manual', {
        summary: entry.summary,
        words: `${labelOf(site, 'manual-forms', entry.formId)} ${entry.publisher}`,
        phases: phases(entry.phaseIds),
        date: entry.publishedOn,
      });
    case 'recommendation':
      return made('Recomendación', {
        summary: entry.statement,
        askedAs: entry.askedAs,
        words: labelOf(site, 'addressees', entry.addresseeId),
        phases: phases(entry.phaseIds),
      });
    case 'indicator':
      return made('Indicador', {
        summary: entry.statement,
        words: `${labelOf(site, 'logframe-levels', entry.levelId)} ${labelOf(site, 'evidence-states', entry.evidenceStateId)}`,
        clusters: clusters(entry.clusterIds),
      });
    case 'activity':
      return made('Actividad', {
        summary: entry.outputs.map(({ planned }) => planned).join(' '),
        words: `${entry.code} ${labelOf(site, 'logframe-levels', entry.levelId)}`,
      });
    case 'dataset':
      return made('Datos', {
        summary: entry.summary,
        words: [labelOf(site, 'topics', entry.topicId), ...entry.keywords, w.dataFiles].join(' '),
        date: entry.publishedOn,
      });
    case 'event':
      return made('Evento', {
        summary: entry.text ?? labelOf(site, 'event-types', entry.typeId),
        aliases: entry.aliases,
        words: [labelOf(site, 'event-types', entry.typeId), entry.place].join(' '),
        clusters: clusters(entry.clusterIds),
        date: entry.startedOn,
      });
    case 'ally':
      return made('Aliado', {
        summary: entry.role,
        aliases: [entry.shortName, ...entry.aliases],
        clusters: clusters(entry.clusterIds),
      });
    case 'source':
      return made('Fuente', {
        summary: entry.summary,
        aliases: [entry.code],
        words: entry.authors.join(' '),
        date: entry.publishedOn,
      });
    case 'term':
      return made(TERM, { summary: entry.definition, aliases: entry.aliases, askedAs: entry.askedAs });
    case 'note':
      return made('Nota', {
        summary: entry.finds,
        askedAs: entry.askedAs,
        words: labelOf(site, 'note-types', entry.typeId),
      });
    case 'page':
      return made('Página', {
        summary: entry.summary,
        askedAs: entry.askedAs,
        words: labelOf(site, 'sections', entry.sectionId),
        sections,
        phases: phases(entry.phaseIds),
        date: entry.updatedOn,
      });
    case 'path':
      return made('Ruta de lectura', { summary: entry.summary, words: labelOf(site, 'audiences', entry.audienceId) });
    case 'guide':
    case 'vocabulary':
    case 'synonyms':
    case 'format':
      return [];
  }
}

/**
 * Ways to name a phase by its place: «fase 3», «fase tres», «tercera fase». The one that runs through all of them has
 * none.
 */
function numberPhase({ order, transversal }: Entry<'phase'>): string[] {
  const [name, ordinal, roman] = w.places[order - 1] ?? [];
  return transversal ? [] : [`fase ${order}`, ...(name ? [`fase ${name}`, `${ordinal} fase`, `fase ${roman}`] : [])];
}

/** The titles of the documents to fill in that an instrument has. */
const titlesOfFormats = (site: Site, instrumentId: string): string[] =>
  site.records
    .list('format')
    .filter((format) => format.instrumentId === instrumentId)
    .map((format) => format.title);

/** What people know a network by beside its name and its trade: its members and its markets. */
function wordsOfNetwork(site: Site, network: Entry<'network'>): string {
  const firms = network.firms.filter((firm) => !firm.isUnnamed).map((firm) => firm.name);
  return [...firms, ...network.markets.map((market) => plainText(site, market.text))].join(' ');
}

/** The start of a text, whole words. */
function clip(text: string, most = SUMMARY_LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/[\s,;:.]+\S*$/, '')}…`;
}
