import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { buildArticle, buildBreadcrumbs, buildDataset, serializeJsonLd, type PageFacts } from '#domain/jsonLd.ts';
import { toBundle } from '#publishers/bundle.ts';
import { datasetFormats } from '#domain/downloads.ts';
import { listDatasetFiles } from '#publishers/datasetFiles.ts';
import { toDcat } from '#publishers/dcat.ts';
import { loadPublication } from './support/publication.ts';

const SCHEMA = 'http://schema.org/';
/** As much of the context of schema.org as tells addresses from texts. No test asks any server. */
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(
      ['url', 'item', 'license', 'contentUrl'].map((name) => [name, { '@id': `${SCHEMA}${name}`, '@type': '@id' }]),
    ),
  },
};
const offline = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
};
const expand = (document: object) =>
  jsonld.expand(document, { documentLoader: offline }) as Promise<
    Record<string, { '@id'?: string; '@value'?: unknown }[] & Record<string, unknown>[]>[]
  >;

const page: PageFacts = {
  title: 'Una red & sus </script> ventas',
  description: 'Qué pasó',
  url: 'https://a.org/casos/x/',
  siteName: 'Trama',
  siteUrl: 'https://a.org/',
  publisher: 'Casa',
  language: 'es-PE',
  licenceUrl: 'https://l.org/',
};

describe('schema.org', () => {
  it('writes one data block that nothing in it can end', async () => {
    const text = serializeJsonLd([buildArticle(page, { publishedOn: '2026-11-21' })]);
    expect(text).not.toContain('<');
    const [article] = await expand(JSON.parse(text) as object);
    expect(article?.['@type']).toEqual([`${SCHEMA}Article`]);
    expect(article?.[`${SCHEMA}headline`]?.[0]?.['@value']).toBe(page.title);
    expect(article?.[`${SCHEMA}license`]?.[0]?.['@id']).toBe(page.licenceUrl);
  });

  it('says when a work was revised only where that is known', () => {
    expect(buildArticle(page, { publishedOn: '2026' })).not.toHaveProperty('dateModified');
    expect(buildArticle(page, { publishedOn: '2026', updatedOn: '2027-01' })).toHaveProperty('dateModified', '2027-01');
  });

  it('describes a dataset with its files and the period known', async () => {
    const dataset = buildDataset(page, {
      publishedOn: '2026-11-21',
      edition: '2026.1',
      keywords: [],
      period: { start: '2010-01' },
      variables: [{ title: 'Aumento', unit: 'Porcentaje' }],
      files: datasetFormats.map((format) => ({ url: `https://a.org/x${format.suffix}`, mediaType: format.mediaType })),
    });
    expect(dataset).toMatchObject({ temporalCoverage: '2010-01/..' });
    expect(dataset).not.toHaveProperty('keywords');
    const [expanded] = await expand(JSON.parse(serializeJsonLd([dataset])) as object);
    expect(expanded?.[`${SCHEMA}distribution`]).toHaveLength(datasetFormats.length);
  });

  it('lists the way to a page, which ends in the page', () => {
    expect(buildBreadcrumbs([{ title: 'Inicio', url: 'https://a.org/' }], 'Aquí')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Inicio', item: 'https://a.org/' },
        { '@type': 'ListItem', position: 2, name: 'Aquí' },
      ],
    });
  });
});

describe('the DCAT catalogue', () => {
  it('expands by its own context and lists every dataset with every file', async () => {
    const publication = await loadPublication();
    const catalogue = toDcat(publication, (dataset) => listDatasetFiles(publication, dataset), toBundle(publication));
    const [expanded] = await expand(catalogue);
    const dcat = 'http://www.w3.org/ns/dcat#';
    expect(expanded?.['@type']).toEqual([`${dcat}Catalog`]);
    const datasets = expanded?.[`${dcat}dataset`] as unknown as Record<string, unknown[]>[];
    expect(datasets).toHaveLength(publication.records.list('dataset').length);
    for (const dataset of datasets) {
      expect(dataset[`${dcat}distribution`]).toHaveLength(datasetFormats.length);
      for (const property of ['title', 'description', 'license', 'publisher', 'issued'])
        expect(dataset[`http://purl.org/dc/terms/${property}`]).toHaveLength(1);
    }
    // A term that the context does not know would be dropped in silence.
    expect(JSON.stringify(expanded)).not.toMatch(/"(?:dcat|dct|foaf|spdx):/);
  });
});
