import type { Entry } from '#records/assemble.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { phrase, type Phrase, type Wording } from '#records/wording.ts';
import type { FieldPath } from '#records/raw.ts';
import { formFiles as english } from '#texts/en/formFiles.ts';
import { formFiles as spanish } from '#texts/es/formFiles.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';
import type { Targets } from './targets.ts';

type Format = Entry<'format'>;
type Sheet = Format['sheets'][number];
type Column = Sheet['columns'][number];
type Result = Sheet['results'][number];

/** Names of the sheet on how to fill in, which each workbook gets: no other may bear it, in any language. */
const HELP_SHEETS = [...new Set([spanish.helpSheet, english.helpSheet])];

/** Most characters of a list of values inside a sheet: what spreadsheets take. */
const LIST_LENGTH = 255;

interface Part {
  readonly content?: string | undefined;
  readonly title?: string | undefined;
}

/** A format that is looked at. */
interface Look {
  readonly record: CheckedRecord;
  readonly format: Format;
}

/**
 * The parts of a format must fit each other and its instrument: formulas name columns of numbers, headings exist, names
 * stand once.
 */
export function checkFormats(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  return records
    .filter((record) => record.kind === 'format')
    .flatMap((record) => {
      const look = { record, format: record.data as Format };
      return [...checkContents(look, targets), ...checkEmptiness(look), ...checkSheets(look)];
    });
}

function problemAt(
  { record }: Look,
  code: Problem['code'],
  fieldPath: FieldPath,
  received: Wording,
  rest: Partial<Problem> = {},
): Problem {
  return { code, ...placeOfField(record.raw, fieldPath), received, ...rest };
}

/** Every part of a format with its place. */
function listParts({ format }: Look): { readonly part: Part; readonly fieldPath: FieldPath }[] {
  const partsOf = (parts: readonly Part[], fieldPath: FieldPath) =>
    parts.map((part, index) => ({ part, fieldPath: [...fieldPath, index] }));
  return [
    ...partsOf(format.sections, ['sections']),
    ...format.sections.flatMap((section, index) => [
      ...partsOf(section.fields, ['sections', index, 'fields']),
      ...partsOf(section.table?.columns ?? [], ['sections', index, 'table', 'columns']),
    ]),
    ...format.sheets.flatMap((sheet, index) => [
      ...partsOf(sheet.fields, ['sheets', index, 'fields']),
      ...partsOf(sheet.columns, ['sheets', index, 'columns']),
    ]),
  ];
}

/** A part needs a heading: of its own, or that of an item which the instrument contains. */
function checkContents(look: Look, targets: Targets): Problem[] {
  const instrument = targets.records.find('instrument', look.format.instrumentId);
  const names = instrument?.contents.map(({ name }) => name) ?? [];
  return listParts(look).flatMap(({ part, fieldPath }): Problem[] => {
    if (part.content === undefined)
      return part.title === undefined
        ? [
            problemAt(look, 'formato-incompleto', fieldPath, phrase('untitledPart'), {
              expected: phrase('partTitle'),
            }),
          ]
        : [];
    if (!instrument || names.includes(part.content)) return [];
    return [
      problemAt(look, 'formato-contenido', [...fieldPath, 'content'], part.content, {
        expected: phrase('oneOfTitles', names),
        nearest: findNearest(part.content, names),
        detail: { instrument: look.format.instrumentId },
      }),
    ];
  });
}

/** A format without anything to fill in is none. */
function checkEmptiness(look: Look): Problem[] {
  const { sections, sheets } = look.format;
  const missing = (fieldPath: FieldPath, received: Phrase, expected: Phrase): Problem =>
    problemAt(look, 'formato-incompleto', fieldPath, received, { expected });
  return [
    ...(sections.length || sheets.length ? [] : [missing([], phrase('emptyFormat'), phrase('formatParts'))]),
    ...sections.flatMap(({ fields, table }, index) => [
      ...(fields.length || table ? [] : [missing(['sections', index], phrase('emptySection'), phrase('sectionParts'))]),
      ...(table && !table.labels.length && !table.rows
        ? [missing(['sections', index, 'table'], phrase('emptyTable'), phrase('rowsOrLabels'))]
        : []),
    ]),
    ...sheets.flatMap(({ labels, rows }, index) =>
      labels.length || rows ? [] : [missing(['sheets', index], phrase('emptySheet'), phrase('rowsOrLabels'))],
    ),
  ];
}

