import ts from 'typescript';
import { kinds } from '#kinds/index.ts';
import { en } from '#texts/en/index.ts';
import { es } from '#texts/es/index.ts';

/** What is written in the book of words of a language, with the words of every kind. */
const booksOf = (language: 'es' | 'en') => [
  language === 'es' ? es : en,
  ...Object.values(kinds).map((kind) => (kind as { words: Record<'es' | 'en', unknown> }).words[language]),
];

/** Pieces of a message between its slots: of a function, every text in its code. */
function listPieces(part: unknown): string[] {
  if (typeof part === 'string') return splitText(part);
  if (typeof part === 'function') return listTexts(String(part)).flatMap(splitText);
  return part && typeof part === 'object' ? Object.values(part).flatMap(listPieces) : [];
}

/** A text without its marks: `{slot}` and `[words](place)`. */
const splitText = (text: string): string[] => text.split(/\{\w+\}|\[|\](?:\([^)]*\))?/).map(normalize);

function listTexts(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('words.ts', `const words = (${code});`, ts.ScriptTarget.Latest, true));
  return found;
}

/** A text as it is compared: blanks made one, signs at its ends gone. */
export const normalize = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/^[\s.,;:()«»]+|[\s.,;:()«»]+$/g, '');

const english = new Set(booksOf('en').flatMap(listPieces));
const spanish = [...new Set(booksOf('es').flatMap(listPieces))].filter(
  (piece) => /\p{L}{2}/u.test(piece) && !english.has(piece),
);

/** Messages of two words or more: no text in another language holds one of them by chance. */
export const spanishPhrases = spanish.filter((piece) => /\p{L}{2,} \p{L}{2,}/u.test(piece) && piece.length >= 10);
/**
 * Messages of one word, with their capital: what stands alone in a page must be none of them. Without one, a word may
 * be the id of a column, which is the site's.
 */
export const spanishWords = new Set(
  spanish.filter((piece) => !spanishPhrases.includes(piece) && /^\p{Lu}.{2}/u.test(piece)),
);
