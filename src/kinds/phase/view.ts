import { viewTool } from '#kinds/instrument/view.ts';
import { buildListPage, crumbTo } from '#views/listPage.ts';
import { SELF_TEST_WAY, WORKSPACE_PARTS, workspacePartAddressOf } from '#domain/addresses.ts';
import { listSiteTools } from '#domain/workspace/siteTools.ts';
import { drawMethodTall, drawMethodWide, SITE_DRAWING } from '#domain/methodDrawing.ts';
import type { Entry } from '#records/assemble.ts';
import { buildGap } from '#views/gaps.ts';
import type { KindView } from '#views/kindViews.ts';
import { listPhaseNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { groupLinks, linksTo, linkTo, addressOfEntry } from '#views/links.ts';
import { viewFormats } from '#views/formats.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { buildMethodDrawing } from './drawing.ts';
import { composeMethod } from './guide.ts';
import { nameHistory, sumMinutes, writeDuration } from './session.ts';

/** A phase on the map of the method. */
function viewPhaseStep(phase: Entry<'phase'>) {
  return {
    order: phase.order,
    title: phase.title,
    address: addressOfEntry(phase),
    summary: phase.summary,
    transversal: phase.transversal,
    id: phase.id,
  };
}

/** The drawing of the method, for wide screens and for phones. */
function drawMethod(site: Site) {
  const drawing = buildMethodDrawing(site);
  return {
    wide: drawMethodWide(drawing, SITE_DRAWING, 'wide'),
    tall: drawMethodTall(drawing, SITE_DRAWING, 'tall'),
  };
}

/** The method: its phases in order, its instruments, its manuals. */
export function viewMethodology(site: Site) {
  const words = site.words.phase;
  const phases = site.records.list('phase').map(viewPhaseStep);
  return {
    page: buildListPage(site, 'phase', {
      title: [words.listPage.title, site.config.methodName].filter(Boolean).join(' '),
    }),
    phases: phases.filter((phase) => !phase.transversal),
    transversal: phases.filter((phase) => phase.transversal),
    about: site.config.methodAbout,
    drawing: phases.length ? drawMethod(site) : undefined,
    timings: site.records
      .list('phase')
      .flatMap((phase) => (phase.timing ? [{ ...linkTo(phase), timing: say(site, phase.timing) }] : [])),
    instruments: site.records.list('instrument').map(linkTo),
    manuals: site.records.list('manual').map(linkTo),
  };
}

/**
 * The page of a phase.
 *
 * @param sizes of the files of formats in bytes, by their names
 */
export function viewPhase(site: Site, id: string, sizes: ReadonlyMap<string, number> = new Map()) {
  const phase = site.records.get('phase', id);
  const words = site.words.phase;
  const lines = (texts: readonly string[]) => texts.map((text) => say(site, text));
  return {
    page: buildPageView(site, {
      title: phase.title,
      description: phase.summary,
      address: addressOfEntry(phase),
      kindLabel: words.name,
      crumbs: [crumbTo(site, 'phase')],
      aliases: phase.askedAs,
      phaseIds: [id],
      work: phase,
    }),
    phase,
    kicker: phase.transversal ? words.transversal : words.kicker(phase.order),
    ...viewPlace(site, phase),
    objective: say(site, phase.objective),
    preconditions: lines(phase.preconditions),
    ...viewWork(site, phase, sizes),
    products: lines(phase.products),
    doneWhen: lines(phase.doneWhen),
    milestones: phase.milestones.map((milestone) => ({
      month: milestone.month,
      text: say(site, milestone.text),
      citations: viewCitations(site, milestone.sources),
    })),
    timing: phase.timing ? say(site, phase.timing) : undefined,
    costs: lines(phase.costs),
    ...viewConditions(site, phase),
    undocumented: lines(phase.undocumented),
    citations: viewCitations(site, phase.sources),
    notes: viewNotesOf(site, phase, phase.noteIds),
    related: listRelated(site, phase),
    selfTest: addressOfSelfTest(site, id),
  };
}

/** Where what one knows of a phase is tried; undefined where the site has no questions about it, or no tool for it. */
const addressOfSelfTest = ({ records }: Site, id: string): string | undefined =>
  records.list('selfTest').some(({ phaseId }) => phaseId === id) && listSiteTools(records).includes('facilitator')
    ? workspacePartAddressOf(`${WORKSPACE_PARTS.facilitator}/${SELF_TEST_WAY}/${id}`)
    : undefined;

/** The page of a phase, as it is shown. */
export type PhaseView = ReturnType<typeof viewPhase>;

/** Where a phase stands in the method: all phases, and the one before and after it. */
function viewPlace(site: Site, phase: Entry<'phase'>) {
  const phases = site.records.list('phase');
  const place = phases.findIndex(({ id }) => id === phase.id);
  const neighbour = (offset: number) => {
    const other = phases[place + offset];
    return other && { title: other.title, address: addressOfEntry(other) };
  };
  return {
    map: phases.map((other) => ({
      order: other.order,
      title: other.shortTitle,
      address: addressOfEntry(other),
      transversal: other.transversal,
      current: other.id === phase.id,
    })),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}

/** An instrument with its formats to download. */
function viewInstrument(site: Site, id: string, sizes: ReadonlyMap<string, number>) {
  const instrument = site.records.get('instrument', id);
  return {
    id,
    ...linkTo(instrument),
    formats: viewFormats(site, id, sizes),
    tool: instrument.tool && viewTool(site, instrument.tool),
  };
}

/** An instrument as a phase offers it. */
export type PhaseInstrument = ReturnType<typeof viewInstrument>;

/** What is done in a phase, by whom and with what. */
function viewWork(site: Site, phase: Entry<'phase'>, sizes: ReadonlyMap<string, number>) {
  const inSteps = new Set(phase.steps.flatMap((step) => step.instrumentIds));
  const instruments = [
    ...new Set([
      ...phase.instrumentIds,
      ...inSteps,
      ...site.backlinks.list('phase', phase.id, 'instrument').map(({ id }) => id),
    ]),
  ].map((id) => viewInstrument(site, id, sizes));
  return {
    steps: phase.steps.map((step) => viewStep(site, step, sizes)),
    hasProposals: phase.steps.some((step) => step.proposal),
    history: nameHistory(site),
    roles: phase.roles.map((role) => ({ role: labelOf(site, 'roles', role.roleId), text: say(site, role.text) })),
    instruments,
    /** Those that no step offers. */
    otherInstruments: instruments.filter(({ id }) => !inSteps.has(id)),
  };
}

type Step = Entry<'phase'>['steps'][number];

/** A step: the instruction, how to hold it as a session, and apart from both what happened. */
function viewStep(site: Site, step: Step, sizes: ReadonlyMap<string, number>) {
  return {
    title: step.title,
    text: say(site, step.text),
    roles: step.roleIds.map((role) => labelOf(site, 'roles', role)),
    instruments: step.instrumentIds.map((id) => viewInstrument(site, id, sizes)),
    leaves: step.leaves ? say(site, step.leaves) : undefined,
    history: step.history ? say(site, step.history) : undefined,
    proposal: step.proposal && viewProposal(site, step.proposal),
    citations: viewCitations(site, step.sources),
  };
}

/** A step as it is shown. */
export type StepView = ReturnType<typeof viewStep>;

/** A session that the site proposes for a step. */
function viewProposal(site: Site, { bring, agenda, questions, example, goOnWhen }: NonNullable<Step['proposal']>) {
  const lines = (texts: readonly string[]) => texts.map((text) => say(site, text));
  return {
    bring: lines(bring),
    takes: agenda.length ? writeDuration(site, sumMinutes(agenda)) : undefined,
    agenda: agenda.map(({ minutes, text }) => ({ minutes, text: say(site, text) })),
    questions: lines(questions),
    example: example && { ...example, lead: say(site, example.lead) },
    goOnWhen: goOnWhen ? say(site, goOnWhen) : undefined,
  };
}

/** A session that the site proposes, as it is shown. */
export type ProposalView = ReturnType<typeof viewProposal>;

/** What hindered a phase and what helped it. */
function viewConditions(site: Site, { difficulties, enablers }: Entry<'phase'>) {
  return {
    difficulties: difficulties.map((item) => ({
      problem: say(site, item.problem),
      measure: item.measure ? say(site, item.measure) : undefined,
      citations: viewCitations(site, item.sources),
    })),
    enablers: enablers.map((item) => ({ text: say(site, item.text), citations: viewCitations(site, item.sources) })),
  };
}

/** What is read beside a phase. */
function listRelated(site: Site, { id, lessonIds }: Entry<'phase'>) {
  const { related } = site.words.phase;
  return groupLinks([
    {
      title: related.lessons,
      links: [...linksTo(site, 'lesson', lessonIds), ...site.backlinks.list('phase', id, 'lesson').map(linkTo)],
    },
    { title: related.cases, links: site.backlinks.list('phase', id, 'case').map(linkTo) },
    { title: site.words.recommendation.list, links: site.backlinks.list('phase', id, 'recommendation').map(linkTo) },
    { title: site.words.manual.list, links: site.backlinks.list('phase', id, 'manual').map(linkTo) },
    { title: site.words.monitoringForm.list, links: site.backlinks.list('phase', id, 'monitoringForm').map(linkTo) },
  ]);
}

/** Ways to name a phase by its place: «fase 3», «tercera fase». The one that runs through all of them has none. */
const numberPhase = (site: Site, { order, transversal }: Entry<'phase'>): readonly string[] =>
  transversal ? [] : site.words.phase.places(order, site.book.t.searchWords.places[order - 1]);

/** Phases that no case shows, and those of which no lesson speaks. */
function listGaps(site: Site) {
  const w = site.words.phase.gaps;
  const phases = site.records.list('phase');
  return [
    buildGap(w.untold, phases, ({ id }) => !site.backlinks.list('phase', id, 'case').length),
    buildGap(w.untaught, phases, ({ id }) => !site.backlinks.list('phase', id, 'lesson').length),
  ];
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'phase'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    aliases: [entry.shortTitle, ...numberPhase(site, entry)],
    askedAs: entry.askedAs,
    words: entry.steps.map((step) => step.title).join(' '),
    sections: site.records.parsed(entry.body).headings,
    phases: listPhaseNames(site, [entry.id]),
    date: entry.updatedOn,
  }),
  guide: composeMethod,
  lists: (site) => [{ page: viewMethodology(site).page, isFiltered: false }],
  gaps: listGaps,
  standard: undefined,
};
