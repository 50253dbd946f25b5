import { formatDate } from '#domain/citation.ts';
import { EVENT_TIMELINE } from '#domain/eventTimeline.ts';
import { viewChart } from './chart.ts';
import { minutesOf } from './minutes.ts';
import { buildPageView } from './page.ts';
import { viewCitations } from './citations.ts';
import { viewFigure } from './figures.ts';
import { labelOf } from './labels.ts';
import { say } from './lines.ts';
import { groupLinks, linksTo, linkTo, pathOfEntry } from './links.ts';
import { viewNotesOf } from './notes.ts';
import type { Site } from './site.ts';

const LEADS: Record<string, { readonly title: string; readonly description: string }> = {
  programa: {
    title: 'El programa',
    description: 'Qué fue el proyecto, quién lo hizo, con qué dinero, qué problemas tuvo y cómo se evaluó.',
  },
  integracion: {
    title: 'Integración productiva',
    description:
      'El marco del FOMIN: tipos de red, resultados que se esperan de cada uno y cómo elegir dónde trabajar.',
  },
  acerca: { title: 'Acerca de este sitio', description: 'Para quién es, cómo se verifican las cifras y cómo citarlo.' },
};

/** The pages of a section, in their order. */
export function viewSection(site: Site, section: string) {
  const lead = LEADS[section] ?? { title: labelOf(site, 'sections', section), description: '' };
  const pages = site.records.list('page').filter((page) => page.sectionId === section);
  return {
    page: buildPageView(site, { ...lead, path: `/${section}/`, kindLabel: 'Sección' }),
    cards: pages.map((page) => ({ ...linkTo(page), meta: `${minutesOf(site, page)} min de lectura` })),
    other: Object.entries(LEADS)
      .filter(([id]) => id !== section && id !== 'acerca')
      .map(([id, item]) => ({ title: item.title, path: `/${id}/`, summary: item.description })),
  };
}

/** A page of prose. */
export function viewProsePage(site: Site, id: string) {
  const entry = site.records.get('page', id);
  const section = entry.sectionId;
  const lead = LEADS[section];
  const siblings = site.records.list('page').filter((page) => page.sectionId === section && page.id !== id);
  return {
    page: buildPageView(site, {
      title: entry.title,
      description: entry.summary,
      path: pathOfEntry(entry),
      kindLabel: lead?.title ?? 'Página',
      crumbs: id === 'acerca' ? [] : [{ title: lead?.title ?? section, path: `/${section}/` }],
      aliases: entry.askedAs,
      phaseIds: entry.phaseIds,
      work: entry,
    }),
    entry,
    kicker: lead?.title ?? labelOf(site, 'sections', section),
    meta: [
      `${minutesOf(site, entry)} min de lectura`,
      entry.updatedOn ? `revisado el ${formatDate(entry.updatedOn)}` : undefined,
    ]
      .filter(Boolean)
      .join(' · '),
    citations: viewCitations(site, entry.sources),
    notes: viewNotesOf(site, entry),
    related: groupLinks([
      { title: 'Casos', links: linksTo(site, 'case', entry.caseIds) },
      { title: 'Lecciones', links: linksTo(site, 'lesson', entry.lessonIds) },
      { title: 'Fases', links: linksTo(site, 'phase', entry.phaseIds) },
      { title: 'Redes', links: linksTo(site, 'network', entry.networkIds) },
      { title: 'En esta sección', links: siblings.map(linkTo) },
    ]),
  };
}

/** Recommendations by audience. */
export function viewRecommendations(site: Site) {
  return {
    page: buildPageView(site, {
      title: 'Recomendaciones',
      description:
        'Lo que la evaluación recomienda a quien facilita redes, a quien les presta servicios y a las empresas, con la experiencia que lo sostiene.',
      path: '/recomendaciones/',
      kindLabel: 'Recomendación',
    }),
    addressees: site.records
      .get('vocabulary', 'addressees')
      .entries.map((addressee) => ({
        id: addressee.id,
        title: addressee.label,
        items: site.records
          .list('recommendation')
          .filter((item) => item.addresseeId === addressee.id)
          .map((item) => ({
            id: item.id,
            title: item.title,
            statement: say(site, item.statement),
            rationale: say(site, item.rationale),
            links: [
              ...linksTo(site, 'lesson', item.lessonIds),
              ...linksTo(site, 'case', item.caseIds),
              ...linksTo(site, 'network', item.networkIds),
              ...linksTo(site, 'phase', item.phaseIds),
            ],
            citations: viewCitations(site, item.sources),
            notes: linksTo(site, 'note', item.noteIds),
          })),
      }))
      .filter((addressee) => addressee.items.length > 0),
  };
}

