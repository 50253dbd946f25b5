import type { Inline } from '#domain/inline.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { AnyEntry } from '#records/assemble.ts';
import { say } from './lines.ts';
import type { Site } from './site.ts';

/** A data-quality note in short. */
export interface NoteView {
  readonly title: string;
  readonly address: string;
  readonly states: readonly Inline[];
  readonly finds: readonly Inline[];
  readonly publishes: readonly Inline[];
}

/** Notes in short, each once. */
export function viewNotes(site: Site, ids: readonly string[]): NoteView[] {
  return [...new Set(ids)].map((id) => {
    const note = site.records.get('note', id);
    return {
      title: note.title,
      address: addressOf('note', id),
      states: say(site, note.states),
      finds: say(site, note.finds),
      publishes: say(site, note.publishes),
    };
  });
}

/** What the components of one name point to in the texts of a record. */
const listUses = (site: Site, entry: AnyEntry, component: string): string[] =>
  site.records
    .textsOf(entry)
    .flatMap(({ text }) => [...text.source.matchAll(new RegExp(`<${component}\\s+de="([^"]+)"`, 'g'))])
    .map((match) => match[1] ?? '');

/** Tells of a figure whether the page of a record shows it: in its fields, in its texts or in one of its charts. */
function findShownFigures(site: Site, entry: AnyEntry): (reference: string) => boolean {
  const pointers = site.records.pointersOf(entry);
  const valuesOf = (sort: 'figure' | 'chart') => pointers.filter(({ meta }) => meta[sort]).map(({ value }) => value);
  const figures = new Set([...valuesOf('figure'), ...listUses(site, entry, 'Cifra')]);
  const drawn = new Set([...valuesOf('chart'), ...listUses(site, entry, 'Grafico')].map(datasetOf));
  return (reference) => figures.has(reference) || drawn.has(datasetOf(reference));
}

const datasetOf = (reference: string): string => reference.split('/')[0] ?? '';

/** Of the notes that touch a record, those that concern what it shows: one of figures alone needs one of these. */
export function listConcerned(site: Site, entry: AnyEntry, noteIds: readonly string[]): string[] {
  const isShown = findShownFigures(site, entry);
  return noteIds.filter((id) => {
    const { isOfFiguresAlone, figures } = site.records.get('note', id);
    return !isOfFiguresAlone || figures.some(isShown);
  });
}

/**
 * Notes on a record in short: without those that its text tells where they belong, and without those that do not
 * concern what it shows.
 *
 * @param noteIds notes that touch the page, whether the record names them or what it shows does
 */
export function viewNotesOf(site: Site, entry: AnyEntry, noteIds: readonly string[]): NoteView[] {
  const told = new Set(listUses(site, entry, 'Nota'));
  return viewNotes(
    site,
    listConcerned(site, entry, noteIds).filter((id) => !told.has(id)),
  );
}
