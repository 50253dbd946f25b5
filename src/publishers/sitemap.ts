import { folders, listFixedAddresses, listMonitoringAddresses } from '#domain/addresses.ts';
import { listSiteTools } from '#domain/workspace/siteTools.ts';
import {
  addressOf,
  listAddresses,
  listAddressOf,
  listFilledAddresses,
  listPartAddresses,
  listReadingAddresses,
} from '#kinds/addresses.ts';
import { listSectionIds, sectionAddressOf } from '#domain/sections.ts';
import type { AnyEntry } from '#records/assemble.ts';
import { declares, listKindsWith } from '#kinds/index.ts';
import type { Publication } from './publication.ts';
import { serializeXml, xml } from './xml.ts';

/** A page with the date of its last change, where its record tells one. */
interface SitemapPage {
  readonly address: string;
  readonly changedOn?: string | undefined;
}

/**
 * Every page that stands for itself: the fixed ones and those of records. Lists filtered by an option repeat others.
 */
function listPages({ config, records }: Publication): readonly SitemapPage[] {
  const pages = listKindsWith('address').flatMap((kind) =>
    (records.list(kind) as readonly AnyEntry[]).map((entry): SitemapPage => {
      const dates = entry as { readonly updatedOn?: string; readonly publishedOn?: string };
      // The date of a source or a manual is that of the document, not of its page.
      const changedOn = dates.updatedOn ?? (declares(kind, 'news') ? dates.publishedOn : undefined);
      return { address: addressOf(kind, entry.id, 'sectionId' in entry ? entry.sectionId : undefined), changedOn };
    }),
  );
  const own = pages.filter(({ address }) => address !== '/' && !address.includes('#'));
  const sections = listSectionIds(records, listAddressOf('page')).map(sectionAddressOf);
  const readings = records.list('dataset').flatMap(listReadingAddresses);
  const parts = listPartAddresses(config.results.parts, (kind) => records.list(kind).length > 0);
  const monitoring = config.monitoring
    ? listMonitoringAddresses(records.list('monitoringForm').map(({ id }) => id))
    : [];
  const workspace = listSiteTools(records).length ? [folders.workspace] : [];
  const tools = [...monitoring, ...workspace];
  const filled = listFilledAddresses((kind) => records.list(kind).length > 0);
  const fixed = [...listFixedAddresses(listAddresses()), ...tools, ...sections, ...readings, ...parts, ...filled];
  return [
    ...new Map(
      [...fixed.map((address): SitemapPage => ({ address })), ...own].map((page) => [page.address, page]),
    ).values(),
  ];
}

/** The pages of the site for search engines (sitemaps.org 0.9), with full addresses. */
export function toSitemap(publication: Publication): string {
  const pages = listPages(publication).map(({ address, changedOn }) =>
    xml(
      'url',
      {},
      xml('loc', {}, publication.urlOf(address)),
      changedOn === undefined ? undefined : xml('lastmod', {}, changedOn),
    ),
  );
  return serializeXml(xml('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...pages));
}

/** What robots may read, which is everything, and where the sitemap stands (RFC 9309). */
export function toRobots({ urlOf }: Publication): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urlOf('/sitemap.xml')}\n`;
}
