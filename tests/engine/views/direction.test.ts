import { expect, it } from 'vitest';
import { viewChart } from '#views/chart.ts';
import { viewIndicator } from '#views/results/indicator.ts';
import { readSite } from '../guides/site.ts';
import { copyProject, laLoma } from '../support/project.ts';

const INDICATOR = 'data/logframe/talleres-dados.yaml';
const DATASET = 'data/datasets/metas/dataset.yaml';

it('takes more for better where nothing says otherwise', () => {
  const site = readSite();
  expect(viewIndicator(site, 'talleres-dados').attainment.text).toBe('75.0% de la meta (no llega a la meta)');
  expect(viewChart(site, 'metas/plan-y-logro').summary).toContain('3 de 4 llegaron a su planeado; Talleres dados, no.');
});

it('takes an indicator at its word, in its page as in every chart of which it is a row', () => {
  const project = copyProject(laLoma);
  project.edit(INDICATOR, 'levelId', 'ascending: false\nlevelId');
  const site = readSite(project.root);
  expect(viewIndicator(site, 'talleres-dados').attainment.text).toBe(
    '75.0% de la meta (no pasa la meta, que es un máximo: se cumplió)',
  );
  expect(viewChart(site, 'metas/plan-y-logro').summary).toContain(
    'Los 4 cumplieron su planeado. 1 quedó justo en su planeado. Menos es mejor en Talleres dados.',
  );
});

it('takes the data at their word, in charts as in the indicators that point to them', () => {
  const project = copyProject(laLoma);
  project.edit(DATASET, 'description: Número que da el informe.', 'description: Número.\n    ascending: false');
  const site = readSite(project.root);
  expect(viewIndicator(site, 'redes-formadas').attainment.text).toBe(
    '140.0% de la meta (pasa la meta, que es un máximo: no se cumplió)',
  );
  expect(viewIndicator(site, 'clientes-nuevos').attainment.text).toBe('igual a la meta, que es un máximo: se cumplió');
  expect(viewChart(site, 'metas/plan-y-logro').summary).toContain(
    '2 de 4 cumplieron su planeado; Redes formadas y Empresas en una red, no. Aquí, menos es mejor.',
  );
});

it('says 100% only of what reaches the whole target', () => {
  const project = copyProject(laLoma);
  project.edit(
    'data/datasets/metas/rows.csv',
    'talleres-dados,Talleres dados,12,9,',
    'talleres-dados,Talleres dados,10000,9999,',
  );
  expect(viewIndicator(readSite(project.root), 'talleres-dados').attainment.text).toBe(
    '99.99% de la meta (no llega a la meta)',
  );
});
