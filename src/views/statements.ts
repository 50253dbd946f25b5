import { listSiteTools } from '#domain/workspace/siteTools.ts';
import { addresses, folders } from '#domain/addresses.ts';
import { linksTo } from './links.ts';
import { buildPageView } from './page.ts';
import type { Site } from './site.ts';

/** A page in which the site tells of itself. */
function frame(site: Site, of: 'privacy' | 'accessibility' | 'notices') {
  const { title, lead, aliases } = site.book.t.statements[of];
  return buildPageView(site, {
    title,
    description: lead,
    address: addresses[of],
    kindLabel: site.book.t.sitePages.section,
    crumbs: [{ title: site.book.t.sitePages.about, address: addresses.about }],
    aliases,
  });
}

/** To whom a failure is told. */
const contactOf = ({ config, book }: Site): string =>
  config.contact ? book.t.statements.complainTo(config.contact) : book.t.statements.complainAny(config.publisher);

/** Other sites that a search asks too. */
function listAskedHosts({ config }: Site): string[] {
  const urls = [...config.otherSites, config.fullText ?? {}].flatMap((other) =>
    'url' in other ? (other.url ?? []) : [],
  );
  return [...new Set(urls.map((url) => new URL(url).host))];
}

/** What the site keeps on a device, and how it is erased. */
export function viewPrivacy(site: Site) {
  const hosts = listAskedHosts(site);
  const words = site.book.t.statements.privacy;
  return {
    page: frame(site, 'privacy'),
    kept: [
      ...words.kept,
      ...(site.config.monitoring ? [words.monitoring] : []),
      ...(listSiteTools(site.records).length ? [words.workspace] : []),
    ],
    asks: hosts.length > 0 ? words.asks(hosts.join(', ')) : undefined,
    contact: contactOf(site),
    links: {
      offline: addresses.offline,
      ownGuide: addresses.ownGuide,
      monitoring: folders.monitoring,
      workspace: folders.workspace,
    },
    own: linksTo(site, 'page', site.config.statements.privacyPageIds),
  };
}

/** What was tried so that everybody can use the site, and what fails. */
export function viewAccessibility(site: Site) {
  return {
    page: frame(site, 'accessibility'),
    contact: contactOf(site),
    own: linksTo(site, 'page', site.config.statements.accessibilityPageIds),
  };
}

/** Whose letters and programs travel with the site: the build fills it in. */
export const viewNotices = (site: Site) => ({ page: frame(site, 'notices') });
