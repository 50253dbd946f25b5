import { REMOVED, type Cells, type CellValue } from '#domain/workspace/cells.ts';
import { addDays } from '#domain/workspace/fair/days.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { CRITERIA, jobPathOf, providerPathOf } from '#domain/workspace/providers/fields.ts';
import type { ProvidersModel } from '#domain/workspace/providers/model.ts';
import { workspaceProviders } from '#words/workspaceProviders.ts';
import { newId, type FieldChange } from '../session.ts';

const t = workspaceProviders.made;
/** Costs and levels of the example, all of them invented. */
const COSTS = [200, 180] as const;
const LEVELS = [
  [4, 5, 4, 4, 5],
  [4, 3, 2, 4, 3],
] as const;

/** Two invented providers, each with a job for a firm of the network that assesses it. */
export function writeExample(cells: Cells, { services }: ProvidersModel, today: string): readonly FieldChange[] {
  const firms = listFirms(cells);
  return t.providers.flatMap(({ name, does, place, price, job, result }, row) => {
    const [id, jobId] = [newId(), newId()];
    const firm = firms[row % Math.max(1, firms.length)]?.id;
    const own: readonly (readonly [string, CellValue])[] = [
      [REMOVED, false],
      ['invented', true],
      ['name', name],
      ['does', does],
      ['place', place],
      ['price', price],
      ['price-on', addDays(today, -60)],
      ...(services[row] ? [[`service/${services[row].id}`, true] as const] : []),
    ];
    const done: readonly (readonly [string, CellValue])[] = [
      [REMOVED, false],
      ['what', job],
      ['on', addDays(today, -20 - row)],
      ['cost', COSTS[row] ?? 0],
      ['result', result],
      ...(firm === undefined
        ? []
        : [
            [`firm/${firm}`, true] as const,
            ...CRITERIA.flatMap((criterion, place): readonly (readonly [string, CellValue])[] => [
              [`score/${firm}/${criterion}`, LEVELS[row]?.[place] ?? 3],
              [`seen/${firm}/${criterion}`, t.seen],
            ]),
          ]),
    ];
    return [
      ...own.map(([field, value]) => ({ path: providerPathOf(id, field), value })),
      ...done.map(([field, value]) => ({ path: jobPathOf(id, jobId, field), value })),
    ];
  });
}