/** Manuals and videos of the programme. */
export function viewManuals(site: Site) {
  return {
    page: buildPageView(site, {
      title: 'Manuales',
      description: 'Los manuales, guías y videos del programa: qué tratan, a quién sirven y dónde se consiguen.',
      path: '/manuales/',
      kindLabel: 'Manual',
      crumbs: [{ title: 'Metodología', path: '/metodologia/' }],
      aliases: ['guías', 'guías para llevar', 'descargar guías', 'libros', 'PDF', 'EPUB'],
    }),
    manuals: site.records.list('manual').map((manual) => ({
      id: manual.id,
      title: manual.title,
      form: labelOf(site, 'manual-forms', manual.formId),
      publisher: manual.publisher,
      date: manual.publishedOn ? formatDate(manual.publishedOn) : undefined,
      summary: manual.summary,
      availability: manual.availability,
      hasBody: manual.body.trim().length > 0,
      phases: linksTo(site, 'phase', manual.phaseIds),
      citations: viewCitations(site, manual.sources),
    })),
  };
}

/** Allies, by type of institution. */
export function viewAllies(site: Site) {
  return {
    page: buildPageView(site, {
      title: 'Aliados',
      description: 'Las instituciones que trabajaron con el programa: qué hizo cada una, qué aportó y qué no llegó.',
      path: '/aliados/',
      kindLabel: 'Aliado',
      crumbs: [{ title: 'El programa', path: '/programa/' }],
      aliases: site.records.list('ally').flatMap((ally) => [ally.shortName, ...ally.aliases]),
    }),
    types: site.records
      .get('vocabulary', 'ally-types')
      .entries.map((type) => ({
        id: type.id,
        title: type.label,
        allies: site.records
          .list('ally')
          .filter((ally) => ally.typeId === type.id)
          .map((ally) => ({
            id: ally.id,
            name: ally.name,
            shortName: ally.shortName,
            role: say(site, ally.role),
            contributions: ally.contributions.map((item) => ({
              text: say(site, item.text),
              figure: item.figure ? viewFigure(site, item.figure) : undefined,
              citations: viewCitations(site, item.sources),
            })),
            shortfalls: ally.shortfalls.map((item) => ({
              text: say(site, item.text),
              citations: viewCitations(site, item.sources),
            })),
            clusters: linksTo(site, 'cluster', ally.clusterIds),
            citations: viewCitations(site, ally.sources),
          })),
      }))
      .filter((type) => type.allies.length > 0),
  };
}

/** Events by type, dated ones first. */
export function viewEvents(site: Site) {
  const dateOf = (event: { startedOn?: string | undefined }) => event.startedOn ?? '9999';
  return {
    page: buildPageView(site, {
      title: 'Eventos',
      description:
        'Las ferias, misiones y hechos que marcaron el proyecto, con las redes que participaron según la fuente.',
      path: '/eventos/',
      kindLabel: 'Evento',
      crumbs: [{ title: 'El programa', path: '/programa/' }],
      aliases: site.records.list('event').flatMap((event) => [event.name, ...event.aliases]),
    }),
    timeline: site.records.list('event').some((event) => event.startedOn) ? viewChart(site, EVENT_TIMELINE) : undefined,
    types: site.records
      .get('vocabulary', 'event-types')
      .entries.map((type) => ({
        id: type.id,
        title: type.label,
        events: [...site.records.list('event')]
          .filter((event) => event.typeId === type.id)
          .sort((a, b) => dateOf(a).localeCompare(dateOf(b)) || a.name.localeCompare(b.name, 'es'))
          .map((event) => ({
            id: event.id,
            name: event.name,
            when: [event.startedOn, event.endedOn]
              .filter((date): date is string => Boolean(date))
              .map(formatDate)
              .join(' a '),
            place: event.place,
            text: event.text ? say(site, event.text) : undefined,
            clusters: event.clusterIds.map((id) => site.records.get('cluster', id).shortName).join(' y '),
            networks: site.backlinks.list('event', event.id, 'network').map(linkTo),
            citations: viewCitations(site, event.sources),
          })),
      }))
      .filter((type) => type.events.length > 0),
  };
}
