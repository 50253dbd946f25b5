import { formatCitation } from '#domain/citation.ts';
import type { Site } from './site.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
}

/** What the frame of a page needs: head, breadcrumb, search filters, citation. */
export interface PageView {
  readonly title: string;
  readonly description: string;
  /** From the root of the site. */
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  /** Kind of page, as visitors filter the search by it. */
  readonly kindLabel: string;
  /** Other names under which the search finds it. */
  readonly aliases: readonly string[];
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  readonly siteName: string;
  readonly url: string;
  readonly citation: string;
  readonly edition: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

interface PageInput extends Pick<PageView, 'title' | 'description' | 'path' | 'kindLabel'> {
  readonly crumbs?: readonly Crumb[];
  readonly aliases?: readonly string[];
  readonly clusterIds?: readonly string[];
  readonly phaseIds?: readonly string[];
}

/** Builds the frame of a page. */
export function buildPageView(site: Site, input: PageInput): PageView {
  const { config, records } = site;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const url = new URL(`${base}${input.path}`, import.meta.env.SITE ?? config.url).href;
  return {
    title: input.title,
    description: input.description,
    path: input.path,
    crumbs: input.crumbs ?? [],
    kindLabel: input.kindLabel,
    aliases: input.aliases ?? [],
    clusters: (input.clusterIds ?? []).map((id) => records.get('cluster', id).shortName),
    phases: (input.phaseIds ?? []).map((id) => records.get('phase', id).shortTitle),
    siteName: config.name,
    url,
    citation: formatCitation({ title: input.title, publisher: config.publisher, siteName: config.name, edition: config.edition, publishedOn: config.publishedOn, url }),
    edition: config.edition,
    publisher: config.publisher,
    licence: config.licence,
    licenceUrl: config.licenceUrl,
  };
}
