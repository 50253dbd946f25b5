import { markOf } from '#domain/search/stem.ts';
import { fold } from '#domain/search/text.ts';
import { speech } from '#words/speech.ts';

/** Parameter by which a page knows the words to mark. */
export const MARK_PARAMETER = 'marcar';
const MOST_MARKS = 6;

/**
 * Address of a result, with the words to mark on its page: whole words, as somebody wrote them. Whoever reads or copies
 * the address finds no stem in it.
 *
 * @param base path of this site without its last slash, or the address of another site
 * @param spoken words, those of the query first; of several that are marked alike the first stands for all
 */
export function addressOf(base: string, address: string, spoken: Iterable<string> = []): string {
  const [page = '', anchor] = address.split('#');
  const words = new Map<string, string>();
  for (const word of spoken) {
    const mark = word.length > 2 ? markOf(fold(word), speech) : undefined;
    if (mark && !words.has(mark)) words.set(mark, word);
  }
  const written = [...words.values()].slice(0, MOST_MARKS).map(encodeURIComponent).join('+');
  const marked = written ? `${page.includes('?') ? '&' : '?'}${MARK_PARAMETER}=${written}` : '';
  return `${base.replace(/\/$/, '')}${page}${marked}${anchor ? `#${anchor}` : ''}`;
}
