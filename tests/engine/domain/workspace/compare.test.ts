import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, type Cells, type CellValue } from '#domain/workspace/cells.ts';
import {
  buildGroupCells,
  compareGroup,
  countFirms,
  quantileOf,
  SMALLEST_GROUP,
} from '#domain/workspace/diagnosis/compare.ts';
import { listAreaResults } from '#domain/workspace/diagnosis/results.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '#domain/workspace/file.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { areas, cellsWith, NOW, writeIn } from './support/workspaces.ts';

const LENT = markOf(NOW, 'lender', undefined);

/** A network whose firms have these levels of «medidas», all else of «taller» not answered, with its persons. */
const networkOf = (levels: readonly number[], prefix = 'f', maker = 'aaaaa'): Cells =>
  cellsWith(
    Object.fromEntries(
      levels.flatMap((level, place): [string, CellValue][] => {
        const id = `${prefix}${place}`;
        return [
          [`firm/${id}/removed`, false],
          [`firm/${id}/name`, `Empresa Secreta ${id}`],
          [`firm/${id}/person`, 'Rosa Secreta'],
          [`firm/${id}/phone`, '999 secreto'],
          [`diagnosis/${id}/start/medidas/level`, level],
          [`diagnosis/${id}/start/medidas/note`, 'nota secreta'],
          [`diagnosis/${id}/start/medidas/seen`, 'visto en secreto'],
          [`diagnosis/${id}/start/who`, 'Elsa Secreta'],
        ];
      }),
    ),
    maker,
  );
const lend = (cells: Cells, mark = LENT) => buildGroupCells(cells, areas, mark);
const bring = (here: Cells, lent: Cells): Cells => mergeCells(here, lent).cells;

