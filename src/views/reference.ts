import { formatDate } from '#domain/citation.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { kindNames, kinds } from '#kinds/index.ts';
import { listGuideEntries } from './guides.ts';
import { buildPageView } from './page.ts';
import { viewCitations } from './citations.ts';
import { viewFigure } from './figures.ts';
import { labelOf } from './labels.ts';
import { say } from './lines.ts';
import { groupLinks, linksTo, linkTo } from './links.ts';
import type { Site } from './site.ts';

/** The list of sources. */
export function viewSources(site: Site) {
  return {
    page: buildPageView(site, {
      title: 'Fuentes',
      description:
        'Los documentos de los que salen los hechos y las cifras de este sitio, con lo que se sabe de cada uno.',
      path: '/fuentes/',
      kindLabel: 'Sección',
      aliases: ['bibliografía'],
    }),
    sources: site.records.list('source').map((source) => ({
      ...linkTo(source),
      code: source.code,
      type: labelOf(site, 'source-types', source.typeId),
      authors: source.authors.join('; '),
      date: source.publishedOn ? formatDate(source.publishedOn) : 'sin fecha',
    })),
  };
}

/** The page of a source. */
export function viewSource(site: Site, id: string) {
  const source = site.records.get('source', id);
  return {
    page: buildPageView(site, {
      title: source.title,
      description: source.summary,
      path: `/fuentes/${id}/`,
      kindLabel: 'Fuente',
      crumbs: [{ title: 'Fuentes', path: '/fuentes/' }],
      aliases: [source.code],
    }),
    source,
    type: labelOf(site, 'source-types', source.typeId),
    locators: labelOf(site, 'locator-types', source.locatorTypeId),
    date: source.publishedOn ? formatDate(source.publishedOn) : undefined,
    related: groupLinks(
      kindNames
        .filter((kind) => kind !== 'term' && kind !== 'source')
        .map((kind) => ({
          title: `Citada en: ${kinds[kind].label}`,
          links: site.backlinks.list('source', id, kind).map((entry) => linkTo(entry as AnyEntry)),
        })),
    ),
  };
}

/** The list of data-quality notes, by type. */
export function viewNotesList(site: Site) {
  const notes = site.records.list('note');
  return {
    page: buildPageView(site, {
      title: 'Notas sobre los datos',
      description:
        'Las contradicciones, los vacíos y los errores de cuenta que hallamos en las fuentes: qué dicen, qué encontramos y qué publicamos.',
      path: '/notas/',
      kindLabel: 'Sección',
      aliases: ['contradicciones', 'calidad de datos', 'errores'],
    }),
    types: site.records
      .get('vocabulary', 'note-types')
      .entries.map((type) => ({
        id: type.id,
        title: type.label,
        notes: notes
          .filter((note) => note.typeId === type.id)
          .map((note) => ({ ...linkTo(note), finds: say(site, note.finds) })),
      }))
      .filter((type) => type.notes.length > 0),
  };
}

/** The page of a note. */
export function viewNote(site: Site, id: string) {
  const note = site.records.get('note', id);
  return {
    page: buildPageView(site, {
      title: note.title,
      description: `Nota sobre los datos: ${note.title}`,
      path: `/notas/${id}/`,
      kindLabel: 'Nota',
      crumbs: [{ title: 'Notas sobre los datos', path: '/notas/' }],
      aliases: note.askedAs,
    }),
    type: labelOf(site, 'note-types', note.typeId),
    states: say(site, note.states),
    finds: say(site, note.finds),
    publishes: say(site, note.publishes),
    why: say(site, note.why),
    figures: note.figures.map((reference) => viewFigure(site, reference)),
    citations: viewCitations(site, note.sources),
    related: groupLinks(
      kindNames.map((kind) => ({
        title: `Se muestra en: ${kinds[kind].label}`,
        links: site.backlinks.list('note', id, kind).map((entry) => linkTo(entry as AnyEntry)),
      })),
    ),
  };
}

/** The glossary, by first letter. */
export function viewGlossary(site: Site) {
  const terms = site.records.list('term');
  const letterOf = (text: string) => (text.normalize('NFD')[0] ?? '').toUpperCase();
  return {
    page: buildPageView(site, {
      title: 'Glosario',
      description: 'Las palabras del método y de las cifras, explicadas en corto y con ejemplos de esta experiencia.',
      path: '/glosario/',
      kindLabel: 'Glosario',
      aliases: terms.flatMap((term) => [...term.aliases, ...term.askedAs]),
    }),
    letters: [...new Set(terms.map((term) => letterOf(term.term)))].map((letter) => ({
      letter,
      terms: terms
        .filter((term) => letterOf(term.term) === letter)
        .map((term) => ({
          id: term.id,
          term: term.term,
          aliases: term.aliases,
          definition: say(site, term.definition),
          example: term.example ? say(site, term.example) : undefined,
          seeAlso: linksTo(site, 'term', term.seeAlsoIds),
          citations: viewCitations(site, term.sources),
        })),
    })),
  };
}

/** Every page of the site, by kind: the way without a search. */
export function viewIndex(site: Site) {
  const shown = [
    'path',
    'phase',
    'instrument',
    'network',
    'cluster',
    'case',
    'lesson',
    'recommendation',
    'indicator',
    'dataset',
    'page',
    'manual',
    'ally',
    'event',
    'note',
    'source',
    'term',
  ] as const;
  const titles: Record<(typeof shown)[number], string> = {
    path: 'Rutas de lectura',
    phase: 'Fases',
    instrument: 'Instrumentos',
    network: 'Redes',
    cluster: 'Conglomerados',
    case: 'Casos',
    lesson: 'Lecciones',
    recommendation: 'Recomendaciones',
    indicator: 'Indicadores',
    dataset: 'Datos',
    page: 'El programa y este sitio',
    manual: 'Manuales',
    ally: 'Aliados',
    event: 'Eventos',
    note: 'Notas sobre los datos',
    source: 'Fuentes',
    term: 'Términos',
  };
  return {
    page: buildPageView(site, {
      title: 'Índice de todo',
      description: 'Todas las páginas del sitio en una sola lista.',
      path: '/indice/',
      kindLabel: 'Sección',
      aliases: ['mapa del sitio'],
    }),
    groups: groupLinks([
      ...shown.map((kind) => ({
        title: titles[kind],
        links: (site.records.list(kind) as readonly AnyEntry[]).map((entry) => ({
          ...linkTo(entry),
          title: titleOf(entry),
        })),
      })),
      {
        title: 'Guías para llevar',
        links: listGuideEntries(site).map(({ title, subtitle, path }) => ({
          title: `${title}: ${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)} (PDF y EPUB)`,
          path,
          summary: undefined,
        })),
      },
    ]),
  };
}
