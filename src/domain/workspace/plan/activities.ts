import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { centsOfLines, fundingOf, type CostLine, type Funding, type Pledge } from './budget.ts';
import { planPathOf, SERVICES, SOURCES, STATES, type Service, type Source, type State } from './fields.ts';

/** A line of the cost, with what it is for. */
export interface ActivityLine extends CostLine {
  readonly id: string;
  readonly what: string;
}

/** An activity of a plan. Texts are empty and days too where nothing was said. */
export interface Activity {
  readonly id: string;
  readonly what: string;
  /** What of the diagnosis it comes from: an item, or a whole area. */
  readonly itemId: string;
  readonly areaId: string;
  readonly begins: string;
  readonly ends: string;
  readonly who: string;
  readonly needs: string;
  readonly sign: string;
  readonly state: State;
  readonly service: Service | undefined;
  readonly serviceName: string;
  readonly lines: readonly ActivityLine[];
  readonly pledge: Pledge;
  readonly funding: Funding;
}

const oneOf = <T extends string>(of: readonly T[], said: string): T | undefined => of.find((one) => one === said);

/** Lines of the cost of an activity, in the order in which they were written down. */
const listLines = (cells: Cells, owner: string, activityId: string): readonly ActivityLine[] =>
  listRows(cells, planPathOf(owner, activityId)).map((id) => {
    const path = (field: string) => planPathOf(owner, activityId, id, field);
    return {
      id,
      what: textOf(cells, path('what')),
      quantity: numberOf(cells, path('quantity')),
      unitCost: numberOf(cells, path('unit-cost')),
    };
  });

/** An activity, as it is kept. */
export function readActivity(cells: Cells, owner: string, id: string): Activity {
  const path = (field: string) => planPathOf(owner, id, field);
  const text = (field: string) => textOf(cells, path(field));
  const isByShare = valueOf(cells, path('by-share')) === true;
  const said = Object.fromEntries(
    SOURCES.map((source) => [source, numberOf(cells, path(isByShare ? `${source}-share` : source))]),
  ) as Record<Source, number | undefined>;
  const lines = listLines(cells, owner, id);
  const pledge = { isByShare, said };
  return {
    id,
    what: text('what'),
    itemId: text('item'),
    areaId: text('area'),
    begins: text('begins'),
    ends: text('ends'),
    who: text('who'),
    needs: text('needs'),
    sign: text('sign'),
    state: oneOf(STATES, text('state')) ?? 'to-do',
    service: oneOf(SERVICES, text('service')),
    serviceName: text('service-name'),
    lines,
    pledge,
    funding: fundingOf(centsOfLines(lines), pledge),
  };
}

/** The activities of a plan, in the order in which they were begun. */
export const listActivities = (cells: Cells, owner: string): readonly Activity[] =>
  listRows(cells, planPathOf(owner)).map((id) => readActivity(cells, owner, id));

/** Whether an activity is not done after its last day. @param today `YYYY-MM-DD` */
export const isOverdue = ({ ends, state }: Pick<Activity, 'ends' | 'state'>, today: string): boolean =>
  state !== 'done' && ends !== '' && ends < today;
