import { read, type WorkBook } from '@e965/xlsx';
import FormulaParser from 'fast-formula-parser';
import { docxToOdt } from 'odf-kit/docx';
import { readOdt, type BodyNode, type TableNode } from 'odf-kit/reader';

/** A text as a reader of its format sees it. */
export interface ReadText {
  readonly title: string | undefined;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The text of each list item. */
  readonly items: readonly string[];
  /** The paragraphs outside of lists and tables that are not empty. */
  readonly paragraphs: readonly string[];
  /** The text of each cell, its paragraphs on lines of their own. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly footer: string;
}

const textOf = (spans: readonly unknown[]): string =>
  spans.map((span) => (span && typeof span === 'object' && 'text' in span ? String(span.text) : '')).join('');

/** Text of each cell. The reader of DOCX sets « / » between paragraphs, on a line of its own. */
const tableOf = (table: TableNode): string[][] =>
  table.rows.map((row) =>
    row.cells.map((cell) =>
      (cell.body ?? [])
        .flatMap((node) => (node.kind === 'paragraph' ? textOf(node.spans).split('\n') : []))
        .map((line) => line.trim())
        .filter((line) => line !== '' && line !== '/')
        .join('\n'),
    ),
  );

/** Opens an OpenDocument text. */
export function readOdtForm(bytes: Uint8Array): ReadText {
  const { metadata, body, footer } = readOdt(bytes);
  const of = <K extends BodyNode['kind']>(kind: K) =>
    body.filter((node): node is Extract<BodyNode, { kind: K }> => node.kind === kind);
  return {
    title: metadata.title,
    headings: of('heading').map(({ level, spans }) => ({ level, text: textOf(spans) })),
    items: of('list').flatMap(({ items }) => items.map(({ spans }) => textOf(spans))),
    paragraphs: of('paragraph')
      .map(({ spans }) => textOf(spans))
      .filter((text) => text.trim() !== ''),
    tables: of('table').map(tableOf),
    footer: (footer ?? []).map((node) => ('spans' in node ? textOf(node.spans) : '')).join('\n'),
  };
}

/** Opens a document of Word. @throws where the reader finds something that it cannot read */
export async function readDocxForm(bytes: Uint8Array): Promise<ReadText> {
  const { bytes: odt, warnings } = await docxToOdt(bytes);
  if (warnings.length) throw new Error(warnings.join('\n'));
  return readOdtForm(odt);
}

/** Opens a workbook, with its formulas. */
export const openWorkbook = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true, cellStyles: true });

/** A value of a cell as formulas take it. */
type Value = string | number | boolean | null;

/**
 * Computes every formula of a workbook anew, by an engine that knows nothing of the values that are kept.
 *
 * @param filled values laid over the cells that are empty, by sheet and cell
 * @returns values by `sheet!cell`, errors as the engine names them
 */
export function recalculate(
  workbook: WorkBook,
  filled: Readonly<Record<string, Readonly<Record<string, Value>>>> = {},
): ReadonlyMap<string, Value> {
  const done = new Map<string, Value>();
  const nameOf = (row: number, col: number) =>
    `${col > 26 ? String.fromCharCode(64 + Math.floor((col - 1) / 26)) : ''}${String.fromCharCode(65 + ((col - 1) % 26))}${row}`;
  const valueOf = (sheet: string, name: string): Value => {
    const key = `${sheet}!${name}`;
    if (done.has(key)) return done.get(key) ?? null;
    const cell = workbook.Sheets[sheet]?.[name] as { f?: string; v?: Value } | undefined;
    const value = cell?.f === undefined ? (filled[sheet]?.[name] ?? cell?.v ?? null) : compute(cell.f, sheet, name);
    done.set(key, value);
    return value;
  };
  const numbersIn = (values: unknown): unknown[] => (Array.isArray(values) ? values.flatMap(numbersIn) : [values]);
  const amountsIn = (values: readonly { value: unknown }[]) =>
    values.flatMap(({ value }) => numbersIn(value)).filter((value) => typeof value === 'number');
  // A cell may need another one to be computed first: an engine that is at work takes no second formula.
  const engines: FormulaParser[] = [];
  let depth = 0;
  const makeEngine = () =>
    new FormulaParser({
      functions: {
        COUNTA: (...values: { value: unknown }[]) =>
          values.flatMap(({ value }) => numbersIn(value)).filter((value) => value !== null && value !== undefined)
            .length,
        MAX: (...values: { value: unknown }[]) => Math.max(...amountsIn(values)),
        MIN: (...values: { value: unknown }[]) => Math.min(...amountsIn(values)),
      },
      onCell: ({ sheet, row, col }) => valueOf(sheet, nameOf(row, col)),
      onRange: ({ sheet, from, to }) =>
        Array.from({ length: to.row - from.row + 1 }, (_, row) =>
          Array.from({ length: to.col - from.col + 1 }, (__, col) =>
            valueOf(sheet, nameOf(from.row + row, from.col + col)),
          ),
        ),
    });
  function compute(formula: string, sheet: string, name: string): Value {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const engine = (engines[depth] ??= makeEngine());
    depth += 1;
    const result = engine.parse(formula, {
      sheet,
      row: Number(digits),
      col: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    });
    depth -= 1;
    return result && typeof result === 'object' ? String(result) : (result as Value);
  }
  for (const sheet of workbook.SheetNames)
    for (const [name, cell] of Object.entries(workbook.Sheets[sheet] ?? {}))
      if ((cell as { f?: string }).f !== undefined) valueOf(sheet, name);
  return new Map(
    [...done].filter(([key]) => {
      const [sheet = '', name = ''] = key.split(/!(?=[A-Z]+\d+$)/);
      return (workbook.Sheets[sheet]?.[name] as { f?: string } | undefined)?.f !== undefined;
    }),
  );
}
