import { listSiteTools } from '#domain/workspace/siteTools.ts';
import { formatCitation } from '#domain/citation.ts';
import { listCitationMeta, type MetaTag } from '#domain/citationMeta.ts';
import { citationFormats, datasetFileAddress, datasetFormats } from '#domain/downloads.ts';
import { describePreview, previewAddressOf, type Preview } from '#domain/preview.ts';
import { buildArticle, buildBreadcrumbs, buildDataset, type PageFacts } from '#domain/jsonLd.ts';
import { addresses, folders } from '#domain/addresses.ts';
import type { FigureView } from '#domain/inline.ts';
import { citationAddressOf, listAddressOf } from '#kinds/addresses.ts';
import { declares, listKindsByPlace, type CitableKind, type Kind } from '#kinds/index.ts';
import type { AnyEntry } from '#records/assemble.ts';
import type { SiteConfig } from '#schemas/site.ts';
import type { Site } from './site.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly title: string;
  readonly address: string;
}

/** What the frame of a page needs: head, breadcrumb, search filters, citation. */
export interface PageView {
  readonly title: string;
  readonly description: string;
  /** From the root of the site. */
  readonly address: string;
  readonly crumbs: readonly Crumb[];
  /** The main menu: the lists that kinds of record put there. */
  readonly menu: readonly Crumb[];
  /** The foot of every page: what to know, what to check with, and the site itself. */
  readonly footer: Footer;
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
  /** The picture by which a link to the page shows itself where it is shared. */
  readonly preview: { readonly url: string; readonly alt: string; readonly shows: Preview };
  /** The page as objects of schema.org, for one data block in its head. */
  readonly jsonLd: readonly object[];
  /** What reference managers read in its head; nothing where it is no work of its own. */
  readonly citationMeta: readonly MetaTag[];
  /** Files for reference managers; nothing where there are none. */
  readonly citationFiles: readonly { readonly title: string; readonly address: string }[];
}

/** A record whose page is a work of its own: dated, cited, described for machines. */
type Work = AnyEntry;

/** What the frame of a page is built from. */
export interface PageInput extends Pick<PageView, 'title' | 'description' | 'address' | 'kindLabel'> {
  readonly crumbs?: readonly Crumb[];
  readonly aliases?: readonly string[];
  readonly clusterIds?: readonly string[];
  readonly phaseIds?: readonly string[];
  /** What stands over the title where a link to the page is shared, where it is not its kind and its place. */
  readonly kicker?: string | undefined;
  /** The id that its band is woven from, where it is not its address. */
  readonly band?: string | undefined;
  /** The figure that stands for the page where a link to it is shared, and what it is. */
  readonly figure?: { readonly figure: Pick<FigureView, 'text'>; readonly label: string } | undefined;
  /** The record that the page shows, where it is a work of its own. */
  readonly work?: Work;
}

/** Full address of an address from the root of the site, under the base path of this build. */
export function urlOf({ url, base }: Pick<SiteConfig, 'url' | 'base'>, address: string): string {
  return new URL(`${base.replace(/\/$/, '')}${address}`, url).href;
}

/** When a work was published and revised; its edition dates what carries no date of its own. */
function datesOf({ config }: Site, work: Work) {
  return {
    // The date of a source or a manual is that of the document, not of its page.
    publishedOn: (declares(work.kind, 'news') && 'publishedOn' in work && work.publishedOn) || config.publishedOn,
    updatedOn: 'updatedOn' in work ? work.updatedOn : undefined,
  };
}

/** A work as an object of schema.org. */
function describeWork(site: Site, facts: PageFacts, work: Work): object {
  const dates = datesOf(site, work);
  if (work.kind !== 'dataset') return buildArticle(facts, dates);
  const units = site.records.get('vocabulary', 'units').entries;
  return buildDataset(facts, {
    ...dates,
    edition: site.config.edition,
    keywords: work.keywords,
    period: work.period,
    variables: work.columns.map(({ title, unitId }) => ({ title, unit: units.find(({ id }) => id === unitId)?.label })),
    files: datasetFormats.map((format) => ({
      url: urlOf(site.config, datasetFileAddress(work.id, format)),
      mediaType: format.mediaType,
    })),
  });
}

/** The main menu, in the order that the kinds declare: what has nothing yet is not in it. */
const listMenu = (site: Site): readonly Crumb[] =>
  listKindsByPlace('menu')
    .filter((kind) => site.records.list(kind).length > 0)
    .map((kind) => ({ title: site.words[kind].menu || site.words[kind].list, address: listAddressOf(kind) }));

/** The links at the foot of every page. */
export interface Footer {
  readonly know: readonly Crumb[];
  /** Where the site is kept to be read without a connection: of no use in a copy that has none. */
  readonly offline: Crumb;
  readonly check: readonly Crumb[];
  readonly site: readonly Crumb[];
}

