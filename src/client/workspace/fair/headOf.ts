import { textOf } from '#domain/workspace/cells.ts';
import type { Report } from '#domain/workspace/report.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import type { FairSetting } from './setting.ts';
import { nameFair, tellFirm, tellSpan } from './tell.ts';

const t = workspaceFair.report;

/** What stands at the head of every document of a fair. */
export const headOf = ({ cells, fair, format, today }: FairSetting): Report['about'] => [
  [t.network, textOf(cells, 'network/name')],
  [t.fair, nameFair(fair)],
  [t.kind, workspaceFair.kinds[fair.kind]],
  [t.place, fair.place],
  [t.days, tellSpan(fair, format)],
  [t.clients, fair.clients],
  [t.firms, format.list(fair.firms.map(({ id }) => tellFirm(cells, id)))],
  [t.date, format.date(today)],
];
