import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCells } from '#domain/workspace/merge.ts';
import { listRemovedRows } from '#domain/workspace/removed.ts';
import { cellsWith, NOW, writeIn } from './support/workspaces.ts';

const began = cellsWith({ 'firm/f1/name': 'Quesos Ana', 'firm/f1/removed': false, 'firm/f2/removed': false });

describe('rows that were taken away', () => {
  it('are those in which something was written, the last one first, without what went with a row around it', () => {
    const cells = [
      ['plan/network/p1/what', 'Feria'],
      ['plan/network/p1/removed', true],
      ['plan/network/p1/cost/c1/what', 'Puesto'],
      ['plan/network/p1/cost/c1/removed', true],
      ['firm/f2/removed', true],
      ['firm/f1/removed', true],
    ].reduce(
      (held, [path, value], place) => writeIn(held, String(path), value ?? null, 'aaaaa', NOW + place * 1000),
      began,
    );
    expect(listRemovedRows(cells).map(({ path }) => path)).toEqual(['firm/f1', 'plan/network/p1']);
    expect(listRemovedRows(cells)[0]?.at).toBe(NOW + 5000);
    const back = writeIn(cells, 'firm/f1/removed', false, 'aaaaa', NOW + 9000);
    expect(listRemovedRows(back).map(({ path }) => path)).toEqual(['plan/network/p1']);
  });

  it('are told when two copies meet, whichever comes, if the other one wrote in them meanwhile', () => {
    const removed = writeIn(began, 'firm/f1/removed', true, 'aaaaa', NOW + 10);
    const written = writeIn(began, 'firm/f1/trade', 'Quesos', 'bbbbb', NOW + 5);
    expect(mergeCells(removed, written).lost).toEqual(['firm/f1']);
    expect(mergeCells(written, removed).lost).toEqual(['firm/f1']);
    // Who took it away had read that.
    const seen = mergeCells(began, written).cells;
    const after = writeIn(seen, 'firm/f1/removed', true, 'aaaaa', NOW + 20);
    expect(mergeCells(after, written).lost).toEqual([]);
    expect(mergeCells(written, after).lost).toEqual([]);
    // Where both took it away, both know.
    expect(mergeCells(removed, writeIn(written, 'firm/f1/removed', true, 'bbbbb', NOW + 9)).lost).toEqual([]);
  });

  it('are told alike from both sides, and not a second time', () => {
    const act = fc.record({
      path: fc.constantFrom('firm/f1/removed', 'firm/f1/trade', 'firm/f2/removed', 'firm/f2/name'),
      isHere: fc.boolean(),
      value: fc.nat(3),
      at: fc.integer({ min: NOW, max: NOW + 99 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const play = (isHere: boolean) =>
          acts
            .filter((one) => one.isHere === isHere)
            .reduce(
              (held, { path, value, at }) =>
                writeIn(held, path, path.endsWith('removed') ? value > 1 : `v${value}`, isHere ? 'aaaaa' : 'bbbbb', at),
              began,
            );
        const [here, there] = [play(true), play(false)];
        const met = mergeCells(here, there);
        expect([...met.lost].sort()).toEqual([...mergeCells(there, here).lost].sort());
        expect(mergeCells(met.cells, there).lost.filter((row) => !met.lost.includes(row))).toEqual([]);
      }),
      { seed: 41, numRuns: 500 },
    );
  });
});
