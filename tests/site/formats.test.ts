import { expect, it } from 'vitest';
import { listInstrumentFormats } from '#domain/formats.ts';
import { readFirstSite } from './support/site.ts';

it('gives each instrument at least one format to fill in', () => {
  const { records } = readFirstSite();
  for (const { id } of records.list('instrument'))
    expect(listInstrumentFormats(records, id).length, id).toBeGreaterThan(0);
});

it('takes no level of the map outside of its scale', () => {
  const [sheet] = readFirstSite().records.get('format', 'mapa-de-competitividad').sheets;
  const levels = sheet?.columns.filter(({ type }) => type === 'number') ?? [];
  expect(levels.map(({ least, most }) => [least, most])).toEqual([
    [1, 5],
    [1, 5],
  ]);
});