describe('a quantile', () => {
  it('is the one that spreadsheets give', () => {
    // The examples of Microsoft for QUARTILE.INC and PERCENTILE.INC.
    expect(quantileOf([1, 2, 4, 7, 8, 9, 10, 12], 0.25)).toBe(3.5);
    expect(quantileOf([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
    // QUARTILE.INC(…; 0 to 4) of Excel and LibreOffice over 3, 1, 5, 2, 2.
    expect([0, 0.25, 0.5, 0.75, 1].map((part) => quantileOf([3, 1, 5, 2, 2], part))).toEqual([1, 2, 2, 3, 5]);
    expect([0.25, 0.5, 0.75].map((part) => quantileOf([1, 2, 3, 4], part))).toEqual([1.75, 2.5, 3.25]);
    expect([0, 0.5, 1].map((part) => quantileOf([4], part))).toEqual([4, 4, 4]);
    expect(() => quantileOf([], 0.5)).toThrow(RangeError);
  });

  it('is where the line through all values in their order stands, and leaves what it is given as it is', () => {
    const value = fc.integer({ min: 1_000_000, max: 5_000_000 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, part) => {
          const given = [...values];
          const points = [...values]
            .sort((a, b) => a - b)
            .map((y, place) => ({ x: values.length === 1 ? 0 : place / (values.length - 1), y }));
          const after = points.find(({ x }) => x >= part) ?? points.at(-1)!;
          const before = [...points].reverse().find(({ x }) => x <= part) ?? points[0]!;
          const share = after.x === before.x ? 0 : (part - before.x) / (after.x - before.x);
          expect(quantileOf(values, part)).toBeCloseTo(before.y + share * (after.y - before.y), 9);
          expect(values).toEqual(given);
          const [lower, median, upper] = [0.25, 0.5, 0.75].map((one) => quantileOf(values, one));
          expect(lower).toBeLessThanOrEqual(median! + 1e-9);
          expect(median).toBeLessThanOrEqual(upper! + 1e-9);
        },
      ),
      { seed: 81, numRuns: 500 },
    );
  });
});

describe('the results of a group', () => {
  it('are told from five firms on, area by area', () => {
    for (let firms = 0; firms <= 7; firms += 1) {
      const cells = networkOf(Array.from({ length: firms }, (_, place) => (place % 5) + 1));
      const group = compareGroup(cells, areas, 'start');
      expect([...group.keys()]).toEqual(firms >= SMALLEST_GROUP ? ['taller'] : []);
      expect(countFirms(cells, areas, 'start')).toBe(firms);
    }
    expect(compareGroup(networkOf([1, 2, 3, 4, 5]), areas, 'start').get('taller')).toEqual({
      firms: 5,
      median: 3,
      lower: 2,
      upper: 4,
    });
    expect(compareGroup(networkOf([1, 2, 3, 4, 5]), areas, 'end').size).toBe(0);
    expect(countFirms(networkOf([1]), [], 'start')).toBe(0);
  });

  it('count neither firms that were taken away, nor to whom the area does not apply', () => {
    const five = networkOf([1, 2, 3, 4, 5]);
    expect(compareGroup(writeIn(five, 'firm/f0/removed', true, 'bbbbb'), areas, 'start').size).toBe(0);
    expect(compareGroup(networkOf([1, 2, 3, 4, 0]), areas, 'start').size).toBe(0);
  });

  it('take in what other networks lent, until that is taken out', () => {
    let cells = bring(networkOf([1, 2]), lend(networkOf([3, 4, 5], 'g', 'bbbbb')));
    expect(compareGroup(cells, areas, 'start').get('taller')).toEqual({ firms: 5, median: 3, lower: 2, upper: 4 });
    cells = writeIn(cells, 'group/g1/removed', true, 'aaaaa', NOW + 9);
    expect(compareGroup(cells, areas, 'start').size).toBe(0);
  });

  it('count no firm twice: neither when its own file comes back, nor when one is brought again', () => {
    const own = networkOf([1, 2, 3]);
    let cells = bring(own, lend(own));
    expect(countFirms(cells, areas, 'start')).toBe(3);
    expect(compareGroup(cells, areas, 'start').size).toBe(0);
    const other = networkOf([4, 5], 'g', 'bbbbb');
    for (let times = 0; times < 2; times += 1)
      cells = bring(cells, lend(other, markOf(NOW + times, 'other', undefined)));
    expect(countFirms(cells, areas, 'start')).toBe(5);
    // What it lends on is its own: borrowed rows are nobody else's to give.
    expect([...lend(cells).keys()].some((path) => path.startsWith('group/g'))).toBe(false);
  });

  it('agree with a plain model over any networks', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(levels, levels, levels, fc.boolean(), (mine, theirs, others, isBack) => {
        let cells = networkOf(mine);
        if (isBack) cells = bring(cells, lend(cells));
        cells = bring(cells, lend(networkOf(theirs, 'g', 'bbbbb')));
        cells = bring(cells, lend(networkOf(others, 'h', 'ccccc')));
        const known = [...mine, ...theirs, ...others].filter((level) => level > 0);
        const group = compareGroup(cells, areas, 'start');
        expect(group.get('taller')?.firms).toBe(known.length >= 5 ? known.length : undefined);
        expect(group.get('venta')).toBeUndefined();
        if (known.length >= 5) expect(group.get('taller')?.median).toBe(quantileOf(known, 0.5));
        for (const { firms } of group.values()) expect(firms).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
      { seed: 82 },
    );
  });
});

describe('what a network lends', () => {
  it('is means by area and where it is from, and nothing of who', () => {
    const cells = networkOf([3, 4, 0]);
    const lent = lend(cells);
    expect([...lent].map(([path, { value }]) => [path, value])).toEqual([
      ['group/f0/removed', false],
      ['group/f0/start/taller', 3],
      ['group/f1/removed', false],
      ['group/f1/start/taller', 4],
    ]);
    expect(JSON.stringify([...lent])).not.toMatch(/secret|999/i);
  });

  it('is nothing of who, whatever is entered', () => {
    const secret = fc.string({ unit: fc.constantFrom('q', 'w', '7'), minLength: 12, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(secret, secret, secret, secret, fc.integer({ min: 1, max: 5 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (firms) => {
          let cells: Cells = new Map();
          for (const [place, [name, person, phone, note, level]] of firms.entries())
            for (const [path, value] of [
              [`firm/f${place}/removed`, false],
              [`firm/f${place}/name`, name],
              [`firm/f${place}/person`, person],
              [`firm/f${place}/phone`, phone],
              [`diagnosis/f${place}/start/who`, person],
              [`diagnosis/f${place}/start/precio/note`, note],
              [`diagnosis/f${place}/start/precio/seen`, note],
              [`diagnosis/f${place}/start/precio/level`, level],
            ] as const)
              cells = writeIn(cells, path, value, 'aaaaa');
          const text = JSON.stringify([...lend(cells)]);
          for (const said of firms.flat()) if (typeof said === 'string') expect(text).not.toContain(said);
        },
      ),
      { seed: 83 },
    );
  });

  it('is taken whole by the file, thirds and sevenths too, and replaces what it lent before', () => {
    const firm = (levels: readonly [number, number, number]) =>
      cellsWith({
        'firm/f0/removed': false,
        'diagnosis/f0/start/medidas/level': levels[0],
        'diagnosis/f0/start/material/level': levels[1],
        'diagnosis/f0/start/arreglos/level': levels[2],
      });
    const level = fc.integer({ min: 1, max: 5 });
    const levels = fc.tuple(level, level, level);
    fc.assert(
      fc.property(levels, levels, (before, after) => {
        const first = lend(firm(before));
        const file = {
          site: 's',
          workspace: 'lender',
          title: '',
          madeOn: '2026-11-30',
          part: 'group' as const,
          cells: first,
        };
        expect(readWorkspaceFile(writeWorkspaceFile(file), 's')).toMatchObject({ ok: true, refused: [], file });
        const later = lend(firm(after), markOf(NOW + 1, 'lender', undefined));
        const merged = mergeCells(first, later);
        expect(merged.apart).toEqual([]);
        expect(merged.cells).toEqual(later);
        const [result] = listAreaResults(firm(after), areas, 'f0', 'start');
        expect(later.get('group/f0/start/taller')?.value).toBeCloseTo(result!.mean!, 6);
      }),
      { seed: 84 },
    );
  });

  it('is of firms that have a result alone', () => {
    expect(lend(cellsWith({ 'firm/a/removed': false, 'firm/a/name': 'x' })).size).toBe(0);
    expect(listFirms(lend(networkOf([1, 2])))).toEqual([]);
  });
});
