/** The fairs of a network, as they are kept. */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { toCents } from '../money.ts';
import { listFirms, type Firm } from '../network.ts';
import { FAIR_KINDS, fairPathOf, GOALS, RETURNS, type FairKind, type Goal, type Return } from './fields.ts';

/** A fair. Texts and days are empty where nothing was said. */
export interface Fair {
  readonly id: string;
  readonly name: string;
  readonly kind: FairKind;
  readonly place: string;
  /** `YYYY-MM-DD`. */
  readonly begins: string;
  readonly ends: string;
  readonly clients: string;
  readonly currency: string;
  /** What it sets out to reach; the amount in cents. */
  readonly goals: Readonly<Record<Goal, number | undefined>>;
  /** Firms that go: those that were marked, or all of the network where none was. */
  readonly firms: readonly Firm[];
  /** What was sold at the stand itself, in cents. */
  readonly standSales: number;
  readonly lessons: string;
  readonly goesAgain: Return | undefined;
  readonly goesAgainWhy: string;
}

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((one) => one === value);

/** A fair, as it is kept. */
export function readFair(cells: Cells, id: string, firms: readonly Firm[] = listFirms(cells)): Fair {
  const path = (...rest: readonly string[]) => fairPathOf(id, ...rest);
  const text = (field: string) => textOf(cells, path(field));
  const marked = firms.filter((firm) => valueOf(cells, path('goes', firm.id)) === true);
  const goals = GOALS.map((goal) => {
    const said = numberOf(cells, path(`goal-${goal}`));
    return [goal, said !== undefined && goal === 'amount' ? toCents(said) : said];
  });
  return {
    id,
    name: text('name'),
    kind: oneOf(FAIR_KINDS, valueOf(cells, path('event'))) ?? 'fair',
    place: text('place'),
    begins: text('begins'),
    ends: text('ends'),
    clients: text('clients'),
    currency: text('currency'),
    goals: Object.fromEntries(goals) as Fair['goals'],
    firms: marked.length ? marked : firms,
    standSales: toCents(numberOf(cells, path('stand-sales')) ?? 0),
    lessons: text('lessons'),
    goesAgain: oneOf(RETURNS, valueOf(cells, path('return'))),
    goesAgainWhy: text('return-why'),
  };
}

/** The fairs in the order of their days; those without days at the end, as they were begun. */
export function listFairs(cells: Cells): readonly Fair[] {
  const firms = listFirms(cells);
  const dayOf = ({ begins, ends }: Fair) => begins || ends || '9999-99';
  return listRows(cells, 'fair')
    .map((id) => readFair(cells, id, firms))
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
}

/** What is odd about the days of a fair. */
export type FairFault =
  | { readonly kind: 'ends-before'; readonly begins: string; readonly ends: string }
  | { readonly kind: 'before-network'; readonly day: string; readonly began: string };

/** What is odd about the days of a fair. @param began first day of the network; empty where it is not known */
export function listFairFaults({ begins, ends }: Pick<Fair, 'begins' | 'ends'>, began: string): readonly FairFault[] {
  const [first = ''] = [begins, ends].filter((day) => day !== '').sort();
  return [
    ...(begins && ends && ends < begins ? [{ kind: 'ends-before', begins, ends } as const] : []),
    ...(first && began && first < began ? [{ kind: 'before-network', day: first, began } as const] : []),
  ];
}
