import { REMOVED, type Cells, type CellValue } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { projectPathOf } from '#domain/workspace/project/fields.ts';
import { addMonths } from '#domain/workspace/cofinancing/months.ts';
import { workspaceProject } from '#words/workspaceProject.ts';

const t = workspaceProject.example;
/** Amounts of the example, all of them invented. */
const VARIABLE = [
  [0.4, 9],
  [1, 3],
  [1, 1.4],
] as const;
const INVESTMENT = [
  [240, undefined],
  [360, 12],
] as const;

/** The fields of an example of a pilot, whose firms are those of the network. All of its numbers are invented. */
export function writeExample(
  cells: Cells,
  id: string,
  today: string,
): readonly { readonly path: string; readonly value: CellValue }[] {
  const begins = addMonths(`${today.slice(0, 7)}-01`, 1);
  const fields: readonly (readonly [string, CellValue])[] = [
    [REMOVED, false],
    ['kind', 'pilot'],
    ['invented', true],
    ['name', t.name],
    ['idea', t.idea],
    ['client', t.client],
    ['product', t.product],
    ['why', t.why],
    ['begins', begins],
    ['ends', addMonths(begins, 2)],
    ['sign', t.sign],
    ['loss', 600],
    ['currency', t.currency],
    ['unit', t.unit],
    ['price', 14],
    ['units', 250],
    ['months', 3],
    ['cash-share', 50],
    ['credit-months', 1],
    ['buy-before', 1],
    ['margin', 25],
    ...t.variable.flatMap(({ what, measure }, place): readonly (readonly [string, CellValue])[] => [
      [`variable/v${place + 1}/${REMOVED}`, false],
      [`variable/v${place + 1}/what`, what],
      [`variable/v${place + 1}/quantity`, VARIABLE[place]?.[0] ?? 1],
      [`variable/v${place + 1}/measure`, measure],
      [`variable/v${place + 1}/price`, VARIABLE[place]?.[1] ?? 1],
    ]),
    [`fixed/f1/${REMOVED}`, false],
    ['fixed/f1/what', t.fixed],
    ['fixed/f1/amount', 500],
    ...t.investment.flatMap((what, place): readonly (readonly [string, CellValue])[] => [
      [`investment/i${place + 1}/${REMOVED}`, false],
      [`investment/i${place + 1}/what`, what],
      [`investment/i${place + 1}/amount`, INVESTMENT[place]?.[0] ?? 0],
      ...(INVESTMENT[place]?.[1] === undefined
        ? []
        : [[`investment/i${place + 1}/life`, INVESTMENT[place][1]] as const]),
    ]),
    ...t.risks.flatMap(({ what, answer }, place): readonly (readonly [string, CellValue])[] => [
      [`risk/r${place + 1}/${REMOVED}`, false],
      [`risk/r${place + 1}/what`, what],
      [`risk/r${place + 1}/answer`, answer],
    ]),
    ['worse/price-change', -10],
    ['worse/units-change', -20],
    ['worse/delay', 1],
    ['better/units-change', 10],
    ...listFirms(cells).map(({ id: firmId }): readonly [string, CellValue] => [`puts/${firmId}`, 800]),
  ];
  return fields.map(([field, value]) => ({ path: projectPathOf(id, field), value }));
}
