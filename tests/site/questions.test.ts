import { expect, it } from 'vitest';
import { loadKindViews } from '#views/kindViews.ts';
import { viewQuickIndex } from '#views/quickIndex.ts';
import { readFirstSite } from './support/site.ts';

it('every question that editors wrote leads to an entry of the search: one without an entry is found by nobody', async () => {
  const site = readFirstSite();
  const found = new Set(viewQuickIndex(site, await loadKindViews()).entries.map(({ address }) => address));
  const asked = [
    ...site.records.list('synonyms').flatMap(({ questions }) => questions.map(({ path }) => path)),
    ...site.config.searchStart.flatMap(({ questions }) => questions.map(({ path }) => path)),
  ];
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((path) => !found.has(path))).toEqual([]);
});