/** The results of all sheets, each with its place: results may look at those of other sheets. */
function listResults({ format }: Look): readonly { readonly result: Result; readonly fieldPath: FieldPath }[] {
  return format.sheets.flatMap((sheet, index) =>
    sheet.results.map((result, place) => ({ result, fieldPath: ['sheets', index, 'results', place] })),
  );
}

function checkSheets(look: Look): Problem[] {
  const { sheets } = look.format;
  const results = listResults(look);
  return [
    ...checkSheetNames(look, results),
    ...sheets.flatMap((sheet, index) =>
      sheet.columns.flatMap((column, place) => checkColumn(look, sheet, column, ['sheets', index, 'columns', place])),
    ),
    ...sheets.flatMap((sheet, index) =>
      sheet.results.flatMap((result, place) =>
        checkResult(
          look,
          sheet,
          result,
          results.map((other) => other.result),
          ['sheets', index, 'results', place],
        ),
      ),
    ),
    ...checkSheetCycles(look, results),
  ];
}

/** Sheets, columns of a sheet and results must be told apart by their names. */
function checkSheetNames(look: Look, results: ReturnType<typeof listResults>): Problem[] {
  const { sheets } = look.format;
  // A spreadsheet does not tell «Plan» and «plan» apart.
  const names = [
    ...HELP_SHEETS.map((name) => ({ name, key: name.toLowerCase(), fieldPath: [] })),
    ...sheets.map(({ name }, index) => ({ name, key: name.toLowerCase(), fieldPath: ['sheets', index, 'name'] })),
  ];
  return [
    ...findTwins(look, names, 'sheets'),
    ...sheets.flatMap(({ columns }, index) =>
      findTwins(
        look,
        columns.map(({ id }, place) => ({ name: id, key: id, fieldPath: ['sheets', index, 'columns', place, 'id'] })),
        'columns',
      ),
    ),
    ...findTwins(
      look,
      results.map(({ result: { id }, fieldPath }) => ({ name: id, key: id, fieldPath: [...fieldPath, 'id'] })),
      'results',
    ),
  ];
}

/** No column and no result may be computed from itself, by whatever way round. */
function checkSheetCycles(look: Look, results: ReturnType<typeof listResults>): Problem[] {
  const circular = (fieldPath: FieldPath, id: string) => problemAt(look, 'formato-circular', fieldPath, id);
  return [
    ...look.format.sheets.flatMap(({ columns }, index) =>
      findCycles(columns.map(({ id, formula }) => ({ id, uses: formula?.columns ?? [] }))).map((id) =>
        circular(['sheets', index, 'columns', columns.findIndex((column) => column.id === id), 'formula'], id),
      ),
    ),
    ...findCycles(results.map(({ result }) => ({ id: result.id, uses: result.of }))).map((id) =>
      circular([...(results.find(({ result }) => result.id === id)?.fieldPath ?? []), 'of'], id),
    ),
  ];
}

function findTwins(
  look: Look,
  named: readonly { readonly name: string; readonly key: string; readonly fieldPath: FieldPath }[],
  what: string,
): Problem[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, key, fieldPath }) => {
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [problemAt(look, 'formato-id-repetido', fieldPath, name, { detail: { what } })] : [];
  });
}

const isNumber = ({ type, formula }: Column): boolean => formula !== undefined || type === 'number';
/** How many columns a formula takes. */
const TAKES: Readonly<
  Record<NonNullable<Column['formula']>['operation'], { readonly least: number; readonly most: number }>
> = {
  sum: { least: 1, most: Infinity },
  product: { least: 2, most: Infinity },
  difference: { least: 2, most: Infinity },
  ratio: { least: 2, most: 2 },
  share: { least: 1, most: 1 },
};

