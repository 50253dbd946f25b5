import { stemOf } from '#domain/search/stem.ts';

/** Parameter by which a page knows the words to mark. */
export const MARK_PARAMETER = 'marcar';
const MOST_MARKS = 6;

/**
 * Address of a result, with the words to mark on its page.
 *
 * @param base path of this site without its last slash, or the address of another site
 * @param marks folded words, the query's own first
 */
export function addressOf(base: string, path: string, marks: Iterable<string> = []): string {
  const [page = '', anchor] = path.split('#');
  const stems = [...new Set([...marks].filter((word) => word.length > 2).map(stemOf))].slice(0, MOST_MARKS);
  return `${base.replace(/\/$/, '')}${page}${stems.length ? `?${MARK_PARAMETER}=${stems.map(encodeURIComponent).join('+')}` : ''}${anchor ? `#${anchor}` : ''}`;
}
