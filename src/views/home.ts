import { filterAddressOf, addressOf } from '#kinds/addresses.ts';
import { viewCaseCards } from '#kinds/case/view.ts';
import { buildPageView } from './page.ts';
import { viewFigure } from './figures.ts';
import { labelOf } from './labels.ts';
import { linkTo, pathOfEntry } from './links.ts';
import type { Site } from './site.ts';

/** The home page: three doors, the figures that matter, the cloth of networks. */
export function viewHome(site: Site) {
  const { records, config } = site;
  const clusterNames = records
    .list('cluster')
    .map((cluster) => cluster.shortName)
    .join(' y ');
  return {
    page: buildPageView(site, {
      title: 'Lo que aprendieron las redes de empresas',
      description: config.description,
      path: '/',
      kindLabel: 'Inicio',
    }),
    clusterNames,
    figures: config.homeFigures
      .filter(({ figure }) => site.figures.find(figure))
      .map(({ figure, label }) => ({ figure: viewFigure(site, figure), label })),
    doors: listDoors(site).map(({ pathId, ...door }) => ({
      ...door,
      links: [...door.links, ...listPath(site, pathId)],
    })),
    networks: records.list('cluster').map((cluster) => ({
      ...linkTo(cluster),
      name: cluster.shortName,
      sector: cluster.sector,
      networks: records
        .list('network')
        .filter((network) => network.clusterId === cluster.id)
        .map((network) => ({ ...linkTo(network), id: network.id })),
    })),
    cases: viewCaseCards(site).slice(0, 6),
  };
}

/** The three doors, each with its ways in and the reading path that begins behind it. */
function listDoors(site: Site) {
  const sectors = site.records
    .list('cluster')
    .map((cluster) => cluster.sector.toLowerCase())
    .join(' y de ');
  return [
    {
      title: 'Quiero formar redes',
      pathId: 'para-replicar',
      text: 'Para ONG, municipios, ministerios y quien articula: el método paso a paso, con sus instrumentos y lo que no salió bien.',
      links: [
        { title: 'Las fases del método', path: '/metodologia/' },
        ...listLessonsFor(
          site,
          'articulador',
          `Lecciones para ${labelOf(site, 'audiences', 'articulador').toLowerCase()}`,
        ),
        { title: 'Instrumentos para usar', path: '/instrumentos/' },
        { title: 'Recomendaciones', path: '/recomendaciones/' },
      ],
    },
    {
      title: 'Tengo una empresa',
      pathId: 'para-empresas',
      text: 'Historias de redes como la suya: qué hicieron juntas, qué puso cada una y qué ganaron.',
      links: [
        ...listGuideFor(site, 'empresariado'),
        { title: ['Redes', ...(sectors ? [sectors] : [])].join(' de '), path: '/redes/' },
        { title: 'Historias contadas', path: '/casos/' },
        ...listLessonsFor(site, 'empresariado', 'Lecciones para empresas'),
        { title: 'Las palabras, explicadas', path: '/glosario/' },
      ],
    },
    {
      title: 'Quiero ver resultados',
      pathId: 'para-evaluar',
      text: 'Para quien pone los recursos y quien evalúa: metas y resultados, cómo se calculó cada cifra y los datos para descargar.',
      links: [
        { title: 'Metas y resultados', path: '/resultados/' },
        { title: 'Datos para descargar', path: '/datos/' },
        { title: 'Lo que no cuadra en las fuentes', path: '/notas/' },
        ...listMoney(site),
      ],
    },
  ];
}

/** The link to the lessons for an audience, where there are any. */
function listLessonsFor(site: Site, audience: string, title: string) {
  return site.records.list('lesson').some(({ audienceIds }) => audienceIds.includes(audience))
    ? [{ title, path: filterAddressOf('lesson', 'publico', audience) }]
    : [];
}

/** The link to what the programme cost: the page that tells it, or the data alone. */
function listMoney(site: Site) {
  const entry = site.records.find('page', 'financiamiento') ?? site.records.find('dataset', 'estructura-financiera');
  return entry ? [{ title: 'El dinero del programa', path: pathOfEntry(entry) }] : [];
}

/** The link to a reading path, where the site has it. */
function listPath(site: Site, id: string) {
  const path = site.records.find('readingPath', id);
  return path ? [{ title: 'Una ruta de lectura para empezar', path: pathOfEntry(path) }] : [];
}

/** The first guide for an audience, by what it tells: its page holds the shortest answer. */
function listGuideFor(site: Site, audienceId: string) {
  const guide = site.records.list('guide').find((declaration) => declaration.audienceId === audienceId);
  return guide ? [{ title: guide.subtitle, path: addressOf('guide', guide.id) }] : [];
}