/** A choice needs values that a list can hold; a formula, columns of numbers, as many as it takes. */
function checkColumn(look: Look, sheet: Sheet, column: Column, fieldPath: FieldPath): Problem[] {
  const { id, type, options, formula, total } = column;
  const missing = (place: FieldPath, received: Phrase, expected: Phrase): Problem =>
    problemAt(look, 'formato-incompleto', place, received, { expected });
  const problems: Problem[] = [];
  if (type === 'choice' && !options.length)
    problems.push(missing(fieldPath, phrase('choiceWithoutOptions', id), phrase('options')));
  if (options.some((option) => /[",]/.test(option)) || options.join(',').length > LIST_LENGTH)
    problems.push(missing([...fieldPath, 'options'], phrase('badOptions'), phrase('goodOptions', LIST_LENGTH)));
  if (total && !isNumber(column))
    problems.push(
      problemAt(look, 'formato-columna', [...fieldPath, 'total'], id, {
        expected: phrase('numberTotal'),
        detail: { type },
      }),
    );
  if (!formula) return problems;
  const takes = TAKES[formula.operation];
  if (formula.columns.length < takes.least || formula.columns.length > takes.most)
    problems.push(
      missing(
        [...fieldPath, 'formula', 'columns'],
        phrase('formulaOf', formula.operation, formula.columns.length),
        phrase('formulaColumns', formula.operation),
      ),
    );
  return [
    ...problems,
    ...formula.columns.flatMap((name, index) =>
      needColumn(look, sheet, name, [...fieldPath, 'formula', 'columns', index], true),
    ),
  ];
}

/** A name must be that of a column of the sheet, and of one of numbers where it is computed with. */
function needColumn(look: Look, sheet: Sheet, name: string, fieldPath: FieldPath, numbers: boolean): Problem[] {
  const column = sheet.columns.find(({ id }) => id === name);
  const fitting = sheet.columns.filter((other) => !numbers || isNumber(other)).map(({ id }) => id);
  const expected = phrase(numbers ? 'sheetNumberColumn' : 'sheetColumn', fitting);
  if (!column)
    return [problemAt(look, 'formato-columna', fieldPath, name, { expected, nearest: findNearest(name, fitting) })];
  return numbers && !isNumber(column)
    ? [problemAt(look, 'formato-columna', fieldPath, name, { expected, detail: { type: column.type } })]
    : [];
}

/** A result needs what its operation looks at: a column, or other results. */
function checkResult(
  look: Look,
  sheet: Sheet,
  result: Result,
  all: readonly Result[],
  fieldPath: FieldPath,
): Problem[] {
  const missing = (expected: Phrase): Problem =>
    problemAt(look, 'formato-incompleto', fieldPath, phrase('resultOf', result.id, result.operation), {
      expected,
    });
  const ids = all.map(({ id }) => id);
  const problems: Problem[] = result.of.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [
          problemAt(look, 'formato-columna', [...fieldPath, 'of', index], id, {
            expected: phrase('aResult', ids),
            nearest: findNearest(id, ids),
            detail: { what: 'result' },
          }),
        ],
  );
  if (['sum', 'count', 'mean'].includes(result.operation)) {
    if (result.column === undefined) problems.push(missing(phrase('resultColumn')));
    else
      problems.push(...needColumn(look, sheet, result.column, [...fieldPath, 'column'], result.operation !== 'count'));
  } else {
    const most = result.operation === 'difference' ? Infinity : 2;
    if (result.of.length < 2 || result.of.length > most) problems.push(missing(phrase('resultParts')));
  }
  return [...problems, ...checkWhere(look, sheet, result, fieldPath)];
}

/** A filter must name a column of choices and one of its values. */
function checkWhere(look: Look, sheet: Sheet, { where }: Result, fieldPath: FieldPath): Problem[] {
  if (!where) return [];
  const unknown = needColumn(look, sheet, where.column, [...fieldPath, 'where', 'column'], false);
  const column = sheet.columns.find(({ id }) => id === where.column);
  if (!column || !column.options.length || column.options.includes(where.equals)) return unknown;
  return [
    problemAt(look, 'campo-valor', [...fieldPath, 'where', 'equals'], phrase('quoted', where.equals), {
      expected: phrase('oneOf', column.options),
      nearest: findNearest(where.equals, column.options),
    }),
  ];
}

/** The first of every circle of formulas, by their names. */
function findCycles(formulas: readonly { readonly id: string; readonly uses: readonly string[] }[]): readonly string[] {
  const usesOf = new Map(formulas.map(({ id, uses }) => [id, uses]));
  const found: string[] = [];
  const safe = new Set<string>();
  const visit = (id: string, way: readonly string[]): void => {
    if (safe.has(id)) return;
    if (way.includes(id)) {
      if (!way.slice(way.indexOf(id)).some((other) => found.includes(other))) found.push(id);
      return;
    }
    for (const next of usesOf.get(id) ?? []) visit(next, [...way, id]);
    safe.add(id);
  };
  for (const { id } of formulas) visit(id, []);
  return found;
}
