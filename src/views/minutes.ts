import { countWords, readingMinutes } from '#domain/readability.ts';
import type { AnyEntry, SiteRecords } from '#records/assemble.ts';
import type { WrittenText } from '#records/writtenText.ts';

/** Minutes to read the body of a record alone, where that is what its page shows. */
export function minutesOf({ records }: { readonly records: SiteRecords }, { body }: AnyEntry): number {
  return minutesOfTexts([records.parsed(body)]);
}

/** Minutes to read the page of a record whose fields are prose too: the steps of a phase, the evidence of a lesson. */
export function minutesOfEntry({ records }: { readonly records: SiteRecords }, entry: AnyEntry): number {
  return minutesOfTexts(records.textsOf(entry).map(({ text }) => text));
}

function minutesOfTexts(texts: readonly WrittenText[]): number {
  const lines = texts.flatMap(({ blocks }) => blocks.map((block) => block.text));
  return readingMinutes(countWords(lines.join('\n')));
}
