/** The rows of a dataset of published figures, read back: what `dataset.ts` writes. */
import type { Row } from '#kinds/dataset/schema.ts';
import type { Texts } from '#texts/es/index.ts';
import type { EditionFigure, FigureGroup } from './input.ts';

/** Begins the ids of the datasets of figures, in every language: it is in their addresses. */
const PREFIX = 'seguimiento';

/** Id of the dataset of the figures of an indicator. */
export const figureDatasetIdOf = (indicatorId: string): string => `${PREFIX}-${indicatorId}`;

/** A published figure as a site tells of it. */
export interface FigureRow extends FigureGroup, Pick<EditionFigure, 'state' | 'approved' | 'expected' | 'formula'> {
  /** Key of its row. */
  readonly key: string;
  readonly period: string;
  /** The number; null where it is not published. */
  readonly value: number | null;
  /** Number of the edition that gave it, its day and its root. */
  readonly edition: number;
  readonly day: string;
  readonly root: string;
}

type Words = Texts['publishedFigures'];

const findCode = <Name extends string>(
  codes: Readonly<Record<Name, { readonly id: string }>>,
  code: string,
): Name | undefined => (Object.keys(codes) as Name[]).find((name) => codes[name].id === code);

/** A dataset, as far as its figures are read. */
interface ReadableDataset {
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly Row[];
}

/**
 * The figures of a dataset, in the order of its rows.
 *
 * @param words those of the language in which it was written: they name its columns
 * @returns undefined for a dataset that is none of published figures
 */
export function readFigureRows({ columns, rows }: ReadableDataset, words: Words): readonly FigureRow[] | undefined {
  const known = new Set(columns.map(({ id }) => id));
  if (!Object.values(words.columns).every(({ id }) => known.has(id))) return undefined;
  return rows.flatMap((row) => readRow(row, words) ?? []);
}

function readRow(row: Row, { columns: c, levels, states }: Words): FigureRow | undefined {
  const text = ({ id }: { readonly id: string }): string => String(row[id] ?? '');
  const by = findCode(levels, text(c.level));
  const state = findCode(states, text(c.state));
  if (!by || !state) return undefined;
  const value = row[c.value.id];
  return {
    key: text(c.figure),
    period: text(c.period),
    by,
    unit: by === 'all' ? null : text(c.group),
    state,
    value: typeof value === 'number' ? value : null,
    approved: Number(row[c.approved.id]),
    expected: Number(row[c.expected.id]),
    formula: text(c.formula),
    edition: Number(row[c.edition.id]),
    day: text(c.day),
    root: text(c.root),
  };
}
