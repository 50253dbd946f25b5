import { expect, it } from 'vitest';
import { listCellSources, type CellSource } from '#domain/figurePlaces.ts';

const rows = [
  { red: 'a', lugar: 'norte', ventas: 1, firmas: 2 },
  { red: 'b', lugar: 'sur', ventas: 3, firmas: 4 },
];
const source = (locator: string, rest: Partial<CellSource> = {}): CellSource => ({
  sourceId: 's1',
  locator,
  columns: [],
  ...rest,
});
const sources = [
  source('L1', { columns: ['ventas'], where: { lugar: 'norte' } }),
  source('L2', { columns: ['ventas'], where: { lugar: 'sur' } }),
  source('L3', { columns: ['firmas'] }),
];
const placesOf = (used: typeof rows, columns: readonly string[], all = sources): readonly string[] =>
  listCellSources(all, used, columns).map(({ locator }) => locator);

it('names the place of the rows and columns that a figure uses', () => {
  expect(placesOf(rows.slice(0, 1), ['ventas'])).toEqual(['L1']);
  expect(placesOf(rows.slice(1), ['ventas'])).toEqual(['L2']);
  expect(placesOf(rows.slice(1), ['firmas'])).toEqual(['L3']);
  expect(placesOf(rows.slice(1), ['ventas', 'firmas'])).toEqual(['L2', 'L3']);
});

it('names one place that has all the rows before those that have some', () => {
  expect(placesOf(rows, ['ventas'])).toEqual(['L1', 'L2']);
  expect(placesOf(rows, ['ventas'], [...sources, source('L4', { columns: ['ventas'] })])).toEqual(['L4']);
});

it('names the first place where none says which cells come from there, or none fits', () => {
  expect(placesOf(rows, [], [source('L8'), source('L9')])).toEqual(['L8']);
  expect(placesOf(rows, ['otra'], sources.slice(0, 2))).toEqual(['L1']);
});
