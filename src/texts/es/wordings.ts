import { forms } from './forms.ts';

const list = (values: readonly string[]): string => values.join(', ');
/** A list cut to a length that can be read. */
const some = (values: readonly string[]): string => `${list(values.slice(0, 12))}${values.length > 12 ? '…' : ''}`;
/** What is expected, with the values where there are any. */
const listOr = (what: string, values: readonly string[]): string => (values.length ? `${what}: ${list(values)}` : what);

/** Names that types have for an editor. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista (cada elemento en su línea, con un guion)',
  object: 'un grupo de campos',
  record: 'un grupo de campos',
};

/** Signs that nobody sees, by what they are. */
const SIGNS = {
  lineEnd: 'un salto de línea de otro programa',
  replacement: 'una letra que se perdió',
  softHyphen: 'un guion de corte',
  direction: 'una marca que cambia el sentido de la lectura',
  zeroWidth: 'un espacio o una unión sin ancho',
  control: 'un signo de control',
  private: 'un signo que solo tiene la letra de quien lo escribió',
  notACharacter: 'un código que no es de ningún signo',
  invisible: 'una marca sin dibujo',
};

/** What a text may hold at the most, with the number. */
const BOUNDS = {
  textBytes: (most: string) => `un archivo de ${most} bytes`,
  tableBytes: (most: string) => `un archivo de ${most} bytes`,
  yamlLines: (most: string) => `una ficha de ${most} líneas`,
  paragraphLetters: (most: string) => `un párrafo o una tabla de ${most} letras`,
  paragraphMarks: (most: string) => `un párrafo con ${most} signos * _ [ < { ! ~ \``,
  titleLetters: (most: string) => `un título o nombre de ${most} letras`,
  tableColumns: (most: string) => `una tabla de ${most} columnas`,
  levels: (most: string) => `listas, citas o grupos de ${most} niveles`,
  treeLevels: (most: string) => `un texto con ${most} niveles de listas, citas y letra resaltada`,
};

/** What a cell of a table takes, by the type of its column. */
const CELLS = {
  number: 'un número con punto decimal y sin símbolos, como 83.93',
  integer: 'un número entero, como 40',
  boolean: 'true o false',
  date: 'una fecha: 2011, 2011-09 o 2011-09-30 (año, mes y día)',
  reference: 'el nombre del archivo de una ficha: minúsculas sin tilde, números y guiones',
};

/** What a measure needs in one of its fields. */
const MEASURE_FIELDS = {
  column: 'la columna de los valores',
  weightColumn: 'la columna de los pesos',
  shareWhere: 'las filas que cuentan',
  numerator: 'la primera cifra',
  denominator: 'la segunda cifra',
};

/** What stands in the columns that a chart names. */
const CHART_COLUMNS = {
  valueColumn: 'la columna de los valores',
  targetColumn: 'la columna de las metas o del primer momento',
  groupColumn: 'la columna de los grupos',
  startColumn: 'la columna de tipo date de cuándo empieza cada fila',
  endColumn: 'la columna de tipo date de cuándo termina',
};
type ChartColumn = keyof typeof CHART_COLUMNS;

/** How many columns a formula of a format takes. */
const FORMULA_COLUMNS = {
  sum: 'una columna o más',
  product: 'dos columnas o más',
  difference: 'dos columnas o más: la primera, y las que se le restan',
  ratio: 'dos columnas: la que se divide, y entre cuál',
  share: 'una columna',
};

/**
 * What a problem says that it received or expects, by name. The check names one and hands over its values; the report
 * puts it in words.
 */
