import { formatFieldPath, type FieldPath } from '#records/raw.ts';
import type { Problem } from '#records/problem.ts';
import { placeOf } from '#records/table.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { cut } from './excerpt.ts';
import { placeOfText } from './places.ts';

/** Marks of Markdown, and components: in a text that is shown as it is, they show. */
const MARK = /\*\*[^\s*]|[^\s\]]\]\([^)\s]|\[\^[^\]\s]+\]|<\/?(?:Cifra|Segun|Termino|Grafico|Nota)\b[^>]*>?|^#{2,}\s/;

/** Titles, names and cells are shown as they are written: no mark in them is read. */
export function checkPlainTexts(record: CheckedRecord): Problem[] {
  const { raw, pointers, data } = record;
  const read = new Set(pointers.map(({ fieldPath }) => formatFieldPath(fieldPath)));
  const inFields = listStrings(data).flatMap(({ fieldPath, text }): Problem[] => {
    const found = read.has(formatFieldPath(fieldPath)) ? null : MARK.exec(text);
    if (!found) return [];
    return [{ ...describe(text, found.index), ...placeOfText(raw, fieldPath, found.index, found.index + 1) }];
  });
  const inCells = (raw.table?.rows ?? []).flatMap((row, place) =>
    row.cells.flatMap((cell, index): Problem[] => {
      const found = MARK.exec(cell);
      if (!found) return [];
      const { detail, ...at } = placeOf(row, index, place, raw.table?.file ?? raw.file);
      const told = describe(cell, found.index);
      return [{ ...told, ...at, field: raw.table?.header.cells[index] ?? '', detail: { ...detail, ...told.detail } }];
    }),
  );
  return [...inFields, ...inCells];
}

const describe = (text: string, at: number) =>
  ({ code: 'prosa-markdown', received: cut(text.slice(at), 40), detail: { wrong: 'plain' } }) as const;

function listStrings(
  value: unknown,
  fieldPath: FieldPath = [],
): { readonly fieldPath: FieldPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ fieldPath, text: value }];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    listStrings(child, [...fieldPath, Array.isArray(value) ? Number(key) : key]),
  );
}
