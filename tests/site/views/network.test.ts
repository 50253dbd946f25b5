import { expect, it } from 'vitest';
import { viewNetwork } from '#kinds/network/view.ts';
import { readFirstSite } from '../support/site.ts';

const site = readFirstSite();

it('tells what a network said in its workshop, with its meaning, from what the evaluation says of it', () => {
  const { said, told } = viewNetwork(site, 'great-inkas-experience').achievements;
  expect(said.map(({ kind }) => kind?.[0])).toEqual(['Ferias', 'Producto y diseño', 'Gestión empresarial']);
  expect(told).toHaveLength(1);
});

it('knows what every kind of achievement means', () => {
  for (const { label, description } of site.records.get('vocabulary', 'achievements').entries)
    expect(description, label).toMatch(/^\p{Ll}.*\.$/u);
});

it('lets no other network than those of the workshops speak', () => {
  const speakers = site.records.list('network').filter(({ id }) => viewNetwork(site, id).achievements.said.length);
  const rows = site.records.get('dataset', 'logros-por-red').rows;
  expect(new Set(speakers.map(({ id }) => id))).toEqual(new Set(rows.map(({ red }) => red)));
});
