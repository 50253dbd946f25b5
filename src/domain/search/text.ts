/** A word of a text, in the forms in which it is compared. */
export interface Word {
  /** As it is written, in lower case. */
  readonly written: string;
  /** The same without accents. */
  readonly folded: string;
  /** As it sounds, in the singular and without gender: «financieras» and «finansiero» are one. */
  readonly key: string;
}

/** Marks that letters carry: the tilde of the ñ too, which few type on a foreign keyboard. */
const MARKS = /\p{M}+/gu;
/** Letters that run together in an acronym: S.A.C. */
const ACRONYM = /\p{L}(?:\.\p{L})+\b\.?/gu;
/** Words, and numbers with their decimals. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu;

/** A text without accents, in lower case. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** The words of a text, folded. Anything that is no letter or number parts them. */
export function splitWords(text: string): string[] {
  return split(fold(text));
}

const split = (text: string): string[] =>
  text.replace(ACRONYM, (acronym) => acronym.replaceAll('.', '')).match(WORD) ?? [];

/**
 * The words of a text in the forms in which they are compared.
 *
 * @param known words read before: most come again, and their forms cost more than finding them
 */
export function readWords(text: string, known: Map<string, Word> = new Map()): Word[] {
  return split(text.normalize('NFC').toLowerCase()).map((written) => {
    const before = known.get(written);
    if (before) return before;
    const folded = fold(written);
    const word = { written, folded, key: keyOf(folded) };
    known.set(written, word);
    return word;
  });
}

/**
 * How a word sounds in Peru, so that the commonest slips are none: c, s, z and x; b and v; g and j; ll and y; k, qu and
 * c;
 * a silent h; n and m before p and b; double letters. Each rule with the letter without which it has nothing to do.
 */
const SOUNDS: readonly (readonly [string, RegExp, string])[] = [
  ['h', /ph/g, 'f'],
  ['h', /([^c]|^)h/g, '$1'],
  ['q', /qu(?=[ei])/g, 'k'],
  ['c', /c(?=[ei])/g, 's'],
  ['g', /g(?=[ei])/g, 'j'],
  ['g', /gu(?=[ei])/g, 'g'],
  ['h', /ch/g, '#'],
  ['c', /c/g, 'k'],
  ['q', /q/g, 'k'],
  ['#', /#/g, 'ch'],
  ['z', /z/g, 's'],
  ['v', /v/g, 'b'],
  ['l', /ll/g, 'y'],
  ['n', /n(?=[pb])/g, 'm'],
  ['y', /y$/, 'i'],
  ['', /([a-z])\1+/g, '$1'],
];

/** A folded word as it sounds. Numbers stay as they are, and so does what would be a single letter. */
export function soundOf(word: string): string {
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, '').replace(',', '.');
  const heard = SOUNDS.reduce(
    (sound, [letter, from, to]) => (sound.includes(letter) ? sound.replace(from, to) : sound),
    word,
  );
  return heard.length > 1 ? heard : word;
}

/** Shortest form to which a word may be cut. */
const SHORTEST = 3;

/** A folded word as it sounds, without the ending of number. «Casa» and «caso» are two. */
export function singularOf(word: string): string {
  const sound = soundOf(word);
  if (/^\d/.test(sound) || sound.length <= SHORTEST) return sound;
  const singular = sound.replace(/s$/, '');
  return singular.length > SHORTEST ? singular.replace(/e$/, '') : singular;
}

/** A folded word as it sounds, without the endings of number and gender. */
export function keyOf(word: string): string {
  const sound = soundOf(word);
  if (/^\d/.test(sound) || sound.length <= SHORTEST) return sound;
  const singular = sound.endsWith('s') ? sound.slice(0, -1) : sound;
  return singular.length > SHORTEST ? singular.replace(/[aeo]$/, '') : singular;
}
