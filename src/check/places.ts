import type { Problem } from '#records/problem.ts';
import { formatPath, type Path, type RawRecord } from '#records/raw.ts';

/** Where a problem stands, and what was received there. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'received'>;

/** The place of a field. */
export function placeOfField(raw: RawRecord, path: Path): Place {
  return { file: raw.file, ...raw.locate(path), field: formatPath(path) };
}

/**
 * The place of a stretch of prose.
 *
 * @param path the field of prose; undefined for the body
 * @param start offset of the stretch in the text of the field or body
 * @param end offset after it
 */
export function placeOfText(raw: RawRecord, path: Path | undefined, start: number, end: number): Place {
  if (path) return { file: raw.file, ...raw.locateText(path, start, end - start), field: formatPath(path) };
  const before = raw.body.slice(0, start).split('\n');
  return { file: raw.file, line: raw.bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
