import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells, CellValue } from '#domain/workspace/cells.ts';
import { countAnswers, findAnswer, NOT_APPLICABLE, weightOf } from '#domain/workspace/diagnosis/answers.ts';
import { listAreaResults, listGaps, listNeeds } from '#domain/workspace/diagnosis/results.ts';
import { areas, cellsWith } from './support/workspaces.ts';

const items = areas.flatMap((area) => area.items.map((item) => ({ area, item })));
type Answers = Readonly<Record<string, number | undefined>>;

/** Levels of each item: not answered, not applicable, or one to five. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...items.map(() => fc.constantFrom(undefined, NOT_APPLICABLE, 1, 2, 3, 4, 5)))
  .map((levels) => Object.fromEntries(items.map(({ item }, place) => [item.id, levels[place]])));
const anyWeights: fc.Arbitrary<Answers> = fc
  .tuple(...items.map(() => fc.constantFrom(undefined, undefined, 0, 1, 5)))
  .map((weights) => Object.fromEntries(items.map(({ item }, place) => [item.id, weights[place]])));

const cellsOf = (firm: string, answers: Answers, weights: Answers = {}): Cells =>
  cellsWith({
    ...Object.fromEntries(
      Object.entries(answers).flatMap(([id, level]): [string, CellValue][] =>
        level === undefined ? [] : [[`diagnosis/${firm}/start/${id}/level`, level]],
      ),
    ),
    ...Object.fromEntries(
      Object.entries(weights).flatMap(([id, weight]): [string, CellValue][] =>
        weight === undefined ? [] : [[`diagnosis-weight/${id}`, weight]],
      ),
    ),
  });
const all = { medidas: 2, material: 5, arreglos: NOT_APPLICABLE, precio: 1, clientes: 1 };

describe('the result of an area', () => {
  it('is the mean of what applies and was answered', () => {
    expect(
      listAreaResults(cellsOf('a', all), areas, 'a', 'start').map(({ area: { id }, answered, mean }) => [
        id,
        answered,
        mean,
      ]),
    ).toEqual([
      ['taller', 3, 3.5],
      ['venta', 2, 1],
    ]);
    const none = { medidas: NOT_APPLICABLE, material: undefined, arreglos: NOT_APPLICABLE };
    expect(
      listAreaResults(cellsOf('a', none), areas, 'a', 'start').map(({ answered, mean }) => [answered, mean]),
    ).toEqual([
      [2, undefined],
      [0, undefined],
    ]);
  });

  it('is of that firm and that moment alone, and does not know the weights', () => {
    const cells = cellsOf('a', all, { medidas: 5, material: 0 });
    expect(listAreaResults(cells, areas, 'a', 'start')[0]?.mean).toBe(3.5);
    for (const [firm, moment] of [
      ['a', 'follow'],
      ['b', 'start'],
    ] as const)
      expect(listAreaResults(cells, areas, firm, moment)).toEqual(
        areas.map((area) => ({ area, answered: 0, mean: undefined })),
      );
  });

  it('agrees with a plain count', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { area, answered, mean } of listAreaResults(cellsOf('a', answers), areas, 'a', 'start')) {
          let [sum, count, told] = [0, 0, 0];
          for (const { id } of area.items) {
            const level = answers[id];
            if (level === undefined) continue;
            told += 1;
            if (level === 0) continue;
            sum += level;
            count += 1;
          }
          expect(answered).toBe(told);
          if (count === 0) expect(mean).toBeUndefined();
          else expect(mean).toBeCloseTo(sum / count, 12);
        }
        const { answered, of } = countAnswers(cellsOf('a', answers), areas, 'a', 'start');
        expect([answered, of]).toEqual([
          Object.values(answers).filter((level) => level !== undefined).length,
          items.length,
        ]);
      }),
      { seed: 71 },
    );
  });
});

describe('the gaps of a firm', () => {
  it('come by what they are worth: levels to the highest × weight × ease', () => {
    const gaps = listGaps(
      cellsOf('a', { medidas: 2, material: 1, arreglos: 3, precio: 2, clientes: 1 }),
      areas,
      'a',
      'start',
    );
    // Of two that are worth the same, the one of the earlier area; «clientes» counts for nothing on this site.
    expect(gaps.map(({ area, item, level, worth }) => [area.id, item.id, level, worth])).toEqual([
      ['taller', 'medidas', 2, 18],
      ['venta', 'precio', 2, 18],
      ['taller', 'material', 1, 8],
      ['taller', 'arreglos', 3, 6],
    ]);
  });

  it('leave out what weighs nothing, is at the highest, does not apply or was not asked', () => {
    const answers = { medidas: 1, material: 5, arreglos: NOT_APPLICABLE, precio: undefined, clientes: 1 };
    const gapsOf = (weights: Answers) =>
      listGaps(cellsOf('a', answers, weights), areas, 'a', 'start').map(({ item: { id }, worth }) => [id, worth]);
    expect(gapsOf({})).toEqual([['medidas', 24]]);
    expect(gapsOf({ medidas: 0, clientes: 2 })).toEqual([['clientes', 24]]);
    expect(gapsOf({ medidas: 0 })).toEqual([]);
  });

  it('agree with a plain model', () => {
    fc.assert(
      fc.property(anyAnswers, anyWeights, (answers, weights) => {
        const model: [string, number][] = [];
        for (const { item } of items) {
          const level = answers[item.id] ?? 0;
          const weight = weights[item.id] ?? item.weight;
          if (level > 0 && level < 5 && weight > 0) model.push([item.id, (5 - level) * weight * item.ease]);
        }
        // By insertion, so that equal ones stay as they stand.
        const sorted: [string, number][] = [];
        for (const gap of model) {
          const place = sorted.findIndex(([, worth]) => worth < gap[1]);
          sorted.splice(place < 0 ? sorted.length : place, 0, gap);
        }
        const cells = cellsOf('a', answers, weights);
        expect(listGaps(cells, areas, 'a', 'start').map(({ item: { id }, worth }) => [id, worth])).toEqual(sorted);
        for (const { item } of items) expect(weightOf(cells, item)).toBe(weights[item.id] ?? item.weight);
      }),
      { seed: 72 },
    );
  });
});

describe('what the firms need', () => {
  it('is counted by firm, for items under the level that is good enough', () => {
    const cells = new Map([
      ...cellsOf('a', { material: 3, arreglos: 1, precio: 4, medidas: 1 }),
      ...cellsOf('b', { material: NOT_APPLICABLE, arreglos: 2 }),
      ...cellsOf('c', { precio: 1, arreglos: 3 }),
      ...cellsOf('other', { material: 1, precio: 1 }),
    ]);
    expect(
      listNeeds(cells, areas, ['a', 'b', 'c'], () => 'start').map(({ kind, service, area, firmIds }) => [
        kind,
        service,
        area.id,
        firmIds,
      ]),
    ).toEqual([
      ['assistance', 'Asesoría de arreglos', 'taller', ['a', 'b', 'c']],
      ['training', 'Curso del material', 'taller', ['a']],
      ['training', 'Curso de costos', 'venta', ['c']],
    ]);
    expect(listNeeds(cells, areas, [], () => 'start')).toEqual([]);
  });
});

describe('an answer', () => {
  it('holds what was entered, and not applicable is one', () => {
    const path = 'diagnosis/a/end/medidas';
    const cells = cellsWith({
      [`${path}/level`]: 0,
      [`${path}/other`]: 2,
      [`${path}/note`]: ' n ',
      [`${path}/seen`]: null,
    });
    expect(findAnswer(cells, 'a', 'end', 'medidas')).toEqual({ level: 0, other: 2, note: 'n', seen: '' });
    expect(findAnswer(cells, 'a', 'start', 'medidas')).toEqual({
      level: undefined,
      other: undefined,
      note: '',
      seen: '',
    });
  });
});
