/** A fair with invented figures, to see what becomes of one. Its name says that it is invented. */
import { REMOVED, type CellValue } from '#domain/workspace/cells.ts';
import { addDays } from '#domain/workspace/fair/days.ts';
import { contactPathOf, expensePathOf, fairPathOf, GRADES } from '#domain/workspace/fair/fields.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { newId, type FieldChange } from '../session.ts';

const t = workspaceFair.made;

/** Days since the invented fair began and ended. */
const [BEGAN, ENDED] = [-30, -28] as const;

/** The fields of an invented fair that ended some weeks ago. @param today `YYYY-MM-DD` */
export function writeExample(today: string): readonly FieldChange[] {
  const id = newId();
  const begins = addDays(today, BEGAN);
  const ends = addDays(today, ENDED);
  const fields: readonly (readonly [string, CellValue])[] = [
    [REMOVED, false],
    ['name', t.name],
    ['event', 'fair'],
    ['place', t.place],
    ['begins', begins],
    ['ends', ends],
    ['clients', t.clients],
    ['goal-contacts', 10],
    ['goal-qualified', 4],
    ['goal-orders', 2],
    ['goal-amount', 3000],
    ['stand-sales', 180.5],
    ['lessons', t.lessons],
  ];
  const costs = (
    [
      ['stand', 600, 650],
      ['travel', 300, 284.4],
    ] as const
  ).flatMap(([line, planned, spent]) => {
    const costId = newId();
    const path = (field: string) => expensePathOf(id, costId, field);
    return [
      { path: path(REMOVED), value: false },
      { path: path('line'), value: line },
      { path: path('what'), value: t.costs[line] },
      { path: path('planned'), value: planned },
      { path: path('spent'), value: spent },
    ];
  });
  const contacts = t.contacts.flatMap(({ name, company, product, quantity }, place) => {
    const contactId = newId();
    const path = (field: string) => contactPathOf(id, contactId, field);
    const isFirst = place === 0;
    const said: readonly (readonly [string, CellValue])[] = [
      [REMOVED, false],
      ['saved', true],
      ['on', begins],
      ['name', name],
      ['company', company || null],
      ['product', product || null],
      ['quantity', quantity || null],
      ['grade', GRADES[place] ?? 'd'],
      ['answered-on', isFirst ? addDays(ends, 5) : null],
      ['trial-on', isFirst ? addDays(ends, 15) : null],
      ['trial-amount', isFirst ? 240 : null],
      ['next', place === 1 ? t.next : null],
      ['next-on', place === 1 ? addDays(today, 3) : null],
    ];
    return said.map(([field, value]) => ({ path: path(field), value }));
  });
  return [...fields.map(([field, value]) => ({ path: fairPathOf(id, field), value })), ...costs, ...contacts].filter(
    ({ value }) => value !== null,
  );
}
