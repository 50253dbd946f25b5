import { expect, it } from 'vitest';
import { listInstrumentFormats } from '#domain/formats.ts';
import { readFirstSite } from './support/site.ts';

it('gives each instrument at least one format to fill in', () => {
  const { records } = readFirstSite();
  for (const { id } of records.list('instrument'))
    expect(listInstrumentFormats(records, id).length, id).toBeGreaterThan(0);
});
