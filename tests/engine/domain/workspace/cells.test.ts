import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinMarks,
  listRows,
  makeToken,
  MARK_PATTERN,
  markOf,
  markOfWriting,
  MOST_MARKS,
  numberOf,
  PATH_PATTERN,
  textOf,
  valueOf,
  writeCell,
  type Cell,
} from '#domain/workspace/cells.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { cellsWith, NOW, writeIn } from './support/workspaces.ts';

describe('the mark of a writing', () => {
  it('is later than all that it replaces, also by a clock that goes back', () => {
    // Marks sort by their nine signs until the year 2863.
    const any = fc.double({ min: 0, max: 28e12, noNaN: true });
    const clock = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: NOW - 1e9, max: NOW + 1e9 }), any);
    fc.assert(
      fc.property(fc.array(fc.tuple(clock, fc.constantFrom('aaaaa', 'zzzzz')), { minLength: 1 }), (writings) => {
        let cell: Cell | undefined;
        for (const [now, maker] of writings) {
          const before = cell;
          const mark = markOf(now, maker, before);
          expect(mark).toMatch(MARK_PATTERN);
          for (const older of before?.marks ?? []) expect(mark > older).toBe(true);
          cell = writeCell(before, 'x', mark);
          expect(markOfWriting(cell)).toBe(mark);
        }
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('is later than what was written apart, whichever stands first', () => {
    const [early, late] = [markOf(5, 'aaaaa', undefined), markOf(NOW, 'bbbbb', undefined)];
    const cell = { value: 1, marks: [early], others: [{ value: 2, marks: [late] }] };
    expect(markOf(7, 'ccccc', cell) > late).toBe(true);
    expect(writeCell(cell, 3, markOf(7, 'ccccc', cell))).toEqual({
      value: 3,
      marks: [markOf(NOW + 1, 'ccccc', undefined), late, early],
    });
  });
});

describe('what a writing remembers', () => {
  it('is itself, the newest of each maker and the first of all, however much is written', () => {
    const mark = (time: number, maker: string) => markOf(time, maker, undefined);
    expect(joinMarks(mark(9, 'a'), [mark(1, 'b'), mark(5, 'a'), mark(7, 'b'), mark(6, 'c')])).toEqual([
      mark(9, 'a'),
      mark(7, 'b'),
      mark(6, 'c'),
      mark(1, 'b'),
    ]);
    const many = Array.from({ length: 40 }, (_, place) => mark(place + 1, `m${place}`));
    const joined = joinMarks(mark(99, 'z'), many);
    expect(joined).toHaveLength(MOST_MARKS);
    expect([joined[0], joined[1], joined.at(-1)]).toEqual([mark(99, 'z'), mark(40, 'm39'), mark(1, 'm0')]);
  });

  it('does not grow with the letters of a text, nor push out what others wrote', () => {
    let cells = cellsWith({ 'network/note': 'A' });
    for (let letters = 1; letters <= 60; letters += 1)
      cells = writeIn(cells, 'network/note', 'x'.repeat(letters), 'bbbbb', NOW + 1000);
    expect(cells.get('network/note')?.marks).toHaveLength(2);
    // The copy that it began from comes back: it is older, and nothing is apart.
    const merged = mergeCells(cellsWith({ 'network/note': 'A' }), cells);
    expect(merged).toMatchObject({ added: 0, newer: 1, apart: [] });
    expect(merged.cells).toEqual(cells);
  });
});

describe('a token', () => {
  it('begins with a letter and is a part of a path, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (bytes) => {
        const token = makeToken(bytes.length, () => bytes);
        expect(token).toMatch(PATH_PATTERN);
        expect(token).toMatch(/^[a-z]/);
        expect(token).toHaveLength(bytes.length);
      }),
      { seed: 21 },
    );
  });
});

