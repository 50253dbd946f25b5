import { filterAddressOf } from '#kinds/addresses.ts';
import { buildListPage, crumbTo } from '#views/listPage.ts';
import { findStance, isSupporting, judgeLesson, strengthIdOf } from '#domain/lessonStrength.ts';
import type { Entry } from '#records/assemble.ts';
import { filterByOption, findOption, viewFacets, writeFacets, type ChosenOption } from '#views/facets.ts';
import { buildGap } from '#views/gaps.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { listClusterNames, listPhaseNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { labelOf } from '#views/labels.ts';
import { plainText, say } from '#views/lines.ts';
import { groupLinks, linksTo, linkTo, addressOfEntry } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composeLesson } from './guide.ts';

const BADGES = { strong: 'strong', medium: 'medium', thin: 'weak' } as const;

/** How much the evidence carries a lesson, for its badge. */
function viewStrength(site: Site, lesson: Entry<'lesson'>) {
  const strength = judgeLesson(lesson.evidence, site.records);
  const id = strengthIdOf(strength, site.records);
  return { id, label: site.words.lesson.strength(labelOf(site, 'evidence-strengths', id)), badge: BADGES[strength] };
}

/** The list of lessons, whole or filtered by one option of one facet. */
export function viewLessons(site: Site, chosen?: ChosenOption) {
  const words = site.words.lesson;
  const facets = viewFacets(site, 'lesson');
  const option = findOption(facets, chosen);
  const lessons = filterByOption(site, 'lesson', chosen);
  return {
    page: buildListPage(
      site,
      'lesson',
      option ? { title: words.listOf(option.label), address: option.address, crumbs: [crumbTo(site, 'lesson')] } : {},
    ),
    facets,
    chosen: option,
    lessons: lessons.map((lesson) => ({
      order: lesson.order,
      title: lesson.title,
      address: addressOfEntry(lesson),
      statement: plainText(site, lesson.statement),
      strength: viewStrength(site, lesson),
      facets: writeFacets(site, lesson),
    })),
    count: words.count(lessons.length),
  };
}

/** The page of a lesson. */
export function viewLesson(site: Site, id: string) {
  const lesson = site.records.get('lesson', id);
  const words = site.words.lesson;
  return {
    page: buildPageView(site, {
      title: lesson.title,
      description: plainText(site, lesson.statement),
      address: addressOfEntry(lesson),
      kindLabel: words.name,
      crumbs: [crumbTo(site, 'lesson')],
      aliases: lesson.askedAs,
      clusterIds: lesson.clusterIds,
      phaseIds: lesson.phaseIds,
      work: lesson,
    }),
    lesson,
    statement: say(site, lesson.statement),
    strength: viewStrength(site, lesson),
    evidence: lesson.evidence.map((item) => ({
      text: say(site, item.text),
      stance: findStance(item, site.records)?.label ?? '',
      supports: isSupporting(item, site.records),
      links: [...linksTo(site, 'network', item.networkIds), ...linksTo(site, 'case', item.caseIds)],
      // One that the sentence shows is not shown again under it.
      figures: item.figures
        .filter((reference) => !item.text.includes(`"${reference}"`))
        .map((reference) => viewFigure(site, reference)),
      citations: viewCitations(site, item.sources),
    })),
    conditions: lesson.conditions.map((text) => say(site, text)),
    practice: lesson.practice.map((text) => say(site, text)),
    audiences: lesson.audienceIds.map((audience) => ({
      title: labelOf(site, 'audiences', audience),
      address: filterAddressOf('lesson', 'publico', audience),
    })),
    phases: linksTo(site, 'phase', lesson.phaseIds),
    clusters: linksTo(site, 'cluster', lesson.clusterIds),
    citations: viewCitations(site, [...lesson.sources, ...lesson.evidence.flatMap((item) => item.sources)]),
    notes: viewNotesOf(site, lesson, lesson.noteIds),
    related: listRelated(site, lesson),
  };
}

/** What is read beside a lesson. */
function listRelated(site: Site, { id, relatedLessonIds, phaseIds }: Entry<'lesson'>) {
  const back = (kind: 'lesson' | 'case' | 'network' | 'phase' | 'recommendation' | 'instrument') =>
    site.backlinks.list('lesson', id, kind).map(linkTo);
  return groupLinks([
    { title: site.words.lesson.related, links: [...linksTo(site, 'lesson', relatedLessonIds), ...back('lesson')] },
    { title: site.words.case.list, links: back('case') },
    { title: site.words.network.list, links: back('network') },
    { title: site.words.phase.list, links: [...linksTo(site, 'phase', phaseIds), ...back('phase')] },
    { title: site.words.recommendation.list, links: back('recommendation') },
    { title: site.words.instrument.list, links: back('instrument') },
  ]);
}

/** The list, and the lists by each option of each facet. */
const listPages = (site: Site) => [
  { page: viewLessons(site).page, isFiltered: false },
  ...viewFacets(site, 'lesson').flatMap((facet) =>
    facet.options.map((option) => ({
      page: viewLessons(site, { facet: facet.id, option: option.id }).page,
      isFiltered: true,
    })),
  ),
];

/** Lessons whose evidence carries little, and those that no case shows. */
function listGaps(site: Site) {
  const w = site.words.lesson.gaps;
  const lessons = site.records.list('lesson');
  return [
    buildGap(w.thin, lessons, ({ evidence }) => judgeLesson(evidence, site.records) === 'thin'),
    buildGap(w.medium, lessons, ({ evidence }) => judgeLesson(evidence, site.records) === 'medium'),
    buildGap(w.untold, lessons, ({ id }) => !site.backlinks.list('lesson', id, 'case').length),
  ];
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'lesson'> = {
  quickFields: (site, entry) => ({
    summary: entry.statement,
    askedAs: entry.askedAs,
    sections: site.records.parsed(entry.body).headings,
    clusters: listClusterNames(site, entry.clusterIds),
    phases: listPhaseNames(site, entry.phaseIds),
  }),
  guide: composeEach(composeLesson),
  lists: listPages,
  gaps: listGaps,
  standard: undefined,
};
