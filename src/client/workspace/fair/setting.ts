import { useMemo } from 'react';
import { balanceOf, listFairCosts, type FairBalance, type FairCost } from '#domain/workspace/fair/balance.ts';
import { listAllContacts, type Contact } from '#domain/workspace/fair/contacts.ts';
import { listFairs, type Fair } from '#domain/workspace/fair/fairs.ts';
import type { FairTaskModel } from '#domain/workspace/fair/model.ts';
import { listTasks, type FairTask } from '#domain/workspace/fair/tasks.ts';
import type { Cells } from '#domain/workspace/cells.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';
import { moneyOf, type TellMoney } from './tell.ts';

/** What the pages and the reports of a fair are made of. */
export interface FairSetting {
  readonly cells: Cells;
  readonly fair: Fair;
  readonly tasks: readonly FairTask[];
  /** Contacts that count. */
  readonly contacts: readonly Contact[];
  /** Contacts that are being written, also blank ones. */
  readonly drafts: readonly Contact[];
  readonly costs: readonly FairCost[];
  readonly balance: FairBalance;
  readonly format: Formats;
  readonly money: TellMoney;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** Reads a fair of a workspace. */
export function makeFairSetting(
  cells: Cells,
  fair: Fair,
  { models, format, frame }: Pick<FairSetting, 'format' | 'frame'> & { readonly models: readonly FairTaskModel[] },
): FairSetting {
  const all = listAllContacts(cells, fair.id);
  const contacts = all.filter(({ isSaved }) => isSaved);
  const costs = listFairCosts(cells, fair.id);
  return {
    cells,
    fair,
    tasks: listTasks(cells, fair, models),
    contacts,
    drafts: all.filter(({ isSaved }) => !isSaved),
    costs,
    balance: balanceOf(costs, contacts, fair.standSales),
    format,
    money: moneyOf(fair, format),
    today: frame.createdOn,
    frame,
  };
}

/** The fairs of the workspace, each with all of it. */
export function useFairs(): readonly FairSetting[] {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(() => {
    const { model, format } = workspace;
    const frame = frameOf(workspace);
    return listFairs(cells).map((fair) => makeFairSetting(cells, fair, { models: model.fairTasks, format, frame }));
  }, [cells, workspace]);
}
