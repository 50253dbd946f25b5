import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf, type CellValue, type Cells } from '#domain/workspace/cells.ts';
import { levelsOf, isFrozen, listAdmitted, readContest } from '#domain/workspace/contest/contests.ts';
import { listBlocks, listContestFaults } from '#domain/workspace/contest/faults.ts';
import { scorePathOf } from '#domain/workspace/contest/fields.ts';
import { compareFractions, roundFraction } from '#domain/workspace/contest/fraction.ts';
import type { ContestCriterionModel } from '#domain/workspace/contest/model.ts';
import { findExtremes, leaveOutEach, rank, type Ranking } from '#domain/workspace/contest/ranking.ts';
import {
  cellsForJudge,
  cellsOfJudge,
  cellsOfSheet,
  whatIsNewOf,
  findSheetOwner,
  readSheet,
} from '#domain/workspace/contest/sheet.ts';
import { shareWeights } from '#domain/workspace/contest/weights.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { withoutPersons } from '#domain/workspace/tools.ts';
import { cellsWith, NOW, valuesOf, writeIn } from './support/workspaces.ts';

const SEED = { seed: 20261130, numRuns: 200 };

const model = (id: string, weight: number): ContestCriterionModel => ({
  id,
  title: `Título de ${id}`,
  use: 'score',
  ask: '¿Qué?',
  levels: ['uno', 'dos', 'tres', 'cuatro', 'cinco'],
  weight,
  isProposed: true,
  links: [],
});
const models = [model('esfuerzo', 60), model('cuenta', 40)];

interface Made {
  readonly entries: number;
  readonly judges: number;
  readonly places?: number;
  readonly weights?: readonly number[];
  /** By judge, contestant and criterion. */
  readonly level?: (judge: number, entry: number, criterion: number) => number | null;
  readonly more?: Readonly<Record<string, CellValue>>;
}

/** A contest with as many contestants and judges, by the criteria of the site and one of its own. */
function makeContest({ entries, judges, places = 1, weights = [60, 40], level, more = {} }: Made): Cells {
  const values: Record<string, CellValue> = {
    'network/name': 'Red que organiza',
    'contest/k/removed': false,
    'contest/k/name': 'La feria',
    'contest/k/payer': 'Quien paga',
    'contest/k/places': places,
  };
  const ids = ['esfuerzo', 'cuenta', 'propio'].slice(0, weights.length);
  for (const [place, id] of ids.entries()) {
    values[`contest/k/criterion/${id}/removed`] = false;
    values[`contest/k/criterion/${id}/weight`] = weights[place] ?? 0;
  }
  for (let entry = 0; entry < entries; entry += 1) {
    values[`contest/k/entry/e${entry}/removed`] = false;
    values[`contest/k/entry/e${entry}/name`] = `Red ${entry}`;
  }
  for (let judge = 0; judge < judges; judge += 1) {
    values[`contest/k/judge/j${judge}/removed`] = false;
    values[`contest/k/judge/j${judge}/label`] = `Jurado ${judge + 1}`;
    values[`contest/k/judge/j${judge}/name`] = `Persona ${judge}`;
    for (let entry = 0; entry < entries; entry += 1)
      for (const [place, id] of ids.entries()) {
        const given = level?.(judge, entry, place) ?? null;
        if (given !== null) values[scorePathOf('k', `j${judge}`, `e${entry}`, id)] = given;
      }
  }
  return cellsWith({ ...values, ...more });
}

const contestOf = (cells: Cells) => readContest(cells, 'k', models);
const rankOf = (cells: Cells) => rank(contestOf(cells), levelsOf(cells, 'k'));
/** What a ranking says, whatever the order in which equal contestants stand. */
const saidBy = ({ lines, toDraw, missing }: Ranking) => ({
  lines: Object.fromEntries(
    lines.map(({ entryId, rank: place, total, wins, tieBreak, spread, farApart, tiedWith }) => [
      entryId,
      [
        place,
        total && roundFraction(total, 6),
        wins,
        tieBreak,
        spread && roundFraction(spread.range, 6),
        [...farApart].sort(),
        [...tiedWith].sort(),
      ],
    ]),
  ),
  toDraw: [...toDraw].sort(),
  missing: missing.map(({ judge, entryId, count }) => `${judge.id} ${entryId} ${count}`).sort(),
});

