import type { Project } from '#domain/workspace/project/projects.ts';
import { fromCents } from '#domain/workspace/money.ts';
import type { Formats } from '#texts/formats.ts';

/** Writes cents as money of the project: `S/ 1,234.50`. */
export type TellMoney = (cents: number) => string;

/** Writes money with the currency of a project, if it has any. */
export const moneyOf =
  ({ currency }: Pick<Project, 'currency'>, format: Formats): TellMoney =>
  (cents) =>
    `${currency ? `${currency}\u00a0` : ''}${format.number(fromCents(cents), 2)}`;
