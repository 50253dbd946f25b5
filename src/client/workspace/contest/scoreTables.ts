/** The tables of a contest, with formulas that work out on a spreadsheet what the page says. */
import { listAdmitted, type Judge } from '#domain/workspace/contest/contests.ts';
import { MOST_LEVEL } from '#domain/workspace/contest/fields.ts';
import { roundFraction, type Fraction } from '#domain/workspace/contest/fraction.ts';
import { totalOfJudge } from '#domain/workspace/contest/ranking.ts';
import { nameRange, type CellName, type ReportCell, type ReportTable } from '#domain/workspace/report.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import type { ContestSetting } from './setting.ts';
import { DECIMALS, nameCriterion, nameOfEntry, tellOutcome } from './tell.ts';

const { columns, table: t } = workspaceContest;

const RANKING = 'ranking';
const SCORES = 'scores';
const WEIGHTS = 'weights';
/** Where the criteria begin in the table of scores and in the ranking. */
const FIRST = 2;
/** Decimals to which sheets work a figure out, so that equal totals are equal there too. */
const FINE = 6;

const figure = (fraction: Fraction | undefined, formula: (name: CellName) => string): ReportCell =>
  fraction ? { value: roundFraction(fraction, FINE), decimals: DECIMALS, formula } : null;

/** A row of the table of scores: what a judge gave a contestant. */
interface ScoreRow {
  readonly judge: Judge;
  readonly entryId: string;
}

const listScoreRows = ({ contest }: ContestSetting): readonly ScoreRow[] =>
  listAdmitted(contest).flatMap(({ id: entryId }) =>
    contest.judges.flatMap((judge) => (judge.conflicts.has(entryId) ? [] : [{ judge, entryId }])),
  );

/** A total out of 100 of cells of a row: each by its weight, which stands in the table of weights. */
function totalFormula({ contest }: ContestSetting, name: CellName, table: string, row: number): string {
  const terms = contest.criteria.flatMap(({ weight }, place) =>
    weight > 0 ? [`${name(table, row, FIRST + place)}*${name(WEIGHTS, place, 1)}`] : [],
  );
  const whole = `SUM(${nameRange(name, WEIGHTS, 1, 0, contest.criteria.length - 1)})`;
  return `ROUND((${terms.join('+')})*100/(${MOST_LEVEL}*${whole}),${FINE})`;
}

/** Criteria with their weights. */
export const tableWeights = ({ contest }: ContestSetting): ReportTable => ({
  kind: 'table',
  id: WEIGHTS,
  title: t.weights,
  columns: [
    { label: columns.criterion, width: 4 },
    { label: columns.weight, isNumber: true },
  ],
  rows: [
    ...contest.criteria.map((one): ReportCell[] => [nameCriterion(one), { value: one.weight, decimals: 0 }]),
    [
      columns.total,
      {
        value: contest.criteria.reduce((sum, { weight }) => sum + weight, 0),
        decimals: 0,
        formula: (name) => `SUM(${nameRange(name, WEIGHTS, 1, 0, contest.criteria.length - 1)})`,
      },
    ],
  ],
  hasTotal: true,
});

/** What each judge gave each contestant, with the total that comes of it. */
export function tableScores(setting: ContestSetting): ReportTable {
  const { contest, levelOf } = setting;
  return {
    kind: 'table',
    id: SCORES,
    title: t.scores,
    columns: [
      { label: columns.network, width: 2 },
      { label: columns.judge, width: 1.2 },
      ...contest.criteria.map((one) => ({ label: nameCriterion(one), isNumber: true })),
      { label: columns.total, isNumber: true },
    ],
    rows: listScoreRows(setting).map(({ judge, entryId }, row): ReportCell[] => [
      nameOfEntry(contest, entryId),
      judge.label,
      ...contest.criteria.map(({ id }): ReportCell => {
        const level = levelOf(judge, entryId, id);
        return level === undefined ? null : { value: level, decimals: 0 };
      }),
      figure(totalOfJudge(contest, judge, entryId, levelOf), (name) => totalFormula(setting, name, SCORES, row)),
    ]),
  };
}

/** The ranking: mean of each criterion, total, and how far the judges are apart. It needs the other two tables. */
export function tableRanking(setting: ContestSetting): ReportTable {
  const { contest, ranking } = setting;
  const scoreRows = listScoreRows(setting);
  const { length: count } = contest.criteria;
  const of = (name: CellName, entryId: string, column: number) =>
    scoreRows.flatMap((one, row) => (one.entryId === entryId ? [name(SCORES, row, column)] : [])).join(',');
  const total = FIRST + count;
  return {
    kind: 'table',
    id: RANKING,
    title: t.ranking,
    columns: [
      { label: columns.rank, isNumber: true, width: 0.8 },
      { label: columns.network, width: 2 },
      ...contest.criteria.map((one) => ({ label: nameCriterion(one), isNumber: true })),
      { label: columns.total, isNumber: true },
      { label: columns.result, width: 1.4 },
      { label: columns.least, isNumber: true },
      { label: columns.greatest, isNumber: true },
      { label: columns.range, isNumber: true },
    ],
    rows: ranking.lines.map((line, row): ReportCell[] => [
      line.rank === undefined
        ? null
        : {
            value: line.rank,
            decimals: 0,
            formula: (name) =>
              `RANK(${name(RANKING, row, total)},${nameRange(name, RANKING, total, 0, ranking.lines.length - 1)})`,
          },
      nameOfEntry(contest, line.entryId),
      ...line.means.map((mean, place) => figure(mean, (name) => `AVERAGE(${of(name, line.entryId, FIRST + place)})`)),
      figure(line.total, (name) => totalFormula(setting, name, RANKING, row)),
      tellOutcome(line),
      figure(line.spread?.least, (name) => `MIN(${of(name, line.entryId, total)})`),
      figure(line.spread?.greatest, (name) => `MAX(${of(name, line.entryId, total)})`),
      figure(
        line.spread?.range,
        (name) => `ROUND(${name(RANKING, row, total + 3)}-${name(RANKING, row, total + 2)},${FINE})`,
      ),
    ]),
  };
}
