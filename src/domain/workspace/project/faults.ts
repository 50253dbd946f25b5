/** What is odd about a project: each is told in its place, and nothing is taken away. */
import type { Cells } from '../cells.ts';
import { textOf } from '../cells.ts';
import type { Project } from './projects.ts';

/** What is odd about a project. */
export type ProjectFault =
  | { readonly kind: 'ends-before'; readonly begins: string; readonly ends: string }
  | { readonly kind: 'before-network'; readonly day: string; readonly began: string }
  | { readonly kind: 'price-zero' }
  /** Cents. */
  | { readonly kind: 'under-cost'; readonly price: number; readonly cost: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'share-over'; readonly field: 'cash-share' | 'paid-share'; readonly percent: number }
  | { readonly kind: 'margin-over'; readonly percent: number }
  | { readonly kind: 'loan-unpaid' }
  | { readonly kind: 'loan-late' }
  | { readonly kind: 'short-term'; readonly months: number }
  | { readonly kind: 'no-firms' }
  | { readonly kind: 'one-firm' };

/** Months that the days of a project touch; undefined where a day is missing. */
const monthsOfDays = ({ begins, ends }: Pick<Project, 'begins' | 'ends'>): number | undefined => {
  if (begins === '' || ends === '' || ends < begins) return undefined;
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(ends) - count(begins) + 1;
};

/** What is odd about a project. */
export function listProjectFaults(cells: Cells, project: Project): readonly ProjectFault[] {
  const { begins, ends, business, cashPercent, paidPercent, margin, marginOf, members, months } = project;
  const began = textOf(cells, 'network/began');
  const faults: ProjectFault[] = [];
  if (begins && ends && ends < begins) faults.push({ kind: 'ends-before', begins, ends });
  const [first = ''] = [begins, ends].filter((day) => day !== '').sort();
  if (first && began && first < began) faults.push({ kind: 'before-network', day: first, began });
  const span = monthsOfDays(project);
  if (span !== undefined && span > months) faults.push({ kind: 'short-term', months: span });
  const { price, variable, loan } = business;
  if (price === 0) faults.push({ kind: 'price-zero' });
  else if (price !== undefined && variable > 0 && price <= variable)
    faults.push({ kind: 'under-cost', price, cost: variable });
  if (project.isTooLarge) faults.push({ kind: 'too-large' });
  for (const [field, percent] of [
    ['cash-share', cashPercent],
    ['paid-share', paidPercent],
  ] as const)
    if (percent > 100) faults.push({ kind: 'share-over', field, percent });
  if (margin !== undefined && marginOf === 'on-price' && margin >= 10_000)
    faults.push({ kind: 'margin-over', percent: margin / 100 });
  if (loan.cents > 0 && loan.payment * loan.count < loan.cents) faults.push({ kind: 'loan-unpaid' });
  // The flow of cash has no month in which it would come.
  if (loan.cents > 0 && loan.month > months) faults.push({ kind: 'loan-late' });
  const inside = members.filter(({ isIn }) => isIn).length;
  if (inside === 0) faults.push({ kind: 'no-firms' });
  else if (inside === 1) faults.push({ kind: 'one-firm' });
  return faults;
}
