import type { Texts } from '../es/index.ts';
import { forms } from './forms.ts';

const list = (values: readonly string[]): string => values.join(', ');
/** A list cut to a length that can be read. */
const some = (values: readonly string[]): string => `${list(values.slice(0, 12))}${values.length > 12 ? '…' : ''}`;
/** What is expected, with the values where there are any. */
const listOr = (what: string, values: readonly string[]): string => (values.length ? `${what}: ${list(values)}` : what);

/** Names that types have for an editor. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (each item on its line, with a hyphen)',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What stands in the columns that a chart names. */
const CHART_COLUMNS = {
  valueColumn: 'the column of the values',
  targetColumn: 'the column of the targets, or of the first moment',
  groupColumn: 'the column of the groups',
  startColumn: 'the column of type date of when each row begins',
  endColumn: 'the column of type date of when it ends',
};

/** Signs that nobody sees, by what they are. */
const SIGNS = {
  lineEnd: 'an end of line of another program',
  replacement: 'a letter that was lost',
  softHyphen: 'a hyphen for breaking lines',
  direction: 'a mark that turns round the direction of reading',
  zeroWidth: 'a blank or joint without width',
  control: 'a control sign',
  private: 'a sign that only the font of its writer has',
  notACharacter: 'a code that belongs to no sign',
  invisible: 'a mark without a shape',
};

/** What a text may hold at the most, with the number. */
const BOUNDS = {
  textBytes: (most: string) => `a file of ${most} bytes`,
  tableBytes: (most: string) => `a file of ${most} bytes`,
  yamlLines: (most: string) => `a record of ${most} lines`,
  paragraphLetters: (most: string) => `a paragraph or table of ${most} letters`,
  paragraphMarks: (most: string) => `a paragraph with ${most} signs * _ [ < { ! ~ \``,
  titleLetters: (most: string) => `a title or name of ${most} letters`,
  tableColumns: (most: string) => `a table of ${most} columns`,
  levels: (most: string) => `lists, quotations or groups of ${most} levels`,
  treeLevels: (most: string) => `a text with ${most} levels of lists, quotations and bold or slanted letters`,
};

/**
 * What a problem says that it received or expects, by name. The check names one and hands over its values; the report
 * puts it in words.
 */
