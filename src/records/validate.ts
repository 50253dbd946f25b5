import type { z } from 'zod';
import { CHART_PATTERN, DATE_PATTERN, FIGURE_PATTERN, ID_PATTERN } from '#schemas/fields.ts';
import { SHEET_NAME_PATTERN } from '#kinds/format/schema.ts';
import { kinds } from '#kinds/index.ts';
import { mendDate } from './mend.ts';
import { findNearest } from './nearest.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { formatPath, type Path, type RawRecord } from './raw.ts';
import { toId } from './read.ts';

/** A record that passed its schema, or the problems it has. */
export type Validated =
  | { readonly data: unknown; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly Problem[] };

/** Applies the schema of its kind to a record and turns what Zod finds into problems with their place. */
export function validateRecord(raw: RawRecord): Validated {
  return validateData(kinds[raw.kind].schema, raw);
}

/** What a schema is applied to: values, and where they stand. */
type Placed = Pick<RawRecord, 'file' | 'data' | 'locate'>;

/** Applies a schema to values read from a file and turns what Zod finds into problems with their place. */
export function validateData(schema: z.ZodType, raw: Placed): Validated {
  const result = schema.safeParse(raw.data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return { data: undefined, problems: result.error.issues.flatMap((issue) => toProblems(raw, schema, issue)) };
}

/** Names that types have for an editor. */
const TYPES: Record<string, string> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista (cada elemento en su línea, con un guion)',
  object: 'un grupo de campos',
  record: 'un grupo de campos',
};

const SOURCE = 'al menos una fuente, con su lugar';

/** What a filter of rows takes, beside which no other choice of types stands in a schema. */
const FILTER_VALUE = 'un texto, un número, true, false o una lista de textos entre comillas';

function toProblems(raw: Placed, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const at = (code: ProblemCode, rest: Partial<Problem> = {}, place: Path = path, key = false): Problem => ({
    code,
    file: raw.file,
    ...raw.locate(place, key),
    field: formatPath(place) || '(todo el archivo)',
    ...rest,
  });
  const received = describe(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) =>
        at(
          'campo-desconocido',
          { received: key, nearest: findNearest(key, known), expected: `uno de: ${known.join(', ')}` },
          [...path, key],
          true,
        ),
      );
    }
    case 'invalid_type': {
      const isSources = path.at(-1) === 'sources';
      const expected =
        isSources && (issue.input ?? undefined) === undefined ? SOURCE : (TYPES[issue.expected] ?? issue.expected);
      if (issue.input === undefined) return [at(isSources ? 'sin-fuente' : 'campo-falta', { expected })];
      if (issue.input === null) return [at(isSources ? 'sin-fuente' : 'campo-vacio', { received, expected })];
      return [at('campo-tipo', { received, expected })];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const expected = `uno de: ${values.join(', ')}`;
      if (issue.input === undefined) return [at('campo-falta', { expected })];
      if (issue.input === null) return [at('campo-vacio', { received, expected })];
      return [at('campo-valor', { received, expected, nearest: findNearest(String(issue.input), values) })];
    }
    case 'invalid_union':
      return [at('campo-valor', { received, expected: FILTER_VALUE })];
    case 'invalid_key':
      return [
        at(
          'campo-valor',
          {
            received: describe(path.at(-1)),
            expected: 'el «id» de una columna: minúsculas sin tilde, números y guiones',
            nearest: [toId(String(path.at(-1)))],
          },
          path,
          true,
        ),
      ];
    case 'invalid_format':
      return [at('campo-formato', { received, expected: describeFormat(issue), nearest: mendFormat(issue) })];
    case 'too_small':
      if (issue.origin === 'array')
        return [
          at(path.at(-1) === 'sources' ? 'sin-fuente' : 'campo-vacio', {
            received: 'una lista vacía',
            expected:
              path.at(-1) === 'sources'
                ? SOURCE
                : issue.minimum === 1
                  ? 'al menos un elemento'
                  : `al menos ${issue.minimum} elementos`,
          }),
        ];
      if (issue.origin === 'string') return [at('campo-vacio', { received: 'un texto vacío', expected: 'un texto' })];
      return [
        at('campo-rango', {
          received,
          expected: `un número ${issue.inclusive === false ? 'mayor que' : 'desde'} ${issue.minimum}`,
        }),
      ];
    case 'too_big':
      return [at('campo-rango', { received, expected: `un número hasta ${issue.maximum}` })];
    case 'custom':
      return [at('campo-valor', { received, expected: issue.message })];
    default:
      return [at('campo-valor', { received, expected: issue.message })];
  }
}

