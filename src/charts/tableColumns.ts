import type { Formats } from '#texts/formats.ts';
import type { ChartBar, ChartModel } from './model.ts';

/** A row of a chart; one without a value has none. */
export type TableRow = Partial<ChartBar>;

/** A column of the table of a chart. */
export interface TableColumn {
  readonly title: string;
  /** Text or number of a row; undefined where it is missing. */
  readonly read: (row: TableRow) => string | number | undefined;
  /** Writes a text of it for readers; as it is, unless given. */
  readonly show?: (text: string, format: Formats) => string;
}

/** The names of the rows. */
export const labelColumn = ({ headings }: ChartModel): TableColumn => ({
  title: headings.label,
  read: (row) => row.label,
});

/** The names of their groups, where the chart has a column of them. */
export const groupColumn = ({ headings, groups }: ChartModel): TableColumn[] =>
  headings.group === undefined
    ? []
    : [
        {
          title: headings.group,
          read: (row) => groups.find((group) => group.id === row.group)?.label ?? '',
        },
      ];

/** The targets, where the chart has a column of them. */
export const targetColumn = ({ headings }: ChartModel): TableColumn[] =>
  headings.target === undefined ? [] : [{ title: headings.target, read: (row) => row.target }];

/** The values. */
export const valueColumn = ({ headings }: ChartModel): TableColumn => ({
  title: headings.value,
  read: (row) => row.value,
});
