import type { Entry } from '#records/assemble.ts';
import { minutesOfEntry } from './minutes.ts';
import { buildPageView } from './page.ts';
import { viewCitations } from './citations.ts';
import { labelOf } from './labels.ts';
import { say } from './lines.ts';
import { groupLinks, linksTo, linkTo } from './links.ts';
import { viewNotesOf } from './notes.ts';
import type { Site } from './site.ts';

/** A phase on the map of the method. */
function viewPhaseStep(phase: Entry<'phase'>) {
  return {
    order: phase.order,
    title: phase.title,
    path: `/metodologia/${phase.id}/`,
    summary: phase.summary,
    transversal: phase.transversal,
    id: phase.id,
  };
}

/** The method: its phases in order, its instruments, its manuals. */
export function viewMethodology(site: Site) {
  const phases = site.records.list('phase').map(viewPhaseStep);
  return {
    page: buildPageView(site, {
      title: ['Metodología', site.config.methodName].filter(Boolean).join(' '),
      description:
        'El método para formar redes de empresas, fase por fase: qué hacer, quién, con qué instrumentos y qué lecciones tener presentes.',
      path: '/metodologia/',
      kindLabel: 'Sección',
      aliases: [
        'método',
        'metodología de redes empresariales',
        'fases',
        'cómo formar una red',
        'paso a paso',
        'cuánto dura el método',
        'cuánto toma cada fase',
        'cuánto tiempo toma formar una red',
      ],
    }),
    phases: phases.filter((phase) => !phase.transversal),
    transversal: phases.filter((phase) => phase.transversal),
    timings: site.records
      .list('phase')
      .flatMap((phase) => (phase.timing ? [{ ...linkTo(phase), timing: say(site, phase.timing) }] : [])),
    instruments: site.records.list('instrument').map(linkTo),
    manuals: site.records.list('manual').map(linkTo),
  };
}

/** The page of a phase. */
export function viewPhase(site: Site, id: string) {
  const phase = site.records.get('phase', id);
  const phases = site.records.list('phase');
  const place = phases.findIndex((other) => other.id === id);
  const neighbour = (offset: number) => {
    const other = phases[place + offset];
    return other && { title: other.title, path: `/metodologia/${other.id}/` };
  };
  const lines = (texts: readonly string[]) => texts.map((text) => say(site, text));
  const instrumentIds = [
    ...phase.instrumentIds,
    ...phase.steps.flatMap((step) => step.instrumentIds),
    ...site.backlinks.list('phase', id, 'instrument').map((instrument) => instrument.id),
  ];
  return {
    page: buildPageView(site, {
      title: phase.title,
      description: phase.summary,
      path: `/metodologia/${id}/`,
      kindLabel: 'Fase',
      crumbs: [{ title: 'Metodología', path: '/metodologia/' }],
      aliases: phase.askedAs,
      phaseIds: [id],
      work: phase,
    }),
    phase,
    kicker: phase.transversal ? 'Fase transversal' : `Fase ${phase.order} del método`,
    minutes: minutesOfEntry(site, phase),
    map: phases.map((other) => ({
      order: other.order,
      title: other.shortTitle,
      path: `/metodologia/${other.id}/`,
      transversal: other.transversal,
      current: other.id === id,
    })),
    objective: say(site, phase.objective),
    preconditions: lines(phase.preconditions),
    steps: phase.steps.map((step) => ({
      title: step.title,
      text: say(site, step.text),
      roles: step.roleIds.map((role) => labelOf(site, 'roles', role)),
      instruments: linksTo(site, 'instrument', step.instrumentIds),
      citations: viewCitations(site, step.sources),
    })),
    roles: phase.roles.map((role) => ({ role: labelOf(site, 'roles', role.roleId), text: say(site, role.text) })),
    instruments: [...new Set(instrumentIds)].map((instrumentId) => ({
      id: instrumentId,
      ...linkTo(site.records.get('instrument', instrumentId)),
    })),
    products: lines(phase.products),
    doneWhen: lines(phase.doneWhen),
    milestones: phase.milestones.map((milestone) => ({
      month: milestone.month,
      text: say(site, milestone.text),
      citations: viewCitations(site, milestone.sources),
    })),
    timing: phase.timing ? say(site, phase.timing) : undefined,
    costs: lines(phase.costs),
    difficulties: phase.difficulties.map((item) => ({
      problem: say(site, item.problem),
      measure: item.measure ? say(site, item.measure) : undefined,
      citations: viewCitations(site, item.sources),
    })),
    enablers: phase.enablers.map((item) => ({
      text: say(site, item.text),
      citations: viewCitations(site, item.sources),
    })),
    undocumented: lines(phase.undocumented),
    citations: viewCitations(site, phase.sources),
    notes: viewNotesOf(site, phase),
    previous: neighbour(-1),
    next: neighbour(1),
    related: groupLinks([
      {
        title: 'Lecciones para esta fase',
        links: [...linksTo(site, 'lesson', phase.lessonIds), ...site.backlinks.list('phase', id, 'lesson').map(linkTo)],
      },
      { title: 'Casos que la muestran', links: site.backlinks.list('phase', id, 'case').map(linkTo) },
      { title: 'Recomendaciones', links: site.backlinks.list('phase', id, 'recommendation').map(linkTo) },
      { title: 'Manuales', links: site.backlinks.list('phase', id, 'manual').map(linkTo) },
      { title: 'Términos', links: site.backlinks.list('phase', id, 'term').map(linkTo) },
    ]),
  };
}

