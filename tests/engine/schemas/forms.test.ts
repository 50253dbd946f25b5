import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from '#kinds/index.ts';
import { edition } from '#schemas/edition.ts';
import { formed } from '#schemas/fields.ts';
import { siteConfig } from '#schemas/site.ts';
import { openBook } from '#texts/book.ts';

interface Definition {
  readonly type?: string;
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly error?: (issue: object) => string | undefined;
  readonly checks?: readonly { readonly _zod: { readonly def: Definition } }[];
}

const forms = Object.keys(openBook('es').t.forms);

/** What a schema asks of a text or by a rule of its own, without naming its form: the report could only show it raw. */
function listFormless(schema: z.ZodType): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const judge = (def: Definition, fieldPath: string): void => {
    const isRule = def.check === 'custom' && def.type === 'custom';
    if (!isRule && (def.check !== 'string_format' || def.format === 'safeint')) return;
    const form = def.error?.({});
    if (!form || !forms.includes(form)) found.push(`${fieldPath}: ${def.pattern ?? def.format ?? 'rule'}`);
  };
  const visit = (value: unknown, fieldPath: string): void => {
    if (!value || typeof value !== 'object' || seen.has(value)) return;
    seen.add(value);
    if (value instanceof z.ZodType) {
      const def = value.def as Definition;
      judge(def, fieldPath);
      for (const check of def.checks ?? []) judge(check._zod.def, fieldPath);
      visit(def, fieldPath);
    } else if (Array.isArray(value)) value.forEach((item) => visit(item, `${fieldPath}[]`));
    else if (Object.getPrototypeOf(value) === Object.prototype)
      for (const [key, child] of Object.entries(value)) {
        if (key === 'checks') continue;
        const isPart = ['shape', 'innerType', 'in', 'out', 'element', 'valueType', 'keyType', 'options'].includes(key);
        visit(child, isPart ? fieldPath : `${fieldPath}.${key}`);
      }
  };
  visit(schema, '');
  return found;
}

describe('every pattern and rule of a schema', () => {
  const schemas = new Map<string, z.ZodType>([
    ...kindNames.map((kind) => [kind, kinds[kind].schema] as const),
    ['site', siteConfig],
    ['edition', edition],
  ]);

  it.each([...schemas.keys()])('of %s names its form', (name) => {
    expect(listFormless(schemas.get(name) as z.ZodType)).toEqual([]);
  });

  it('is found where it does not', () => {
    const bare = z.strictObject({
      a: z.array(z.string().regex(/^x$/)).default([]),
      b: z.url().optional(),
      c: z.record(
        formed('id', /^y$/),
        z.string().refine((text) => text !== 'z'),
      ),
      d: formed('id', /^y$/),
    });
    expect(listFormless(bare)).toEqual(['.a: /^x$/', '.b: url', '.c: rule']);
  });
});
