/** Whoever studies, what each read and answered, and the candidates of a selection. Nothing of it goes into a link. */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration, type FieldForm } from '../fields.ts';
import { day, flag, line, name, note, number } from '../forms.ts';

/** The tool, by its name in files. */
export const FACILITATOR_TOOL = { id: 'facilitator', version: 1 } as const;

/** The lists of persons: those who study, and those who ask for the work. */
export const TRAINEES = 'trainee';
export const CANDIDATES = 'candidate';

/** Levels go from 1 to this. */
export const MOST_LEVEL = 5;
/** Greatest seed of an attempt. */
export const MOST_SEED = 2 ** 32 - 1;
/** More questions than any attempt asks. */
const MOST_QUESTIONS = 99;

const fields: readonly (readonly [string, FieldForm])[] = [
  [`${TRAINEES}/*/name`, name],
  [`${TRAINEES}/*/has-read/*`, flag],
  [`${TRAINEES}/*/has-tried/*`, flag],
  // An attempt keeps what it asks and its seed: whoever comes back finds the same questions in the same order.
  [`${TRAINEES}/*/attempt/*/of-phase`, name],
  [`${TRAINEES}/*/attempt/*/seed`, number(0, MOST_SEED, 0)],
  [`${TRAINEES}/*/attempt/*/tried-on`, day],
  [`${TRAINEES}/*/attempt/*/asked/*`, name],
  [`${TRAINEES}/*/attempt/*/replied/*`, name],
  // Written with the last answer, as it counted that day: a question that is mended later changes no result.
  [`${TRAINEES}/*/attempt/*/right-count`, number(0, MOST_QUESTIONS, 0)],
  [`${TRAINEES}/*/attempt/*/asked-count`, number(0, MOST_QUESTIONS, 0)],
  [`${CANDIDATES}/*/name`, name],
  [`${CANDIDATES}/*/fulfils/*`, { type: 'choice', of: ['met', 'unmet'] }],
  [`${CANDIDATES}/*/shown-level/*`, number(1, MOST_LEVEL, 0)],
  [`${CANDIDATES}/*/shown-by/*`, line],
  [`${CANDIDATES}/*/assessors`, line],
  [`${CANDIDATES}/*/remarks`, note],
];

/** By person; by person and attempt; by candidate and criterion. All of it tells of persons. */
export const facilitatorFields: readonly FieldDeclaration[] = [
  ...[TRAINEES, `${TRAINEES}/*/attempt`, CANDIDATES].map(removalOf),
  ...fields.map(([path, form]) => ({ path, form })),
].map((field) => ({ ...field, personal: true }));

/** The path of a field of somebody who studies. */
export const traineePathOf = (id: string, ...rest: readonly string[]): string => pathOf(TRAINEES, id, ...rest);

/** The path of a field of an attempt. */
export const attemptPathOf = (traineeId: string, id: string, ...rest: readonly string[]): string =>
  traineePathOf(traineeId, 'attempt', id, ...rest);

/** The path of a field of a candidate. */
export const candidatePathOf = (id: string, ...rest: readonly string[]): string => pathOf(CANDIDATES, id, ...rest);
