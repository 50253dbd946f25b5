/** Who decided what of a project and when: a list that grows, in which nothing is written over. */
import { listRows, numberOf, REMOVED, textOf, type Cells, type CellValue } from '../cells.ts';
import { fromCents, toCents } from '../money.ts';
import { markOfText } from '../textMark.ts';
import { fullCostOf, profitOf, unitsOf } from './business.ts';
import { flowCash } from './cash.ts';
import { projectPathOf, STEPS, type Step } from './fields.ts';
import { listMembers } from './shares.ts';
import type { Project } from './projects.ts';

/** The numbers by which a project is known again. Money is in cents; undefined where it was not known. */
export interface KeyNumbers {
  readonly price: number | undefined;
  readonly unitCost: number | undefined;
  readonly units: number | undefined;
  readonly profit: number | undefined;
  readonly lowest: number | undefined;
}

/** Something that was decided. */
export interface StepTaken {
  readonly id: string;
  readonly state: Step;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly who: string;
  readonly note: string;
  /** Mark of what the project said then. */
  readonly mark: string;
  readonly numbers: KeyNumbers;
}

/** What may come next. */
const NEXT: Readonly<Record<Step | 'draft', readonly Step[]>> = {
  draft: ['presented'],
  presented: ['approved', 'returned', 'refused'],
  returned: ['presented'],
  refused: ['presented'],
  // Numbers that changed are presented again.
  approved: ['running', 'presented'],
  running: ['closed', 'presented'],
  closed: [],
};

/** What may be decided next of a project in a state. */
export const listNextSteps = (state: Step | 'draft'): readonly Step[] => NEXT[state];

/** Where a project is: what was decided last, or a draft. */
export const stateOf = (steps: readonly StepTaken[]): Step | 'draft' => steps.at(-1)?.state ?? 'draft';

const isStep = (value: string): value is Step => (STEPS as readonly string[]).includes(value);

/** What was decided, in the order in which it was written down. */
export function listSteps(cells: Cells, projectId: string): readonly StepTaken[] {
  return listRows(cells, projectPathOf(projectId, 'step')).flatMap((id): readonly StepTaken[] => {
    const path = (field: string) => projectPathOf(projectId, 'step', id, field);
    const state = textOf(cells, path('state'));
    const cents = (field: string) => {
      const amount = numberOf(cells, path(field));
      return amount === undefined ? undefined : toCents(amount);
    };
    if (!isStep(state)) return [];
    return [
      {
        id,
        state,
        on: textOf(cells, path('on')),
        who: textOf(cells, path('who')),
        note: textOf(cells, path('note')),
        mark: textOf(cells, path('mark')),
        numbers: {
          price: cents('price'),
          unitCost: cents('unit-cost'),
          units: numberOf(cells, path('units')),
          profit: cents('profit'),
          lowest: cents('lowest'),
        },
      },
    ];
  });
}

/** The numbers by which a project is known. */
export const keyNumbersOf = ({ business }: Project): KeyNumbers => ({
  price: business.price,
  unitCost: fullCostOf(business),
  units: unitsOf(business),
  profit: profitOf(business),
  lowest: flowCash(business).lowest.closing,
});

/**
 * A mark of what is approved: the idea, its days, its numbers, who takes part with what. What is only known later, as
 * the accounts, is no part of it.
 */
export function markOfProject(project: Project): string {
  const { idea, client, product, why, offer, selling, begins, ends, sign, loss, seller, currency, unit } = project;
  const { variable, business, risks, sells, invoices, collects } = project;
  return markOfText(
    JSON.stringify([
      [project.name, idea, client, product, why, offer, selling, begins, ends, sign, loss, seller, currency, unit],
      [sells, invoices, collects],
      variable.map(({ what, quantity, measure, price }) => [what, quantity, measure, price]),
      project.fixed.map(({ what, cents }) => [what, cents]),
      project.investments.map(({ what, cents, life }) => [what, cents, life]),
      business,
      risks.map(({ what, answer, who }) => [what, answer, who]),
      listMembers(project).map(({ firm, money, inKind, kindValue, work }) => [firm.id, money, inKind, kindValue, work]),
    ]),
  );
}

/**
 * The last approval that still counts; undefined where there is none, or it was presented again since. Of two copies
 * that were put together one may have approved what the other returned: what was decided last counts.
 */
export function findApproval(steps: readonly StepTaken[]): StepTaken | undefined {
  const undoing: readonly Step[] = ['presented', 'returned', 'refused'];
  const last = steps.findLastIndex(({ state }) => undoing.includes(state));
  return steps.slice(last + 1).find(({ state }) => state === 'approved');
}

/** How a project differs from what was approved. */
export interface ApprovalChange {
  readonly approval: StepTaken;
  readonly was: KeyNumbers;
  readonly is: KeyNumbers;
}

/** How a project differs from what was approved; undefined where nothing was, or it says the same. */
export function findApprovalChange(project: Project, steps: readonly StepTaken[]): ApprovalChange | undefined {
  const approval = findApproval(steps);
  if (!approval || approval.mark === '' || approval.mark === markOfProject(project)) return undefined;
  return { approval, was: approval.numbers, is: keyNumbersOf(project) };
}

/** The fields of a new decision, with what the project says now, and the form for it emptied. */
export function writeStep(
  project: Project,
  stepId: string,
  { state, on, who, note }: Pick<StepTaken, 'state' | 'on' | 'who' | 'note'>,
): readonly { readonly path: string; readonly value: CellValue }[] {
  const { price, unitCost, units, profit, lowest } = keyNumbersOf(project);
  const amount = (cents: number | undefined) => (cents === undefined ? null : fromCents(cents));
  const fields: readonly (readonly [string, CellValue])[] = [
    [REMOVED, false],
    ['state', state],
    ['on', on],
    ['who', who || null],
    ['note', note || null],
    ['mark', markOfProject(project)],
    ['price', amount(price)],
    ['unit-cost', amount(unitCost)],
    ['units', units ?? null],
    ['profit', amount(profit)],
    ['lowest', amount(lowest)],
  ];
  return [
    ...fields.flatMap(([field, value]) =>
      value === null ? [] : [{ path: projectPathOf(project.id, 'step', stepId, field), value }],
    ),
    ...['state', 'on', 'who', 'note'].map((field) => ({ path: projectPathOf(project.id, 'next', field), value: null })),
  ];
}