function buildFooter(site: Site): Footer {
  const {
    book: { t },
    config,
    records,
  } = site;
  const { footer } = t;
  /** The list of a kind, where there is anything in it. */
  const listOf = (title: string, kind: Kind): readonly Crumb[] =>
    records.list(kind).length ? [{ title, address: listAddressOf(kind) }] : [];
  return {
    know: [
      ...listOf(footer.readingPaths, 'readingPath'),
      ...listOf(footer.programme, 'page'),
      ...listOf(footer.recommendations, 'recommendation'),
      ...listOf(footer.instruments, 'instrument'),
      ...(config.monitoring ? [{ title: t.monitoringPages.title, address: folders.monitoring }] : []),
      ...(listSiteTools(records).length ? [{ title: t.workspace.title, address: folders.workspace }] : []),
      ...listOf(footer.manuals, 'manual'),
      ...listOf(site.words.provider.list, 'provider'),
      { title: footer.myGuide, address: addresses.ownGuide },
    ],
    offline: { title: t.offline.short, address: addresses.offline },
    check: [
      ...listOf(footer.sources, 'source'),
      ...listOf(footer.notes, 'note'),
      ...listOf(footer.data, 'dataset'),
      { title: footer.index, address: addresses.index },
    ],
    site: [
      { title: footer.about, address: addresses.about },
      { title: t.statements.privacy.title, address: addresses.privacy },
      { title: t.statements.accessibility.title, address: addresses.accessibility },
      { title: t.statements.notices.title, address: addresses.notices },
      { title: footer.coverage, address: addresses.coverage },
    ],
  };
}

/** The picture of a page: where it stands, and what it shows. @param clusters where that of which it tells happens */
export function buildPreview(
  { config }: Site,
  input: Pick<PageInput, 'title' | 'address' | 'kindLabel' | 'kicker' | 'band' | 'figure'>,
  clusters: readonly string[] = [],
): PageView['preview'] {
  const { title, address, figure } = input;
  const home = new URL(urlOf(config, '/'));
  const shows: Preview = {
    band: input.band ?? address,
    kicker: input.kicker ?? [input.kindLabel, ...(clusters.length > 1 ? [] : clusters)].join(' · '),
    title,
    figure: figure && { text: figure.figure.text, label: figure.label },
    siteName: config.name,
    host: `${home.host}${home.pathname}`.replace(/\/$/, ''),
  };
  return { url: urlOf(config, previewAddressOf(address)), alt: describePreview(shows), shows };
}

/** Builds the frame of a page. */
export function buildPageView(site: Site, input: PageInput): PageView {
  const { config, records } = site;
  const { work } = input;
  const url = urlOf(config, input.address);
  const clusters = (input.clusterIds ?? []).map((id) => records.get('cluster', id).shortName);
  const facts: PageFacts = {
    title: input.title,
    description: input.description,
    url,
    siteName: config.name,
    siteUrl: urlOf(config, '/'),
    publisher: config.publisher,
    language: config.language,
    licenceUrl: config.licenceUrl,
  };
  const crumbs = [{ title: site.book.t.nav.home, address: '/' }, ...(input.crumbs ?? [])].map(({ title, address }) => ({
    title,
    url: urlOf(config, address),
  }));
  return {
    title: input.title,
    description: input.description,
    address: input.address,
    crumbs: input.crumbs ?? [],
    menu: listMenu(site),
    footer: buildFooter(site),
    kindLabel: input.kindLabel,
    aliases: input.aliases ?? [],
    clusters,
    phases: (input.phaseIds ?? []).map((id) => records.get('phase', id).shortTitle),
    siteName: config.name,
    preview: buildPreview(site, input, clusters),
    url,
    citation: formatCitation(
      {
        title: input.title,
        publisher: config.publisher,
        siteName: config.name,
        edition: config.edition,
        publishedOn: config.publishedOn,
        url,
      },
      site.book.t.citation,
    ),
    edition: config.edition,
    publisher: config.publisher,
    licence: config.licence,
    licenceUrl: config.licenceUrl,
    jsonLd: [
      ...(work ? [describeWork(site, facts, work)] : []),
      ...(input.crumbs?.length ? [buildBreadcrumbs(crumbs, input.title)] : []),
    ],
    citationMeta: work ? listCitationMeta({ ...facts, publishedOn: datesOf(site, work).publishedOn }) : [],
    citationFiles:
      work && declares(work.kind, 'citable')
        ? Object.entries(citationFormats).map(([ending, title]) => ({
            title,
            address: citationAddressOf(work.kind as CitableKind, work.id, ending),
          }))
        : [],
  };
}
