/**
 * Questions in GIFT, the text format that Moodle and other platforms import: `::name:: question {=right ~wrong}`, with
 * what is said of each answer after `#`.
 */

/** A question as a platform takes it. */
export interface GiftQuestion {
  readonly name: string;
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly isRight: boolean; readonly why: string }[];
}

/** A text whose signs of the format stand after a backslash, in one line: an empty one would end the question. */
export const escapeGift = (text: string): string =>
  text
    .replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();

/**
 * A bank of questions.
 *
 * @param category where the platform files it; a slash makes a level of its own
 * @returns text with a line end after each line; an empty line parts the questions
 */
export const writeGift = (category: string, questions: readonly GiftQuestion[]): string =>
  [
    `$CATEGORY: ${category.replace(/[\r\n]+/g, ' ')}`,
    ...questions.map(({ name, text, options }) =>
      [
        `::${escapeGift(name)}::[plain]${escapeGift(text)} {`,
        ...options.map((one) => `\t${one.isRight ? '=' : '~'}${escapeGift(one.text)}#${escapeGift(one.why)}`),
        '}',
      ].join('\n'),
    ),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
