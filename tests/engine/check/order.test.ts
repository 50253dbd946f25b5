import { describe, expect, it } from 'vitest';
import type { CheckedRecord } from '#check/checkedRecord.ts';
import { checkOrder } from '#check/order.ts';
import type { Kind } from '#kinds/index.ts';

const record = (id: string, order: unknown, kind: Kind = 'lesson') =>
  ({
    kind,
    id,
    file: `${id}.mdx`,
    body: '',
    data: { order },
    raw: { file: `${id}.mdx`, locate: () => ({ line: 2, column: 8 }) },
  }) as unknown as CheckedRecord;
const check = (orders: readonly unknown[], unreadable: readonly Kind[] = []) =>
  checkOrder(
    orders.map((order, index) => record('abcdefgh'[index] as string, order)),
    new Set(unreadable),
  ).map(({ code, file, received, expected }) => `${code} ${file} ${received}→${expected}`);

describe('checkOrder', () => {
  it('wants every place from 1, once', () => {
    expect(check([1, 2, 3])).toEqual([]);
    expect(check([3, 1, 2])).toEqual([]);
    expect(check([])).toEqual([]);
  });

  it('reports a place that is taken, with the first that is free', () => {
    expect(check([1, 2, 2])).toEqual(['orden-repetido c.mdx 2→3']);
    expect(check([1, 1, 1])).toEqual(['orden-repetido b.mdx 1→2', 'orden-repetido c.mdx 1→3']);
  });

  it('takes a place that is taken twice and one that is free for one mistake', () => {
    expect(check([1, 2, 2, 4])).toEqual(['orden-repetido c.mdx 2→3']);
    expect(check([1, 2, 2, 5])).toEqual(['orden-repetido c.mdx 2→3', 'orden-hueco d.mdx 5→4']);
  });

  it('reports a gap at the record that follows it, once', () => {
    expect(check([2, 3, 4])).toEqual(['orden-hueco a.mdx 2→1']);
    expect(check([1, 4, 5, 8])).toEqual(['orden-hueco b.mdx 4→2', 'orden-hueco d.mdx 8→6']);
  });

  it('reports no gap while a record may fill it', () => {
    expect(check([1, 3], ['lesson'])).toEqual([]);
    expect(check([1, 3, 'dos'])).toEqual([]);
    expect(check([1, 3, undefined])).toEqual([]);
    expect(check([1, 3], ['phase'])).toEqual(['orden-hueco b.mdx 3→2']);
    expect(check([1, 1, 9], ['lesson'])).toEqual(['orden-repetido b.mdx 1→2']);
  });

  it('counts each kind for itself, and those without an order not at all', () => {
    expect(
      checkOrder(
        [record('a', 1), record('b', 1, 'phase'), record('c', 7, 'page'), record('d', 7, 'recommendation')],
        new Set(),
      ),
    ).toEqual([]);
  });
});
