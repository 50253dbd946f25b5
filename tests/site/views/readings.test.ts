import { expect, it } from 'vitest';
import { viewExplorer } from '#views/readings/explorer.ts';
import { readFirstSite } from '../support/site.ts';

it('explores what the first reading computes: its columns, the rows that enter into it, the target of the set', () => {
  const site = readFirstSite();
  const { items, target } = viewExplorer(site, 'ventas').explorer;
  expect(target?.value).toBe(site.figures.get('metas-finales/ventas/meta').value);
  expect(items).toHaveLength(18);
  expect(items.filter(({ inMean }) => !inMean).map(({ id }) => id)).toEqual(['rablem']);
  const entering = items.filter(({ inMean }) => inMean);
  const mean = entering.reduce((sum, { value }) => sum + value, 0) / entering.length;
  expect(mean).toBeCloseTo(Number(site.figures.get('ventas/media').value), 6);
  const firms = entering.reduce((sum, item) => sum + (item.weight ?? 0), 0);
  expect(entering.reduce((sum, item) => sum + item.value * (item.weight ?? 0), 0) / firms).toBeCloseTo(
    Number(site.figures.get('ventas/ponderada').value),
    6,
  );
});
