import type { Problem } from '#records/problem.ts';
import { formatFieldPath, type FieldPath, type Position, type RawRecord } from '#records/raw.ts';

/** Where a problem stands, and what was received there. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'received'>;

/** The place of a field. @param received what stands there */
export function placeOfField(raw: RawRecord, fieldPath: FieldPath, received?: string): Place {
  const field = formatFieldPath(fieldPath);
  return locateLater(received === undefined ? { file: raw.file, field } : { file: raw.file, field, received }, () =>
    raw.locate(fieldPath),
  );
}

/**
 * The place of a stretch of prose.
 *
 * @param fieldPath the field of prose; undefined for the body
 * @param start offset of the stretch in the text of the field or body
 * @param end offset after it
 */
export function placeOfText(raw: RawRecord, fieldPath: FieldPath | undefined, start: number, end: number): Place {
  if (fieldPath)
    return locateLater({ file: raw.file, field: formatFieldPath(fieldPath) }, () =>
      raw.locateText(fieldPath, start, end - start),
    );
  return locateLater({ file: raw.file }, () => {
    const before = raw.body.slice(0, start).split('\n');
    return { line: raw.bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}

/**
 * A place whose line and column are sought when somebody reads them, as the report does: every reference and every use
 * of a component has a place, and hardly any has a problem.
 */
function locateLater(place: Place, find: () => Position | undefined): Place {
  let found: { readonly position: Position | undefined } | undefined;
  const position = () => (found ??= { position: find() }).position;
  return {
    ...place,
    get line() {
      return position()?.line;
    },
    get column() {
      return position()?.column;
    },
  };
}
