import type { Kind } from '#kinds/index.ts';

/** Address of the list of a kind, from the root of the site. */
const FOLDERS: Partial<Record<Kind, string>> = {
  cluster: '/conglomerados/',
  network: '/redes/',
  case: '/casos/',
  lesson: '/lecciones/',
  recommendation: '/recomendaciones/',
  phase: '/metodologia/',
  instrument: '/instrumentos/',
  manual: '/manuales/',
  dataset: '/datos/',
  indicator: '/resultados/',
  activity: '/resultados/',
  event: '/eventos/',
  ally: '/aliados/',
  source: '/fuentes/',
  term: '/glosario/',
  note: '/notas/',
  path: '/rutas/',
  guide: '/manuales/',
  page: '/programa/',
};

/** Kinds whose records stand together on one page, each at its own anchor. */
const TOGETHER: readonly Kind[] = ['activity', 'recommendation', 'manual', 'event', 'ally', 'term'];

/**
 * Address of a record, from the root of the site, with a trailing slash or an anchor.
 *
 * @param section for pages of prose, the section in which they stand
 */
export function pathOf(kind: Kind, id: string, section = 'programa'): string {
  if (kind === 'page') return id === 'acerca' ? '/acerca/' : `/${section}/${id}/`;
  const folder = FOLDERS[kind];
  if (!folder) return '/';
  return TOGETHER.includes(kind) ? `${folder}#${id}` : `${folder}${id}/`;
}

/** Address of the list of a kind. */
export const listPathOf = (kind: Kind): string => FOLDERS[kind] ?? '/';

/** Addresses of the pages that belong to no record: lists, results, tools. Each is a file of `src/pages`. */
export const fixedPaths: readonly string[] = [
  '/',
  '/acerca/',
  '/aliados/',
  '/buscar/',
  '/cambios/',
  '/casos/',
  '/cobertura/',
  '/datos/',
  '/eventos/',
  '/fuentes/',
  '/glosario/',
  '/graficos/',
  '/indice/',
  '/instrumentos/',
  '/integracion/',
  '/lecciones/',
  '/manuales/',
  '/metodologia/',
  '/mi-guia/',
  '/mi-guia/imprimir/',
  '/notas/',
  '/programa/',
  '/recomendaciones/',
  '/redes/',
  '/resultados/',
  '/resultados/ventas/',
  '/resultados/ventas/explorar/',
  '/rutas/',
  '/sin-conexion/',
];

/** Address of the list of a kind filtered by one option: `/lecciones/publico/articulador/`. */
export const filterPathOf = (kind: Kind, facet: string, option: string): string =>
  `${listPathOf(kind)}${facet}/${option}/`;

/** Address of a file of a chart: `/graficos/ventas/por-red.svg`. @param reference `dataset/chart` */
export const chartFilePathOf = (reference: string, ending: 'svg' | 'png'): string => `/graficos/${reference}.${ending}`;

/**
 * Address of the page of a chart that other sites may frame; all of them stand in one folder, for the rules of the
 * host.
 */
export const embedPathOf = (reference: string): string => `/incrustar/${reference}/`;

/** The dataset whose readings have pages, and the address of each: `/resultados/ventas/mediana/`. */
export const SALES = 'ventas';
export const salesReadingPathOf = (reading: string): string => `/resultados/${SALES}/${reading}/`;
