import { addresses } from '#domain/addresses.ts';
import { listKindsByPlace } from '#kinds/index.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { listGuideEntries } from './guides.ts';
import { groupLinks, linkTo } from './links.ts';
import { buildPageView } from './page.ts';
import type { Site } from './site.ts';

/** Every page of the site, by kind: the way without a search. */
export function viewIndex(site: Site) {
  const guides = site.words.guide;
  const words = site.book.t.sitePages.index;
  return {
    page: buildPageView(site, {
      title: words.title,
      description: words.description,
      address: addresses.index,
      kindLabel: site.book.t.sitePages.section,
      aliases: [...words.aliases],
    }),
    groups: groupLinks([
      ...listKindsByPlace('index').map((kind) => ({
        title: site.words[kind].list,
        links: (site.records.list(kind) as readonly AnyEntry[]).map((entry) => ({
          ...linkTo(entry),
          title: titleOf(entry),
        })),
      })),
      {
        title: guides.list,
        links: listGuideEntries(site).map(({ title, subtitle, address }) => ({
          title: guides.listed(title, `${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}`),
          address,
          summary: undefined,
        })),
      },
    ]),
  };
}
