import { z } from 'zod';
import { kinds } from '#kinds/index.ts';
import { DRAFT, takeDraft, takesDrafts } from './drafts.ts';
import { mendBoolean, mendDate, mendNumber } from './mend.ts';
import { findNearest } from './nearest.ts';
import { findNumberFault } from './numbers.ts';
import { WHOLE_FILE, type Problem, type ProblemCode } from './problem.ts';
import { formatFieldPath, type FieldPath, type RawRecord } from './raw.ts';
import { toId } from './toId.ts';
import { phrase, type Wording } from './wording.ts';

/** A record that passed its schema, or the problems it has. */
export type Validated =
  | { readonly data: unknown; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly Problem[] };

/** Applies the schema of its kind to a record and turns what Zod finds into problems with their place. */
export function validateRecord(raw: RawRecord): Validated {
  const { draft, rest } = takeDraft(raw);
  const more = takesDrafts(raw.kind) ? [DRAFT] : [];
  const validated = validateData(kinds[raw.kind].schema, { ...raw, data: rest }, more);
  if (draft === undefined || typeof draft === 'boolean') return validated;
  // Every kind takes the field alike: it stands in no schema.
  const { problems } = validateData(draftField, { ...raw, data: { [DRAFT]: draft }, oddNumbers: [] });
  return { data: undefined, problems: [...problems, ...validated.problems] };
}

/** What the field of a draft takes. */
const draftField = z.object({ [DRAFT]: z.boolean() });

/** What a schema is applied to: values, and where they stand. */
type Placed = Pick<RawRecord, 'file' | 'data' | 'locate' | 'oddNumbers'>;

/**
 * Applies a schema to values read from a file and turns what Zod finds into problems with their place.
 *
 * @param more names of fields that it takes beside those of the schema, for whoever writes one nearly right
 */
export function validateData(schema: z.ZodType, raw: Placed, more: readonly string[] = []): Validated {
  const result = schema.safeParse(raw.data, { reportInput: true });
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => toProblems(raw, schema, issue, more));
  const odd = tellOddNumbers(raw);
  // Where a text is wanted, the number goes in quotes as it stands; elsewhere it is the number that is wrong.
  const texts = issues.filter(({ detail }) => detail?.['wanted'] === 'string').map(({ field }) => field);
  const kept = odd.filter(({ field }) => !texts.includes(field));
  const problems = [...issues.filter(({ field }) => !kept.some((number) => number.field === field)), ...kept];
  return result.success && !problems.length ? { data: result.data, problems: [] } : { data: undefined, problems };
}

/** Numbers that would not be published as they were written. */
function tellOddNumbers({ file, locate, oddNumbers }: Placed): Problem[] {
  return oddNumbers.flatMap(({ fieldPath, written }): Problem[] => {
    const wrong = findNumberFault(written);
    const field = formatFieldPath(fieldPath);
    return wrong
      ? [{ code: 'numero-no-cabe', file, ...locate(fieldPath), field, received: written, detail: { wrong } }]
      : [];
  });
}

/** An issue of Zod where it stands. */
interface Located {
  readonly schema: z.ZodType;
  readonly fieldPath: FieldPath;
  /** What was received there. */
  readonly received: Wording;
  /** The same as it stands in the file: `012`, though it was read as 12. */
  readonly written: unknown;
  /** A problem of a place: that of the issue where none is given. */
  readonly at: (code: ProblemCode, rest?: Partial<Problem>, place?: FieldPath, key?: boolean) => Problem;
}

function toProblems(raw: Placed, schema: z.ZodType, issue: z.core.$ZodIssue, more: readonly string[]): Problem[] {
  const fieldPath = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const at: Located['at'] = (code, rest = {}, place = fieldPath, key = false) => ({
    code,
    file: raw.file,
    ...raw.locate(place, key),
    field: formatFieldPath(place) || WHOLE_FILE,
    ...rest,
  });
  const { written = issue.input } =
    raw.oddNumbers.find((odd) => formatFieldPath(odd.fieldPath) === formatFieldPath(fieldPath)) ?? {};
  const located: Located = { schema, fieldPath, received: describe(written), at, written };
  switch (issue.code) {
    case 'unrecognized_keys':
      return tellUnknownKeys(issue, located, more);
    case 'invalid_type':
      return [tellType(issue, located)];
    case 'invalid_value':
      return [tellValue(issue, located)];
    case 'invalid_key':
      return [tellKey(issue, located)];
    case 'invalid_format':
      return [tellFormat(issue, located)];
    case 'too_small':
      return [tellTooSmall(issue, located)];
    case 'too_big':
      return [at('campo-rango', { received: located.received, expected: phrase('numberUpTo', String(issue.maximum)) })];
    default:
      return [at('campo-valor', { received: located.received, expected: phrase('form', issue.message) })];
  }
}

