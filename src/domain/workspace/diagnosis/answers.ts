/** The diagnosis of a firm: what is kept of it, and how it is read. */
import { numberOf, pathOf, textOf, type Cells } from '../cells.ts';
import { type FieldDeclaration } from '../fields.ts';
import { LENGTHS } from '../network.ts';
import type { DiagnosisAreaModel, DiagnosisItemModel } from './model.ts';

/** The tool, by its name in files. */
export const DIAGNOSIS_TOOL = { id: 'diagnosis', version: 1 } as const;

/** When a firm is diagnosed: side by side they show what changed. */
export const MOMENTS = ['start', 'follow', 'end'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Levels of an item: absent, done by habit, written, followed, improved. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export const HIGHEST = 5;

/** What is entered of an item that a firm has nothing to do with: it is answered, and counts for nothing. */
export const NOT_APPLICABLE = 0;

const level = { type: 'number', least: NOT_APPLICABLE, most: HIGHEST, decimals: 0 } as const;
const text = (most: number) => ({ type: 'text', most }) as const;

/** By firm and moment; `group` holds results of other networks, by area alone. */
export const diagnosisFields: readonly FieldDeclaration[] = [
  ...MOMENTS.flatMap((moment): readonly FieldDeclaration[] => [
    { path: `diagnosis/*/${moment}/on`, form: { type: 'day' } },
    { path: `diagnosis/*/${moment}/who`, form: text(LENGTHS.name), personal: true },
    { path: `diagnosis/*/${moment}/*/level`, form: level },
    { path: `diagnosis/*/${moment}/*/other`, form: level },
    { path: `diagnosis/*/${moment}/*/note`, form: text(LENGTHS.note), personal: true },
    { path: `diagnosis/*/${moment}/*/seen`, form: text(LENGTHS.line) },
  ]),
  { path: 'diagnosis-weight/*', form: { type: 'number', least: 0, most: 5, decimals: 0 } },
  { path: 'group/*/removed', form: { type: 'flag' } },
  ...MOMENTS.map((moment): FieldDeclaration => ({
    path: `group/*/${moment}/*`,
    form: { type: 'number', least: 1, most: HIGHEST, decimals: 6 },
  })),
];

/** What was entered of an item. */
export interface ItemAnswer {
  readonly level: number | undefined;
  /** A second opinion, where the two who looked did not agree. */
  readonly other: number | undefined;
  readonly note: string;
  /** What was seen that shows it. */
  readonly seen: string;
}

/** The path of a field of a diagnosis. */
export const diagnosisPathOf = (firmId: string, moment: Moment, ...rest: readonly string[]): string =>
  pathOf('diagnosis', firmId, moment, ...rest);

/** What was entered of an item. */
export function findAnswer(cells: Cells, firmId: string, moment: Moment, itemId: string): ItemAnswer {
  const path = (field: string) => diagnosisPathOf(firmId, moment, itemId, field);
  return {
    level: numberOf(cells, path('level')),
    other: numberOf(cells, path('other')),
    note: textOf(cells, path('note')),
    seen: textOf(cells, path('seen')),
  };
}

/** How much an item counts: as whoever uses the workspace says, else as the site does. 0 leaves it out of the gaps. */
export const weightOf = (cells: Cells, { id, weight }: DiagnosisItemModel): number =>
  numberOf(cells, pathOf('diagnosis-weight', id)) ?? weight;

/** How many items of some areas have a level, and how many there are. */
export function countAnswers(
  cells: Cells,
  areas: readonly DiagnosisAreaModel[],
  firmId: string,
  moment: Moment,
): { readonly answered: number; readonly of: number } {
  const items = areas.flatMap((area) => area.items);
  return {
    answered: items.filter(({ id }) => findAnswer(cells, firmId, moment, id).level !== undefined).length,
    of: items.length,
  };
}
