/** What is odd about a contest, and what must be done before anybody is scored. */
import { listAdmitted, type Contest } from './contests.ts';
import { sumWeights } from './weights.ts';

/** What keeps the scores from beginning. */
export type Block =
  | { readonly kind: 'no-entries' | 'no-criteria' | 'no-judges' | 'nobody-in' }
  | { readonly kind: 'open-conditions'; readonly count: number }
  | { readonly kind: 'weights'; readonly sum: number }
  | { readonly kind: 'no-weight'; readonly criteria: readonly string[] };

/** What keeps criteria from being scored. */
export function listWeightBlocks({ criteria }: Pick<Contest, 'criteria'>): readonly Block[] {
  const sum = sumWeights(criteria);
  const bare = criteria.filter(({ weight }) => weight === 0).map(({ title }) => title);
  if (!criteria.length) return [{ kind: 'no-criteria' }];
  return [
    ...(sum === 100 ? [] : [{ kind: 'weights' as const, sum }]),
    ...(bare.length && sum > 0 ? [{ kind: 'no-weight' as const, criteria: bare }] : []),
  ];
}

/** What keeps the scores from beginning, in the order in which it is done. */
export function listBlocks(contest: Contest): readonly Block[] {
  const { entries, judges } = contest;
  const open = entries.filter(({ state }) => state === 'open').length;
  return [
    ...(entries.length ? [] : [{ kind: 'no-entries' as const }]),
    ...(open ? [{ kind: 'open-conditions' as const, count: open }] : []),
    ...(entries.length && !open && !listAdmitted(contest).length ? [{ kind: 'nobody-in' as const }] : []),
    ...listWeightBlocks(contest),
    ...(judges.length ? [] : [{ kind: 'no-judges' as const }]),
  ];
}

/** What is odd about the bases of a contest: it is told, and nothing is taken away. */
export type ContestFault =
  | { readonly kind: 'decides-before-due'; readonly due: string; readonly decides: string }
  | { readonly kind: 'due-before-network'; readonly due: string; readonly began: string }
  | { readonly kind: 'no-places' }
  | { readonly kind: 'places-for-all'; readonly places: number; readonly entries: number }
  | { readonly kind: 'repeated'; readonly name: string }
  | { readonly kind: 'unnamed'; readonly count: number }
  | { readonly kind: 'few-judges'; readonly count: number }
  /** All judges have an interest in it. */
  | { readonly kind: 'no-judge-for'; readonly name: string };

/** A jury has at least as many, so that none decides alone. */
export const LEAST_JUDGES = 3;

/** What is odd about the bases of a contest. @param began first day of the network; empty where it is not known */
export function listContestFaults(contest: Contest, began: string): readonly ContestFault[] {
  const { due, decides, places, entries, judges } = contest;
  const faults: ContestFault[] = [];
  if (due && decides && decides < due) faults.push({ kind: 'decides-before-due', due, decides });
  if (due && began && due < began) faults.push({ kind: 'due-before-network', due, began });
  if (places === undefined) faults.push({ kind: 'no-places' });
  const running = entries.filter(({ state }) => state !== 'out').length;
  if (places !== undefined && running > 0 && places >= running)
    faults.push({ kind: 'places-for-all', places, entries: running });
  const names = entries.map(({ name }) => name.toLowerCase());
  const repeated = entries.filter(({ name }, place) => name && names.indexOf(name.toLowerCase()) !== place);
  for (const name of new Set(repeated.map((entry) => entry.name))) faults.push({ kind: 'repeated', name });
  const unnamed = entries.filter(({ name }) => name === '').length;
  if (unnamed) faults.push({ kind: 'unnamed', count: unnamed });
  if (judges.length > 0 && judges.length < LEAST_JUDGES) faults.push({ kind: 'few-judges', count: judges.length });
  if (judges.length)
    for (const entry of listAdmitted(contest))
      if (judges.every(({ conflicts }) => conflicts.has(entry.id)))
        faults.push({ kind: 'no-judge-for', name: entry.name });
  return faults;
}
