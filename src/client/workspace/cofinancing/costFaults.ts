import type { Cost } from '#domain/workspace/cofinancing/costs.ts';
import { listCostFaults, type CostFault } from '#domain/workspace/cofinancing/faults.ts';
import type { LedgerSetting } from './setting.ts';
import { tellCostFault } from './tell.ts';

/** An item and the ledger that it is in. */
export interface CostProps {
  readonly setting: LedgerSetting;
  readonly cost: Cost;
}

/** What is told of an item, where it is entered. @param kinds of which faults */
export function tellFaultsOf({ setting, cost }: CostProps): (...kinds: readonly CostFault['kind'][]) => string[] {
  const { cells, expenses, format, money } = setting;
  const faults = listCostFaults(cells, expenses, cost);
  return (...kinds) =>
    faults.filter(({ kind }) => kinds.includes(kind)).map((fault) => tellCostFault(fault, format, money));
}