const PATTERNS: Record<string, string> = {
  [String(ID_PATTERN)]: 'un identificador: minúsculas sin tilde, números y guiones, como «mi-red»',
  [String(FIGURE_PATTERN)]: 'una cifra: «datos/medida» o «datos/fila/columna»',
  [String(CHART_PATTERN)]: 'un gráfico: «datos/gráfico»',
  [String(DATE_PATTERN)]: 'una fecha: «2011», «2011-09» o «2011-09-30» (año, mes y día)',
  [String(SHEET_NAME_PATTERN)]:
    'el nombre de una hoja, de 31 letras o menos, sin los signos \\ / ? * [ ] : ni comillas simples',
  '/^\\/(?:[^/]+\\/)*$/': 'una ruta que empieza y termina con «/»',
  '/\\/$/': 'una dirección que termina con «/»',
  '/^\\d[\\dA-Za-z]*(?:\\.[\\dA-Za-z]+)+$/': 'un número con punto, como «2026.1»',
  '/^[A-Z0-9]+$/': 'un código de mayúsculas y cifras, como «40»',
  '/^[^/&|?\\s]+$/': 'un identificador sin espacios ni los signos / & | ?',
  '/^[A-Z]{2}$/': 'el código de un país, de dos mayúsculas, como «PE»',
  '/^[A-Z]{3}$/': 'el código de una moneda, de tres mayúsculas, como «USD»',
  '/^\\d{5}$/': 'un código de cinco cifras, como «32130»',
};

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  const pattern = 'pattern' in issue ? issue.pattern : undefined;
  if (pattern && PATTERNS[pattern]) return PATTERNS[pattern];
  return issue.format === 'url'
    ? 'una dirección completa que empiece con https://, como «https://ejemplo.org/»'
    : (pattern ?? issue.format);
}

/** What was probably meant by a text of another form. */
function mendFormat(issue: z.core.$ZodIssueInvalidStringFormat): string[] {
  const written = String(issue.input);
  if (issue.format === 'url') return /^www\./.test(written) ? [`https://${written}`] : [];
  const pattern = 'pattern' in issue ? issue.pattern : undefined;
  const mended =
    pattern === String(ID_PATTERN) ? toId(written) : pattern === String(DATE_PATTERN) ? mendDate(written) : undefined;
  return mended ? [mended] : [];
}

/** A value as an editor recognises it, cut to a readable length. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nada';
  if (value === null) return 'un campo vacío';
  if (Array.isArray(value)) return value.length ? 'una lista' : 'una lista vacía';
  if (typeof value === 'object') return 'un grupo de campos';
  const text = String(value).replace(/\s+/g, ' ');
  return `«${text.length > 60 ? `${text.slice(0, 57)}…` : text}»`;
}

/** The keys that a schema accepts at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    current = unwrap(current);
    if (!current) return [];
    const { def } = current as unknown as {
      def: { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType };
    };
    current = typeof part === 'number' ? def.element : (def.shape?.[part] ?? def.valueType);
  }
  current = unwrap(current);
  return Object.keys((current as unknown as { def?: { shape?: object } } | undefined)?.def?.shape ?? {});
}

/** Looks through optional, default, nullable and pipes to the schema that says what the value is. */
export function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  for (;;) {
    const def = (current as unknown as { def?: { innerType?: z.ZodType; out?: z.ZodType; type: string } } | undefined)
      ?.def;
    if (def?.innerType) current = def.innerType;
    else if (def?.type === 'pipe' && def.out) current = def.out;
    else return current;
  }
}
