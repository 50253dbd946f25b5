import { addresses } from '#domain/addresses.ts';
import { kinds, listKindsByPlace } from '#kinds/index.ts';
import type { AnyEntry } from '#records/assemble.ts';
import { buildGap } from './gaps.ts';
import type { KindViews } from './kindViews.ts';
import { buildPageView } from './page.ts';
import type { Site } from './site.ts';

/** Distinct documents that a record cites anywhere. */
function countSources(entry: AnyEntry): number {
  return new Set([...JSON.stringify(entry).matchAll(/"sourceId":"([^"]+)"/g)].map((match) => match[1])).size;
}

/** What is thin or missing, for editors who want to know where to dig next. */
export function viewCoverage(site: Site, views: KindViews) {
  const { sitePages } = site.book.t;
  const words = sitePages.coverage;
  const covered = listKindsByPlace('coverage');
  const sourced = covered
    .filter((kind) => kinds[kind].coverage.sources)
    .flatMap((kind) => site.records.list(kind) as readonly AnyEntry[]);
  return {
    page: buildPageView(site, {
      title: words.title,
      description: words.description,
      address: addresses.coverage,
      kindLabel: sitePages.section,
      crumbs: [{ title: sitePages.about, address: addresses.about }],
    }),
    gaps: [
      ...covered.flatMap((kind) => views[kind].gaps(site)),
      buildGap(words.oneSource, sourced, (entry) => countSources(entry) < 2),
    ],
  };
}
