import { listCellSources, type CellSource } from '#domain/figurePlaces.ts';
import type { Figure } from '#domain/figures.ts';
import { filterRows } from '#domain/measures.ts';
import { FIGURE, type QuickEntry } from '#domain/search/quickIndex.ts';
import type { AnyEntry, Entry } from '#records/assemble.ts';
import { kindNames } from '#kinds/index.ts';
import { sayPlace, viewCitations, viewPlace } from './citations.ts';
import { viewFigure } from './figures.ts';
import { labelOf, nameRow } from './labels.ts';
import { otherQuickKind } from './quickKinds.ts';
import type { Site } from './site.ts';

/** A figure that the source itself reports is meant as often as if so many more records cited it. */
const REPORTED_USES = 5;

/** Figures as the search shows them: every measure, and the rows of which a page of the site publishes a cell. */
export function listQuickFigures(site: Site): QuickEntry[] {
  const uses = countUses(site);
  return site.records
    .list('dataset')
    .flatMap((dataset) => [
      ...dataset.measures.map((measure) =>
        viewMeasure(site, dataset, site.figures.get(`${dataset.id}/${measure.id}`), uses),
      ),
      ...dataset.rows.flatMap((row) => viewRow(site, dataset, String(row[dataset.keyColumn]), uses)),
    ]);
}

/** How many records name each figure, in their fields or their prose; the home page counts for one. */
function countUses(site: Site): ReadonlyMap<string, number> {
  const texts = kindNames.flatMap((kind) =>
    (site.records.list(kind) as readonly AnyEntry[]).map((entry) => JSON.stringify(entry)),
  );
  const uses = new Map<string, number>();
  for (const text of [...texts, JSON.stringify([site.config.home.counts, site.config.homeFigures])]) {
    const named = new Set([...text.matchAll(/"([a-z0-9-]+(?:\/[a-z0-9-]+){1,2})\\?"/g)].map((match) => match[1] ?? ''));
    for (const reference of named) uses.set(reference, (uses.get(reference) ?? 0) + 1);
  }
  return uses;
}

function viewMeasure(
  site: Site,
  dataset: Entry<'dataset'>,
  figure: Figure,
  uses: ReadonlyMap<string, number>,
): QuickEntry {
  const view = viewFigure(site, figure.reference);
  return {
    ...frameOf(site, dataset, Object.values(figure.measure?.where ?? {}).flat()),
    title: view.title,
    address: figure.address,
    aliases: figure.measure?.aliases ?? [],
    value: view.text,
    source: placeOf(site, figure),
    hasNote: figure.noteIds.length > 0,
    uses: (uses.get(figure.reference) ?? 0) + (figure.measure?.reported.length ? REPORTED_USES : 0),
  };
}

/** A row by its name, with the cells of it that are published; nothing where none is. */
function viewRow(site: Site, dataset: Entry<'dataset'>, key: string, uses: ReadonlyMap<string, number>): QuickEntry[] {
  const figures = dataset.columns
    .map((column) => site.figures.get(`${dataset.id}/${key}/${column.id}`))
    .filter((figure) => uses.has(figure.reference) && typeof figure.value === 'number');
  const [first] = figures;
  if (!first) return [];
  const texts = figures.map((figure) => ({ title: figure.title, text: viewFigure(site, figure.reference).text }));
  const row = dataset.rows.find((candidate) => candidate[dataset.keyColumn] === key) ?? {};
  return [
    {
      ...frameOf(site, dataset, Object.values(row)),
      title:
        figures.length === 1 ? `${first.title}: ${nameRow(site, dataset.id, key)}` : nameRow(site, dataset.id, key),
      address: first.address,
      value: texts.map(({ title, text }) => (figures.length === 1 ? text : `${title}: ${text}`)).join(' · '),
      source: placeOf(site, first),
      hasNote: figures.some((figure) => figure.noteIds.length > 0),
      uses: Math.max(...figures.map((figure) => uses.get(figure.reference) ?? 0)),
    },
  ];
}

/** What a figure has of its dataset. */
function frameOf(site: Site, dataset: Entry<'dataset'>, values: readonly unknown[]) {
  return {
    kind: otherQuickKind(site, FIGURE, 'results'),
    summary: dataset.title,
    words: [
      labelOf(site, 'topics', dataset.topicId),
      ...dataset.keywords,
      ...dataset.columns
        .filter((column) => column.type === 'text' && column.id !== dataset.keyColumn)
        .map((column) => column.title),
    ].join(' '),
    clusters: site.records
      .list('cluster')
      .filter((cluster) => values.includes(cluster.id))
      .map((cluster) => cluster.shortName),
  };
}

/** Where the figure stands in a source, or what this site computed it from. */
function placeOf(site: Site, figure: Figure): string {
  const [reported] = figure.measure?.reported ?? [];
  if (reported) return sayPlace(viewPlace(site, reported.sourceId, reported.locator));
  const places = viewCitations(site, listPlaces(site, figure));
  const names = [...new Set(places.map(({ name }) => name))];
  const text = names
    .map((name) => `${name}, ${places.flatMap((place) => (place.name === name ? [place.place] : [])).join('; ')}`)
    .join('; ');
  return figure.measure ? site.book.t.sitePages.computedFrom(text) : text;
}

/** The places of the cells of a figure; of one made of other figures, theirs. */
function listPlaces(site: Site, figure: Figure): readonly CellSource[] {
  const { rows, keyColumn, sources } = site.records.get('dataset', figure.datasetId);
  const { measure } = figure;
  if (!measure)
    return listCellSources(
      sources,
      rows.filter((row) => row[keyColumn] === figure.rowKey),
      figure.columnId ? [figure.columnId] : [],
    );
  const parts = [measure.numerator, measure.denominator].flatMap((reference) =>
    reference ? listPlaces(site, site.figures.get(reference)) : [],
  );
  return parts.length
    ? parts
    : listCellSources(
        sources,
        filterRows(rows, measure.where),
        [measure.column, measure.weightColumn].flatMap((column) => column ?? []),
      );
}