/** The list of instruments. */
export function viewInstruments(site: Site) {
  return {
    page: buildPageView(site, {
      title: 'Instrumentos',
      description:
        'Las herramientas del método: para qué sirven, cuándo se usan, cómo se llenan y qué documenta la fuente de cada una.',
      path: '/instrumentos/',
      kindLabel: 'Sección',
      crumbs: [{ title: 'Metodología', path: '/metodologia/' }],
      aliases: ['formatos', 'herramientas'],
    }),
    cards: site.records.list('instrument').map((instrument) => ({
      ...linkTo(instrument),
      meta: instrument.phaseIds.map((phase) => site.records.get('phase', phase).shortTitle).join(' · '),
    })),
  };
}

/** The page of an instrument. */
export function viewInstrument(site: Site, id: string) {
  const instrument = site.records.get('instrument', id);
  return {
    page: buildPageView(site, {
      title: instrument.name,
      description: instrument.summary,
      path: `/instrumentos/${id}/`,
      kindLabel: 'Instrumento',
      crumbs: [
        { title: 'Metodología', path: '/metodologia/' },
        { title: 'Instrumentos', path: '/instrumentos/' },
      ],
      aliases: instrument.aliases,
      phaseIds: instrument.phaseIds,
    }),
    instrument,
    purpose: say(site, instrument.purpose),
    when: say(site, instrument.when),
    steps: instrument.steps.map((text) => say(site, text)),
    contents: instrument.contents.map((item) => ({
      name: item.name,
      text: say(site, item.text),
      proposed: item.proposed,
    })),
    roles: instrument.roleIds.map((role) => labelOf(site, 'roles', role)),
    phases: linksTo(site, 'phase', instrument.phaseIds),
    undocumented: instrument.undocumented.map((text) => say(site, text)),
    citations: viewCitations(site, instrument.sources),
    notes: viewNotesOf(site, instrument),
    related: groupLinks([
      {
        title: 'Fases que lo usan',
        links: [
          ...linksTo(site, 'phase', instrument.phaseIds),
          ...site.backlinks.list('instrument', id, 'phase').map(linkTo),
        ],
      },
      { title: 'Lecciones', links: linksTo(site, 'lesson', instrument.lessonIds) },
      { title: 'Manuales', links: linksTo(site, 'manual', instrument.manualIds) },
    ]),
  };
}
