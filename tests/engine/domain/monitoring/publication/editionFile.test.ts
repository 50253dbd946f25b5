import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '#domain/monitoring/crypto/canonicalJson.ts';
import { findEditionGaps, readEdition, writeEdition } from '#domain/monitoring/publication/editionFile.ts';
import { publishFigures } from '#domain/monitoring/publication/publish.ts';
import { firmsOf, inputOf } from './support/scene.ts';

const { edition } = await publishFigures(inputOf([...firmsOf('miel', 6), ...firmsOf('lana', 2)]));
const read = (value: unknown, site = 'valle') => readEdition(canonicalBytes(value), site);
const firstFigure = edition.figures[0]!;

describe('the file of an edition', () => {
  it('says what was written', async () => {
    expect(await readEdition(writeEdition(edition), 'valle')).toEqual({ ok: true, edition });
  });

  it.each([
    ['newer-version', { ...edition, version: 2 }],
    ['not-an-edition', { ...edition, more: 1 }],
    ['not-an-edition', { ...edition, day: 'hoy' }],
    ['not-an-edition', { ...edition, figures: [{ ...firstFigure, value: null }] }],
    ['not-an-edition', { ...edition, figures: [{ ...firstFigure, state: 'withheld' }] }],
    ['not-an-edition', { ...edition, figures: [{ ...firstFigure, parts: [{ columns: [], members: [99] }] }] }],
    ['not-an-edition', { ...edition, figures: [{ ...firstFigure, unit: 'valle' }] }],
    ['not-an-edition', null],
    ['other-root', { ...edition, forms: edition.forms.slice(1), figures: [] }],
  ])('is refused where it is none: %s', async (fault, value) => {
    expect(await read(value)).toEqual({ ok: false, fault });
  });

  it('is refused on another site, and where a byte is not as it was written', async () => {
    expect(await read(edition, 'otro')).toEqual({ ok: false, fault: 'other-site' });
    const bytes = writeEdition(edition);
    expect(await readEdition(new Uint8Array([...bytes, 10]), 'valle')).toEqual({ ok: false, fault: 'not-canonical' });
  });

  it('is missed where a number is not there, or there twice, or a dataset tells of a later one', () => {
    const numbered = (...numbers: number[]) => numbers.map((number) => ({ ...edition, number }));
    expect(findEditionGaps(numbered(2, 1, 3), [3])).toEqual([]);
    expect(findEditionGaps(numbered(1, 3, 3), [4])).toEqual([2, 3, 4]);
    expect(findEditionGaps([], [1])).toEqual([1]);
  });
});
