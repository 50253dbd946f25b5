import { escapePattern } from '#domain/escape.ts';
import { hideAddresses } from '#domain/plainAddresses.ts';
import { measureReadability } from '#domain/readability.ts';
import { countRefrains, listShortRuns, type Refrain } from '#domain/writingHabits.ts';
import type { RecordText } from '#records/describe.ts';
import type { Problem } from '#records/problem.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import type { Book } from '#texts/book.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfText, type Place } from './places.ts';
import type { Targets } from './targets.ts';
import type { Texts } from '#texts/es/index.ts';

/** Texts too short for the scale to mean anything. */
const FEWEST_WORDS = 40;

/** How a page reads. */
export interface ReadingEase {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  /** Its score on the scale of its language, and the lowest accepted for its kind. */
  readonly score: number;
  readonly lowest: number;
  /** Above it the sentences are so short that they no longer lead into each other: told, and no problem. */
  readonly highest: number;
  /** Its hardest sentences, hardest first, each where it stands. */
  readonly worst: readonly { readonly text: string; readonly score: number; readonly place: Place }[];
  /** Runs of sentences too short to lead into each other, each with its place. */
  readonly shortRuns: readonly { readonly text: string; readonly place: Place }[];
  /** How often it uses each refrain. */
  readonly refrains: readonly Refrain[];
}

/** What each page reads like in its language: the score of every record with enough prose. */
export function listReadability(records: readonly CheckedRecord[], { language, t }: Book): ReadingEase[] {
  return records.flatMap((record) => {
    const { reading } = kinds[record.kind];
    if (!reading) return [];
    const [lowest, highest] = reading;
    const { texts } = record;
    // Headings and cells are no sentences: counted as such, a page of tables would read more easily than it does.
    const paragraphs = texts.flatMap(({ text }) =>
      text.blocks.filter(({ isRunning }) => isRunning).map((block) => hideAddresses(block.text, ' ')),
    );
    const { words, score, worst } = measureReadability(paragraphs.join('\n'), language);
    if (words < FEWEST_WORDS) return [];
    return [
      {
        kind: record.kind,
        id: record.id,
        file: record.file,
        score,
        lowest,
        highest,
        worst: worst.map((sentence) => ({ ...sentence, place: placeOfSentence(record, texts, sentence.text) })),
        shortRuns: paragraphs
          .flatMap(listShortRuns)
          .map((run) => ({ text: run.join(' '), place: placeOfSentence(record, texts, run[0] ?? '') })),
        refrains: countRefrains(paragraphs.join('\n'), t.refrains),
      },
    ];
  });
}

/** Every record must read at least as easily as its readers need. */
export function checkReadability(pages: readonly ReadingEase[]): Problem[] {
  return pages
    .filter(({ score, lowest }) => score < lowest)
    .map(({ file, score, lowest, worst }) => ({
      code: 'lectura-dificil',
      ...(worst[0]?.place ?? { file }),
      received: score.toFixed(1),
      expected: String(lowest),
      detail: Object.fromEntries(
        worst
          .slice(0, 3)
          .map((sentence, index) => [`worst ${index + 1}`, `${sentence.score.toFixed(0)}: ${sentence.text}`]),
      ),
    }));
}

/** Where a sentence stands. */
function placeOfSentence(record: CheckedRecord, texts: readonly RecordText[], sentence: string): Place {
  for (const { fieldPath, text } of texts) {
    for (const block of text.blocks) {
      const start = sentence ? hideAddresses(block.text, ' ').indexOf(sentence) : -1;
      if (start >= 0)
        return placeOfText(
          record.raw,
          fieldPath,
          block.offsetOf(start),
          block.offsetOf(start + sentence.length - 1) + 1,
        );
    }
  }
  return { file: record.file };
}

/** Numerals with a unit or a percentage must be bound to data or marked as a statement of a source. */
export function checkLooseFigures(
  records: readonly CheckedRecord[],
  targets: Targets,
  { scale, percent, currency, signs, unit }: Texts['amounts'],
): Problem[] {
  const number = String.raw`\d[\d.,]*(?:\s*(?:${scale}))?`;
  const units = (targets.records.find('vocabulary', 'units')?.entries ?? [])
    .flatMap((entry) => [entry.suffix, entry.suffixPlural])
    .map((suffix) => suffix?.trim())
    .filter((suffix): suffix is string => Boolean(suffix) && suffix !== '%')
    .sort((a, b) => b.length - a.length)
    .map(escapePattern);
  const pattern = new RegExp(
    String.raw`${number}\s*(?:%|${percent})|(?:${signs})\s*${number}|${number}\s+(?:${currency}|${units.join('|') || unit})(?!\p{L})`,
    'giu',
  );
  return records.flatMap((record) =>
    record.texts.flatMap(({ fieldPath, text }) =>
      text.ownBlocks.flatMap((block) =>
        [...hideAddresses(block.text, '\uFFFC').matchAll(pattern)].map((match): Problem => ({
          code: 'cifra-suelta',
          ...placeOfText(
            record.raw,
            fieldPath,
            block.offsetOf(match.index),
            block.offsetOf(match.index + match[0].length - 1) + 1,
          ),
          received: match[0].trim(),
        })),
      ),
    ),
  );
}
