import type { Kind } from '#kinds/index.ts';
import type { Draft } from '#records/drafts.ts';
import type { Problem } from '#records/problem.ts';
import type { Place } from './places.ts';

/** What is published may not lead to what is not: the problem stands where it is cited. */
export const tellDraft = (draft: Draft, at: Place & Pick<Problem, 'detail'>): Problem => ({
  code: 'referencia-borrador',
  ...at,
  detail: { ...at.detail, kind: { kindName: draft.kind }, draft: draft.id, place: draft.place },
});

/** A draft by its kind and its id. */
export const findDraft = (kind: Kind, id: string | undefined, drafts: readonly Draft[]): Draft | undefined =>
  drafts.find((draft) => draft.kind === kind && draft.id === id);