export const wordings = {
  // What was received.
  nothing: 'nada',
  emptyField: 'un campo vacío',
  emptyText: 'un texto vacío',
  emptyCell: 'una celda vacía',
  list: 'una lista',
  emptyList: 'una lista vacía',
  group: 'un grupo de campos',
  quoted: (text: string) => `«${text}»`,
  // What a field takes.
  form: (name: string): string => (forms as Readonly<Record<string, string>>)[name] ?? name,
  type: (name: string): string => TYPES[name] ?? name,
  oneOf: (values: readonly string[]) => `uno de: ${list(values)}`,
  oneOfTitles: (values: readonly string[]) => `uno de: ${values.join('; ')}`,
  aSource: 'al menos una fuente, con su lugar',
  items: (least: number) => (least === 1 ? 'al menos un elemento' : `al menos ${least} elementos`),
  numberAbove: (least: string) => `un número mayor que ${least}`,
  numberFrom: (least: string) => `un número desde ${least}`,
  numberUpTo: (most: string) => `un número hasta ${most}`,
  bound: (name: keyof typeof BOUNDS, most: string) => BOUNDS[name](most),
  sign: (kind: keyof typeof SIGNS) => SIGNS[kind],
  aTitleOfWords: 'un título con letras',
  aText: 'un texto',
  aTitle: 'un título',
  // Files and tables.
  datasetFolders: 'carpetas, una por conjunto de datos, con dataset.yaml y rows.csv',
  files: (endings: readonly string[]) => `archivos ${endings.join(' o ')}`,
  cell: (type: keyof typeof CELLS) => CELLS[type],
  orEmptyCell: (what: string) => `${what}; si falta el dato, deje la celda vacía`,
  orUnrequiredCell: (what: string) =>
    `${what}; si falta el dato, deje la celda vacía y ponga «required: false» en la columna`,
  // Datasets and their measures.
  measureField: (field: keyof typeof MEASURE_FIELDS) => `«${field}» con ${MEASURE_FIELDS[field]}`,
  operationWithout: (operation: string, field: string) => `«operation: ${operation}» sin «${field}»`,
  keyColumn: (columns: readonly string[]) => listOr('una columna de tipo text o reference', columns),
  column: (columns: readonly string[]) => `una de las columnas: ${list(columns)}`,
  numberColumn: (columns: readonly string[]) => listOr('una columna de números', columns),
  dateColumn: (columns: readonly string[]) => listOr('una columna de tipo date', columns),
  columnValue: (values: readonly string[]) => `un valor de la columna: ${some(values)}`,
  inQuotes: (value: string) => `'${value}', entre comillas`,
  siteUrl: (origin: string) => `solo «${origin}», sin ruta ni parámetros`,
  siteUrlAndBase: (origin: string, base: string) => `url: '${origin}' y, en otra línea, base: '${base}'`,
  withoutQuotes: (value: string) => `${value}, sin comillas`,
  pointedKind: (kinds: readonly string[]) => `el tipo de ficha al que apunta: ${list(kinds)}`,
  otherReadingId: 'otro id: ese es el de la página para explorar',
  otherSectionId: (address: string) => `otro id: en «${address}» ya hay otra cosa del sitio`,
  sourceOfEditions: 'una fuente cuyos lugares no se cuenten por líneas, como el registro del seguimiento',
  groupColumn: 'una columna en «groupColumn»',
  groupValue: (column: string, values: readonly string[]) => listOr(`un valor de la columna «${column}»`, values),
  ownMeasure: (measures: readonly string[]) =>
    `una medida de este conjunto que se calcule de una columna: ${list(measures)}`,
  existingMeasure: (measures: readonly string[]) => `una medida que exista: ${some(measures)}`,
  aNumber: 'una cifra que sea un número',
  existingNumber: 'una cifra que exista y sea un número',
  independentMeasure: 'una medida que no dependa de sí misma',
  noRow: 'ninguna fila',
  noRowWithValue: 'ninguna fila con valor',
  aRow: 'al menos una fila',
  zeroDenominator: 'un denominador igual a 0',
  otherDenominator: 'un denominador distinto de 0',
  zeroWeights: 'pesos que suman 0',
  aWeightedRow: 'al menos una fila con valor y peso',
  // Charts.
  missingColumns: (columns: readonly ChartColumn[]) => `falta ${columns.map((name) => `«${name}»`).join(' y ')}`,
  chartColumns: (columns: readonly ChartColumn[]) =>
    columns.map((name) => `«${name}» con ${CHART_COLUMNS[name]}`).join(' y '),
  unusedField: (field: string) => `no usa «${field}»`,
  usableFields: (names: readonly string[]) => `solo ${names.map((name) => `«${name}»`).join(', ')}, o cambie el tipo`,
  countsValues: 'cuenta las filas y además nombra «valueColumn»',
  sumValues: '«combine: sum» para sumar esa columna, o quite «valueColumn»',
  combinesTargets: (combine: string) => `«combine: ${combine}» no va con «targetColumn»`,
  rowForTarget: '«combine: none», con una fila por meta',
  bothFields: (one: string, other: string) => `usa «${one}» y «${other}» a la vez`,
  eitherField: (one: string, other: string) => `«${one}» o «${other}», no ambas`,
  noLines: 'no lleva «lines»',
  withoutLines: (type: string) => `el gráfico sin «lines», o de tipo ${type}`,
  twoRowsFor: (place: string) => `hay más de una fila para «${place}»`,
  combineRows: '«combine: sum» para sumarlas, «combine: count» para contarlas, o un «where» que deje una',
  ofOtherUnit: (name: string, unit: string) => `«${name}» está ${unit ? `en ${unit}` : 'sin unidad'}`,
  unitOfValues: (unit: string) =>
    `el nombre de una columna o cifra en «${unit}», como los valores: en una escala cabe una sola unidad`,
  noUnitLike: (column: string) =>
    `el nombre de algo sin unidad, como «${column}», o póngale «unitId» también a «${column}»`,
  tooManyGroups: (count: number) => `tiene ${count} grupos`,
  fewerGroups: (most: number, type: string) =>
    `como mucho ${most} grupos (con «where», o con una columna que los junte)` +
    (type ? `, o «type: ${type}», que da un lugar a cada uno` : ''),
  // Vocabularies.
  foreignProperty: (property: string, vocabulary: string) => `nada: «${property}» es de las entradas de ${vocabulary}`,
  unusedValue: (values: readonly string[]) => `un valor que ninguna otra entrada tenga: ${list(values)}`,
  noEntryWith: (property: string, value: string) => `ninguna entrada con «${property}: ${value}»`,
  entryWith: (property: string, value: string) => `una entrada más, con «${property}: ${value}»`,
  // Indicators.
  withoutUnit: (figure: string) => `${figure}, sin unidad`,
  aUnit: 'una cifra con unidad',
  inUnit: (figure: string, unit: string) => `${figure}, en ${unit}`,
  ownDirection: (place: string, ascending: boolean) => `${place}: ${String(ascending)}`,
  sameDirection: (place: string, ascending: boolean) => `lo mismo que ${place}: ${String(ascending)}`,
  unitLike: (unit: string, figure: string) => `en ${unit}, como ${figure}`,
  // Places in sources and links.
  lines: (last: number | undefined) =>
    `líneas ${last ? `entre L1 y L${last}` : 'desde L1'}, como «L12» o «L12-15, L20»`,
  webAddress: 'una dirección que empiece con https://',
  anyAddress: 'una dirección que empiece con https://, o con / si es de este sitio',
  filterAddress: 'un filtro que exista y por el que pase al menos una ficha',
  pageAddress: 'la dirección de una página que exista en este sitio',
  fileAddress: 'la dirección de un archivo de la carpeta public, o de una descarga de este sitio',
  mailAddress: 'un correo entero, como «mailto:nombre@ejemplo.org»',
  phoneAddress: 'un teléfono entero, como «tel:+51987654321»',
  stopAddress: 'la dirección de una página que exista en este sitio, como «/redes/»',
  anchor: 'un lugar que exista en esa página',
  imageAddress: 'la dirección de una imagen (PNG, JPEG, WebP o SVG) guardada en la carpeta public, como «/mapa.png»',
  // Prose.
  names: list,
  noHeadings: 'un texto sin títulos',
  headings: (deepest: number) => (deepest < 3 ? '##' : deepest === 3 ? '## o ###' : `de ## a ${'#'.repeat(deepest)}`),
  unknownAttribute: (name: string) => `«${name}» no es uno de sus atributos`,
  missingAttribute: (name: string) => `falta «${name}»`,
  wrapsNothing: 'no encierra ningún texto',
  wrapsText: 'encierra un texto, y va solo',
  componentExample: (component: string): string =>
    ({
      Cifra: '<Cifra de="datos/medida" />',
      Segun: '<Segun fuente="informe" lugar="L12">el dato como lo da la fuente</Segun>',
      Termino: '<Termino de="red">red</Termino>',
      Grafico: '<Grafico de="datos/grafico" />',
      Nota: '<Nota de="nombre-de-la-nota" />',
    })[component] ?? `<${component} />`,
  // Guides.
  cover: 'portada',
  chapterAndRecords: 'tiene capítulo propio y fichas',
  recordsAndSections: 'mezcla fichas y secciones',
  neither: 'no tiene ni capítulo ni fichas',
  allGuides: 'todas las guías',
  record: (kind: string, id: string) => `${kind} «${id}»`,
  // Formats.
  untitledPart: 'una parte sin título',
  partTitle: '«title» con un título, o «content» con el nombre de algo que el instrumento contiene',
  emptyFormat: 'no tiene secciones ni hojas',
  formatParts: '«sections» para un texto, o «sheets» para una hoja de cálculo',
  emptySection: 'una sección sin nada que llenar',
  sectionParts: '«fields» o «table»',
  emptyTable: 'una tabla sin filas',
  emptySheet: 'una hoja sin filas',
  rowsOrLabels: '«rows» con el número de filas vacías, o «labels»',
  choiceWithoutOptions: (column: string) => `«${column}» es de tipo choice y no tiene valores`,
  options: '«options» con los valores de la lista',
  badOptions: 'una lista que la hoja de cálculo no admite',
  goodOptions: (most: number) => `valores sin comas ni comillas, de ${most} letras en total como máximo`,
  numberTotal: '«type: number» en la columna, o quite «total»',
  formulaOf: (operation: string, columns: number) =>
    `«operation: ${operation}» con ${columns === 1 ? 'una columna' : `${columns} columnas`}`,
  formulaColumns: (operation: keyof typeof FORMULA_COLUMNS) => FORMULA_COLUMNS[operation],
  sheetColumn: (columns: readonly string[]) => `una de las columnas: ${list(columns)}`,
  sheetNumberColumn: (columns: readonly string[]) => `una de las columnas de números: ${list(columns)}`,
  resultOf: (result: string, operation: string) => `el resultado «${result}», con «operation: ${operation}»`,
  resultColumn: '«column» con la columna que se cuenta',
  resultParts:
    '«of» con los resultados de los que se calcula: el primero y el que se le resta, o entre el que se divide',
  aResult: (results: readonly string[]) => `uno de los resultados: ${list(results)}`,
  // Monitoring.
  monitoringSettings: "«monitoring: { id: 'mi-sitio', timeZone: 'America/Lima' }»",
  fieldWithout: (type: string, property: string) => `«type: ${type}» sin «${property}»`,
  fieldWith: (type: string, property: string) => `«type: ${type}» con «${property}»`,
  fieldProperty: (property: string): string =>
    ({
      choices: '«choices» con las respuestas que se pueden escoger',
      formula: '«formula» con lo que se calcula',
      unitId: '«unitId» con la moneda, como «pen»',
    })[property] ?? `«${property}»`,
  dayAfter: (day: string) => `un día posterior a ${day}`,
};
