/** A business plan that goes on from a pilot: what holds is copied, what belongs to the pilot alone is not. */
import type { Cells, CellValue } from '../cells.ts';
import { projectPathOf } from './fields.ts';

/** What of a pilot is its own: its days, its accounts, who decided what, and how it went. */
const OWN: ReadonlySet<string> = new Set([
  'kind',
  'from',
  'name',
  'begins',
  'ends',
  'months',
  'opening',
  'month',
  'step',
  'next',
  'movement',
  'outcome',
  'learned',
  'reached',
  'decision',
]);

/** The fields of a plan that goes on from a pilot, in the order in which the pilot's were begun. */
export function copyOn(
  cells: Cells,
  pilotId: string,
  planId: string,
  name: string,
): readonly { readonly path: string; readonly value: CellValue }[] {
  const start = `${projectPathOf(pilotId)}/`;
  const copied = [...cells]
    .flatMap(([path, { value, marks }]) => {
      if (!path.startsWith(start) || value === null) return [];
      const rest = path.slice(start.length).split('/');
      return OWN.has(rest[0] ?? '') ? [] : [{ rest, value, begun: `${marks.at(-1) ?? ''} ${path}` }];
    })
    .sort((a, b) => (a.begun < b.begun ? -1 : 1));
  return [
    ...copied.map(({ rest, value }) => ({ path: projectPathOf(planId, ...rest), value })),
    { path: projectPathOf(planId, 'kind'), value: 'business-plan' },
    { path: projectPathOf(planId, 'from'), value: pilotId },
    { path: projectPathOf(planId, 'name'), value: name },
  ];
}
