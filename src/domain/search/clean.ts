/** Longest query that is looked for: nobody means more, and an engine would choke. */
export const LONGEST_QUERY = 200;

/** A query that any engine can take: no control characters, bounded length. */
export function cleanQuery(query: string): string {
  return query
    .slice(0, LONGEST_QUERY * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_QUERY);
}
