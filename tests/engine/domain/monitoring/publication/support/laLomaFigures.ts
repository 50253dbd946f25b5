import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import { buildFigureDatasets } from '#domain/monitoring/publication/dataset.ts';
import type { Edition } from '#domain/monitoring/publication/input.ts';
import { publishFigures } from '#domain/monitoring/publication/publish.ts';
import { writeFigureFiles } from '#publishers/monitoring/figureFiles.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { Texts } from '#texts/es/index.ts';
import { hashOf } from './scene.ts';

const NETWORKS = ['tejidos-de-la-loma', 'quesos-de-la-loma', 'miel-del-llano'] as const;

/** Invented workshops of La Loma; the honey of the plain has four, of which two were approved in the baseline. */
const units = NETWORKS.flatMap((network) =>
  Array.from({ length: network === 'miel-del-llano' ? 4 : 6 }, (_, at) => ({
    unit: `${network}-${at}`,
    network,
    region: network === 'miel-del-llano' ? 'el-llano' : 'la-loma',
  })),
);
/** In which of them sales rose by how much, in per cent of those of the year before. */
const RISES = { 'base-2018': [2, 7, 4, 9, 5, 1, 3, 8, 6], 'final-2019': [21, 34, 12, 28, 17, 39, 25, 9, 31] } as const;

/** Figures of two measurements of these workshops, as files of its project. */
export async function publishLaLoma(records: SiteRecords, words: Texts['publishedFigures']) {
  const config = buildMonitoringConfig(records, { id: 'la-loma', timeZone: 'UTC', smallestGroup: 3 });
  const editions: Edition[] = [];
  for (const [period, rises] of Object.entries(RISES)) {
    const approved = units
      .filter(({ unit }) => period === 'final-2019' || !/^miel-del-llano-[23]$/.test(unit))
      .map((unit, at) => ({
        ...unit,
        form: 'ficha-de-taller',
        period,
        answers: {
          meses: 12,
          'ventas-antes': 1000 + 100 * at,
          'ventas-ahora': (1000 + 100 * at) * (1 + (rises[at % rises.length] ?? 0) / 100) + at,
          'usa-marca': at % 3 === 0,
          'donde-vende': 'plaza',
        },
        version: hashOf(`${unit.unit} ${period} sent`),
        approval: hashOf(`${unit.unit} ${period} approved`),
      }));
    const { edition } = await publishFigures({
      config,
      period,
      day: `20${20 + editions.length}-03-01`,
      approved,
      expected: new Map([
        ['ficha-de-taller', [...units, { unit: 'otra', network: 'lanas-del-llano', region: 'el-llano' }]],
      ]),
      agreed: new Set(),
      earlier: editions,
      formerAnswers: () => undefined,
    });
    editions.push(edition);
  }
  const options = { words, topicId: 'ventas', sourceId: 'registro-de-mediciones', licence: 'CC-BY-4.0' };
  const datasets = buildFigureDatasets(editions, config, options);
  return { datasets, files: datasets.flatMap((dataset) => writeFigureFiles(dataset)) };
}
