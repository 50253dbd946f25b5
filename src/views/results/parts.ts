import { isShown, listAddressOf, partAddressOf } from '#kinds/addresses.ts';
import type { ResultsPart } from '#schemas/site.ts';
import { viewChart } from '#views/chart.ts';
import { viewFigure } from '#views/figures.ts';
import { say } from '#views/lines.ts';
import { linksOfSite, linksTo } from '#views/links.ts';
import { viewNotes } from '#views/notes.ts';
import { buildPageView } from '#views/page.ts';
import { listReadingSets } from '#views/readings/readingSet.ts';
import type { Site } from '#views/site.ts';
import { viewLogframe } from './logframe.ts';

/** A part of the results with its heading and its page. */
export interface PartOfResults {
  readonly part: ResultsPart;
  readonly title: string;
  readonly address: string;
}

/** The figures of a list that the data give, each by its own title. */
export const listFigures = (site: Site, references: readonly string[]) =>
  references
    .filter((reference) => site.figures.find(reference))
    .map((reference) => viewFigure(site, reference, { isBrief: true }))
    .map((figure) => ({ figure, label: figure.title }));

/** The parts of the results that have something to show, in the order that the site gives them. */
export function listParts(site: Site): readonly PartOfResults[] {
  const { activities, sitePages } = site.book.t;
  const named = { figures: undefined, indicators: sitePages.results.indicators, activities: activities.heading };
  return site.config.results.parts
    .filter((part) => isShown(part, (kind) => site.records.list(kind).length > 0))
    .map((part) => ({
      part,
      title: part.title ?? named[part.shows] ?? part.id,
      address: part.shows === 'activities' ? listAddressOf('activity') : partAddressOf(part.id),
    }));
}

/** The parts that have a page of their own kind: the activities and the sets of readings have theirs anyway. */
export function listPartPages(site: Site): readonly PartOfResults[] {
  const sets = new Set(listReadingSets(site).map(({ dataset }) => dataset.id));
  return listParts(site).filter(({ part }) => part.shows !== 'activities' && !sets.has(part.id));
}

/** What a reader of a measure must know to read it well: its explanation. */
function listCaveats(site: Site, reference: string) {
  const [datasetId = '', id] = reference.split('/');
  const measure = site.records.find('dataset', datasetId)?.measures.find((candidate) => candidate.id === id);
  return measure ? [{ title: measure.title, text: say(site, measure.explanation) }] : [];
}

/** What a part of figures and charts shows on its page. */
function viewContent(site: Site, part: ResultsPart) {
  return {
    figures: listFigures(site, part.figures),
    charts: part.charts.map((reference) => viewChart(site, reference)),
    notes: viewNotes(site, part.noteIds),
    explained: listFigures(site, part.explainedFigures),
    caveats: part.explainedFigures.flatMap((reference) => listCaveats(site, reference)),
    lines: linksOfSite(part.links),
    links: [...linksTo(site, 'page', part.pageIds), ...linksTo(site, 'dataset', part.datasetIds)],
  };
}

/** What a part of figures and charts shows on its page. */
export type PartContent = ReturnType<typeof viewContent>;

const endSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What a page of a part says that it holds: its lead, or what its charts say. */
function sayLead(site: Site, { part, title }: PartOfResults): string {
  const { sitePages } = site.book.t;
  if (part.lead !== undefined) return part.lead;
  if (part.shows === 'indicators') return sitePages.results.logframeLead;
  const charts = part.charts.map((reference) => endSentence(viewChart(site, reference).title));
  return charts.join(' ') || title;
}

/** The frame of the page of a part. */
const framePart = (site: Site, found: PartOfResults) =>
  buildPageView(site, {
    title: found.part.shows === 'indicators' ? site.book.t.sitePages.results.logframe : found.title,
    description: sayLead(site, found),
    address: found.address,
    kindLabel: site.book.t.sitePages.section,
    crumbs: [{ title: site.book.t.sitePages.results.kicker, address: listAddressOf('indicator') }],
  });

/** The frames of the pages of all parts, for those who need no more of them. */
export const listPartFrames = (site: Site) => listPartPages(site).map((part) => framePart(site, part));

/** The page of a part. @throws where the site has no such part */
export function viewPart(site: Site, id: string) {
  const found = listPartPages(site).find(({ part }) => part.id === id);
  if (!found) throw new Error(`The results have no part «${id}».`);
  const { part } = found;
  return {
    page: framePart(site, found),
    logframe: part.shows === 'indicators' ? viewLogframe(site) : undefined,
    content: viewContent(site, part),
  };
}