export const wordings: Texts['wordings'] = {
  // What was received.
  nothing: 'nothing',
  emptyField: 'an empty field',
  emptyText: 'an empty text',
  emptyCell: 'an empty cell',
  list: 'a list',
  emptyList: 'an empty list',
  group: 'a group of fields',
  quoted: (text) => `“${text}”`,
  // What a field takes.
  form: (name) => (forms as Readonly<Record<string, string>>)[name] ?? name,
  type: (name) => TYPES[name] ?? name,
  oneOf: (values) => `one of: ${list(values)}`,
  oneOfTitles: (values) => `one of: ${values.join('; ')}`,
  aSource: 'at least one source, with its place',
  items: (least) => (least === 1 ? 'at least one item' : `at least ${least} items`),
  numberAbove: (least) => `a number above ${least}`,
  numberFrom: (least) => `a number from ${least} on`,
  numberUpTo: (most) => `a number up to ${most}`,
  bound: (name, most) => BOUNDS[name](most),
  sign: (kind) => SIGNS[kind],
  aTitleOfWords: 'a title with letters',
  aText: 'a text',
  aTitle: 'a title',
  // Files and tables.
  datasetFolders: 'folders, one for each dataset, with dataset.yaml and rows.csv',
  files: (endings) => `${endings.join(' or ')} files`,
  cell: (type) =>
    ({
      number: 'a number with a decimal point and no symbols, such as 83.93',
      integer: 'a whole number, such as 40',
      boolean: 'true or false',
      date: 'a date: 2011, 2011-09 or 2011-09-30 (year, month and day)',
      reference: 'the name of the file of a record: lower case without accents, digits and hyphens',
    })[type],
  orEmptyCell: (what) => `${what}; if the value is missing, leave the cell empty`,
  orUnrequiredCell: (what) =>
    `${what}; if the value is missing, leave the cell empty and put “required: false” on the column`,
  // Datasets and their measures.
  measureField: (field) =>
    `“${field}” with ${
      {
        column: 'the column of the values',
        weightColumn: 'the column of the weights',
        shareWhere: 'the rows that count',
        numerator: 'the first figure',
        denominator: 'the second figure',
      }[field]
    }`,
  operationWithout: (operation, field) => `“operation: ${operation}” without “${field}”`,
  keyColumn: (columns) => listOr('a column of type text or reference', columns),
  column: (columns) => `one of the columns: ${list(columns)}`,
  numberColumn: (columns) => listOr('a column of numbers', columns),
  dateColumn: (columns) => listOr('a column of type date', columns),
  columnValue: (values) => `a value of the column: ${some(values)}`,
  inQuotes: (value) => `'${value}', in quotes`,
  siteUrl: (origin) => `only “${origin}”, without a path or parameters`,
  siteUrlAndBase: (origin, base) => `url: '${origin}' and, on another line, base: '${base}'`,
  withoutQuotes: (value) => `${value}, without quotes`,
  pointedKind: (kinds) => `the kind of record that it points to: ${list(kinds)}`,
  otherReadingId: 'another id: that is the one of the page to explore',
  otherSectionId: (address: string) => `another id: something else of the site stands at “${address}” already`,
  sourceOfEditions: 'a source whose places are not counted by lines, as the ledger of the monitoring',
  groupColumn: 'a column in «groupColumn»',
  groupValue: (column, values) => listOr(`a value of the column «${column}»`, values),
  ownMeasure: (measures) => `a measure of this dataset that is computed from a column: ${list(measures)}`,
  existingMeasure: (measures) => `a measure that exists: ${some(measures)}`,
  aNumber: 'a figure that is a number',
  existingNumber: 'a figure that exists and is a number',
  independentMeasure: 'a measure that does not depend on itself',
  noRow: 'no row',
  noRowWithValue: 'no row with a value',
  aRow: 'at least one row',
  zeroDenominator: 'a denominator equal to 0',
  otherDenominator: 'a denominator other than 0',
  zeroWeights: 'weights that add up to 0',
  aWeightedRow: 'at least one row with a value and a weight',
  // Charts.
  missingColumns: (columns) => `${columns.map((name) => `“${name}”`).join(' and ')} missing`,
  chartColumns: (columns) => columns.map((name) => `“${name}” with ${CHART_COLUMNS[name]}`).join(' and '),
  unusedField: (field) => `it does not use “${field}”`,
  usableFields: (names) => `only ${names.map((name) => `“${name}”`).join(', ')}, or change the type`,
  countsValues: 'it counts the rows and names “valueColumn” besides',
  sumValues: '“combine: sum” to add up that column, or remove “valueColumn”',
  combinesTargets: (combine) => `“combine: ${combine}” does not go with “targetColumn”`,
  rowForTarget: '“combine: none”, with one row for each target',
  bothFields: (one, other) => `it uses “${one}” and “${other}” at once`,
  eitherField: (one, other) => `“${one}” or “${other}”, not both`,
  noLines: 'it takes no “lines”',
  withoutLines: (type) => `the chart without “lines”, or of type ${type}`,
  twoRowsFor: (place) => `there is more than one row for “${place}”`,
  combineRows: '“combine: sum” to add them up, “combine: count” to count them, or a “where” that leaves one',
  ofOtherUnit: (name, unit) => `“${name}” is ${unit ? `in ${unit}` : 'without a unit'}`,
  unitOfValues: (unit) => `the name of a column or figure in “${unit}”, as the values are: a scale has one unit`,
  noUnitLike: (column) => `the name of something without a unit, as “${column}”, or give “${column}” a “unitId” too`,
  tooManyGroups: (count) => `it has ${count} groups`,
  fewerGroups: (most, type) =>
    `at most ${most} groups (with “where”, or a column that joins them)` +
    (type ? `, or “type: ${type}”, which gives each a place of its own` : ''),
  // Vocabularies.
  foreignProperty: (property, vocabulary) => `nothing: “${property}” belongs to the entries of ${vocabulary}`,
  unusedValue: (values) => `a value that no other entry has: ${list(values)}`,
  noEntryWith: (property, value) => `no entry with “${property}: ${value}”`,
  entryWith: (property, value) => `one more entry, with “${property}: ${value}”`,
  // Indicators.
  withoutUnit: (figure) => `${figure}, without a unit`,
  aUnit: 'a figure with a unit',
  inUnit: (figure, unit) => `${figure}, in ${unit}`,
  ownDirection: (place, ascending) => `${place}: ${String(ascending)}`,
  sameDirection: (place, ascending) => `the same as ${place}: ${String(ascending)}`,
  unitLike: (unit, figure) => `in ${unit}, like ${figure}`,
  // Places in sources and links.
  lines: (last) => `lines ${last ? `between L1 and L${last}` : 'from L1 on'}, such as “L12” or “L12-15, L20”`,
  webAddress: 'an address that begins with https://',
  anyAddress: 'an address that begins with https://, or with / if it is of this site',
  filterAddress: 'a filter that exists and that at least one record passes',
  pageAddress: 'the address of a page of this site',
  fileAddress: 'the address of a file in the folder public, or of a download of this site',
  mailAddress: 'a whole e-mail address, such as “mailto:name@example.org”',
  phoneAddress: 'a whole telephone number, such as “tel:+51987654321”',
  stopAddress: 'the address of a page of this site, such as “/redes/”',
  anchor: 'a place that exists on that page',
  imageAddress: 'the address of an image (PNG, JPEG, WebP or SVG) kept in the folder public, such as “/map.png”',
  // Prose.
  names: list,
  noHeadings: 'a text without headings',
  headings: (deepest) => (deepest < 3 ? '##' : deepest === 3 ? '## or ###' : `from ## to ${'#'.repeat(deepest)}`),
  unknownAttribute: (name) => `“${name}” is none of its attributes`,
  missingAttribute: (name) => `“${name}” is missing`,
  wrapsNothing: 'it encloses no text',
  wrapsText: 'it encloses a text, and should stand alone',
  componentExample: (component) =>
    ({
      Cifra: '<Cifra de="dataset/measure" />',
      Segun: '<Segun fuente="report" lugar="L12">the fact as the source gives it</Segun>',
      Termino: '<Termino de="network">network</Termino>',
      Grafico: '<Grafico de="dataset/chart" />',
      Nota: '<Nota de="name-of-the-note" />',
    })[component] ?? `<${component} />`,
  // Guides.
  cover: 'cover',
  chapterAndRecords: 'it has a chapter of its own and records',
  recordsAndSections: 'it mixes records and sections',
  neither: 'it has neither a chapter nor records',
  allGuides: 'all the guides',
  record: (kind, id) => `${kind} “${id}”`,
  // Formats.
  untitledPart: 'a part without a title',
  partTitle: '“title” with a title, or “content” with the name of something that the instrument contains',
  emptyFormat: 'it has neither sections nor sheets',
  formatParts: '“sections” for a text, or “sheets” for a spreadsheet',
  emptySection: 'a section with nothing to fill in',
  sectionParts: '“fields” or “table”',
  emptyTable: 'a table without rows',
  emptySheet: 'a sheet without rows',
  rowsOrLabels: '“rows” with the number of empty rows, or “labels”',
  choiceWithoutOptions: (column) => `“${column}” is of type choice and has no values`,
  options: '“options” with the values of the list',
  badOptions: 'a list that the spreadsheet does not take',
  goodOptions: (most) => `values without commas or quotes, of ${most} letters altogether at most`,
  numberTotal: '“type: number” on the column, or remove “total”',
  formulaOf: (operation, columns) =>
    `“operation: ${operation}” with ${columns === 1 ? 'one column' : `${columns} columns`}`,
  formulaColumns: (operation) =>
    ({
      sum: 'one column or more',
      product: 'two columns or more',
      difference: 'two columns or more: the first, and those taken from it',
      ratio: 'two columns: the one that is divided, and the one it is divided by',
      share: 'one column',
    })[operation],
  sheetColumn: (columns) => `one of the columns: ${list(columns)}`,
  sheetNumberColumn: (columns) => `one of the columns of numbers: ${list(columns)}`,
  resultOf: (result, operation) => `the result “${result}”, with “operation: ${operation}”`,
  resultColumn: '“column” with the column that is counted',
  resultParts:
    '“of” with the results that it is computed from: the first, and the one taken from it or that it is divided by',
  aResult: (results) => `one of the results: ${list(results)}`,
  // Monitoring.
  monitoringSettings: "“monitoring: { id: 'my-site', timeZone: 'America/Lima' }”",
  fieldWithout: (type: string, property: string) => `“type: ${type}” without “${property}”`,
  fieldWith: (type: string, property: string) => `“type: ${type}” with “${property}”`,
  fieldProperty: (property: string): string =>
    ({
      choices: '“choices” with the answers that can be chosen',
      formula: '“formula” with what is computed',
      unitId: '“unitId” with the currency, such as “pen”',
    })[property] ?? `“${property}”`,
  dayAfter: (day: string) => `a day after ${day}`,
};
