import { formatDate } from './citation.ts';
import type { ChartBar, ChartModel } from './chartModel.ts';
import type { FormatValue } from './chartSummary.ts';

/** A table of text: the first cell of a row names it. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns of a chart, each as text or number of a row. */
interface ChartColumn {
  readonly title: string;
  readonly read: (row: Partial<ChartBar>) => string | number | undefined;
  /** Writes a text of it for readers; as it is, unless given. */
  readonly show?: (text: string) => string;
}

/**
 * Builds the table of a chart: its bars in their order, then the rows without a value, then its lines.
 *
 * @param format writes a number with its unit and so many decimals
 * @param missing text of a cell without a number
 */
export function buildChartTable(model: ChartModel, format: FormatValue, missing = 'sin dato'): ChartTable {
  const columns = listColumns(model);
  const write = (cell: string | number | undefined, { show }: ChartColumn) =>
    typeof cell === 'number' ? format(cell, model.decimals) : cell === undefined ? missing : (show?.(cell) ?? cell);
  return {
    header: columns.map((column) => column.title),
    rows: [
      ...[...model.bars, ...model.missing].map((row) => columns.map((column) => write(column.read(row), column))),
      ...model.lines.map((line) =>
        columns.map((_, index) =>
          index === 0 ? line.label : index === columns.length - 1 ? format(line.value, line.decimals) : '',
        ),
      ),
    ],
  };
}

/**
 * Writes the rows of a chart as CSV (RFC 4180: commas, CRLF, no BOM). Numbers are plain, with all their
 * decimals and a point; a missing number is an empty cell; lines are not rows and stay out.
 */
export function formatChartCsv(model: ChartModel): string {
  const columns = listColumns(model);
  return [
    columns.map((column) => column.title),
    ...[...model.bars, ...model.missing].map((row) => columns.map((column) => column.read(row) ?? '')),
  ]
    .map((cells) => `${cells.map((cell) => quoteCell(String(cell))).join(',')}\r\n`)
    .join('');
}

/** Label, group, target and value, or dates: those that the chart has. */
function listColumns({ type, headings, groups }: ChartModel): ChartColumn[] {
  return [
    { title: headings.label, read: (row) => row.label },
    ...(headings.group === undefined
      ? []
      : [
          {
            title: headings.group,
            read: (row: Partial<ChartBar>) => groups.find((group) => group.id === row.group)?.label ?? '',
          },
        ]),
    ...(headings.target !== undefined
      ? [{ title: headings.target, read: (row: Partial<ChartBar>) => row.target }]
      : []),
    ...(type === 'timeline'
      ? [{ title: headings.value, read: (row: Partial<ChartBar>) => row.start, show: formatDate }]
      : [{ title: headings.value, read: (row: Partial<ChartBar>) => row.value }]),
    ...(headings.end === undefined
      ? []
      : [
          {
            title: headings.end,
            read: (row: Partial<ChartBar>) => row.end ?? '',
            show: (text: string) => (text ? formatDate(text) : ''),
          },
        ]),
  ];
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
