import { expect, it } from 'vitest';
import { viewDataset } from '#kinds/dataset/view.ts';
import { readSite } from '../guides/site.ts';

/** No edition is kept. */
const NONE = new Set<string>();

it('names what a cell holds as a code, wherever its column has a name for it', () => {
  const site = readSite();
  for (const dataset of site.records.list('dataset')) {
    const { rows } = viewDataset(site, dataset.id, NONE);
    dataset.columns.forEach((column, at) => {
      for (const [row, { cells }] of rows.entries()) {
        const name = column.labels?.[String(dataset.rows[row]?.[column.id])];
        if (name) expect(cells[at]?.text).toBe(name);
      }
    });
  }
  expect(viewDataset(site, 'votos', NONE).rows[0]?.cells.map(({ text }) => text)).toContain('Conocerse y confiar');
});
