/** A role that somebody holds, when it is told anew. */
import type { Membership } from './registry.ts';

/**
 * Whether what is to be told of a role that somebody holds takes something from it: days or units. What they did then
 * or there as one of that role would count no longer, since the last that is told holds for all of it.
 */
export const narrowsMembership = (held: Membership, next: Pick<Membership, 'units' | 'from' | 'until'>): boolean =>
  next.from > held.from ||
  (next.until !== null && (held.until === null || next.until < held.until)) ||
  held.units.some((unit) => !next.units.includes(unit));
