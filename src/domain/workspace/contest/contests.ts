/** The contests of a workspace as they stand. */
import { listRows, numberOf, pathOf, textOf, valueOf, type Cells } from '../cells.ts';
import {
  CHANGES,
  CONTEST_TOOL,
  contestPathOf,
  LEVELS,
  scorePathOf,
  TIE_RULES,
  VERDICTS,
  type ChangeKind,
  type TieRule,
  type Verdict,
} from './fields.ts';
import type { ContestCriterionModel } from './model.ts';

/** A condition without which nobody is scored. */
export interface Condition {
  readonly id: string;
  readonly title: string;
  /** Nothing for one that was written here. */
  readonly model: ContestCriterionModel | undefined;
}

/** Something that is scored. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  /** What is seen at each of the five levels; a text is empty where none was written. */
  readonly levels: readonly string[];
  /** Whole percent. */
  readonly weight: number;
  readonly model: ContestCriterionModel | undefined;
}

/** What was seen of a condition. */
export interface Check {
  readonly verdict: Verdict | undefined;
  readonly seen: string;
}

/** A network that competes: let in, kept out, or not decided yet. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly product: string;
  readonly place: string;
  /** Whether it is the network of the workspace. */
  readonly isOwn: boolean;
  /** By the id of the condition. */
  readonly checks: ReadonlyMap<string, Check>;
  readonly state: 'in' | 'out' | 'open';
}

/** Who scores. */
export interface Judge {
  readonly id: string;
  /** What it is called wherever its name is not said. */
  readonly label: string;
  readonly name: string;
  /** Where its experience comes from. */
  readonly from: string;
  /** Day on which its sheet was first handed out; empty before that. */
  readonly handed: string;
  /** Contestants that it does not score. */
  readonly conflicts: ReadonlySet<string>;
}

/** Something that was done after the scores had begun. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly on: string;
  readonly why: string;
  /** Criteria and weights as they were. */
  readonly before: string;
}

/** A contest. Days are `YYYY-MM-DD`, and empty where none was said. */
export interface Contest {
  readonly id: string;
  readonly name: string;
  readonly prize: string;
  /** What those get that do not win. */
  readonly lesser: string;
  readonly payer: string;
  /** How many win; undefined while nobody said. */
  readonly places: number | undefined;
  readonly due: string;
  readonly decides: string;
  readonly tie: TieRule;
  readonly conditions: readonly Condition[];
  readonly criteria: readonly Criterion[];
  readonly entries: readonly Entry[];
  readonly judges: readonly Judge[];
  readonly changes: readonly Change[];
  /** Lots that were drawn, by contestant: the lowest goes first. */
  readonly draws: ReadonlyMap<string, number>;
  readonly drawNote: string;
  readonly closed: string;
  readonly closer: string;
  /** Mark of what came out when it was closed (`outcome.ts`); empty before that. */
  readonly outcome: string;
}

const isOneOf = <T extends string>(of: readonly T[], value: unknown): value is T => of.includes(value as T);

/** Rows of a list that the site also has come in the order of the site, those that were written here after them. */
function listInOrder(cells: Cells, list: string, models: readonly ContestCriterionModel[]): readonly string[] {
  const ids = listRows(cells, list);
  const known = models.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  return [...known, ...ids.filter((id) => !known.includes(id))];
}

function readEntry(cells: Cells, path: string, id: string, conditions: readonly Condition[]): Entry {
  const own = (...rest: readonly string[]) => pathOf(path, 'entry', id, ...rest);
  const checks = new Map(
    conditions.map((condition): readonly [string, Check] => {
      const verdict = valueOf(cells, own('check', condition.id));
      return [
        condition.id,
        { verdict: isOneOf(VERDICTS, verdict) ? verdict : undefined, seen: textOf(cells, own('seen', condition.id)) },
      ];
    }),
  );
  const said = [...checks.values()].map(({ verdict }) => verdict);
  return {
    id,
    name: textOf(cells, own('name')),
    product: textOf(cells, own('product')),
    place: textOf(cells, own('place')),
    isOwn: valueOf(cells, own('own-network')) === true,
    checks,
    state: said.includes('no') ? 'out' : said.includes(undefined) ? 'open' : 'in',
  };
}

function readJudge(cells: Cells, path: string, id: string, entries: readonly string[]): Judge {
  const own = (...rest: readonly string[]) => pathOf(path, 'judge', id, ...rest);
  return {
    id,
    label: textOf(cells, own('label')),
    name: textOf(cells, own('name')),
    from: textOf(cells, own('from')),
    handed: textOf(cells, own('handed')),
    conflicts: new Set(entries.filter((entryId) => valueOf(cells, own('conflict', entryId)) === true)),
  };
}

