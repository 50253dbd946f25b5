import { expect, it } from 'vitest';
import { plainText } from '#views/lines.ts';
import { viewMethodology } from '#kinds/phase/view.ts';
import { readSite } from '../guides/site.ts';

const site = readSite();

it('tells beside the phases what the sources say each of them takes', () => {
  const { timings } = viewMethodology(site);
  const told = site.records.list('phase').filter((phase) => phase.timing);
  expect(timings.map(({ address }) => address)).toEqual(told.map(({ id }) => `/metodologia/${id}/`));
  expect(told.length).toBeGreaterThan(0);
  expect(plainText(site, told[0]?.timing ?? '')).toContain('meses');
});
