import { judgeLesson } from '#domain/lessonStrength.ts';
import { findEntry } from '#domain/vocabularies.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { buildPageView } from './page.ts';
import { linkTo, type LinkView } from './links.ts';
import type { Site } from './site.ts';

/** A gap in the knowledge of the site, with the records that have it. */
interface Gap {
  readonly title: string;
  readonly text: string;
  readonly links: readonly LinkView[];
  /** How many records could have it. */
  readonly of: number;
}

/** Distinct documents that a record cites anywhere. */
function countSources(entry: AnyEntry): number {
  return new Set([...JSON.stringify(entry).matchAll(/"sourceId":"([^"]+)"/g)].map((match) => match[1])).size;
}

/** What is thin or missing, for editors who want to know where to dig next. */
export function viewCoverage(site: Site) {
  const { records, backlinks } = site;
  const gap = (title: string, text: string, all: readonly AnyEntry[], isGap: (entry: AnyEntry) => boolean): Gap => ({
    title,
    text,
    of: all.length,
    links: all.filter(isGap).map((entry) => ({ ...linkTo(entry), title: titleOf(entry) })),
  });
  const evidenceOf = (stateId: string) => findEntry(records, 'evidence-states', stateId)?.evidence;
  const lessons = records.list('lesson');
  const withSources: readonly AnyEntry[] = [
    ...lessons,
    ...records.list('phase'),
    ...records.list('case'),
    ...records.list('network'),
  ];
  return {
    page: buildPageView(site, {
      title: 'Cobertura',
      description:
        'Para quien edita: dónde la evidencia es delgada, qué falta contar y qué descansa en una sola fuente.',
      path: '/cobertura/',
      kindLabel: 'Sección',
      crumbs: [{ title: 'Acerca de este sitio', path: '/acerca/' }],
    }),
    gaps: [
      gap(
        'Lecciones con evidencia delgada',
        'Necesitan más evidencia a favor, o de más redes.',
        lessons,
        (entry) => entry.kind === 'lesson' && judgeLesson(entry.evidence, records) === 'thin',
      ),
      gap(
        'Lecciones con evidencia media',
        'Les falta evidencia para ser fuertes, o lo que las limita pesa tanto como lo que las apoya.',
        lessons,
        (entry) => entry.kind === 'lesson' && judgeLesson(entry.evidence, records) === 'medium',
      ),
      gap(
        'Lecciones sin caso',
        'Ningún caso las enlaza.',
        lessons,
        (entry) => backlinks.list('lesson', entry.id, 'case').length === 0,
      ),
      gap(
        'Fases sin caso',
        'Ningún caso muestra cómo se hizo esta fase.',
        records.list('phase'),
        (entry) => backlinks.list('phase', entry.id, 'case').length === 0,
      ),
      gap(
        'Fases sin lección',
        'Ninguna lección se enlaza con esta fase.',
        records.list('phase'),
        (entry) => backlinks.list('phase', entry.id, 'lesson').length === 0,
      ),
      gap(
        'Redes sin caso',
        'Su historia está solo en su página.',
        records.list('network'),
        (entry) => backlinks.list('network', entry.id, 'case').length === 0,
      ),
      gap(
        'Indicadores sin evidencia',
        'La fuente no muestra el resultado.',
        records.list('indicator'),
        (entry) => entry.kind === 'indicator' && evidenceOf(entry.evidenceStateId) === 'none',
      ),
      gap(
        'Indicadores declarados sin conteo',
        'La fuente afirma el resultado y no muestra cómo se contó.',
        records.list('indicator'),
        (entry) => entry.kind === 'indicator' && evidenceOf(entry.evidenceStateId) === 'declared',
      ),
      gap(
        'Fichas con una sola fuente',
        'Todo lo que dicen descansa en un solo documento.',
        withSources,
        (entry) => countSources(entry) < 2,
      ),
    ],
  };
}
