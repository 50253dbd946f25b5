import { measureReadability, readingMinutes } from '#domain/readability.ts';
import type { AnyEntry } from '#records/assemble.ts';
import { listBlocks, listTexts } from '#records/plainText.ts';

/** Minutes to read a body of prose. */
export function minutesOf(body: string): number {
  return minutesOfText(
    listBlocks(body)
      .map((block) => block.text)
      .join('\n'),
  );
}

/** Minutes to read the page of a record whose fields are prose too: the steps of a phase, the evidence of a lesson. */
export function minutesOfEntry(entry: AnyEntry): number {
  return minutesOfText(
    listTexts(entry.kind, entry, entry.body)
      .flatMap(({ blocks }) => blocks.map((block) => block.text))
      .join('\n'),
  );
}

function minutesOfText(text: string): number {
  return readingMinutes(measureReadability(text).words);
}