function readConditions(cells: Cells, path: string, models: readonly ContestCriterionModel[]): readonly Condition[] {
  return listInOrder(cells, pathOf(path, 'condition'), models).map((id) => {
    const model = models.find((one) => one.id === id);
    return { id, title: model?.title ?? textOf(cells, pathOf(path, 'condition', id, 'title')), model };
  });
}

function readCriteria(cells: Cells, path: string, models: readonly ContestCriterionModel[]): readonly Criterion[] {
  return listInOrder(cells, pathOf(path, 'criterion'), models).map((id) => {
    const model = models.find((one) => one.id === id);
    const own = (field: string) => textOf(cells, pathOf(path, 'criterion', id, field));
    return {
      id,
      title: model?.title ?? own('title'),
      ask: model?.ask ?? own('ask'),
      levels: LEVELS.map((level) => model?.levels[level - 1] ?? own(`level-${level}`)),
      weight: numberOf(cells, pathOf(path, 'criterion', id, 'weight')) ?? 0,
      model,
    };
  });
}

function readChanges(cells: Cells, path: string): readonly Change[] {
  return listRows(cells, pathOf(path, 'change')).flatMap((id) => {
    const kind = valueOf(cells, pathOf(path, 'change', id, 'kind'));
    const own = (field: string) => textOf(cells, pathOf(path, 'change', id, field));
    return isOneOf(CHANGES, kind) ? [{ id, kind, on: own('on'), why: own('why'), before: own('before') }] : [];
  });
}

const readDraws = (cells: Cells, path: string, entryIds: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    entryIds.flatMap((entryId) => {
      const lot = numberOf(cells, pathOf(path, 'draw', entryId));
      return lot === undefined ? [] : [[entryId, lot] as const];
    }),
  );

/**
 * A contest as it stands.
 *
 * @param id of a contest
 * @param models what the site proposes, in its order
 */
export function readContest(cells: Cells, id: string, models: readonly ContestCriterionModel[]): Contest {
  const path = contestPathOf(id);
  const text = (...rest: readonly string[]) => textOf(cells, pathOf(path, ...rest));
  const conditions = readConditions(cells, path, models);
  const entryIds = listRows(cells, pathOf(path, 'entry'));
  const tie = valueOf(cells, pathOf(path, 'tie'));
  return {
    id,
    name: text('name'),
    prize: text('prize'),
    lesser: text('lesser'),
    payer: text('payer'),
    places: numberOf(cells, pathOf(path, 'places')),
    due: text('due'),
    decides: text('decides'),
    tie: isOneOf(TIE_RULES, tie) ? tie : 'criteria',
    conditions,
    criteria: readCriteria(cells, path, models),
    entries: entryIds.map((entryId) => readEntry(cells, path, entryId, conditions)),
    judges: listRows(cells, pathOf(path, 'judge')).map((judgeId) => readJudge(cells, path, judgeId, entryIds)),
    changes: readChanges(cells, path),
    draws: readDraws(cells, path, entryIds),
    drawNote: text('draw-note'),
    closed: text('closed'),
    closer: text('closer'),
    outcome: text('closed-as'),
  };
}

/** The contests of a workspace, in the order in which they were begun. */
export const listContests = (cells: Cells, models: readonly ContestCriterionModel[]): readonly Contest[] =>
  listRows(cells, CONTEST_TOOL.id).map((id) => readContest(cells, id, models));

/** What a judge gave a contestant by a criterion; undefined where it gave nothing, or may not score it. */
export type LevelOf = (judge: Judge, entryId: string, criterionId: string) => number | undefined;

/** Reads what the judges of a contest gave. What one with a conflict gave does not count. */
export const levelsOf =
  (cells: Cells, contestId: string): LevelOf =>
  (judge, entryId, criterionId) =>
    judge.conflicts.has(entryId) ? undefined : numberOf(cells, scorePathOf(contestId, judge.id, entryId, criterionId));

/** What a judge wrote of a contestant; empty where it may not score it. */
export const remarkOf = (cells: Cells, contestId: string, judge: Judge, entryId: string): string =>
  judge.conflicts.has(entryId) ? '' : textOf(cells, contestPathOf(contestId, 'remark', judge.id, entryId));

/** Those that are scored. */
export const listAdmitted = ({ entries }: Pick<Contest, 'entries'>): readonly Entry[] =>
  entries.filter(({ state }) => state === 'in');

/** Whether any judge has given anything. */
export function hasScores(cells: Cells, contestId: string): boolean {
  const start = `${contestPathOf(contestId, 'score')}/`;
  for (const [path, { value }] of cells) if (value !== null && path.startsWith(start)) return true;
  return false;
}

/**
 * Whether criteria and weights stay as they are: from the first score on, and from the first sheet that was handed out,
 * since its judge may be scoring by it.
 */
export const isFrozen = (cells: Cells, { id, judges }: Contest): boolean =>
  judges.some(({ handed }) => handed !== '') || hasScores(cells, id);
