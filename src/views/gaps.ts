import { titleOf, type AnyEntry } from '#records/assemble.ts';
import type { Gap } from './kindViews.ts';
import { linkTo } from './links.ts';

/** A gap: the records of a list that have it. */
export const buildGap = <E extends AnyEntry>(
  words: { readonly title: string; readonly text: string },
  all: readonly E[],
  isGap: (entry: E) => boolean,
): Gap => ({
  ...words,
  of: all.length,
  links: all.filter(isGap).map((entry) => ({ ...linkTo(entry), title: titleOf(entry) })),
});
