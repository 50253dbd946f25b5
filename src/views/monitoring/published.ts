import { datasetFileAddress, datasetFormats } from '#domain/downloads.ts';
import { figureDatasetIdOf, readFigureRows, type FigureRow } from '#domain/monitoring/publication/figureRows.ts';
import type { FigureView } from '#domain/inline.ts';
import type { Entry } from '#records/assemble.ts';
import { viewFigure } from '../figures.ts';
import { linkTo, type LinkView } from '../links.ts';
import type { Site } from '../site.ts';
import { listPeriods } from './frame.ts';

/** The forms in which the figures are offered on the page of their indicator. */
const OFFERED = ['csv', 'xlsx', 'json'];

/** A figure in the table: its number with the way to its method, or why there is none. */
interface FigureCell {
  readonly figure: FigureView | undefined;
  /** What stands where there is no number. */
  readonly text: string;
  /** `16 de 17 fichas`. */
  readonly count: string;
}

/** The dataset of published figures of an indicator, with its rows; undefined where nothing was published. */
function findFigures(site: Site, indicatorId: string) {
  const dataset = site.records.find('dataset', figureDatasetIdOf(indicatorId));
  const rows = dataset && readFigureRows(dataset, site.book.t.publishedFigures);
  return dataset && rows?.length ? { dataset, rows } : undefined;
}

/** Whether figures of an indicator were published. */
export const hasFigures = (site: Site, indicatorId: string): boolean => findFigures(site, indicatorId) !== undefined;

/** The indicators of which figures were published. */
export const listPublished = (site: Site): readonly LinkView[] =>
  site.records
    .list('monitoringIndicator')
    .filter(({ id }) => hasFigures(site, id))
    .map(linkTo);

function viewCell(site: Site, dataset: Entry<'dataset'>, row: FigureRow): FigureCell {
  const words = site.book.t.monitoringPages.indicator.published;
  const { value } = site.book.t.publishedFigures.columns;
  return {
    figure: row.state === 'published' ? viewFigure(site, `${dataset.id}/${row.key}/${value.id}`) : undefined,
    text: row.state === 'withheld' ? words.withheld : words.empty,
    count: words.count(row.approved, row.expected),
  };
}

/** Whose figure a row is: a region or network by its name, where it still has one. */
function nameGroup(site: Site, { by, unit }: FigureRow): string {
  const { levels } = site.book.t.publishedFigures;
  return unit === null ? levels[by].label : (site.records.find('monitoringUnit', unit)?.title ?? unit);
}

/** Groups in the order in which they lie in each other: all, then each region with its networks. */
function sortGroups({ records }: Site, groups: readonly FigureRow[]): readonly FigureRow[] {
  const units = records.list('monitoringUnit');
  const order = units
    .filter(({ level }) => level === 'region')
    .flatMap(({ id }) => [id, ...units.filter(({ partOf }) => partOf === id).map((network) => network.id)]);
  const placeOf = ({ unit }: FigureRow): number =>
    unit === null ? -1 : order.includes(unit) ? order.indexOf(unit) : order.length;
  return [...groups].sort((one, other) => placeOf(one) - placeOf(other));
}

/**
 * The published figures of an indicator: a line for each group, a column for each period, and the edition of each.
 * Undefined where nothing was published.
 */
export function viewPublishedFigures(site: Site, indicatorId: string) {
  const found = findFigures(site, indicatorId);
  if (!found) return undefined;
  const { dataset, rows } = found;
  const words = site.book.t.monitoringPages.indicator.published;
  const told = new Set(rows.map(({ period }) => period));
  const periods = listPeriods(site).filter(({ id }) => told.has(id));
  const groups = sortGroups(site, [...new Map(rows.map((row) => [`${row.by} ${row.unit}`, row])).values()]);
  const find = (group: FigureRow, period: string) =>
    rows.find((row) => row.period === period && row.by === group.by && row.unit === group.unit);
  const lastPeriod = periods.at(-1);
  const last = rows.find(({ period, by }) => period === lastPeriod?.id && by === 'all');
  return {
    periods: periods.map(({ title }) => title),
    groups: groups.map((group) => ({
      name: nameGroup(site, group),
      level: group.by,
      cells: periods.map(({ id }) => {
        const row = find(group, id);
        return row && viewCell(site, dataset, row);
      }),
    })),
    hasWithheld: rows.some(({ state }) => state === 'withheld'),
    /** The figure of all together in the last period that has any. */
    latest: last && lastPeriod && { period: lastPeriod.title, ...viewCell(site, dataset, last) },
    lastPeriod: lastPeriod?.title ?? '',
    forms: last && lastPeriod && words.formsIn(words.forms(last.approved, last.expected), lastPeriod.title),
    editions: periods.flatMap(({ id, title }) => {
      const row = rows.find(({ period }) => period === id);
      return row ? [{ title, text: words.edition(row.edition, site.book.format.date(row.day)), root: row.root }] : [];
    }),
    dataset: linkTo(dataset),
    files: datasetFormats
      .filter(({ id }) => OFFERED.includes(id))
      .map((format) => ({
        label: site.book.t.dataFiles.labels[format.id],
        address: datasetFileAddress(dataset.id, format),
      })),
  };
}
