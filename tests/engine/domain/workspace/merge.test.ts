import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isApart,
  listValues,
  listWritings,
  markOf,
  markOfWriting,
  MOST_MARKS,
  writeCell,
  type Cell,
  type Cells,
  type CellValue,
} from '#domain/workspace/cells.ts';
import { mergeCell, mergeCells } from '#domain/workspace/merge.ts';
import { cellsWith, NOW, valuesOf, writeIn } from './support/workspaces.ts';

/** What somebody does: device, field, and the copy that comes. */
type Act =
  | {
      readonly act: 'write';
      readonly device: number;
      readonly path: string;
      readonly value: CellValue;
      readonly now: number;
    }
  | { readonly act: 'merge'; readonly device: number; readonly from: number };

const DEVICES = 4;
const device = fc.nat(DEVICES - 1);
const acts = (value: fc.Arbitrary<CellValue>): fc.Arbitrary<readonly Act[]> =>
  fc.array(
    fc.oneof(
      fc.record({
        act: fc.constant('write' as const),
        device,
        path: fc.constantFrom('a', 'b', 'c'),
        value,
        // The clocks of the devices are apart, and go back.
        now: fc.integer({ min: NOW - 50, max: NOW + 50 }),
      }),
      fc.record({ act: fc.constant('merge' as const), device, from: device }),
    ),
    { maxLength: 60 },
  );
const fewValues = fc.constantFrom<CellValue>('x', 'y', 1, true, null);

/** A writing as it would be remembered without end: what it says, and every writing that led to it. */
interface Remembered {
  readonly mark: string;
  readonly value: CellValue;
  readonly seen: ReadonlySet<Remembered>;
}

/** Devices that write and put copies together, and beside each what it would hold if nothing were ever forgotten. */
function play(steps: readonly Act[], makerOf: (device: number, step: number) => string) {
  const held: Cells[] = Array.from({ length: DEVICES }, () => new Map());
  const models = Array.from({ length: DEVICES }, () => new Map<string, ReadonlySet<Remembered>>());
  const past: Cells[] = [];
  for (const [place, step] of steps.entries()) {
    const model = models[step.device]!;
    if (step.act === 'write') {
      const { path, value, now } = step;
      const before = held[step.device]!.get(path);
      const mark = markOf(now, makerOf(step.device, place), before);
      held[step.device] = new Map(held[step.device]).set(path, writeCell(before, value, mark));
      const live = [...(model.get(path) ?? [])];
      model.set(path, new Set([{ mark, value, seen: new Set(live.flatMap((one) => [one, ...one.seen])) }]));
    } else {
      held[step.device] = mergeCells(held[step.device]!, held[step.from]!).cells;
      for (const [path, coming] of models[step.from]!) {
        const all = [...new Set([...(model.get(path) ?? []), ...coming])];
        model.set(path, new Set(all.filter((one) => !all.some(({ seen }) => seen.has(one)))));
      }
    }
    past.push(held[step.device]!);
  }
  return { held, models, past };
}

const marksIn = (cell: Cell | undefined): readonly string[] =>
  cell ? listWritings(cell).map(markOfWriting).sort() : [];
const ownMaker = (of: number) => `dev${of}`;
const freshMaker = (of: number, step: number) => `d${of}s${step}`;

