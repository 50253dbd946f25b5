import { MeasureError } from './measures.ts';
import type { Figure, FigureIndex } from './figures.ts';

/** Parts of an indicator that may carry a figure, in the order in which they are compared. */
export const indicatorParts = ['target', 'result', 'baseline'] as const;
export type IndicatorPart = (typeof indicatorParts)[number];

/** What an indicator points to, part by part. */
export type IndicatorFigures = {
  readonly [part in IndicatorPart]?: { readonly figure?: string | undefined } | undefined;
};

/** Why a figure cannot stand for a part of an indicator. */
export interface IndicatorFault {
  readonly part: IndicatorPart;
  readonly figure: Figure;
  readonly fault: 'no-number' | 'no-unit' | 'other-unit';
  /** For `other-unit`: the part that it cannot be compared with, and its figure. */
  readonly other?: { readonly part: IndicatorPart; readonly figure: Figure };
}

/**
 * Judges whether target, result and baseline of an indicator can be set side by side: each figure is a number with a
 * unit, and all have the same one. A target without a unit says nothing, and a rise in per cent is no rise in orders.
 * A figure that does not exist or cannot be computed is left to whoever checks the datasets.
 */
export function listIndicatorFaults(indicator: IndicatorFigures, figures: FigureIndex): readonly IndicatorFault[] {
  const found = indicatorParts.flatMap((part) => {
    const figure = findFigure(indicator[part]?.figure, figures);
    return figure ? [{ part, figure }] : [];
  });
  const [first] = found.filter(({ figure }) => figure.unitId !== undefined);
  return found.flatMap((item): IndicatorFault[] => {
    if (typeof item.figure.value !== 'number') return [{ ...item, fault: 'no-number' }];
    if (item.figure.unitId === undefined) return [{ ...item, fault: 'no-unit' }];
    return first && item.figure.unitId !== first.figure.unitId ? [{ ...item, fault: 'other-unit', other: first }] : [];
  });
}

/** A figure that exists and can be computed. */
export function findFigure(reference: string | undefined, figures: FigureIndex): Figure | undefined {
  try {
    return reference === undefined ? undefined : figures.find(reference);
  } catch (error) {
    if (error instanceof MeasureError) return undefined;
    throw error;
  }
}
