import { columnName, toXlsx, type PrintSetup, type Sheet, type SheetCell, type Validation } from '../xlsx.ts';
import { decimalsFormat, type CellStyle } from '../xlsxStyles.ts';
import type { Form, FormColumn, FormResult, FormSheet } from './form.ts';
import { buildResultFormula, buildRowFormula, buildTotal, type ColumnRange } from './formulas.ts';
import { countLines } from './lineCount.ts';

const TITLE: CellStyle = { bold: true, size: 16 };
const NOTE: CellStyle = { soft: true, wrap: true };
const HEAD: CellStyle = { bold: true, shade: true, border: true, wrap: true, middle: true };
const INPUT: CellStyle = { border: true, wrap: true, middle: true };
const PERCENT = '0.0%';
const DATE = 'dd/mm/yyyy';

/** Heights in points: of a line of print, and of a row in which one writes by hand. */
const LINE = 13;
const ROW = 24;
/** Columns over which a text above the table runs on, at most, so that it can be read without moving the sheet. */
const MAX_TEXT_WIDTH = 110;
/** Width and height of the text on a printed page, in points, held upright, and points that a character takes. */
const PRINTED = { width: 520, height: 720 } as const;
const CHARACTER = 5.6;
/** How much longer than a page a sheet may be that is still made small enough for one. */
const MOST_PRESSED = 1.5;
/** Most that columns are widened for the sake of the printed page. */
const MOST_STRETCHED = 1.6;
const HELP_WIDTHS = [34, 96];
const EMPTY: SheetCell = { value: null };

/** Where the parts of a sheet stand, in rows from 1. */
interface Layout {
  readonly sheet: FormSheet;
  readonly headRow: number;
  readonly first: number;
  readonly last: number;
  readonly totalRow: number | undefined;
  /** Row of the first result. */
  readonly resultRow: number;
}

const hasTotals = ({ columns }: FormSheet): boolean => columns.some(({ total }) => total);

/** Title, text, legend, a blank; answers, a blank; the table; its totals; a blank, results. */
function planLayout(sheet: FormSheet, above: number): Layout {
  const headRow = above + 2 + (sheet.fields.length && sheet.fields.length + 1);
  const first = headRow + 1;
  const last = headRow + sheet.rows.length;
  const totalRow = hasTotals(sheet) ? last + 1 : undefined;
  return { sheet, headRow, first, last, totalRow, resultRow: (totalRow ?? last) + 2 };
}

const isNumber = ({ type, formula }: FormColumn): boolean => formula !== undefined || type === 'number';
const formatOf = ({ type, decimals, formula }: FormColumn): string | undefined => {
  if (formula?.operation === 'share') return PERCENT;
  if (formula || type === 'number') return decimalsFormat(decimals);
  return type === 'date' ? DATE : undefined;
};

function rangeOf({ sheet, first, last }: Layout, id: string): ColumnRange {
  return { letters: columnName(sheet.columns.findIndex((column) => column.id === id)), first, last };
}

/** The cell in which the number of a result stands: beside its title. */
const resultCell = ({ sheet, resultRow }: Layout, id: string): string =>
  `B${resultRow + sheet.results.findIndex((result) => result.id === id)}`;

function writeResult(layout: Layout, layouts: readonly Layout[], result: FormResult): SheetCell[] {
  const { sheet } = layout;
  const column = sheet.columns.find(({ id }) => id === result.column);
  const of = result.of.map((id) => {
    const owner = layouts.find((other) => other.sheet.results.some((candidate) => candidate.id === id)) ?? layout;
    return owner === layout ? resultCell(owner, id) : `'${owner.sheet.name}'!${resultCell(owner, id)}`;
  });
  const { formula, empty } = buildResultFormula(result, {
    range: column && rangeOf(layout, column.id),
    hasNumbers: column ? isNumber(column) : true,
    filter: result.where && { range: rangeOf(layout, result.where.column), equals: result.where.equals },
    of,
    filled: column && sheet.columns[0] === column ? sheet.rows.filter((label) => label !== undefined).length : 0,
  });
  return [
    { value: result.title, look: HEAD },
    {
      value: empty,
      formula,
      look: {
        bold: true,
        border: true,
        middle: true,
        numberFormat: result.operation === 'share' ? PERCENT : decimalsFormat(result.decimals),
      },
    },
  ];
}

