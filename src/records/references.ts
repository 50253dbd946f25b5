import type { z } from 'zod';
import type { FieldMeta } from '#schemas/fields.ts';
import type { FieldPath } from './raw.ts';

/** A value that points somewhere, found in a record by the metadata of its field. */
export interface Pointer {
  readonly fieldPath: FieldPath;
  readonly value: string;
  readonly meta: FieldMeta;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly out?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
}

/**
 * Lists every value of a record that points to a record, a vocabulary entry, a figure or a chart, and every
 * text in which inline components may stand.
 *
 * @param schema schema of the record
 * @param data the record, already typed by that schema
 */
export function listPointers(schema: z.ZodType, data: unknown): Pointer[] {
  const found: Pointer[] = [];
  const visit = (current: z.ZodType, value: unknown, fieldPath: FieldPath): void => {
    if (value === undefined || value === null) return;
    const meta = (current.meta() ?? {}) as FieldMeta;
    if (
      typeof value === 'string' &&
      (meta.reference || meta.vocabulary || meta.figure || meta.chart || meta.address || meta.richText)
    ) {
      found.push({ fieldPath, value, meta });
      return;
    }
    const { def } = current as unknown as { def: Definition };
    if (def.innerType) return visit(def.innerType, value, fieldPath);
    if (def.type === 'pipe' && def.out) return visit(def.out, value, fieldPath);
    if (def.type === 'array' && def.element && Array.isArray(value)) {
      const { element } = def;
      value.forEach((item, index) => visit(element, item, [...fieldPath, index]));
    } else if (def.shape && typeof value === 'object') {
      for (const [key, child] of Object.entries(def.shape))
        visit(child, (value as Record<string, unknown>)[key], [...fieldPath, key]);
    }
  };
  visit(schema, data, []);
  return found;
}
