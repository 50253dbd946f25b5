import { nearestOf, type ToldProblem } from '../told.ts';

/** A guess where there is one, else what to do. */
export const guess = (problem: Pick<ToldProblem, 'nearest'>, otherwise: string): string =>
  nearestOf(problem) ? `¿Quiso escribir «${nearestOf(problem)}»?` : otherwise;