describe('two copies of a field', () => {
  const cellsOfPast = (steps: readonly Act[], makerOf: typeof freshMaker): readonly Cell[] =>
    play(steps, makerOf).past.flatMap((cells) => cells.get('a') ?? []);

  it('come to the same whichever is asked first, however often, and in whatever order three of them come', () => {
    fc.assert(
      fc.property(acts(fewValues), fc.nat(), fc.nat(), fc.nat(), (steps, i, j, k) => {
        const past = cellsOfPast(steps, ownMaker);
        fc.pre(past.length > 0);
        const [a, b, c] = [past[i % past.length]!, past[j % past.length]!, past[k % past.length]!];
        expect(mergeCell(a, a)).toEqual(a);
        const both = mergeCell(a, b);
        expect(mergeCell(b, a)).toEqual(both);
        expect(mergeCell(both, b)).toEqual(both);
        expect(mergeCell(mergeCell(a, b), c)).toEqual(mergeCell(a, mergeCell(b, c)));
      }),
      { seed: 31, numRuns: 2000 },
    );
  });

  it('come to the same whichever is asked first also where more makers wrote than a writing remembers', () => {
    fc.assert(
      fc.property(acts(fewValues), fc.nat(), fc.nat(), (steps, i, j) => {
        const past = cellsOfPast(steps, freshMaker);
        fc.pre(past.length > 0);
        const [a, b] = [past[i % past.length]!, past[j % past.length]!];
        const both = mergeCell(a, b);
        expect(mergeCell(b, a)).toEqual(both);
        expect(mergeCell(both, both)).toEqual(both);
        expect(mergeCell(both, b)).toEqual(both);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('keep both of what was written apart, once each, and ask nobody to choose where both say the same', () => {
    const [one, other] = [cellsWith({ a: 'x' }).get('a')!, cellsWith({ a: 'x' }, 'bbbbb').get('a')!];
    const same = mergeCell(one, other);
    expect([listWritings(same).length, listValues(same), isApart(same)]).toEqual([2, ['x'], false]);
    // A third who has seen one of the two replaces that one alone.
    const third = writeCell(other, 'y', markOf(NOW + 5, 'ccccc', other));
    expect(listValues(mergeCell(same, third))).toEqual(['y', 'x']);
    expect(mergeCell(one, third)).toEqual(mergeCell(same, third));
  });

  it('are settled by whoever writes after both', () => {
    const [one, other] = [cellsWith({ a: 'x' }).get('a')!, cellsWith({ a: 'y' }, 'bbbbb').get('a')!];
    const apart = mergeCell(one, other);
    const settled = writeCell(apart, 'y', markOf(NOW, 'aaaaa', apart));
    for (const copy of [one, other, apart]) expect(mergeCell(copy, settled)).toEqual(settled);
  });
});

describe('devices that write and put copies together at random', () => {
  const check = (
    makerOf: typeof freshMaker,
    agree: (cell: Cell | undefined, live: ReadonlySet<Remembered> | undefined) => void,
  ) =>
    fc.assert(
      fc.property(acts(fewValues), (steps) => {
        const { held, models } = play(steps, makerOf);
        for (const [place, cells] of held.entries())
          for (const path of ['a', 'b', 'c']) agree(cells.get(path), models[place]!.get(path));
      }),
      { seed: 32, numRuns: 1000 },
    );

  it('hold what nobody has replaced who saw it, and nothing else', () =>
    check(ownMaker, (cell, live) => {
      expect(marksIn(cell)).toEqual([...(live ?? [])].map(({ mark }) => mark).sort());
      for (const { mark, value } of live ?? [])
        expect(listWritings(cell!).find((one) => markOfWriting(one) === mark)?.value).toEqual(value);
    }));

  it('lose nothing either where more makers wrote than a writing remembers', () =>
    check(freshMaker, (cell, live) => {
      for (const { mark } of live ?? []) expect(marksIn(cell)).toContain(mark);
    }));

  it('hold the same once each has had the copies of all', () => {
    fc.assert(
      fc.property(acts(fewValues), fc.shuffledSubarray([0, 1, 2, 3], { minLength: DEVICES }), (steps, order) => {
        const { held } = play(steps, ownMaker);
        const outcomes = held.map((own) => order.reduce((cells, from) => mergeCells(cells, held[from]!).cells, own));
        for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
      }),
      { seed: 33, numRuns: 500 },
    );
  });

  it('converge, two of them, by handing one file back and forth', () => {
    fc.assert(
      fc.property(acts(fewValues), (steps) => {
        const two = steps.map((step) => ({
          ...step,
          device: step.device % 2,
          ...('from' in step ? { from: 1 - (step.device % 2) } : {}),
        }));
        const { held } = play(two, ownMaker);
        const here = mergeCells(held[0]!, held[1]!).cells;
        const there = mergeCells(held[1]!, here).cells;
        expect(there).toEqual(here);
        expect(mergeCells(here, there)).toMatchObject({ added: 0, newer: 0, apart: [] });
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});

describe('what a writing no longer remembers', () => {
  it('comes back as written apart, where an old copy is opened; it is neither lost nor wins', () => {
    let cell = cellsWith({ a: 'first' }).get('a')!;
    const line = [cell];
    // The mark of the second writing is the first to be forgotten: the one of the beginning is always kept.
    for (let step = 0; step <= MOST_MARKS; step += 1) {
      cell = writeCell(cell, step, markOf(NOW + step, `m${step}`, cell));
      line.push(cell);
    }
    const last = line.at(-1)!;
    expect(mergeCell(line[0]!, last)).toEqual(last);
    for (const known of line.slice(-MOST_MARKS + 1)) expect(mergeCell(known, last)).toEqual(last);
    const apart = mergeCell(line[1]!, last);
    expect(listValues(apart)).toEqual([MOST_MARKS, 0]);
    // Here three copies do not come to the same in every order: who has one between them still knows better.
    expect(mergeCell(apart, line[5]!)).toEqual(last);
    expect(mergeCell(line[1]!, mergeCell(line[5]!, last))).toEqual(apart);
  });
});

describe('what came of it is counted', () => {
  it('as added, newer and apart, from the side of whoever brings a copy', () => {
    const begun = cellsWith({ same: 1, older: 1, newer: 1, apart: 1, agreed: 1, mine: 1 });
    let here = writeIn(begun, 'older', 2, 'bbbbb', NOW + 10);
    let copy: Cells = new Map([...begun].filter(([path]) => path !== 'mine'));
    copy = writeIn(copy, 'newer', 2, 'ccccc', NOW + 10);
    for (const [mine, theirs, path] of [
      [2, 3, 'apart'],
      [4, 4, 'agreed'],
    ] as const) {
      here = writeIn(here, path, mine, 'bbbbb', NOW + 20);
      copy = writeIn(copy, path, theirs, 'ccccc', NOW + 30);
    }
    copy = writeIn(copy, 'theirs', 'x', 'ccccc');
    const merged = mergeCells(here, copy);
    expect(merged).toMatchObject({ added: 1, newer: 1, apart: ['apart'] });
    expect(valuesOf(merged.cells)).toEqual({ same: 1, older: 2, newer: 2, apart: 3, agreed: 4, mine: 1, theirs: 'x' });
    expect(merged.cells.get('apart')?.others?.map(({ value }) => value)).toEqual([2]);
    // Once it is here, the same copy brings nothing; and nothing of what was given changes.
    expect(mergeCells(merged.cells, copy)).toMatchObject({ added: 0, newer: 0, apart: [] });
    expect(valuesOf(here)['apart']).toBe(2);
  });

  it('as newer where somebody settled what was apart, also by what stands here already', () => {
    const [one, other] = [cellsWith({ a: 'x' }), cellsWith({ a: 'y' }, 'bbbbb')];
    const apart = mergeCells(one, other).cells;
    for (const chosen of ['x', 'y', 'z'])
      expect(mergeCells(apart, writeIn(apart, 'a', chosen, 'ccccc', NOW + 9))).toMatchObject({ newer: 1, apart: [] });
    // Half of it was replaced: the choice is another one, and still to be made.
    const half = mergeCells(apart, writeIn(one, 'a', 'w', 'ccccc', NOW + 9));
    expect(half).toMatchObject({ newer: 1, apart: [] });
    expect(listValues(half.cells.get('a')!)).toEqual(['w', 'y']);
  });
});
