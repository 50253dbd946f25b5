import { faultAt, type FormulaFault } from './faults.ts';
import { MOST, type Span } from './syntax.ts';

/** A word, a value or a sign of a formula, with its place. */
export interface Token extends Span {
  readonly kind: 'number' | 'text' | 'word' | 'sign';
  /** As it was written; of a text, what stands between its quotation marks. */
  readonly text: string;
}

/** Signs that people write where the language has another one. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map([
  ['≤', ['<=']],
  ['≥', ['>=']],
  ['≠', ['<>']],
  ['!=', ['<>']],
  ['==', ['=']],
  ['=<', ['<=']],
  ['=>', ['>=']],
  ['×', ['*']],
  ['·', ['*']],
  ['÷', ['/']],
  [':', ['/']],
  ['−', ['-']],
  ['–', ['-']],
  ['—', ['-']],
  ['“', ['"']],
  ['”', ['"']],
  ['«', ['"']],
  ['»', ['"']],
  ['‘', ["'"]],
  ['’', ["'"]],
  ['[', ['(']],
  ['{', ['(']],
  [']', [')']],
  ['}', [')']],
  ['&&', ['Y(…, …)']],
  ['&', ['Y(…, …)']],
  ['||', ['O(…, …)']],
  ['!', ['NO(…)']],
]);

/** Each sort of token, tried in this order at a place. Sticky, so that nothing is read twice. */
const SPACE = /[ \t\r\n]+/y;
const NUMBER = /\d[\d.]*|\.\d[\d.]*/y;
const COMMA_NUMBER = /\d+(?:\.\d+)?(?:,\d+)+(?:\.\d+)?/y;
const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/uy;
const SIGN = /<>|<=|>=|[-+*/=<>(),;]/y;
const WRONG_SIGN = /!=|==|=<|=>|&&|\|\|/y;
const ANY = /[\s\S]/uy;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** What a number with commas may mean: thousands, or a decimal. */
function readCommas(written: string): readonly string[] {
  const plain = written.replaceAll(',', '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written))
    return written.split(',').length === 2 && !written.includes('.') ? [plain, written.replace(',', '.')] : [plain];
  return /^\d+,\d+$/.test(written) ? [written.replace(',', '.')] : [];
}

/** A text between quotation marks: straight ones, single or double. */
function readText(text: string, at: number): Token | FormulaFault {
  const quote = text.charAt(at);
  const end = text.indexOf(quote, at + 1);
  if (end < 0) return faultAt({ at, length: text.length - at }, 'openText', quote);
  const token: Token = { kind: 'text', text: text.slice(at + 1, end), at, length: end + 1 - at };
  return token.text.trim() === '' || token.text.length > MOST.textLetters || /[\p{C}\p{Zl}\p{Zp}]/u.test(token.text)
    ? faultAt(token, 'badText', token.text.slice(0, MOST.textLetters), { expected: String(MOST.textLetters) })
    : token;
}

/** A number with a point, or with the comma that people write in its place. */
function readNumber(text: string, at: number): Token | FormulaFault {
  const commas = matchAt(COMMA_NUMBER, text, at);
  if (commas) return faultAt({ at, length: commas.length }, 'decimalComma', commas, { nearest: readCommas(commas) });
  const written = matchAt(NUMBER, text, at);
  const token: Token = { kind: 'number', text: written, at, length: written.length };
  const isRight = /^\d+(?:\.\d+)?$/.test(written) && written.replace('.', '').length <= MOST.digits;
  if (isRight) return token;
  const nearest = /^\.\d+$/.test(written) ? [`0${written}`] : /^\d+\.$/.test(written) ? [written.slice(0, -1)] : [];
  return faultAt(token, 'badNumber', written, { expected: String(MOST.digits), nearest });
}

function readToken(text: string, at: number): Token | FormulaFault {
  const wrong = matchAt(WRONG_SIGN, text, at);
  const sign = wrong ? '' : matchAt(SIGN, text, at);
  if (sign) return { kind: 'sign', text: sign, at, length: sign.length };
  if (/["']/.test(text.charAt(at))) return readText(text, at);
  if (matchAt(NUMBER, text, at)) return readNumber(text, at);
  const word = matchAt(WORD, text, at);
  if (word) return { kind: 'word', text: word, at, length: word.length };
  const other = wrong || matchAt(ANY, text, at);
  return faultAt({ at, length: other.length }, 'badSign', other, { nearest: MEANT.get(other) ?? [] });
}

/**
 * Cuts a formula into its words, values and signs.
 *
 * @returns the tokens, and every fault of a single one: all at once
 */
export function listTokens(text: string): {
  readonly tokens: readonly Token[];
  readonly faults: readonly FormulaFault[];
} {
  const tokens: Token[] = [];
  const faults: FormulaFault[] = [];
  for (let at = matchAt(SPACE, text, 0).length; at < text.length;) {
    const token = readToken(text, at);
    if ('code' in token) faults.push(token);
    else tokens.push(token);
    at += token.length;
    at += matchAt(SPACE, text, at).length;
  }
  return { tokens, faults };
}
