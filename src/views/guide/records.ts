import type { GuideBlock } from '#domain/guide/model.ts';
import type { GuideKind } from '#kinds/index.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import type { ComposeRecords, KindViews } from '#views/kindViews.ts';
import { addressOfEntry } from '#views/links.ts';
import type { GuideContext } from './context.ts';
import { toInlines } from './prose.ts';

/** Id of the heading of a record inside a guide. */
export const headingIdOf = (kind: string, id: string): string => `${kind}-${id}`;

/** Makes the blocks that stand under the heading of a record. */
export type ComposeRecord<K extends GuideKind> = (entry: Entry<K>, context: GuideContext) => readonly GuideBlock[];

/** Each record of a kind under a heading of level 2 with its id. */
export const composeEach =
  <K extends GuideKind>(compose: ComposeRecord<K>): ComposeRecords<K> =>
  (entries, context) =>
    entries.flatMap((entry) => [
      { t: 'h' as const, depth: 2, id: headingIdOf(entry.kind, entry.id), v: titleOf(entry as AnyEntry) },
      ...compose(entry, standOn(addressOfEntry(entry as AnyEntry), context)),
    ]);

/** What a record is composed with: a link to a place of its own page leads there. */
function standOn(page: string, context: GuideContext): GuideContext {
  const own: GuideContext = {
    ...context,
    link: (address) => context.link(address.startsWith('#') ? `${page}${address}` : address),
    say: (source) => toInlines(source, own),
  };
  return own;
}

/** The blocks of records of one kind, as the kind composes them. */
export function composeRecords<K extends GuideKind>(
  views: KindViews,
  kind: K,
  entries: readonly AnyEntry[],
  context: GuideContext,
): readonly GuideBlock[] {
  const compose = views[kind].guide as ComposeRecords<K>;
  return compose(entries as unknown as readonly Entry<K>[], context);
}
