import { splitWords } from './text.ts';

/** Quotation marks, straight, angled and curly, as telephones and word processors write them. */
const QUOTED = /"([^"]+)"|«([^»]+)»|[“„]([^“”„]+)[”“]/g;

/** What a query asks for word by word: the folded words of each stretch in quotation marks that are closed. */
export function listPhrases(query: string): string[] {
  return [...query.matchAll(QUOTED)]
    .map(([, straight, angled, curly]) => splitWords(straight ?? angled ?? curly ?? '').join(' '))
    .filter(Boolean);
}

/**
 * Whether some texts say every phrase, each within one of them, in its order, without regard to case, accents and the
 * signs between words.
 */
export function holdPhrases(texts: readonly string[], phrases: readonly string[]): boolean {
  const said = texts.map((text) => ` ${splitWords(text).join(' ')} `);
  return phrases.every((phrase) => said.some((text) => text.includes(` ${phrase} `)));
}
