import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { HIGHEST, type Moment } from '#domain/workspace/diagnosis/answers.ts';
import { compareGroup } from '#domain/workspace/diagnosis/compare.ts';
import type { DiagnosisAreaModel } from '#domain/workspace/diagnosis/model.ts';
import { listNeeds } from '#domain/workspace/diagnosis/results.ts';
import { listFirms } from '#domain/workspace/network.ts';
import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceDiagnosis as words } from '#words/workspaceDiagnosis.ts';
import { levelNameOf } from './firmReport.ts';

const t = words.group;

/** What the report of the network is made of. */
export interface GroupReportSetting {
  readonly cells: Cells;
  readonly areas: readonly DiagnosisAreaModel[];
  readonly moment: Moment;
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** How the group does, and which services most firms of the network need. No firm is named in it. */
export function buildGroupReport({ cells, areas, moment, format, frame }: GroupReportSetting): Report {
  return {
    ...frame,
    title: t.reportTitle(textOf(cells, 'network/name')),
    about: [[words.moment, words.moments[moment]]],
    blocks: [
      ...listQuartiles(cells, areas, moment, format),
      ...listNeedBlocks(cells, areas, moment),
      { kind: 'paragraph', text: words.own },
    ],
  };
}

function listQuartiles(
  cells: Cells,
  areas: readonly DiagnosisAreaModel[],
  moment: Moment,
  format: Formats,
): readonly ReportBlock[] {
  const group = compareGroup(cells, areas, moment);
  if (!group.size) return [];
  const number = (value: number) => ({ value, decimals: 1 });
  const shown = areas.flatMap((area) => {
    const result = group.get(area.id);
    return result ? [{ area, result }] : [];
  });
  return [
    { kind: 'heading', level: 2, text: t.table },
    {
      kind: 'table',
      id: 'group',
      title: t.table,
      columns: [
        { label: words.report.area, width: 3 },
        { label: t.firms, isNumber: true },
        { label: t.lower, isNumber: true },
        { label: t.median, isNumber: true },
        { label: t.upper, isNumber: true },
      ],
      rows: shown.map(({ area, result }) => [
        area.title,
        { value: result.firms, decimals: 0 },
        number(result.lower),
        number(result.median),
        number(result.upper),
      ]),
      note: t.note,
    },
    {
      kind: 'levels',
      title: t.median,
      most: HIGHEST,
      bars: shown.map(({ area, result }) => ({
        label: area.title,
        value: result.median,
        text: words.report.areaText(format.number(result.median, 1), levelNameOf(result.median)),
      })),
    },
  ];
}

function listNeedBlocks(cells: Cells, areas: readonly DiagnosisAreaModel[], moment: Moment): readonly ReportBlock[] {
  const firmIds = listFirms(cells).map(({ id }) => id);
  const needs = listNeeds(cells, areas, firmIds, () => moment);
  if (!needs.length)
    return [
      { kind: 'heading', level: 2, text: t.needs },
      { kind: 'paragraph', text: t.noNeeds },
    ];
  return [
    { kind: 'heading', level: 2, text: t.needs },
    {
      kind: 'table',
      id: 'needs',
      title: t.needs,
      columns: [
        { label: t.service, width: 4 },
        { label: t.kind },
        { label: words.report.area, width: 2 },
        { label: t.firms, isNumber: true },
      ],
      rows: needs.map(({ service, kind, area, firmIds: inNeed }) => [
        service,
        t[kind],
        area.title,
        { value: inNeed.length, decimals: 0 },
      ]),
      note: t.needsNote,
    },
  ];
}
