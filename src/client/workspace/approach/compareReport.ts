import type { Report, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { nameRange } from '#domain/workspace/report.ts';
import type { ProjectCriterionModel } from '#domain/workspace/approach/model.ts';
import { MOST_LEVEL } from '#domain/workspace/approach/fields.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { nameCriteria } from './scoreReport.ts';
import type { ApproachSetting, Weighed } from './setting.ts';
import { tellAnswer, tellOutcome } from './tell.ts';

const t = words.compare;
const COMPARISON = 'comparison';
const TYPES = 'types';

const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const titled = (table: ReportTable): readonly ReportBlock[] => [
  { kind: 'heading', level: 2, text: table.title },
  table,
];
const under = (title: string, items: readonly string[]): readonly ReportBlock[] =>
  items.length
    ? [
        { kind: 'heading', level: 2, text: title },
        { kind: 'list', ordered: false, items },
      ]
    : [];
const whole = (value: number | null): ReportCell => ({ value, decimals: 0 });

/** Groups side by side: what suits each, its criteria with their sum, and where their answers differ. */
export function buildCompareReport(setting: ApproachSetting, groups: readonly Weighed[]): Report {
  const { frame, format, model } = setting;
  return {
    ...frame,
    title: t.title,
    about: [[words.report.date, format.date(frame.createdOn)]],
    blocks: [
      ...titled(tableGroups(setting, groups)),
      ...model.criteria.flatMap((criterion) => drawCriterion(setting, groups, criterion)),
      ...titled(tableTypes(groups)),
      ...listDifferences(setting, groups),
      ...titled(tableAnswers(setting, groups)),
      ...under(
        t.gaps,
        groups.flatMap((group) => listGaps(setting, group)),
      ),
      { kind: 'heading', level: 2, text: words.report.method },
      say(words.own),
      say(words.criteria.own),
    ],
  };
}

const findingOf = ({ score }: Weighed, { id }: ProjectCriterionModel) =>
  score.findings.find(({ criterion }) => criterion.id === id);

function tableGroups({ model, format }: ApproachSetting, groups: readonly Weighed[]): ReportTable {
  const first = 2;
  const last = first + model.criteria.length - 1;
  const [points, of] = [last + 1, last + 2];
  return {
    kind: 'table',
    id: COMPARISON,
    title: t.table,
    columns: [
      { label: t.group, width: 2 },
      { label: t.result, width: 2 },
      ...model.criteria.map(({ title }) => ({ label: title, isNumber: true })),
      { label: t.points, isNumber: true },
      { label: t.of, isNumber: true },
      { label: t.percent, isNumber: true },
    ],
    rows: groups.map(({ name, advice, score, ...rest }, row): ReportCell[] => [
      name,
      tellOutcome(advice, format),
      ...model.criteria.map((criterion): ReportCell => {
        const finding = findingOf({ name, advice, score, ...rest }, criterion);
        return finding ? whole(finding.level ?? null) : null;
      }),
      ...(model.criteria.length
        ? [
            {
              value: score.of ? score.points : null,
              decimals: 0,
              formula: (cell: Name) => {
                const range = rangeOf(cell, row, first, last);
                return `IF(COUNT(${range})=0,"",SUM(${range}))`;
              },
            },
            {
              value: score.of || null,
              decimals: 0,
              formula: (cell: Name) => {
                const range = rangeOf(cell, row, first, last);
                return `IF(COUNT(${range})=0,"",COUNT(${range})*${MOST_LEVEL})`;
              },
            },
            {
              value: score.of ? Math.round((score.points * 100) / score.of) : null,
              decimals: 0,
              formula: (cell: Name) => {
                const [sum, most] = [cell(COMPARISON, row, points), cell(COMPARISON, row, of)];
                return `IF(${most}="","",ROUND(${sum}*100/${most},0))`;
              },
            },
          ]
        : []),
    ]),
    note: t.tableNote,
  };
}

type Name = Parameters<typeof nameRange>[0];

/** The cells of a row from one column to another. */
function rangeOf(cell: Name, row: number, from: number, to: number): string {
  const last = cell(COMPARISON, row, to);
  return `${cell(COMPARISON, row, from)}:${last.slice(last.lastIndexOf('!') + 1)}`;
}

/** A criterion by group; nothing where it was looked at in none. */
function drawCriterion(
  { format }: ApproachSetting,
  groups: readonly Weighed[],
  criterion: ProjectCriterionModel,
): readonly ReportBlock[] {
  const findings = groups.map((group) => ({ name: group.name, finding: findingOf(group, criterion) }));
  if (!findings.some(({ finding }) => finding?.level !== undefined)) return [];
  return [
    {
      kind: 'levels',
      title: t.bars(criterion.title),
      most: MOST_LEVEL,
      bars: findings.map(({ name, finding }) => ({
        label: name,
        value: finding?.level,
        text: finding
          ? finding.level === undefined
            ? t.unlooked
            : words.criteria.bar(format.number(finding.level), criterion.levels[finding.level - 1] ?? '')
          : t.unasked,
      })),
    },
  ];
}

function tableTypes(groups: readonly Weighed[]): ReportTable {
  const rows = groups.flatMap(({ name, advice }) => advice.standings.map((standing) => ({ name, standing })));
  return {
    kind: 'table',
    id: TYPES,
    title: t.types,
    columns: [
      { label: t.group, width: 2 },
      { label: t.type, width: 2 },
      { label: t.favour, isNumber: true },
      { label: t.against, isNumber: true },
      { label: t.balance, isNumber: true },
    ],
    rows: rows.map(({ name, standing: { type, favour, against, excluding, balance } }, row): ReportCell[] => [
      name,
      excluding.length ? `${type.title} (${words.report.excluded})` : type.title,
      whole(favour.length),
      whole(against.length + excluding.length),
      {
        value: balance,
        decimals: 0,
        formula: (cell) => `${cell(TYPES, row, 2)}-${cell(TYPES, row, 3)}`,
      },
    ]),
    note: t.typesNote,
  };
}

const answersOf = ({ model, format }: ApproachSetting, groups: readonly Weighed[]) =>
  model.questions.map((question) => ({
    question,
    said: groups.map(({ answers }) => tellAnswer(question, answers, format) || words.report.unanswered),
  }));

function listDifferences(setting: ApproachSetting, groups: readonly Weighed[]): readonly ReportBlock[] {
  const items = answersOf(setting, groups)
    .filter(({ said }) => new Set(said).size > 1)
    .map(({ question, said }) =>
      t.difference(question.ask, said.map((one, place) => t.differenceOf(groups[place]?.name ?? '', one)).join('; ')),
    );
  return items.length ? under(t.differ, items) : [{ kind: 'heading', level: 2, text: t.differ }, say(t.equal)];
}

function tableAnswers(setting: ApproachSetting, groups: readonly Weighed[]): ReportTable {
  return {
    kind: 'table',
    id: 'answers',
    title: t.answers,
    columns: [{ label: words.report.question, width: 2 }, ...nameColumns(groups)],
    rows: answersOf(setting, groups).map(({ question, said }) => [question.ask, ...said]),
  };
}

/** A column for each group: two of one name are told apart by their place. */
const nameColumns = (groups: readonly Weighed[]) =>
  groups.map(({ name }, place) => ({
    label: groups.some((other, index) => index !== place && other.name === name) ? `${name} (${place + 1})` : name,
    width: 2,
  }));

function listGaps(setting: ApproachSetting, { name, advice, score }: Weighed): readonly string[] {
  const isScored = score.missing.length < score.findings.length;
  return [
    ...(advice.unanswered.length ? [t.gapAnswers(name, advice.unanswered.length)] : []),
    ...(score.missing.length ? [t.gapCriteria(name, nameCriteria(score.missing, setting))] : []),
    ...(isScored && score.unseen.length ? [t.gapSeen(name, nameCriteria(score.unseen, setting))] : []),
  ];
}
