import { describe, expect, it } from 'vitest';
import { buildBand, CLOTH_COLORS } from '#domain/band.ts';

const ids = [
  'rablem',
  'pacha-paqareq',
  'quesos-de-la-loma',
  'a',
  '',
  'trama',
  ...Array.from({ length: 200 }, (_, index) => `red-${index}`),
];

/** The runs of cells of a path: `M3 0h2v1h-2z`. */
const runs = (path: string) => {
  const found = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([text, x, y, width, back]) => ({
    text,
    x: Number(x),
    y: Number(y),
    width: Number(width),
    back: Number(back),
  }));
  expect(found.map(({ text }) => text).join('')).toBe(path);
  return found;
};

describe('buildBand', () => {
  it('is the same for the same id, for ever', () => {
    expect(buildBand('quesos-de-la-loma')).toEqual(buildBand('quesos-de-la-loma'));
    expect(['quesos-de-la-loma', 'tejidos-de-la-loma'].map((id) => buildBand(id))).toMatchSnapshot();
  });

  it('is another for another id', () => {
    expect(new Set(ids.map((id) => JSON.stringify(buildBand(id)))).size).toBeGreaterThan(ids.length * 0.95);
  });

  it.each(['rablem', 'pacha-paqareq', 'a', ''])('of «%s» keeps every thread inside of the tile', (id) => {
    const { width, height, ground, threads } = buildBand(id);
    expect(threads.length).toBeGreaterThan(0);
    for (const { color, path } of threads) {
      expect(color).not.toBe(ground);
      for (const run of runs(path)) {
        expect(run.width).toBe(run.back);
        expect(run.width).toBeGreaterThan(0);
        expect(run.x + run.width).toBeLessThanOrEqual(width);
        expect(run.y).toBeLessThan(height);
      }
    }
  });

  it('gives a thin band the first rows of the cloth and no more', () => {
    const [whole, thin] = [buildBand('rablem'), buildBand('rablem', 4)];
    expect([thin.width, thin.height, thin.ground]).toEqual([whole.width, 4, whole.ground]);
    const top = whole.threads.map(({ color, path }) => ({
      color,
      path: runs(path)
        .filter(({ y }) => y < 4)
        .map(({ text }) => text)
        .join(''),
    }));
    expect(thin.threads).toEqual(top.filter(({ path }) => path));
  });

  it('keeps to the colours of the cloth, no cell woven twice, and closes at its sides', () => {
    for (const id of ids) {
      const { width, height, ground, threads } = buildBand(id);
      const cells = new Map<string, number>();
      for (const { color, path } of threads) {
        expect(color).toBeGreaterThanOrEqual(0);
        expect(color).toBeLessThan(CLOTH_COLORS);
        for (const { x, y, width: length } of runs(path)) {
          for (let at = x; at < x + length; at += 1) {
            expect(cells.has(`${at} ${y}`), `${id}: ${at} ${y}`).toBe(false);
            cells.set(`${at} ${y}`, color);
          }
        }
      }
      const at = (x: number, y: number) => cells.get(`${x} ${y}`) ?? ground;
      // The motif is mirrored, so that the tile closes on the next one; the dots of its second row run on.
      for (let y = 2; y < height - 2; y += 1)
        for (let x = 0; x < width / 2; x += 1) expect(at(x, y), `${id}: ${x} ${y}`).toBe(at(width - 1 - x, y));
    }
  });
});