const arbitrary = fc
  .record({
    entries: fc.integer({ min: 1, max: 5 }),
    judges: fc.integer({ min: 1, max: 5 }),
    places: fc.integer({ min: 1, max: 4 }),
    weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 3 }),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      levels: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }), {
        minLength: 75,
        maxLength: 75,
      }),
    }),
  )
  .map(({ shape, levels }) => ({
    ...shape,
    weights: shareWeights(shape.weights),
    level: (judge: number, entry: number, criterion: number) => levels[(judge * 5 + entry) * 3 + criterion] ?? null,
  }));

describe('weights', () => {
  it('add up to 100 by the largest remainder, and none that are equal come out more than a point apart', () => {
    expect(shareWeights([1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareWeights([0, 0])).toEqual([50, 50]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (weights) => {
        const shared = shareWeights(weights);
        expect(shared.reduce((sum, one) => sum + one, 0)).toBe(100);
        for (const [place, weight] of weights.entries())
          for (const [other, against] of weights.entries())
            if (weight >= against) expect(shared[place]! - shared[other]!).toBeGreaterThanOrEqual(-1);
      }),
      SEED,
    );
  });
});

describe('the ranking', () => {
  it('takes the mean of the judges by the weights, out of 100', () => {
    // Red 0: effort (5 + 4) / 2 and sums 3: (4.5 × 60 + 3 × 40) / 5 = 78. Red 1: 2 and 5: (2 × 60 + 5 × 40) / 5 = 64.
    const cells = makeContest({
      entries: 2,
      judges: 2,
      level: (judge, entry, criterion) => (entry === 0 ? (criterion ? 3 : 5 - judge) : criterion ? 5 : 2),
    });
    const { lines } = rankOf(cells);
    expect(lines.map(({ entryId, total, rank: place }) => [entryId, total && roundFraction(total, 2), place])).toEqual([
      ['e0', 78, 1],
      ['e1', 64, 2],
    ]);
    expect(findExtremes(contestOf(cells), lines[1]!)).toEqual({ strongest: 1, weakest: 0 });
    // The judges of Red 0 give 84 and 72.
    expect(roundFraction(lines[0]!.spread!.range, 2)).toBe(12);
  });

  it('stays between 20 and 100, goes up with each level, and shares a rank among equal totals', () => {
    fc.assert(
      fc.property(arbitrary, (made) => {
        const cells = makeContest(made);
        const contest = contestOf(cells);
        const { lines } = rankOf(cells);
        for (const { total, entryId, tiedWith, rank: place } of lines) {
          if (!total) continue;
          expect(compareFractions(total, { of: 20n, by: 1n })).toBeGreaterThanOrEqual(0);
          expect(compareFractions(total, { of: 100n, by: 1n })).toBeLessThanOrEqual(0);
          for (const other of tiedWith) {
            const there = lines.find((line) => line.entryId === other)!;
            expect(there.tiedWith).toContain(entryId);
            expect(there.rank).toBe(place);
          }
          for (const judge of contest.judges)
            for (const { id } of contest.criteria) {
              const path = scorePathOf('k', judge.id, entryId, id);
              const level = valueOf(cells, path);
              if (typeof level !== 'number' || level === 5) continue;
              const after = rankOf(writeIn(cells, path, level + 1, 'zzzzz', NOW + 1e6));
              const better = after.lines.find((line) => line.entryId === entryId)!;
              expect(compareFractions(better.total!, total)).toBeGreaterThanOrEqual(0);
              expect(better.rank!).toBeLessThanOrEqual(place!);
            }
        }
        expect(lines.filter(({ wins }) => wins === 'yes').length).toBeLessThanOrEqual(made.places);
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it('does not go by the order of judges and contestants', () => {
    fc.assert(
      fc.property(arbitrary, (made) => {
        const cells = makeContest(made);
        const contest = contestOf(cells);
        const turned = {
          ...contest,
          judges: [...contest.judges].reverse(),
          entries: [...contest.entries].reverse(),
        };
        expect(saidBy(rank(turned, levelsOf(cells, 'k')))).toEqual(saidBy(rank(contest, levelsOf(cells, 'k'))));
      }),
      SEED,
    );
  });

  it('takes nothing from a judge with an interest, whatever that judge gives', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 5 }), (made, other) => {
        const conflicts = Object.fromEntries(
          Array.from({ length: made.entries }, (_, entry) => [`contest/k/judge/j0/conflict/e${entry}`, true]),
        );
        const without = makeContest({ ...made, more: conflicts });
        const changed = makeContest({
          ...made,
          more: conflicts,
          level: (judge, entry, criterion) => (judge === 0 ? other : made.level(judge, entry, criterion)),
        });
        expect(saidBy(rankOf(changed))).toEqual(saidBy(rankOf(without)));
      }),
      SEED,
    );
  });

  it('tells equal totals apart by the heaviest criterion, then by lots, and asks for lots where places are short', () => {
    // Both have 68: 5 and 1 against 3 and 4.
    const apart = makeContest({
      entries: 2,
      judges: 1,
      level: (_, entry, criterion) =>
        [
          [5, 1],
          [3, 4],
        ][entry]![criterion]!,
    });
    const [first, second] = rankOf(apart).lines;
    expect([first!.entryId, first!.rank, second!.rank]).toEqual(['e0', 1, 1]);
    expect(first!.tieBreak).toEqual({ kind: 'criterion', criterionId: 'esfuerzo' });
    expect([first!.wins, second!.wins]).toEqual(['yes', 'no']);

    const same = { entries: 3, judges: 1, level: () => 4 };
    expect(rankOf(makeContest(same)).toDraw).toEqual(['e0', 'e1', 'e2']);
    expect(rankOf(makeContest(same)).lines.map(({ wins }) => wins)).toEqual(['open', 'open', 'open']);
    expect(rankOf(makeContest({ ...same, places: 3 })).lines.map(({ wins }) => wins)).toEqual(['yes', 'yes', 'yes']);
    const lots = { 'contest/k/draw/e0': 3, 'contest/k/draw/e1': 1 };
    // One without its lot: nothing is decided.
    expect(rankOf(makeContest({ ...same, more: lots })).toDraw).toHaveLength(3);
    const drawn = rankOf(makeContest({ ...same, places: 2, more: { ...lots, 'contest/k/draw/e2': 2 } }));
    expect(drawn.lines.map(({ entryId, wins }) => `${entryId} ${wins}`)).toEqual(['e1 yes', 'e2 yes', 'e0 no']);
    expect(drawn.lines[0]!.tieBreak).toEqual({ kind: 'draw' });
    // The same lot twice leaves those two open.
    const twice = rankOf(makeContest({ ...same, more: { ...lots, 'contest/k/draw/e2': 1 } }));
    expect(twice.toDraw).toEqual(['e1', 'e2']);
  });

  it('says what would come out without each judge, and where judges are two levels apart', () => {
    const cells = makeContest({
      entries: 2,
      judges: 3,
      level: (judge, entry) => (entry === 0 ? (judge === 0 ? 5 : 3) : judge === 0 ? 2 : 3),
    });
    const told = leaveOutEach(contestOf(cells), levelsOf(cells, 'k'));
    expect(told.map(({ isOther, winners, toDraw }) => [isOther, winners, toDraw])).toEqual([
      [true, [], ['e0', 'e1']],
      [false, ['e0'], []],
      [false, ['e0'], []],
    ]);
    expect(rankOf(cells).lines.map(({ farApart }) => farApart)).toEqual([['esfuerzo', 'cuenta'], []]);
  });
});

describe('before anybody is scored', () => {
  const more = {
    'contest/k/condition/muestra/removed': false,
    'contest/k/condition/muestra/title': 'Trae una muestra',
    'contest/k/entry/e0/check/muestra': 'yes',
  };
  it('conditions are decided, weights add up and there is a jury', () => {
    expect(listBlocks(contestOf(makeContest({ entries: 2, judges: 0, weights: [50, 40], more })))).toEqual([
      { kind: 'open-conditions', count: 1 },
      { kind: 'weights', sum: 90 },
      { kind: 'no-judges' },
    ]);
    const decided = { ...more, 'contest/k/entry/e1/check/muestra': 'no' };
    const cells = makeContest({ entries: 2, judges: 1, more: decided, level: () => 3 });
    expect(listBlocks(contestOf(cells))).toEqual([]);
    expect(listAdmitted(contestOf(cells)).map(({ id }) => id)).toEqual(['e0']);
    // What was given to one that is out stays, and counts for nothing.
    expect(rankOf(cells).lines.map(({ entryId }) => entryId)).toEqual(['e0']);
    expect(isFrozen(cells, contestOf(cells))).toBe(true);
  });

  it('days in the wrong order and too many places are told', () => {
    const days = { 'contest/k/due': '2026-05-10', 'contest/k/decides': '2026-05-01' };
    const cells = makeContest({ entries: 2, judges: 1, places: 2, more: days });
    expect(listContestFaults(contestOf(cells), '2026-06-01').map(({ kind }) => kind)).toEqual([
      'decides-before-due',
      'due-before-network',
      'places-for-all',
      'few-judges',
    ]);
  });
});

describe('the sheet of a judge', () => {
  const whole = makeContest({
    entries: 2,
    judges: 3,
    level: (judge, entry) => ((judge + entry) % 5) + 1,
    more: {
      'contest/k/condition/muestra/removed': false,
      'contest/k/entry/e0/check/muestra': 'yes',
      'contest/k/entry/e0/seen/muestra': 'La vio Rosa',
      'contest/k/entry/e1/check/muestra': 'no',
      'contest/k/remark/j0/e0': 'Falta el precio',
      'contest/k/remark/j1/e0': 'De otro jurado',
      'contest/k/judge/j0/conflict/e1': true,
      'firm/f/removed': false,
      'firm/f/phone': '999',
    },
  });

  it('goes out without other judges, persons, or what was seen', () => {
    const given = valuesOf(cellsForJudge(whole, contestOf(whole), 'j0'));
    expect(Object.keys(given).sort()).toEqual(
      [
        'network/name',
        ...['removed', 'name', 'places'].map((field) => `contest/k/${field}`),
        ...['esfuerzo', 'cuenta'].flatMap((id) => [
          `contest/k/criterion/${id}/removed`,
          `contest/k/criterion/${id}/weight`,
        ]),
        'contest/k/entry/e0/removed',
        'contest/k/entry/e0/name',
        'contest/k/judge/j0/removed',
        'contest/k/judge/j0/label',
        'contest/k/judge/j0/conflict/e1',
        'contest/k/remark/j0/e0',
        ...['e0', 'e1'].flatMap((entry) => ['esfuerzo', 'cuenta'].map((id) => scorePathOf('k', 'j0', entry, id))),
      ].sort(),
    );
    expect(findSheetOwner(cellsForJudge(whole, contestOf(whole), 'j0'))).toEqual({ contestId: 'k', judgeId: 'j0' });
    const linked = Object.keys(valuesOf(withoutPersons(whole)));
    expect(linked.filter((path) => /score|remark|seen|check|payer|judge\/\w+\/name/.test(path))).toEqual([]);
  });

  it('comes back in any order and twice to the same ranking', () => {
    fc.assert(
      fc.property(arbitrary, fc.array(fc.nat(4), { minLength: 5, maxLength: 9 }), (made, order) => {
        const all = makeContest(made);
        const empty = makeContest({ ...made, level: () => null });
        const sheetOf = (judge: number) => cellsOfJudge(all, { contestId: 'k', judgeId: `j${judge % made.judges}` });
        const back = [...Array(made.judges).keys(), ...order].reverse().reduce((cells, judge) => {
          const given = sheetOf(judge);
          const reading = readSheet(cells, given);
          if (!given.size) return cells;
          expect(reading.ok).toBe(true);
          return reading.ok ? mergeCells(cells, reading.cells).cells : cells;
        }, empty);
        expect(saidBy(rankOf(back))).toEqual(saidBy(rankOf(all)));
        const again = mergeCells(back, sheetOf(0));
        expect([again.added, again.newer, again.apart.length]).toEqual([0, 0, 0]);
      }),
      SEED,
    );
  });

  it('comes back again after each correction, and what two phones say otherwise comes back as both', () => {
    const owner = { contestId: 'k', judgeId: 'j0' };
    const path = scorePathOf('k', 'j0', 'e0', 'cuenta');
    let [here, phone] = [whole, cellsForJudge(whole, contestOf(whole), 'j0')];
    for (const [turn, level] of [5, 4, 2, 1].entries()) {
      phone = writeIn(phone, path, level, `phone${turn}`, NOW + 1e6 * (turn + 1));
      const merged = mergeCells(here, cellsOfJudge(phone, owner));
      expect(merged.apart).toEqual([]);
      here = merged.cells;
      expect(here.get(path)?.value).toBe(level);
    }
    const two = mergeCells(writeIn(phone, path, 3, 'one', NOW + 1e8), writeIn(phone, path, 5, 'other', NOW + 1e8));
    expect(mergeCells(here, cellsOfJudge(two.cells, owner)).apart).toEqual([path]);
  });

  it('goes out again without what was taken away since, so that its weights still add up', () => {
    const phone = cellsForJudge(whole, contestOf(whole), 'j0');
    const later = writeIn(
      writeIn(whole, 'contest/k/criterion/cuenta/removed', true, 'later', NOW + 1e6),
      'contest/k/criterion/esfuerzo/weight',
      100,
      'later',
      NOW + 1e6,
    );
    const again = mergeCells(phone, cellsForJudge(later, contestOf(later), 'j0')).cells;
    expect(contestOf(again).criteria.map(({ id }) => id)).toEqual(['esfuerzo']);
    expect(listBlocks(contestOf(again))).toEqual([]);
  });

  it('is taken as it goes out, without what somebody hid in it', () => {
    const sheet = cellsForJudge(whole, contestOf(whole), 'j0');
    expect([...cellsOfSheet(sheet).keys()].sort()).toEqual([...sheet.keys()].sort());
    const hidden = cellsWith({
      'firm/f/phone': '111',
      'network/note': 'Otra',
      'contest/k/score/j1/e0/cuenta': 5,
      'contest/k/closed': '2026-01-01',
      'contest/k/entry/e1/check/muestra': 'yes',
    });
    const one = new Map([...sheet, ...[...hidden].filter(([path]) => !path.includes('/j1/'))]);
    expect([...cellsOfSheet(one).keys()].sort()).toEqual([...sheet.keys()].sort());
    expect(cellsOfSheet(new Map([...sheet, ...hidden])).size).toBe(0);
  });

  it('changes nothing where the whole contest is, and all that was sent anew on the phone of a judge', () => {
    const sheet = cellsForJudge(whole, contestOf(whole), 'j0');
    const changed = writeIn(sheet, 'contest/k/criterion/cuenta/weight', 99, 'zzzzz', NOW + 9_000_000);
    expect(whatIsNewOf(whole, changed).size).toBe(0);
    expect(whatIsNewOf(sheet, changed)).toEqual(changed);
    // A phone that was handed from one judge to another holds both sheets.
    const both = mergeCells(sheet, cellsForJudge(whole, contestOf(whole), 'j1')).cells;
    expect(whatIsNewOf(both, changed)).toEqual(changed);
  });

  it('brings nothing but what its judge filled in, and is refused where it does not belong', () => {
    const given = cellsOfJudge(whole, { contestId: 'k', judgeId: 'j0' });
    const stuffed = new Map([...given, ...cellsWith({ 'contest/k/closed': '2026-01-01', 'network/name': 'Otra' })]);
    const reading = readSheet(whole, stuffed);
    expect(reading.ok && [...reading.cells.keys()].filter((path) => !given.has(path))).toEqual([]);
    const faultOf = (here: Cells, sheet: Cells) => {
      const { ok, ...rest } = readSheet(here, sheet);
      return ok ? 'none' : (rest as { fault: string }).fault;
    };
    expect(faultOf(whole, new Map())).toBe('damaged');
    expect(faultOf(whole, cellsOfJudge(whole, { contestId: 'k', judgeId: 'j0' }))).toBe('none');
    expect(faultOf(whole, new Map([...given, ...cellsOfJudge(whole, { contestId: 'k', judgeId: 'j1' })]))).toBe(
      'damaged',
    );
    expect(faultOf(writeIn(whole, 'contest/k/removed', true, 'zzzzz', NOW + 1e6), given)).toBe('other-contest');
    expect(faultOf(writeIn(whole, 'contest/k/judge/j0/removed', true, 'zzzzz', NOW + 1e6), given)).toBe('other-judge');
    expect(faultOf(writeIn(whole, 'contest/k/closed', '2026-05-01', 'zzzzz', NOW + 1e6), given)).toBe('closed');
    const fewer = readSheet(writeIn(whole, 'contest/k/criterion/cuenta/removed', true, 'zzzzz', NOW + 1e6), given);
    expect(fewer.ok && fewer.strange).toBe(2);
  });
});
