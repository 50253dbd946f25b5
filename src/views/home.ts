import { viewCaseCards } from './case.ts';
import { buildPageView } from './page.ts';
import { labelOf, linkTo, pathOfEntry, viewFigure } from './shared.ts';
import type { Site } from './site.ts';

/** The home page: three doors, the figures that matter, the cloth of networks. */
export function viewHome(site: Site) {
  const { records, config } = site;
  const clusterNames = records.list('cluster').map((cluster) => cluster.shortName).join(' y ');
  return {
    page: buildPageView(site, { title: 'Lo que aprendieron las redes de empresas', description: config.description, path: '/', kindLabel: 'Inicio' }),
    clusterNames,
    figures: config.homeFigures.filter(({ figure }) => site.figures.find(figure)).map(({ figure, label }) => ({ figure: viewFigure(site, figure), label })),
    doors: listDoors(site).map(({ pathId, ...door }) => ({ ...door, links: [...door.links, ...listPath(site, pathId)] })),
    networks: records.list('cluster').map((cluster) => ({ ...linkTo(cluster), name: cluster.shortName, sector: cluster.sector, networks: records.list('network').filter((network) => network.clusterId === cluster.id).map((network) => ({ ...linkTo(network), id: network.id })) })),
    cases: viewCaseCards(site).slice(0, 6),
  };
}

/** The three doors, each with its ways in and the reading path that begins behind it. */
function listDoors(site: Site) {
  return [
    {
      title: 'Quiero formar redes',
      pathId: 'para-replicar',
      text: 'Para ONG, municipios, ministerios y quien articula: el método paso a paso, con sus instrumentos y lo que no salió bien.',
      links: [
        { title: 'Las fases del método', path: '/metodologia/' },
        { title: `Lecciones para ${labelOf(site, 'audiences', 'articulador').toLowerCase()}`, path: '/lecciones/publico/articulador/' },
        { title: 'Instrumentos para usar', path: '/instrumentos/' },
        { title: 'Recomendaciones', path: '/recomendaciones/' },
      ],
    },
    {
      title: 'Tengo una empresa',
      pathId: 'para-empresas',
      text: 'Historias de redes como la suya: qué hicieron juntas, qué puso cada una y qué ganaron.',
      links: [
        { title: 'Redes de ropa y de turismo', path: '/redes/' },
        { title: 'Historias contadas', path: '/casos/' },
        { title: 'Lecciones para empresas', path: '/lecciones/publico/empresariado/' },
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
        { title: 'El dinero del programa', path: '/datos/estructura-financiera/' },
      ],
    },
  ];
}

/** The link to a reading path, where the site has it. */
function listPath(site: Site, id: string) {
  const path = site.records.find('path', id);
  return path ? [{ title: 'Una ruta de lectura para empezar', path: pathOfEntry(path) }] : [];
}
