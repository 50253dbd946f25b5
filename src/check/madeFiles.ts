import { addresses, chartFileAddressOf, folders, MONITORING_CONFIG } from '#domain/addresses.ts';
import { BUNDLE_NAME, datasetFileAddress, datasetFormats } from '#domain/downloads.ts';
import { formFileNameOf } from '#domain/monitoring/formFiles.ts';
import { recordCharts } from '#domain/eventTimeline.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { Kind } from '#kinds/index.ts';
import type { SiteRecords } from '#records/assemble.ts';

/** Files that the build makes, as far as the records tell. */
export interface MadeFiles {
  /** Their addresses. */
  readonly files: ReadonlySet<string>;
  /** Beginnings of addresses under which others stand, which no record names one by one. */
  readonly open: readonly string[];
}

/** Files at the root of the site that are made of all of it. */
const OF_THE_SITE = [
  'CITATION.cff',
  'catalogo.jsonld',
  'datapackage.json',
  'favicon.svg',
  'iati.xml',
  'manifest.webmanifest',
  'novedades.xml',
  'robots.txt',
  'sitemap.xml',
];
/** Folders of files for the pages themselves, citations, and editions, which are kept as they were. */
const OPEN = [
  '/_trama/',
  '/citar/',
  '/iconos/',
  folders.fullText,
  addresses.search,
  addresses.offline,
  addresses.ownGuide,
];
const GUIDE_FORMS = ['pdf', 'epub', 'svg'];
const FORMAT_FORMS = ['docx', 'odt', 'xlsx'];

/**
 * Lists the files that the build makes of the records: downloads, drawings of charts, guides and formats.
 *
 * @param ids every record that has a file; of those that cannot be read, every file is taken to be there
 */
export function listMadeFiles(ids: ReadonlyMap<Kind, ReadonlySet<string>>, records: SiteRecords): MadeFiles {
  const idsOf = (kind: Kind): string[] => [...(ids.get(kind) ?? [])];
  const charts = [
    ...recordCharts,
    ...records.list('dataset').flatMap(({ id, charts: own }) => own.map((chart) => `${id}/${chart.id}`)),
  ];
  const unread = idsOf('dataset').filter((id) => !records.find('dataset', id));
  const guides = [...idsOf('guide'), ...idsOf('phase').map((id) => `fase-${id}`)];
  return {
    files: new Set([
      ...OF_THE_SITE.map((name) => `/${name}`),
      `${folders.datasets}${BUNDLE_NAME}`,
      ...idsOf('dataset').flatMap((id) => datasetFormats.map((format) => datasetFileAddress(id, format))),
      ...charts.flatMap((chart) => (['svg', 'png', 'csv'] as const).map((form) => chartFileAddressOf(chart, form))),
      ...charts.map((chart) => `${folders.datasets}${chart.replace('/', addresses.charts)}.csv`),
      ...(idsOf('monitoringForm').length ? [`${folders.monitoring}${MONITORING_CONFIG}`] : []),
      ...idsOf('monitoringForm').flatMap((id) =>
        (['sheet', 'xlsForm'] as const).map((file) => `${addressOf('monitoringForm', id)}${formFileNameOf(id, file)}`),
      ),
      ...guides.flatMap((id) => GUIDE_FORMS.map((form) => `${folders.guides}${id}.${form}`)),
      ...records
        .list('format')
        .flatMap(({ id, instrumentId }) =>
          FORMAT_FORMS.map((form) => `${folders.instruments}${instrumentId}/${id}.${form}`),
        ),
    ]),
    open: [
      ...OPEN,
      ...unread.flatMap((id) => [`${folders.datasets}${id}/`, `${addresses.charts}${id}/`]),
      ...(records.list('format').length === idsOf('format').length ? [] : [folders.instruments]),
    ],
  };
}

/** Whether the build makes a file. */
export const isMade = (address: string, { files, open }: MadeFiles): boolean =>
  files.has(address) ||
  open.some((start) => address.startsWith(start)) ||
  // Editions are kept under their number, and what is for a stick under theirs.
  new RegExp(`^${folders.datasets}\\d[\\d.]*/|^${folders.manuals}[^/]+-usb\\.zip`).test(address);
