import { textOf, type Cells } from '#domain/workspace/cells.ts';
import {
  countAnswers,
  diagnosisPathOf,
  findAnswer,
  HIGHEST,
  MOMENTS,
  NOT_APPLICABLE,
  weightOf,
  type Moment,
} from '#domain/workspace/diagnosis/answers.ts';
import { compareGroup } from '#domain/workspace/diagnosis/compare.ts';
import type { DiagnosisAreaModel } from '#domain/workspace/diagnosis/model.ts';
import { listAreaResults, listGaps, type AreaResult } from '#domain/workspace/diagnosis/results.ts';
import type { Firm } from '#domain/workspace/network.ts';
import { nameRange, type Report, type ReportBlock, type ReportCell } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceDiagnosis as words } from '#words/workspaceDiagnosis.ts';
import { nameFirm } from '../nameFirm.ts';

const t = words.report;
/** Gaps that are told, and those of which a plan begins: more than that nobody takes on at once. */
const MOST_GAPS = 12;
const PLAN_LINES = 5;

/** What the report of a firm is made of. */
export interface FirmReportSetting {
  readonly cells: Cells;
  readonly areas: readonly DiagnosisAreaModel[];
  readonly firm: Firm;
  readonly moment: Moment;
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** A number with one decimal. */
const one = (value: number | undefined): ReportCell => ({ value: value ?? null, decimals: 1 });
const whole = (value: number): ReportCell => ({ value, decimals: 0 });

/** The name of the level that a mean is nearest to; halves go up. */
export const levelNameOf = (mean: number): string => words.levelNames[Math.floor(mean + 0.5) - 1] ?? '';

/** The diagnosis of a firm at a moment, in words, as a drawing and in tables. */
export function buildFirmReport(setting: FirmReportSetting): Report {
  const { cells, areas, firm, moment, format, frame } = setting;
  const { answered, of } = countAnswers(cells, areas, firm.id, moment);
  const name = nameFirm(cells, firm);
  const on = textOf(cells, diagnosisPathOf(firm.id, moment, 'on'));
  const results = listAreaResults(cells, areas, firm.id, moment);
  return {
    ...frame,
    title: t.title(name),
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.firm, name],
      [t.moment, words.moments[moment]],
      [t.on, on && format.date(on)],
      [t.who, textOf(cells, diagnosisPathOf(firm.id, moment, 'who'))],
      [t.answered, `${format.number(answered)} / ${format.number(of)}`],
    ],
    blocks: [
      { kind: 'heading', level: 2, text: t.words },
      ...tellResults(results, answered, of, format),
      ...(answered === 0
        ? []
        : [
            drawAreas(setting, results),
            ...listGapBlocks(setting),
            ...listChanges(setting),
            ...listLevels(setting),
            { kind: 'signatures', names: t.signatures } as const,
          ]),
      { kind: 'paragraph', text: words.own },
    ],
  };
}

/** The point first: where the firm is strong and where it is weak. */
function tellResults(
  results: readonly AreaResult[],
  answered: number,
  of: number,
  format: Formats,
): readonly ReportBlock[] {
  // As the page writes them: two areas that read alike are told alike.
  const known = results.flatMap(({ area, mean }) =>
    mean === undefined ? [] : [{ title: area.title, mean: format.number(mean, 1), value: mean }],
  );
  const [first] = [...known].sort((a, b) => b.value - a.value);
  const [last] = [...known].sort((a, b) => a.value - b.value);
  if (!first || !last) return [{ kind: 'paragraph', text: t.nothing }];
  const named = (mean: string) => format.list(known.filter((one) => one.mean === mean).map(({ title }) => title));
  const sentences =
    first.mean === last.mean
      ? [t.even(first.mean)]
      : [t.strong(named(first.mean), first.mean), t.weak(named(last.mean), last.mean)];
  if (answered < of) sentences.push(t.partial(format.number(answered), format.number(of)));
  return sentences.map((text) => ({ kind: 'paragraph', text }));
}

function drawAreas({ cells, areas, moment, format }: FirmReportSetting, results: readonly AreaResult[]): ReportBlock {
  const group = compareGroup(cells, areas, moment);
  return {
    kind: 'levels',
    title: group.size > 0 ? `${t.byArea}. ${t.mark}` : t.byArea,
    most: HIGHEST,
    bars: results.map(({ area, mean }) => ({
      label: area.title,
      value: mean,
      text: mean === undefined ? t.areaNone : t.areaText(format.number(mean, 1), levelNameOf(mean)),
      mark: group.get(area.id)?.median,
    })),
  };
}