function tellUnknownKeys(
  { keys }: z.core.$ZodIssueUnrecognizedKeys,
  { schema, fieldPath, at }: Located,
  more: readonly string[],
): Problem[] {
  const known = [...keysAt(schema, fieldPath), ...(fieldPath.length ? [] : more)];
  return keys.map((key) =>
    at(
      'campo-desconocido',
      { received: key, nearest: findNearest(key, known), expected: phrase('oneOf', known) },
      [...fieldPath, key],
      true,
    ),
  );
}

/** What is missing, empty or of another type. Without its sources a record is told of them, not of a list. */
function tellType(issue: z.core.$ZodIssueInvalidType, { fieldPath, received, at, written }: Located): Problem {
  const isSources = fieldPath.at(-1) === 'sources';
  const isAbsent = issue.input === undefined || issue.input === null;
  const expected = isSources && isAbsent ? phrase('aSource') : phrase('type', issue.expected);
  if (issue.input === undefined) return at(isSources ? 'sin-fuente' : 'campo-falta', { expected });
  if (issue.input === null) return at(isSources ? 'sin-fuente' : 'campo-vacio', { received, expected });
  const mended = mendType(issue.expected, issue.input);
  return at('campo-tipo', {
    received,
    expected,
    detail: detailType(issue, written),
    ...(mended === undefined ? {} : { nearest: [mended] }),
  });
}

function tellValue({ values, input }: z.core.$ZodIssueInvalidValue, { received, at }: Located): Problem {
  const names = values.map(String);
  const expected = phrase('oneOf', names);
  if (input === undefined) return at('campo-falta', { expected });
  if (input === null) return at('campo-vacio', { received, expected });
  return at('campo-valor', { received, expected, nearest: findNearest(String(input), names) });
}

function tellKey({ issues }: z.core.$ZodIssueInvalidKey, { fieldPath, at }: Located): Problem {
  const key = fieldPath.at(-1);
  const expected = phrase('form', issues[0]?.message ?? 'id');
  return at('campo-valor', { received: describe(key), expected, nearest: [toId(String(key))] }, fieldPath, true);
}

function tellFormat(issue: z.core.$ZodIssueInvalidStringFormat, { received, at }: Located): Problem {
  return at('campo-formato', { received, expected: phrase('form', issue.message), nearest: mendFormat(issue) });
}

function tellTooSmall(issue: z.core.$ZodIssueTooSmall, { fieldPath, received, at }: Located): Problem {
  const { origin, inclusive, minimum } = issue;
  if (origin === 'string') return at('campo-vacio', { received: phrase('emptyText'), expected: phrase('aText') });
  if (origin === 'array')
    return fieldPath.at(-1) === 'sources'
      ? at('sin-fuente', { received: phrase('emptyList'), expected: phrase('aSource') })
      : at('campo-vacio', { received: phrase('emptyList'), expected: phrase('items', Number(minimum)) });
  const expected = phrase(inclusive === false ? 'numberAbove' : 'numberFrom', String(minimum));
  return at('campo-rango', { received, expected });
}

/** What the words of a value of another type need: the type that was wanted, and a single value as it was written. */
function detailType({ expected }: z.core.$ZodIssueInvalidType, written: unknown): Record<string, string> {
  const isScalar = !Array.isArray(written) && typeof written !== 'object';
  return { wanted: expected, ...(isScalar ? { written: cutScalar(written) } : {}) };
}

/** The number, or the yes or no, that was probably meant by a text. */
function mendType(expected: string, input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  if (expected === 'number' || expected === 'int') return mendNumber(input);
  return expected === 'boolean' ? mendBoolean(input) : undefined;
}

/** What was probably meant by a text of another form. */
function mendFormat(issue: z.core.$ZodIssueInvalidStringFormat): string[] {
  const written = String(issue.input);
  if (issue.format === 'url') return /^www\./.test(written) ? [`https://${written}`] : [];
  if (issue.message === 'basePath') {
    const names = written.split('/').map(toId).filter(Boolean);
    return names.length ? [`/${names.join('/')}/`] : ['/'];
  }
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
function keysAt(schema: z.ZodType, fieldPath: FieldPath): string[] {
  let current: z.ZodType | undefined = schema;
  for (const part of fieldPath) {
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