describe('a path', () => {
  it('has no way out of its list', () => {
    for (const path of ['firm/a1/name', 'diagnosis-weight/medidas', 'x'])
      expect(PATH_PATTERN.test(path), path).toBe(true);
    for (const path of [
      '',
      '/',
      'firm/',
      '/firm',
      'firm//name',
      '../firm',
      'firm/../x',
      'Firm/a',
      'ñ',
      'a b',
      'a\n',
      '__proto__',
      '-a',
      'a--b',
      'a.b',
    ])
      expect(PATH_PATTERN.test(path), path).toBe(false);
  });
});

describe('what a field holds', () => {
  it('is read by its type, and nothing where it was emptied', () => {
    const cells = cellsWith({ a: ' x ', b: 3, c: null, d: false });
    expect([textOf(cells, 'a'), textOf(cells, 'b'), textOf(cells, 'c'), textOf(cells, 'z')]).toEqual(['x', '', '', '']);
    expect([numberOf(cells, 'b'), numberOf(cells, 'a'), numberOf(cells, 'c')]).toEqual([3, undefined, undefined]);
    expect([valueOf(cells, 'd'), valueOf(cells, 'c')]).toEqual([false, undefined]);
  });
});

describe('the rows of a list', () => {
  const begin = () => cellsWith({ 'firm/c/removed': false, 'firm/a/removed': false, 'firm/b/removed': false });

  it('stand as they were begun, whatever is written in them later, and by their id where that is one moment', () => {
    let cells = begin();
    for (const [place, row] of ['b', 'a', 'c', 'a'].entries())
      cells = writeIn(cells, `firm/${row}/name`, `Empresa ${row}`, 'bbbbb', NOW + 100 * place);
    expect(listRows(cells, 'firm')).toEqual(['c', 'a', 'b']);
    // The clock of another device is years behind.
    expect(listRows(writeIn(cells, 'firm/b/name', 'x', 'ccccc', 5), 'firm')).toEqual(['c', 'a', 'b']);
    const mark = markOf(NOW, 'aaaaa', undefined);
    const together = new Map(['z', 'y', 'x'].map((row) => [`group/${row}/removed`, writeCell(undefined, false, mark)]));
    expect(listRows(together, 'group')).toEqual(['x', 'y', 'z']);
  });

  it('keep their place when one is taken away and brought back, however often', () => {
    let cells = begin();
    for (let times = 0; times < 30; times += 1) {
      cells = writeIn(cells, 'firm/a/removed', true, `m${times}`, NOW + 1000 + times);
      expect(listRows(cells, 'firm')).toEqual(['c', 'b']);
      cells = writeIn(cells, 'firm/a/removed', false, `m${times}`, NOW + 1000 + times);
      expect(listRows(cells, 'firm')).toEqual(['c', 'a', 'b']);
    }
  });

  it('may be of a list within a row', () => {
    const cells = cellsWith({
      'plan/f1/removed': false,
      'plan/f1/b/removed': false,
      'plan/f1/a/removed': false,
      'plan/f1/a/line/removed': false,
      'plan/f10/c/removed': false,
    });
    expect([listRows(cells, 'plan'), listRows(cells, 'plan/f1'), listRows(cells, 'plan/f1/a')]).toEqual([
      ['f1'],
      ['b', 'a'],
      ['line'],
    ]);
  });

  it('are gone where their beginning was taken back, and none of another list', () => {
    const cells = writeIn(begin(), 'firm/a/removed', null, 'aaaaa');
    expect(listRows(cells, 'firm')).toEqual(['c', 'b']);
    expect(listRows(cells, 'fir')).toEqual([]);
    expect(
      listRows(cellsWith({ 'firm/a/name': 'x', 'firm/a/b/removed': false, 'firm/removed': false }), 'firm'),
    ).toEqual([]);
  });

  it('stand alike on both devices that made them apart', () => {
    const one = cellsWith({ 'firm/a/removed': false, 'firm/b/removed': false });
    const other = cellsWith({ 'firm/x/removed': false, 'firm/y/removed': false }, 'bbbbb');
    const [there, here] = [mergeCells(one, other).cells, mergeCells(other, one).cells];
    expect(listRows(there, 'firm')).toEqual(listRows(here, 'firm'));
    expect(listRows(there, 'firm')).toEqual(['a', 'x', 'b', 'y']);
  });
});