function listGapBlocks({ cells, areas, firm, moment }: FirmReportSetting): readonly ReportBlock[] {
  const gaps = listGaps(cells, areas, firm.id, moment);
  if (!gaps.length)
    return [
      { kind: 'heading', level: 2, text: t.gaps },
      { kind: 'paragraph', text: t.noGaps },
    ];
  return [
    { kind: 'heading', level: 2, text: t.gaps },
    {
      kind: 'table',
      id: 'gaps',
      title: t.gaps,
      columns: [
        { label: t.item, width: 3 },
        { label: t.area, width: 2 },
        { label: t.level, isNumber: true },
        { label: t.missing, isNumber: true },
        { label: t.weight, isNumber: true },
        { label: t.ease, isNumber: true },
        { label: t.worth, isNumber: true },
      ],
      rows: gaps.slice(0, MOST_GAPS).map(({ area, item, level, worth }, row) => [
        item.title,
        area.title,
        whole(level),
        { value: HIGHEST - level, decimals: 0, formula: (name) => `${HIGHEST}-${name('gaps', row, 2)}` },
        whole(weightOf(cells, item)),
        whole(item.ease),
        {
          value: worth,
          decimals: 0,
          formula: (name) => [3, 4, 5].map((column) => name('gaps', row, column)).join('*'),
        },
      ]),
      note: t.gapsNote,
    },
    { kind: 'heading', level: 2, text: t.plan },
    {
      kind: 'table',
      id: 'plan',
      title: t.plan,
      columns: [
        { label: t.action, width: 3 },
        { label: t.sign, width: 3 },
        { label: t.responsible, width: 2 },
        { label: t.due },
      ],
      rows: gaps.slice(0, PLAN_LINES).map(({ item, level }) => [item.action, item.levels[level] ?? '', null, null]),
      note: t.planNote,
    },
  ];
}

/** Start, follow-up and end side by side, where there is more than one of them. */
function listChanges({ cells, areas, firm }: FirmReportSetting): readonly ReportBlock[] {
  const moments = MOMENTS.filter((moment) => countAnswers(cells, areas, firm.id, moment).answered > 0);
  const [first] = moments;
  const last = moments.at(-1);
  if (!first || !last || first === last) return [];
  const means = new Map(
    moments.map((moment) => [moment, listAreaResults(cells, areas, firm.id, moment).map(({ mean }) => mean)]),
  );
  return [
    { kind: 'heading', level: 2, text: t.change },
    {
      kind: 'table',
      id: 'change',
      title: t.change,
      columns: [
        { label: t.area, width: 2 },
        ...moments.map((moment) => ({ label: words.moments[moment], isNumber: true })),
        { label: t.difference, isNumber: true },
      ],
      rows: areas.map(({ title }, row) => {
        const before = means.get(first)?.[row];
        const after = means.get(last)?.[row];
        const cell = (column: number) => (name: (table: string, row: number, column: number) => string) =>
          name('change', row, column);
        return [
          title,
          ...moments.map((moment) => one(means.get(moment)?.[row])),
          before === undefined || after === undefined
            ? one(undefined)
            : {
                value: after - before,
                decimals: 1,
                formula: (name) => `${cell(moments.length)(name)}-${cell(1)(name)}`,
              },
        ];
      }),
      note: t.changeNote,
    },
  ];
}

/** Every item with its level, from which a spreadsheet works the means of the areas out again. */
function listLevels({ cells, areas, firm, moment }: FirmReportSetting): readonly ReportBlock[] {
  const rows = areas.flatMap((area) => area.items.map((item) => ({ area, item })));
  const answers = rows.map(({ item }) => findAnswer(cells, firm.id, moment, item.id));
  const remark = (place: number): string => {
    const { other, note, seen } = answers[place] ?? { other: undefined, note: '', seen: '' };
    const opinion = other === undefined ? '' : t.otherOpinion(String(other));
    return [seen, note, opinion].filter(Boolean).join('; ');
  };
  let begin = 0;
  const means: readonly (readonly ReportCell[])[] = areas.map((area) => {
    const from = begin;
    begin += area.items.length;
    const levels = answers
      .slice(from, begin)
      .flatMap(({ level }) => (level === undefined || level === NOT_APPLICABLE ? [] : level));
    const mean = levels.length ? levels.reduce((sum, level) => sum + level, 0) / levels.length : null;
    const last = begin - 1;
    return [
      area.title,
      whole(levels.length),
      {
        value: mean,
        decimals: 1,
        ...(mean === null ? {} : { formula: (name) => `AVERAGE(${nameRange(name, 'items', 2, from, last)})` }),
      },
    ];
  });
  return [
    { kind: 'heading', level: 2, text: t.levels },
    {
      kind: 'table',
      id: 'items',
      title: t.levels,
      columns: [
        { label: t.item, width: 2 },
        { label: t.area, width: 2 },
        { label: t.level, isNumber: true },
        { label: t.what, width: 3 },
        { label: t.notes, width: 2 },
      ],
      rows: rows.map(({ area, item }, place) => {
        const level = answers[place]?.level;
        if (level === NOT_APPLICABLE) return [item.title, area.title, null, words.notApplicable, remark(place)];
        return [
          item.title,
          area.title,
          { value: level ?? null, decimals: 0 },
          level === undefined ? '' : (item.levels[level - 1] ?? ''),
          remark(place),
        ];
      }),
    },
    { kind: 'heading', level: 2, text: t.means },
    {
      kind: 'table',
      id: 'areas',
      title: t.means,
      columns: [
        { label: t.area, width: 3 },
        { label: t.items, isNumber: true },
        { label: t.mean, isNumber: true },
      ],
      rows: means,
    },
  ];
}
