import { isOfDraft, placeOfRecord, type Draft } from './drafts.ts';
import type { RawRecord } from './raw.ts';
import type { ReadResult } from './read.ts';
import { toId } from './toId.ts';

/** What was read without some of its drafts: as if they had no file. */
export function leaveOut<Reading extends ReadResult>(read: Reading, hidden: readonly Draft[]): Reading {
  if (!hidden.length) return read;
  const places = new Set(hidden.map(({ place }) => place));
  const isShown = (raw: RawRecord): boolean => !places.has(placeOfRecord(raw));
  const records = read.records.filter(isShown);
  const twins = read.twins.filter(isShown);
  const left = new Set([...records, ...twins].map(({ kind, id }) => `${kind}/${id}`));
  const gone = new Set(
    hidden
      .filter(({ kind, id }) => !left.has(`${kind}/${id}`))
      .flatMap(({ kind, id }) => [`${kind}/${id}`, `${kind}/${toId(id)}`]),
  );
  return {
    ...read,
    records,
    twins,
    problems: read.problems.filter((problem) => !isOfDraft(problem, hidden)),
    ids: new Map(
      [...read.ids].map(([kind, ids]) => [kind, new Set([...ids].filter((id) => !gone.has(`${kind}/${id}`)))]),
    ),
  };
}
