/**
 * A contest between networks for something that is scarce: what is given, who competes, by what they are looked at, and
 * what each judge gave. What was seen of a contestant and what a judge gave stays between those who organise it, so
 * that none of it goes into the link of a network; the sheet of a judge has a link of its own (`sheet.ts`).
 */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration } from '../fields.ts';
import { day, flag, line, name, note, number } from '../forms.ts';

/** The tool, by its name in files. */
export const CONTEST_TOOL = { id: 'contest', version: 1 } as const;

/** How equal totals are told apart: by the criteria, the heaviest first, or by drawing lots at once. */
export const TIE_RULES = ['criteria', 'draw'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** Whether a contestant meets a condition; nothing is held of one that nobody has looked at. */
export const VERDICTS = ['yes', 'no'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What was done after the scores had begun: weights or criteria changed, or a closed contest was opened again. */
export const CHANGES = ['criteria', 'reopened'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** The levels of a criterion, from the least. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export const MOST_LEVEL = 5;
/** Most that win. */
export const MOST_PLACES = 99;

const level = number(1, MOST_LEVEL, 0);
const personal = true;

export const contestFields: readonly FieldDeclaration[] = [
  removalOf('contest'),
  { path: 'contest/*/name', form: line },
  { path: 'contest/*/prize', form: line },
  { path: 'contest/*/lesser', form: line },
  { path: 'contest/*/places', form: number(1, MOST_PLACES, 0) },
  { path: 'contest/*/payer', form: name, personal },
  { path: 'contest/*/due', form: day },
  { path: 'contest/*/decides', form: day },
  { path: 'contest/*/tie', form: { type: 'choice', of: TIE_RULES } },
  removalOf('contest/*/entry'),
  { path: 'contest/*/entry/*/name', form: name },
  { path: 'contest/*/entry/*/product', form: line },
  { path: 'contest/*/entry/*/place', form: name },
  { path: 'contest/*/entry/*/own-network', form: flag },
  { path: 'contest/*/entry/*/check/*', form: { type: 'choice', of: VERDICTS }, personal },
  { path: 'contest/*/entry/*/seen/*', form: line, personal },
  removalOf('contest/*/condition'),
  { path: 'contest/*/condition/*/title', form: line },
  removalOf('contest/*/criterion'),
  { path: 'contest/*/criterion/*/title', form: name },
  { path: 'contest/*/criterion/*/ask', form: line },
  ...LEVELS.map((one): FieldDeclaration => ({ path: `contest/*/criterion/*/level-${one}`, form: line })),
  { path: 'contest/*/criterion/*/weight', form: number(0, 100, 0) },
  removalOf('contest/*/judge'),
  { path: 'contest/*/judge/*/label', form: name },
  { path: 'contest/*/judge/*/name', form: name, personal },
  { path: 'contest/*/judge/*/from', form: line, personal },
  { path: 'contest/*/judge/*/handed', form: day, personal },
  { path: 'contest/*/judge/*/conflict/*', form: flag, personal },
  // A judge, a contestant, a criterion.
  { path: 'contest/*/score/*/*/*', form: level, personal },
  { path: 'contest/*/remark/*/*', form: note, personal },
  { path: 'contest/*/draw/*', form: number(1, MOST_PLACES, 0), personal },
  { path: 'contest/*/draw-note', form: line, personal },
  { path: 'contest/*/closed', form: day, personal },
  { path: 'contest/*/closer', form: name, personal },
  // A mark of what came out when it was closed.
  { path: 'contest/*/closed-as', form: name, personal },
  { ...removalOf('contest/*/change'), personal },
  { path: 'contest/*/change/*/kind', form: { type: 'choice', of: CHANGES }, personal },
  { path: 'contest/*/change/*/on', form: day, personal },
  { path: 'contest/*/change/*/why', form: line, personal },
  { path: 'contest/*/change/*/before', form: note, personal },
];

/** The path of a field of a contest. */
export const contestPathOf = (contestId: string, ...rest: readonly string[]): string =>
  pathOf('contest', contestId, ...rest);

/** The path of what a judge gave a contestant by a criterion. */
export const scorePathOf = (contestId: string, judgeId: string, entryId: string, criterionId: string): string =>
  contestPathOf(contestId, 'score', judgeId, entryId, criterionId);
