import { datasetFileAddress, datasetFormats } from '#domain/downloads.ts';
import type { FigureView } from '#domain/inline.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { sortByEvidence, viewState, type StateView } from '#views/evidence.ts';
import {
  filterByOption,
  findOption,
  viewFacets,
  writeFacets,
  type ChosenOption,
  type FacetOption,
  type FacetView,
} from '#views/facets.ts';
import { viewFigure } from '#views/figures.ts';
import { plainText } from '#views/lines.ts';
import { linkTo } from '#views/links.ts';
import { buildPageView } from '#views/page.ts';
import type { Site } from '#views/site.ts';
import { viewAttainment } from './attainment.ts';

/** The facet whose options are the states: it is shown as a drawing that counts them. */
const STATES = 'estado';

/** The datasets in which each row is an indicator, with the files to download. */
export function listIndicatorData(site: Site) {
  return site.records
    .list('dataset')
    .filter(({ columns, keyColumn }) =>
      columns.some(({ id, references }) => id === keyColumn && references === 'indicator'),
    )
    .map((dataset) => ({
      ...linkTo(dataset),
      files: datasetFormats
        .filter(({ id }) => id === 'csv' || id === 'xlsx' || id === 'json')
        .map((format) => ({
          label: site.book.t.dataFiles.labels[format.id],
          address: datasetFileAddress(dataset.id, format),
        })),
    }));
}

/** A target or a result in a few words: its figure where the text says it, else the text of a target. */
type ShortValue = { readonly figure: FigureView } | { readonly text: string } | undefined;

const isSaid = (figure: string | undefined, text: string): figure is string =>
  figure !== undefined && text.includes(`<Cifra de="${figure}"`);

/** An indicator in one line. */
function viewLine(site: Site, indicator: Entry<'indicator'>) {
  const { target, result } = indicator;
  const short = ({ figure, text }: { readonly figure?: string | undefined; readonly text: string }): ShortValue =>
    isSaid(figure, text) ? { figure: viewFigure(site, figure, { countsUnitId: indicator.countsUnitId }) } : undefined;
  return {
    ...linkTo(indicator),
    target: short(target) ?? { text: plainText(site, target.text).replace(/\.$/, '') },
    result: short(result),
    brief: result.brief,
    attainment: viewAttainment(site, indicator),
    state: viewState(site, indicator.evidenceStateId),
    facets: writeFacets(site, indicator),
  };
}

export type IndicatorLine = ReturnType<typeof viewLine>;

/** A state with how many have it, and the page that lists them. */
export interface StateCount extends StateView {
  readonly option: FacetOption;
}

/** How many indicators stand in each state, and how many reported numbers meet their target. */
function viewTally(site: Site, facets: readonly FacetView[], lines: readonly IndicatorLine[]) {
  const count = (met: boolean | undefined) => lines.filter(({ attainment }) => attainment.met === met).length;
  return {
    facetId: STATES,
    title: facets.find(({ id }) => id === STATES)?.title ?? '',
    states: sortByEvidence(
      (facets.find(({ id }) => id === STATES)?.options ?? []).map((option): StateCount => ({
        ...viewState(site, option.id),
        option,
      })),
    ),
    numbers: site.book.t.indicators.numbers({ met: count(true), unmet: count(false), none: count(undefined) }),
  };
}

/** The indicators, whole or filtered by one option, in the order of the logframe: a line each. */
export function viewIndicators(site: Site, chosen?: ChosenOption) {
  const facets = viewFacets(site, 'indicator');
  const option = findOption(facets, chosen);
  const { indicators: words, sitePages, filters } = site.book.t;
  const indicators = filterByOption(site, 'indicator', chosen);
  const lines = indicators.map((indicator) => ({ levelId: indicator.levelId, line: viewLine(site, indicator) }));
  return {
    page: buildPageView(site, {
      title: option ? words.only(option.label) : site.words.indicator.list,
      description: words.lead,
      address: option ? option.address : listAddressOf('indicator'),
      kindLabel: sitePages.section,
      crumbs: [{ title: sitePages.results.kicker, address: listAddressOf('indicator') }],
    }),
    facets: facets.filter(({ id }) => id !== STATES),
    tally: viewTally(
      site,
      facets,
      site.records.list('indicator').map((indicator) => viewLine(site, indicator)),
    ),
    allAddress: listAddressOf('indicator'),
    chosen: option,
    data: listIndicatorData(site),
    count: filters.indicators(indicators.length),
    levels: site.records
      .get('vocabulary', 'logframe-levels')
      .entries.map(({ id, label }) => ({
        title: label,
        indicators: lines.filter(({ levelId }) => levelId === id).map(({ line }) => line),
      }))
      .filter((level) => level.indicators.length > 0),
  };
}
