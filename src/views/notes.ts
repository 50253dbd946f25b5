import type { Inline } from '#domain/inline.ts';
import { addressOf } from '#kinds/addresses.ts';
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

/** Notes on a record in short, without those that its text tells where they belong. */
export function viewNotesOf(
  site: Site,
  { noteIds, body }: { readonly noteIds: readonly string[]; readonly body: string },
  others: readonly string[] = [],
): NoteView[] {
  const told = new Set([...body.matchAll(/<Nota\s+de="([^"]+)"/g)].map((match) => match[1]));
  return viewNotes(
    site,
    [...noteIds, ...others].filter((id) => !told.has(id)),
  );
}
