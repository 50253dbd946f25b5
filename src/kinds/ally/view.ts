import { listAddressOf } from '#kinds/addresses.ts';
import { buildListPage } from '#views/listPage.ts';
import type { KindView } from '#views/kindViews.ts';
import { listClusterNames } from '#views/names.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { say } from '#views/lines.ts';
import { linksTo } from '#views/links.ts';
import type { Site } from '#views/site.ts';

/** Allies, by type of institution. */
export function viewAllies(site: Site) {
  return {
    page: buildListPage(site, 'ally', {
      kindLabel: site.words.ally.name,
      crumbs: [{ title: site.words.page.programme, address: listAddressOf('page') }],
      aliases: site.records.list('ally').flatMap((ally) => [ally.shortName, ...ally.aliases]),
    }),
    types: site.records
      .get('vocabulary', 'ally-types')
      .entries.map((type) => ({
        id: type.id,
        title: type.label,
        allies: site.records
          .list('ally')
          .filter((ally) => ally.typeId === type.id)
          .map((ally) => ({
            id: ally.id,
            name: ally.name,
            shortName: ally.shortName,
            role: say(site, ally.role),
            contributions: ally.contributions.map((item) => ({
              text: say(site, item.text),
              figure: item.figure ? viewFigure(site, item.figure) : undefined,
              citations: viewCitations(site, item.sources),
            })),
            shortfalls: ally.shortfalls.map((item) => ({
              text: say(site, item.text),
              citations: viewCitations(site, item.sources),
            })),
            clusters: linksTo(site, 'cluster', ally.clusterIds),
            citations: viewCitations(site, ally.sources),
          })),
      }))
      .filter((type) => type.allies.length > 0),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'ally'> = {
  quickFields: (site, entry) => ({
    summary: entry.role,
    aliases: [entry.shortName, ...entry.aliases],
    clusters: listClusterNames(site, entry.clusterIds),
  }),
  guide: undefined,
  lists: (site) => [{ page: viewAllies(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
