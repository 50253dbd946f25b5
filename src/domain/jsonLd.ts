/** What the objects of schema.org need to know of a page. Addresses are full ones. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly publisher: string;
  /** As BCP 47. */
  readonly language: string;
  readonly licenceUrl: string;
}

/** What makes a page a work with a date. Dates are ISO 8601 with the precision known. */
export interface WorkFacts {
  readonly publishedOn: string;
  readonly updatedOn?: string | undefined;
}

/** What a dataset says of itself beside its page. */
export interface DatasetFacts extends WorkFacts {
  readonly edition: string;
  readonly keywords: readonly string[];
  readonly period: { readonly start?: string | undefined; readonly end?: string | undefined };
  readonly variables: readonly { readonly title: string; readonly unit?: string | undefined }[];
  readonly files: readonly { readonly url: string; readonly mediaType: string }[];
}

/** A step of the way to a page. */
export interface CrumbFacts {
  readonly title: string;
  readonly url: string;
}

type Thing = Readonly<Record<string, unknown>>;

const organisation = (name: string): Thing => ({ '@type': 'Organization', name });

/** What articles and datasets share. */
function describeWork(page: PageFacts, work: WorkFacts): Thing {
  return {
    description: page.description,
    url: page.url,
    inLanguage: page.language,
    datePublished: work.publishedOn,
    ...(work.updatedOn ? { dateModified: work.updatedOn } : {}),
    license: page.licenceUrl,
    publisher: organisation(page.publisher),
    isPartOf: { '@type': 'WebSite', name: page.siteName, url: page.siteUrl },
  };
}

/** A page of prose as `Article` of schema.org. */
export function buildArticle(page: PageFacts, work: WorkFacts): Thing {
  return {
    '@type': 'Article',
    headline: page.title,
    author: organisation(page.publisher),
    ...describeWork(page, work),
  };
}

/**
 * The page of a dataset as `Dataset` of schema.org, with every file as a distribution.
 * The period is an interval of ISO 8601, open where an end is not known.
 */
export function buildDataset(page: PageFacts, dataset: DatasetFacts): Thing {
  const { start, end } = dataset.period;
  return {
    '@type': 'Dataset',
    name: page.title,
    creator: organisation(page.publisher),
    ...describeWork(page, dataset),
    version: dataset.edition,
    isAccessibleForFree: true,
    ...(dataset.keywords.length ? { keywords: dataset.keywords } : {}),
    ...(start || end ? { temporalCoverage: `${start ?? '..'}/${end ?? '..'}` } : {}),
    variableMeasured: dataset.variables.map(({ title, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      ...(unit ? { unitText: unit } : {}),
    })),
    distribution: dataset.files.map(({ url, mediaType }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: mediaType,
    })),
  };
}

/**
 * The way from the home page to a page as `BreadcrumbList` of schema.org; the page itself comes last, without address.
 */
export function buildBreadcrumbs(crumbs: readonly CrumbFacts[], title: string): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...crumbs, { title, url: undefined }].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.title,
      ...(crumb.url ? { item: crumb.url } : {}),
    })),
  };
}

/** Writes objects of schema.org as the content of one data block: no `<`, so that nothing in it can end the block. */
export function serializeJsonLd(things: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
