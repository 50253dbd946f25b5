import { isOverdue, type Activity } from './activities.ts';
import { pledgedOf, sumShares } from './budget.ts';

/** What is odd about an activity: each is told where it was entered, and nothing is taken away for it. */
export type PlanFault =
  | { readonly kind: 'ends-before'; readonly begins: string; readonly ends: string }
  | { readonly kind: 'before-network'; readonly day: string; readonly began: string }
  | { readonly kind: 'overdue'; readonly ends: string }
  | { readonly kind: 'over-whole'; readonly percent: number }
  /** Cents. */
  | { readonly kind: 'unbalanced'; readonly cost: number; readonly pledged: number };

/** What is odd about an activity. @param began first day of the network; empty where it is not known */
export function listFaults(activity: Activity, began: string, today: string): readonly PlanFault[] {
  const { begins, ends, funding, pledge } = activity;
  const faults: PlanFault[] = [];
  if (begins && ends && ends < begins) faults.push({ kind: 'ends-before', begins, ends });
  const [first = ''] = [begins, ends].filter((day) => day !== '').sort();
  if (first && began && first < began) faults.push({ kind: 'before-network', day: first, began });
  if (isOverdue(activity, today)) faults.push({ kind: 'overdue', ends });
  const percent = pledge.isByShare ? sumShares(pledge) : 0;
  if (percent > 100) faults.push({ kind: 'over-whole', percent });
  const pledged = pledgedOf(funding);
  // Before anybody said who pays, the cost is not yet odd.
  if (pledged > 0 && pledged !== funding.cost) faults.push({ kind: 'unbalanced', cost: funding.cost, pledged });
  return faults;
}
