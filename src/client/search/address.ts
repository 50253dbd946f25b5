import { markOf } from '#domain/search/stem.ts';
import { speech } from '#words/speech.ts';

/** Parameter by which a page knows the words to mark. */
export const MARK_PARAMETER = 'marcar';
const MOST_MARKS = 6;

/**
 * Address of a result, with the words to mark on its page.
 *
 * @param base path of this site without its last slash, or the address of another site
 * @param marks folded words, the query's own first
 */
export function addressOf(base: string, address: string, marks: Iterable<string> = []): string {
  const [page = '', anchor] = address.split('#');
  const forms = [...new Set([...marks].flatMap((word) => (word.length > 2 ? (markOf(word, speech) ?? []) : [])))].slice(
    0,
    MOST_MARKS,
  );
  const marked = `${page.includes('?') ? '&' : '?'}${MARK_PARAMETER}=${forms.map(encodeURIComponent).join('+')}`;
  return `${base.replace(/\/$/, '')}${page}${forms.length ? marked : ''}${anchor ? `#${anchor}` : ''}`;
}
