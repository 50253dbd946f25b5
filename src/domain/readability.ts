import type { InEveryLanguage, Language } from '#texts/language.ts';

/** Reading ease of a text. */
export interface Readability {
  /** Score on the scale of the language: the higher, the easier. */
  readonly score: number;
  readonly words: number;
  readonly sentences: number;
  /** The hardest sentences, hardest first. */
  readonly worst: readonly { readonly text: string; readonly score: number }[];
}

/** What a scale counts in a text. */
interface Counts {
  readonly syllables: number;
  readonly words: number;
  readonly sentences: number;
}

/** How hard a language is to read. Its scales were made to agree: 60 is plain on either. */
interface Scale {
  readonly countSyllables: (word: string) => number;
  readonly score: (counts: Counts) => number;
}

/** By language. */
const scales: InEveryLanguage<Scale> = {
  // INFLESZ (Barrio-Cantalejo et al. 2008, after Szigriszt 1993): above 65 easy, 55 to 65 normal.
  es: {
    countSyllables: countSpanishSyllables,
    score: ({ syllables, words, sentences }) => 206.835 - 62.3 * (syllables / words) - words / sentences,
  },
  // Reading ease (Flesch 1948): above 70 easy, 60 to 70 plain, 50 to 60 fairly difficult.
  en: {
    countSyllables: countEnglishSyllables,
    score: ({ syllables, words, sentences }) => 206.835 - 84.6 * (syllables / words) - 1.015 * (words / sentences),
  },
};

/** The syllables of a word, as far as its letters tell. */
export const countSyllables = (word: string, language: Language): number => scales[language].countSyllables(word);

const VOWELS = /[aeiouáéíóúü]+/g;
const STRONG = 'aeoáéó';
const STRESSED_WEAK = 'íú';

/** One for each nucleus, a hiatus (two strong vowels, or a stressed weak one beside a strong one) counting as two. */
function countSpanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const groups = plain.match(VOWELS) ?? [];
  const count = groups.reduce((total, group) => total + countNuclei(group), 0);
  return Math.max(1, count);
}

function countNuclei(group: string): number {
  let nuclei = 1;
  for (let index = 1; index < group.length; index += 1) {
    const [before, now] = [group[index - 1] as string, group[index] as string];
    const bothStrong = STRONG.includes(before) && STRONG.includes(now);
    const hiatus =
      (STRESSED_WEAK.includes(before) && STRONG.includes(now)) ||
      (STRONG.includes(before) && STRESSED_WEAK.includes(now));
    if (bothStrong || hiatus) nuclei += 1;
  }
  return nuclei;
}

/** One for each group of vowels, but for a silent e at the end: «made», «places» and «planned», not «table». */
function countEnglishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[^aeiouy])(?<![^aeiouy]l)(?:e|(?<![cszxg]|[cs]h)es|(?<![td])ed)$/, '');
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Splits a text into sentences. A line break ends one: headings and list items are sentences of their own. */
export function listSentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…:;])\s+(?=[¿¡«"“(]?[A-ZÁÉÍÓÚÑ0-9])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text: what is made of letters. */
const listWords = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** How many words a text has. */
export const countWords = (text: string): number => listWords(text).length;

/**
 * Measures the reading ease of a text on the scale of its language: INFLESZ for Spanish, Flesch's for English.
 *
 * @param text plain text, a paragraph, heading or list item a line
 */
export function measureReadability(text: string, language: Language): Readability {
  const { countSyllables: count, score } = scales[language];
  const sentences = listSentences(text).map((sentence) => {
    const words = listWords(sentence);
    return {
      text: sentence,
      words: words.length,
      syllables: words.reduce((total, word) => total + count(word), 0),
    };
  });
  const words = sentences.reduce((total, sentence) => total + sentence.words, 0);
  const syllables = sentences.reduce((total, sentence) => total + sentence.syllables, 0);
  if (!words) return { score: 100, words: 0, sentences: 0, worst: [] };
  const scored = sentences
    .filter((sentence) => sentence.words >= 8)
    .map((sentence) => ({ text: sentence.text, score: score({ ...sentence, sentences: 1 }) }));
  return {
    score: score({ syllables, words, sentences: sentences.length }),
    words,
    sentences: sentences.length,
    worst: scored.sort((a, b) => a.score - b.score).slice(0, 5),
  };
}

/** Minutes to read a number of words, at 200 words a minute; at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}
