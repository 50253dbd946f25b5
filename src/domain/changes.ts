import type { RecordedFigure } from '#schemas/edition.ts';
import type { FigureIndex } from './figures.ts';

/** Measures by their name, `dataset/measure`. */
export type RecordedFigures = Readonly<Record<string, Readonly<RecordedFigure>>>;

/** A figure that two editions do not share: changed, new (`before` missing) or gone (`after` missing). */
export interface FigureChange {
  readonly reference: string;
  readonly before: Readonly<RecordedFigure> | undefined;
  readonly after: Readonly<RecordedFigure> | undefined;
}

/** What two computations of one measure may differ by without being different figures. */
const NOISE = 1e-9;

/** Every measure with its value, by name. Cells are left out: they stand in the files of the edition. */
export function recordFigures(figures: FigureIndex): RecordedFigures {
  return Object.fromEntries(
    figures.listReferences().flatMap((reference) => {
      const { type, title, value, unitId, decimals } = figures.get(reference);
      return type === 'measure' && typeof value === 'number' && unitId !== undefined
        ? [[reference, { title, value, unitId, decimals }] as const]
        : [];
    }),
  );
}

/** The figures in which two editions differ, in the order of their names. A new title alone is no change. */
export function compareFigures(before: RecordedFigures, after: RecordedFigures): readonly FigureChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((reference) => ({ reference, before: before[reference], after: after[reference] }))
    .filter(
      (change) =>
        !change.before ||
        !change.after ||
        change.before.unitId !== change.after.unitId ||
        Math.abs(change.before.value - change.after.value) > NOISE,
    );
}
