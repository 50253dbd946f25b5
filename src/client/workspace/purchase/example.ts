/** A purchase with invented figures, to see what becomes of one. It is marked; its firms are those of the network. */
import { REMOVED, type Cells, type CellValue } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { addDays } from '#domain/workspace/purchase/days.ts';
import { purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import type { FieldChange } from '../session.ts';
import { currencyOf } from './begin.ts';

const t = workspacePurchase.made;

/** Quantities and prices of today of the firms, one after the other. All of them are invented. */
const NEEDS = [
  [40, 28.5],
  [60, 27.9],
  [25, 30],
] as const;

/** The fields of an invented purchase. @param today `YYYY-MM-DD` */
export function writeExample(cells: Cells, id: string, today: string): readonly FieldChange[] {
  const fields: readonly (readonly [string, CellValue])[] = [
    [REMOVED, false],
    ['invented', true],
    ['what', t.what],
    ['unit', t.unit],
    ['standard', t.standard],
    ['tolerance', t.tolerance],
    ['sample', t.sample],
    ['place', t.place],
    ['currency', currencyOf(cells) || t.currency],
    ...listFirms(cells).flatMap((firm, place): readonly (readonly [string, CellValue])[] => {
      const [quantity, price] = NEEDS[place % NEEDS.length] ?? NEEDS[0];
      return [
        [`need/${firm.id}/quantity`, quantity],
        [`need/${firm.id}/price`, price],
      ];
    }),
    [`offer/o1/${REMOVED}`, false],
    ['offer/o1/supplier', t.suppliers.one],
    ['offer/o1/price', 27],
    [`offer/o1/step/s1/${REMOVED}`, false],
    ['offer/o1/step/s1/at-least', 100],
    ['offer/o1/step/s1/price', 24.5],
    ['offer/o1/charge-freight', 90],
    ['offer/o1/delivery-days', 7],
    ['offer/o1/valid-until', addDays(today, 20)],
    ['offer/o1/meets', 'meets-standard'],
    [`offer/o2/${REMOVED}`, false],
    ['offer/o2/supplier', t.suppliers.two],
    ['offer/o2/price', 26],
    ['offer/o2/charge-management', 1],
    ['offer/o2/charge-management-by', 'of-price'],
    ['offer/o2/delivery-days', 3],
    ['offer/o2/valid-until', addDays(today, 10)],
  ];
  return fields.map(([field, value]) => ({ path: purchasePathOf(id, field), value }));
}
