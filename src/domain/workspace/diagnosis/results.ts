import type { Cells } from '../cells.ts';
import { findAnswer, HIGHEST, NOT_APPLICABLE, weightOf, type Moment } from './answers.ts';
import type { DiagnosisAreaModel, DiagnosisItemModel } from './model.ts';

/** What came of an area. */
export interface AreaResult {
  readonly area: DiagnosisAreaModel;
  readonly answered: number;
  /** Mean of the levels of the items that have one and apply, each counting alike; undefined where none does. */
  readonly mean: number | undefined;
}

/** The result of each area for a firm. */
export const listAreaResults = (
  cells: Cells,
  areas: readonly DiagnosisAreaModel[],
  firmId: string,
  moment: Moment,
): readonly AreaResult[] =>
  areas.map((area) => {
    const answers = area.items.flatMap(({ id }) => findAnswer(cells, firmId, moment, id).level ?? []);
    const levels = answers.filter((level) => level !== NOT_APPLICABLE);
    return {
      area,
      answered: answers.length,
      mean: levels.length ? levels.reduce((sum, level) => sum + level, 0) / levels.length : undefined,
    };
  });

/** Where a firm could be better. */
export interface Gap {
  readonly area: DiagnosisAreaModel;
  readonly item: DiagnosisItemModel;
  readonly level: number;
  /** Levels to the highest × weight × ease: what is far, counts much and is near to hand comes first. */
  readonly worth: number;
}

/**
 * The gaps of a firm, what is most worth beginning with first; of equal ones in the order of the areas. The rule is
 * this project's own: no source gives weights (`worth`).
 */
export function listGaps(
  cells: Cells,
  areas: readonly DiagnosisAreaModel[],
  firmId: string,
  moment: Moment,
): readonly Gap[] {
  return areas
    .flatMap((area) =>
      area.items.flatMap((item): readonly Gap[] => {
        const { level } = findAnswer(cells, firmId, moment, item.id);
        if (level === undefined || level === NOT_APPLICABLE) return [];
        const worth = (HIGHEST - level) * weightOf(cells, item) * item.ease;
        return worth > 0 ? [{ area, item, level, worth }] : [];
      }),
    )
    .sort((one, other) => other.worth - one.worth);
}

/** A service that firms of the network need, and those of them whose level asks for it. */
export interface Need {
  readonly kind: 'training' | 'assistance';
  readonly service: string;
  readonly area: DiagnosisAreaModel;
  readonly firmIds: readonly string[];
}

/** Level from which on an item asks for no service. */
const GOOD_ENOUGH = 4;

/** What the firms need of others: what most of them need first. @param momentOf when each was looked at */
export function listNeeds(
  cells: Cells,
  areas: readonly DiagnosisAreaModel[],
  firmIds: readonly string[],
  momentOf: (firmId: string) => Moment | undefined,
): readonly Need[] {
  return areas
    .flatMap((area) =>
      area.items.flatMap(({ id, need, service }): readonly Need[] => {
        if (need === 'none' || service === undefined) return [];
        const inNeed = firmIds.filter((firmId) => {
          const moment = momentOf(firmId);
          return moment !== undefined && (findAnswer(cells, firmId, moment, id).level || GOOD_ENOUGH) < GOOD_ENOUGH;
        });
        return inNeed.length ? [{ kind: need, service, area, firmIds: inNeed }] : [];
      }),
    )
    .sort((one, other) => other.firmIds.length - one.firmIds.length);
}
