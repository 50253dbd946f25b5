import { MOST, tellBound } from '#records/bounds.ts';
import type { Problem } from '#records/problem.ts';
import { formatFieldPath, type FieldPath, type RawRecord } from '#records/raw.ts';
import { phrase } from '#records/wording.ts';

/** Fields that name something: readers find it by them, in lists, menus and results of a search. */
const TITLES: ReadonlySet<string> = new Set(['title', 'name', 'term', 'heading', 'shortName', 'label']);

/**
 * What names something must hold a word, and be short enough to stand in a list. The title of a column or of a measure
 * may be a year.
 *
 * @param at the file, and where its values stand
 */
export function checkTitles(data: unknown, at: Pick<RawRecord, 'file' | 'locate'>, around: FieldPath = []): Problem[] {
  if (!data || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]): Problem[] => {
    const fieldPath = [...around, Array.isArray(data) ? Number(key) : key];
    if (typeof value !== 'string') return checkTitles(value, at, fieldPath);
    if (!TITLES.has(key) || !value.trim()) return [];
    const place = { file: at.file, ...at.locate(fieldPath), field: formatFieldPath(fieldPath) };
    if (value.length > MOST.titleLetters) return [{ code: 'texto-enorme', ...place, ...tellBound('titleLetters') }];
    // A label may be a sign alone: «%».
    const needed = around.length === 0 ? /\p{L}/u : /[\p{L}\p{N}]/u;
    return key === 'label' || needed.test(value)
      ? []
      : [{ code: 'campo-valor', ...place, received: phrase('quoted', value), expected: phrase('aTitleOfWords') }];
  });
}
