import { expect, it } from 'vitest';
import { plainGuideText } from '#domain/guide/model.ts';
import { buildGuideContext } from '#views/guide/context.ts';
import { readSite } from './site.ts';

const REFERENCE = 'crecimiento/media';
const site = readSite();
/** The notes of the site, over and over: more than fit in the foot of a page. */
const ids = Array.from({ length: 10 }, () => site.records.list('note').map(({ id }) => id)).flat();

/** The foot of a figure on which there are `count` notes. */
function footOf(count: number): { readonly texts: readonly string[]; readonly addresses: readonly string[] } {
  const noted = {
    ...site,
    figures: {
      ...site.figures,
      get: (reference: string) => ({ ...site.figures.get(reference), noteIds: ids.slice(0, count) }),
    },
  };
  const context = buildGuideContext(
    noted,
    'prueba',
    { short: false, withEvidence: true },
    (address) => `https://ejemplo.org${address}`,
    new Map(),
  );
  const foot = context.figure(REFERENCE).find((item) => item.t === 'fn');
  const links = foot && 'c' in foot ? foot.c.flatMap((item) => (item.t === 'a' ? [item] : [])) : [];
  return { texts: links.map(({ c }) => plainGuideText(c)), addresses: links.map(({ href }) => href ?? '') };
}

it('names every note on a figure while they fit in the foot of a page', () => {
  expect(footOf(0).texts).toEqual([]);
  expect(footOf(6).texts).toEqual(ids.slice(0, 6).map((id) => site.records.get('note', id).title));
});

it('leads from the foot to the figure for the notes that would fill pages', () => {
  const { texts, addresses } = footOf(40);
  expect(texts).toEqual([
    ...ids.slice(0, 5).map((id) => site.records.get('note', id).title),
    'y otras 35, con la cifra',
  ]);
  expect(addresses.at(-1)).toBe(`https://ejemplo.org${site.figures.get(REFERENCE).address}`);
});
