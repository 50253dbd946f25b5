/** A project that goes on from another: what holds is copied, what belongs to the first alone is not. */
import type { Cells, CellValue } from '../cells.ts';
import { projectPathOf, type ProjectKind } from './fields.ts';

/** What of a project is its own: its days, its accounts, who decided what, and how it went. */
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

/** The fields of a project that goes on from another, in the order in which those of the other were begun. */
export function copyOn(
  cells: Cells,
  fromId: string,
  toId: string,
  { name, kind }: { readonly name: string; readonly kind: ProjectKind },
): readonly { readonly path: string; readonly value: CellValue }[] {
  const start = `${projectPathOf(fromId)}/`;
  const copied = [...cells]
    .flatMap(([path, { value, marks }]) => {
      if (!path.startsWith(start) || value === null) return [];
      const rest = path.slice(start.length).split('/');
      return OWN.has(rest[0] ?? '') ? [] : [{ rest, value, begun: `${marks.at(-1) ?? ''} ${path}` }];
    })
    .sort((a, b) => (a.begun < b.begun ? -1 : 1));
  return [
    ...copied.map(({ rest, value }) => ({ path: projectPathOf(toId, ...rest), value })),
    { path: projectPathOf(toId, 'kind'), value: kind },
    { path: projectPathOf(toId, 'from'), value: fromId },
    { path: projectPathOf(toId, 'name'), value: name },
  ];
}
