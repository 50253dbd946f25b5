/** Reading ease of a text in Spanish. */
export interface Readability {
  /** INFLESZ score: 206.835 − 62.3 × syllables per word − words per sentence. */
  readonly score: number;
  readonly words: number;
  readonly sentences: number;
  /** The hardest sentences, hardest first. */
  readonly worst: readonly { readonly text: string; readonly score: number }[];
}

const VOWELS = /[aeiouáéíóúü]+/g;
const STRONG = 'aeoáéó';
const STRESSED_WEAK = 'íú';

/**
 * Counts the syllables of a Spanish word: one for each nucleus, a hiatus (two strong vowels, or a stressed
 * weak one beside a strong one) counting as two.
 */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const groups = plain.match(VOWELS) ?? [];
  const count = groups.reduce((total, group) => {
    let nuclei = 1;
    for (let index = 1; index < group.length; index += 1) {
      const [before, now] = [group[index - 1] as string, group[index] as string];
      const bothStrong = STRONG.includes(before) && STRONG.includes(now);
      const hiatus =
        (STRESSED_WEAK.includes(before) && STRONG.includes(now)) ||
        (STRONG.includes(before) && STRESSED_WEAK.includes(now));
      if (bothStrong || hiatus) nuclei += 1;
    }
    return total + nuclei;
  }, 0);
  return Math.max(1, count);
}

/** Splits a text into sentences. A line break ends one: headings and list items are sentences of their own. */
function listSentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…:;])\s+(?=[¿¡«"“(]?[A-ZÁÉÍÓÚÑ0-9])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Measures the reading ease of a text on the INFLESZ scale (Barrio-Cantalejo et al. 2008, after Szigriszt
 * 1993): above 65 easy, 55 to 65 normal, 40 to 55 somewhat difficult.
 *
 * @param text plain text, a paragraph, heading or list item a line
 */
export function measureReadability(text: string): Readability {
  const sentences = listSentences(text).map((sentence) => {
    const words = sentence.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    return {
      text: sentence,
      words: words.length,
      syllables: words.reduce((total, word) => total + countSyllables(word), 0),
    };
  });
  const words = sentences.reduce((total, sentence) => total + sentence.words, 0);
  const syllables = sentences.reduce((total, sentence) => total + sentence.syllables, 0);
  if (!words) return { score: 100, words: 0, sentences: 0, worst: [] };
  const scored = sentences
    .filter((sentence) => sentence.words >= 8)
    .map((sentence) => ({ text: sentence.text, score: inflesz(sentence.syllables, sentence.words, 1) }));
  return {
    score: inflesz(syllables, words, sentences.length),
    words,
    sentences: sentences.length,
    worst: scored.sort((a, b) => a.score - b.score).slice(0, 5),
  };
}

function inflesz(syllables: number, words: number, sentences: number): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** Minutes to read a number of words, at 200 words a minute; at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}
