import type { Problem } from './problem.ts';
import type { Position } from './raw.ts';
import { phrase } from './wording.ts';

/**
 * Signs that nobody sees, and what they do where they stand: they break XML, turn the reading round, part a word that
 * a search then does not find, or stand for a letter that was lost.
 */
const KINDS = [
  ['lineEnd', /[\u000B\u000C\u0085\p{Zl}\p{Zp}]|\r/u],
  ['replacement', /\uFFFD/u],
  ['softHyphen', /\u00AD/u],
  ['direction', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['zeroWidth', /[\u200B-\u200D\u2060-\u2064\uFEFF]/u],
  ['control', /\p{Cc}/u],
  ['private', /\p{Co}/u],
  ['notACharacter', /[\p{Noncharacter_Code_Point}\p{Cs}]/u],
  ['invisible', /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u],
] as const;

/** What a refused sign is: a name of the book of words. */
export type SignKind = (typeof KINDS)[number][0];

/**
 * A refused sign. Tabs and the ends of lines are none, nor is what joins an emoji: the variation selector after a sign
 * that is one, and the joiner between two. No-break spaces are seen and stay: «S/ 5» needs one.
 */
const REFUSED = new RegExp(
  String.raw`\uFE0F(?<!\p{Emoji}\uFE0F)|\u200D(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?\u200D)|` +
    String.raw`\u200D(?!\p{Extended_Pictographic})|(?![\t\n]|\uFE0F|\u200D|\r\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}` +
    String.raw`\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFD]`,
  'gu',
);

/** Places of the same sign that are told one by one. */
const MOST_PLACES = 5;

/** A refused sign, told once for all its places in a text. */
export interface FoundSign {
  readonly kind: SignKind;
  /** `U+200B`. */
  readonly point: string;
  /** The word in which it stands first, with the sign written out. */
  readonly context: string;
  /** The first places. */
  readonly places: readonly Position[];
  readonly count: number;
}

/** Writes a sign as it is looked up: `U+200B`. */
export const namePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in which every sign that nobody sees is written out, so that a report shows it and a terminal obeys none. */
export const writeOutSigns = (text: string): string => text.replace(REFUSED, (sign) => `‹${namePoint(sign)}›`);

/** Refused signs of a text, each once. */
export function findSigns(text: string): readonly FoundSign[] {
  const found = new Map<string, { sign: string; index: number; places: Position[]; count: number }>();
  let [line, lineStart] = [1, 0];
  let nextEnd = text.indexOf('\n');
  for (const { 0: sign, index } of text.matchAll(REFUSED)) {
    while (nextEnd >= 0 && nextEnd < index) {
      line += 1;
      lineStart = nextEnd + 1;
      nextEnd = text.indexOf('\n', lineStart);
    }
    const known = found.get(sign) ?? { sign, index, places: [], count: 0 };
    known.count += 1;
    if (known.places.length < MOST_PLACES) known.places.push({ line, column: index - lineStart + 1 });
    found.set(sign, known);
  }
  return [...found.values()].map(({ sign, index, places, count }) => ({
    kind: kindOf(sign),
    point: namePoint(sign),
    context: contextOf(text, index, sign.length),
    places,
    count,
  }));
}

/**
 * A text without its refused signs: what ends a line for another program becomes a blank, a lost letter a question
 * mark, and the rest goes.
 */
export const dropSigns = (text: string): string =>
  text.replace(REFUSED, (sign) => (sign === '\uFFFD' ? '?' : kindOf(sign) === 'lineEnd' ? ' ' : ''));

/**
 * The problems of the refused signs of a text.
 *
 * @param at where the text stands: its file, and its field where the places of the text are not those of the file
 */
export function tellSigns(text: string, at: Pick<Problem, 'file' | 'line' | 'column' | 'field'>): Problem[] {
  return findSigns(text).map(({ kind, point, context, places, count }): Problem => {
    const [first, ...others] = places;
    const placed = at.line === undefined;
    return {
      code: 'signo-invisible',
      ...at,
      ...(placed ? first : {}),
      received: context,
      detail: { point, kind, sign: phrase('sign', kind) },
      ...(count > 1 ? { count } : {}),
      ...(placed && others.length
        ? { places: others.map(({ line, column }) => ({ file: at.file, line, column })) }
        : {}),
    };
  });
}

const kindOf = (sign: string): SignKind => KINDS.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'invisible';

/** The word around a sign. */
function contextOf(text: string, index: number, length: number): string {
  const before = /\S{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^\S{0,20}/u.exec(text.slice(index + length, index + length + 20))?.[0] ?? '';
  return writeOutSigns(`${before}${text.slice(index, index + length)}${after}`);
}
