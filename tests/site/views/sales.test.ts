import { expect, it } from 'vitest';
import { viewSalesExplorer } from '#views/sales.ts';
import { readFirstSite } from '../support/site.ts';

it('explores what the first reading computes: its columns, the rows that enter into it, the target that the charts draw', () => {
  const site = readFirstSite();
  const { items, target } = viewSalesExplorer(site);
  expect(target).toBe(site.figures.get('metas-finales/ventas/meta').value);
  expect(items).toHaveLength(18);
  expect(items.filter(({ inMean }) => !inMean).map(({ id }) => id)).toEqual(['rablem']);
  const entering = items.filter(({ inMean }) => inMean);
  const mean = entering.reduce((sum, { value }) => sum + value, 0) / entering.length;
  expect(mean).toBeCloseTo(Number(site.figures.get('ventas/media').value), 6);
  const firms = entering.reduce((sum, item) => sum + item.firms, 0);
  expect(entering.reduce((sum, item) => sum + item.value * item.firms, 0) / firms).toBeCloseTo(
    Number(site.figures.get('ventas/ponderada').value),
    6,
  );
});