function writeRow(layout: Layout, label: string | undefined, row: number): SheetCell[] {
  return layout.sheet.columns.map((column, index): SheetCell => {
    const numberFormat = formatOf(column);
    const style: CellStyle = numberFormat === undefined ? INPUT : { ...INPUT, numberFormat };
    if (index === 0 && label !== undefined) return { value: label, look: style };
    if (!column.formula) return { value: null, look: style };
    const { formula, empty } = buildRowFormula(
      column.formula,
      column.formula.columns.map((id) => rangeOf(layout, id)),
      row,
    );
    return { value: empty, formula, look: { ...style, shade: true } };
  });
}

/** The last row of the table: its first cell says so, unless it bears a sum itself. */
function writeTotals(layout: Layout, { words }: Form): SheetCell[] {
  return layout.sheet.columns.map((column, index): SheetCell => {
    if (!column.total) return { value: index === 0 ? words.total : null, look: HEAD };
    const { formula, empty } = buildTotal(rangeOf(layout, column.id));
    const numberFormat = formatOf(column);
    return { value: empty, formula, look: numberFormat === undefined ? HEAD : { ...HEAD, numberFormat } };
  });
}

function listValidations(layout: Layout, { words }: Form): Validation[] {
  const { sheet, first, last } = layout;
  return sheet.columns.flatMap((column): Validation[] => {
    if (column.formula || column.type === 'text') return [];
    const { letters } = rangeOf(layout, column.id);
    const { least = 0, most, decimals } = column;
    const allow = {
      choice: column.options,
      number: { least, most, whole: most !== undefined && decimals === 0 },
      date: 'date' as const,
    }[column.type];
    const badNumber = most === undefined ? words.badNumber : words.badNumberWithin(least, most);
    const error = { choice: words.badChoice, number: badNumber, date: words.badDate }[column.type];
    return [
      {
        range: `${letters}${first}:${letters}${last}`,
        allow,
        error,
        prompt: column.text ? { title: column.title, text: column.text } : undefined,
      },
    ];
  });
}

/** A plan of print, with how much wider the columns may be until the sheet fills its page from side to side. */
interface PrintPlan {
  readonly print: PrintSetup;
  readonly stretch: number;
}

/** How a sheet is printed: lying where it is wide, and on one page where that leaves it legible. */
function planPrint(
  form: Form,
  widths: readonly number[],
  heights: Readonly<Record<number, number>>,
  rows: number,
): PrintPlan {
  const width = widths.reduce((sum, one) => sum + one, 0) * CHARACTER;
  const height = Array.from({ length: rows }, (_, row) => heights[row + 1] ?? LINE).reduce((sum, one) => sum + one, 0);
  const landscape = width > PRINTED.width * 1.15;
  const [across, down] = landscape ? [PRINTED.height, PRINTED.width] : [PRINTED.width, PRINTED.height];
  const scale = Math.min(1, across / width);
  const onOnePage = (height * scale) / down <= MOST_PRESSED;
  const pressed = onOnePage ? Math.min(scale, down / height) : scale;
  return {
    print: { landscape, onOnePage, footer: `${form.imprint}\n${form.url}` },
    stretch: Math.max(1, Math.min(MOST_STRETCHED, across / (width * pressed))),
  };
}

