import type { z } from 'zod';
import { kinds } from '#kinds/index.ts';
import { mendDate } from './mend.ts';
import { findNearest } from './nearest.ts';
import { WHOLE_FILE, type Problem, type ProblemCode } from './problem.ts';
import { formatFieldPath, type FieldPath, type RawRecord } from './raw.ts';
import { toId } from './read.ts';
import { phrase, type Wording } from './wording.ts';

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

function toProblems(raw: Placed, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const at = (code: ProblemCode, rest: Partial<Problem> = {}, place: FieldPath = path, key = false): Problem => ({
    code,
    file: raw.file,
    ...raw.locate(place, key),
    field: formatFieldPath(place) || WHOLE_FILE,
    ...rest,
  });
  const received = describe(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) =>
        at(
          'campo-desconocido',
          { received: key, nearest: findNearest(key, known), expected: phrase('oneOf', known) },
          [...path, key],
          true,
        ),
      );
    }
    case 'invalid_type': {
      const isSources = path.at(-1) === 'sources';
      const expected =
        isSources && (issue.input ?? undefined) === undefined ? phrase('aSource') : phrase('type', issue.expected);
      if (issue.input === undefined) return [at(isSources ? 'sin-fuente' : 'campo-falta', { expected })];
      if (issue.input === null) return [at(isSources ? 'sin-fuente' : 'campo-vacio', { received, expected })];
      return [at('campo-tipo', { received, expected, detail: detailType(issue) })];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const expected = phrase('oneOf', values);
      if (issue.input === undefined) return [at('campo-falta', { expected })];
      if (issue.input === null) return [at('campo-vacio', { received, expected })];
      return [at('campo-valor', { received, expected, nearest: findNearest(String(issue.input), values) })];
    }
    case 'invalid_union':
      return [at('campo-valor', { received, expected: phrase('form', issue.message) })];
    case 'invalid_key':
      return [
        at(
          'campo-valor',
          {
            received: describe(path.at(-1)),
            expected: phrase('form', issue.issues[0]?.message ?? 'id'),
            nearest: [toId(String(path.at(-1)))],
          },
          path,
          true,
        ),
      ];
    case 'invalid_format':
      return [at('campo-formato', { received, expected: phrase('form', issue.message), nearest: mendFormat(issue) })];
    case 'too_small':
      if (issue.origin === 'array')
        return [
          at(path.at(-1) === 'sources' ? 'sin-fuente' : 'campo-vacio', {
            received: phrase('emptyList'),
            expected: path.at(-1) === 'sources' ? phrase('aSource') : phrase('items', Number(issue.minimum)),
          }),
        ];
      if (issue.origin === 'string')
        return [at('campo-vacio', { received: phrase('emptyText'), expected: phrase('aText') })];
      return [
        at('campo-rango', {
          received,
          expected: phrase(issue.inclusive === false ? 'numberAbove' : 'numberFrom', String(issue.minimum)),
        }),
      ];
    case 'too_big':
      return [at('campo-rango', { received, expected: phrase('numberUpTo', String(issue.maximum)) })];
    case 'custom':
      return [at('campo-valor', { received, expected: phrase('form', issue.message) })];
    default:
      return [at('campo-valor', { received, expected: phrase('form', issue.message) })];
  }
}

/** What the words of a value of another type need: the type that was wanted, and a single value as it was written. */
function detailType({ expected, input }: z.core.$ZodIssueInvalidType): Record<string, string> {
  const isScalar = !Array.isArray(input) && typeof input !== 'object';
  return { wanted: expected, ...(isScalar ? { written: cutScalar(input) } : {}) };
}

/** What was probably meant by a text of another form. */
function mendFormat(issue: z.core.$ZodIssueInvalidStringFormat): string[] {
  const written = String(issue.input);
  if (issue.format === 'url') return /^www\./.test(written) ? [`https://${written}`] : [];
  const mended = issue.message === 'id' ? toId(written) : issue.message === 'date' ? mendDate(written) : undefined;
  return mended ? [mended] : [];
}

/** A value as an editor recognises it, cut to a readable length. */
function describe(value: unknown): Wording {
  if (value === undefined) return phrase('nothing');
  if (value === null) return phrase('emptyField');
  if (Array.isArray(value)) return phrase(value.length ? 'list' : 'emptyList');
  return typeof value === 'object' ? phrase('group') : phrase('quoted', cutScalar(value));
}

function cutScalar(value: unknown): string {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that a schema accepts at a path. */
function keysAt(schema: z.ZodType, path: FieldPath): string[] {
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
