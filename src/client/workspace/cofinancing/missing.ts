import type { Cells } from '#domain/workspace/cells.ts';
import { readLedger } from '#domain/workspace/cofinancing/balance.ts';
import { listCosts, promisedOf } from '#domain/workspace/cofinancing/costs.ts';
import { isGiven, listPayments } from '#domain/workspace/cofinancing/payments.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** How many firms have overdue payments, items nobody shared out, and payments that were begun and not recorded. */
export function tellCofinancingMissing(cells: Cells, _: WorkspacePageModel, today: string): string | undefined {
  const overdue = readLedger(cells, today).firms.filter((line) => line.overdue > 0).length;
  const unshared = listCosts(cells).filter((cost) => cost.funding.firms > 0 && promisedOf(cost) === 0).length;
  const unfinished = listPayments(cells).filter((payment) => !isGiven(payment)).length;
  const told = [
    ...(overdue ? [t.overdueCofinancing(overdue)] : []),
    ...(unshared ? [t.nextCofinancing(unshared)] : []),
    ...(unfinished ? [t.unfinishedCofinancing(unfinished)] : []),
  ];
  return told.join(' ') || undefined;
}