function writeSheet(form: Form, layout: Layout, layouts: readonly Layout[], plan?: PrintPlan): Sheet {
  const { sheet, headRow } = layout;
  const widths = sheet.columns.map(({ width }) => Math.round(width * (plan?.stretch ?? 1)));
  // Texts above the table run over as many columns as fit the width in which one reads.
  let span = 0;
  for (let sum = 0; span < widths.length && (span === 0 || sum + (widths[span] ?? 0) <= MAX_TEXT_WIDTH); span += 1)
    sum += widths[span] ?? 0;
  const textWidth = widths.slice(0, span).reduce((sum, width) => sum + width, 0);
  const lastLetters = columnName(span - 1);
  const heights: Record<number, number> = {
    1: 24,
    [headRow]: LINE * Math.max(...sheet.columns.map(({ title, width }) => countLines(title, width - 2)), 1) + 4,
  };
  const merges: string[] = [];
  const lines = [form.summary, sheet.text ?? '', ...(form.legend ? [form.legend] : [])].filter((line) => line !== '');
  const rows: SheetCell[][] = [
    [{ value: layouts.length > 1 ? `${form.title}: ${sheet.name}` : form.title, look: TITLE }],
  ];
  for (const value of lines) {
    rows.push([{ value, look: NOTE }]);
    heights[rows.length] = LINE * countLines(value, textWidth) + 2;
    if (span > 1) merges.push(`A${rows.length}:${lastLetters}${rows.length}`);
  }
  rows.push([]);
  for (const { title } of sheet.fields) {
    const answers = Math.min(2, sheet.columns.length - 1);
    rows.push([
      { value: title, look: HEAD },
      ...Array.from({ length: answers }, (): SheetCell => ({ value: null, look: INPUT })),
    ]);
    heights[rows.length] = Math.max(ROW, LINE * countLines(title, (widths[0] ?? 0) - 2) + 4);
    if (answers > 1) merges.push(`B${rows.length}:C${rows.length}`);
  }
  while (rows.length < headRow - 1) rows.push([]);
  rows.push(sheet.columns.map(({ title }) => ({ value: title, look: HEAD })));
  for (const label of sheet.rows) {
    rows.push(writeRow(layout, label, rows.length + 1));
    heights[rows.length] = Math.max(ROW, LINE * countLines(label ?? '', (widths[0] ?? 0) - 2) + 4);
  }
  if (layout.totalRow) {
    rows.push(writeTotals(layout, form));
    heights[rows.length] = ROW;
  }
  while (rows.length < layout.resultRow - 1) rows.push([EMPTY]);
  for (const result of sheet.results) {
    rows.push(writeResult(layout, layouts, result));
    heights[rows.length] = Math.max(ROW, LINE * countLines(result.title, (widths[0] ?? 0) - 2) + 4);
  }
  // Once as declared, to know how it prints, and again as wide as its page.
  if (!plan) return writeSheet(form, layout, layouts, planPrint(form, widths, heights, rows.length));
  return {
    name: sheet.name,
    rows,
    widths,
    hasHeader: false,
    heights,
    merges,
    validations: listValidations(layout, form),
    print: { ...plan.print, repeatRow: headRow },
  };
}

/** What to write in each column, what the marks mean, and where the sheet comes from. */
function writeHelp(form: Form): Sheet {
  const { words } = form;
  const heights: Record<number, number> = { 1: 24 };
  const merges: string[] = [];
  const rows: SheetCell[][] = [[{ value: words.helpSheet, look: TITLE }]];
  const say = (value: string) => {
    rows.push([{ value, look: { wrap: true } }]);
    merges.push(`A${rows.length}:B${rows.length}`);
    heights[rows.length] =
      LINE *
        countLines(
          value,
          HELP_WIDTHS.reduce((sum, width) => sum + width, 0),
        ) +
      3;
  };
  [form.summary, ...form.instructions.map((text, index) => `${index + 1}. ${text}`)].forEach(say);
  for (const sheet of form.sheets) {
    const described = [
      ...sheet.fields,
      ...sheet.columns.map((column) =>
        column.formula ? { ...column, text: `${column.text ? `${column.text} ` : ''}${words.formulaHint}` } : column,
      ),
    ].filter(({ text }) => text);
    if (!described.length) continue;
    const head = words.columnHead(sheet.name);
    rows.push(
      [],
      [
        { value: head, look: HEAD },
        { value: words.hintHead, look: HEAD },
      ],
    );
    heights[rows.length] = LINE * countLines(head, (HELP_WIDTHS[0] ?? 1) - 4) + 3;
    for (const { title, text = '' } of described) {
      rows.push([
        { value: title, look: { bold: true, border: true, wrap: true } },
        { value: text, look: INPUT },
      ]);
      heights[rows.length] =
        LINE * Math.max(countLines(text, HELP_WIDTHS[1] ?? 1), countLines(title, HELP_WIDTHS[0] ?? 1)) + 3;
    }
  }
  rows.push([]);
  [...(form.legend ? [form.legend] : []), words.origin(form.url), form.imprint].forEach(say);
  return {
    name: words.helpSheet,
    rows,
    widths: HELP_WIDTHS,
    hasHeader: false,
    heights,
    merges,
    print: planPrint(form, HELP_WIDTHS, heights, rows.length).print,
  };
}

/** Writes the sheets of a form as a workbook, with a last sheet on how to fill it in. */
export function toFormXlsx(form: Form): Uint8Array {
  const layouts = form.sheets.map((sheet) =>
    planLayout(sheet, 1 + [form.summary, sheet.text, form.legend].filter(Boolean).length),
  );
  return toXlsx({
    title: form.title,
    creator: form.publisher,
    createdOn: form.createdOn,
    language: form.language,
    sheets: [...layouts.map((layout) => writeSheet(form, layout, layouts)), writeHelp(form)],
  });
}
