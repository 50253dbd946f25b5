import { useMemo } from 'react';
import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { readLedger, type Ledger } from '#domain/workspace/cofinancing/balance.ts';
import { listCosts, type Cost } from '#domain/workspace/cofinancing/costs.ts';
import type { CostItemModel } from '#domain/workspace/cofinancing/model.ts';
import { listPayments, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';
import { moneyOf, type TellMoney } from './tell.ts';

/** What the pages and the reports of the ledger are made of. */
export interface LedgerSetting {
  readonly cells: Cells;
  readonly costs: readonly Cost[];
  readonly payments: readonly Payment[];
  readonly ledger: Ledger;
  readonly expenses: readonly CostItemModel[];
  readonly format: Formats;
  readonly money: TellMoney;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** Reads the ledger of a workspace. */
export const makeSetting = (
  cells: Cells,
  { expenses, format, frame }: Pick<LedgerSetting, 'expenses' | 'format' | 'frame'>,
): LedgerSetting => ({
  cells,
  costs: listCosts(cells),
  payments: listPayments(cells),
  ledger: readLedger(cells, frame.createdOn),
  expenses,
  format,
  money: moneyOf(cells, format),
  today: frame.createdOn,
  frame,
});

/** What this part works with. */
export function useLedger(): LedgerSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () =>
      makeSetting(cells, {
        expenses: workspace.model.expenses,
        format: workspace.format,
        frame: frameOf(workspace),
      }),
    [cells, workspace],
  );
}

/** First day of the network; empty where it is not known. */
export const beganOf = (cells: Cells): string => textOf(cells, 'network/began');
