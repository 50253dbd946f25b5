import { linkTo, PARTS } from '../route.ts';

/** Parts of the address within a project, in the order in which they are worked through. */
export const WAYS = {
  idea: 'idea',
  costs: 'costos-y-precio',
  cash: 'caja',
  scenarios: 'si-cambia',
  shares: 'reparto',
  sheet: 'hoja',
  decisions: 'visto-bueno',
  accounts: 'cuentas',
  numbers: 'numeros',
} as const;
export type Way = keyof typeof WAYS;
export const PART_WAYS = Object.keys(WAYS) as readonly Way[];

/** Ways within the accounts. */
export const BOOK = 'libro-completo';
export const MOVEMENT = 'apunte';

/** The address of a part of a project. */
export const linkToProject = (projectId: string, way?: Way, ...rest: readonly string[]): string =>
  linkTo(PARTS.project, projectId, ...(way ? [WAYS[way]] : []), ...rest);
