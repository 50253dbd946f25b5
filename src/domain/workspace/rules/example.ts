/** The example of sharing: what was entered, what the rules say, and what each firm gets. */
import { numberOf, valueOf, type Cells } from '../cells.ts';
import { listFirms, type Firm } from '../network.ts';
import { toCents } from '../money.ts';
import { findSharingQuestion, readAnswer, readRole } from './answers.ts';
import { firmSharingPathOf, sharingPathOf } from './fields.ts';
import type { BlankRole, SharingWay, TopicModel } from './model.ts';
import {
  listUneven,
  setAside,
  share,
  WAYS,
  type Mix,
  type Partner,
  type SetAside,
  type SharingResult,
} from './sharing.ts';

/** A percentage and where it comes from: it was entered for the example, the rules say it, or nobody did. */
export interface Percent {
  readonly value: number;
  readonly from: 'example' | 'rules' | 'nobody';
}

/** A firm of the example. */
export interface ExamplePartner extends Partner {
  readonly firm: Firm;
}

/** The example of sharing. Amounts are in cents. */
export interface Example {
  readonly isByParts: boolean;
  readonly income: number | undefined;
  readonly costs: number | undefined;
  /** Undefined while it was not entered. */
  readonly profit: number | undefined;
  readonly rate: Percent;
  readonly reserve: Percent;
  readonly mix: Readonly<Record<keyof Mix, Percent>>;
  readonly partners: readonly ExamplePartner[];
  /** Undefined without a profit, or where more than all of it would be set aside. */
  readonly aside: SetAside | undefined;
  /** What each way gives; undefined where there is nothing to share. */
  readonly results: Readonly<Record<SharingWay, SharingResult>> | undefined;
  /** The way that the rules have chosen. */
  readonly chosen: SharingWay | undefined;
}

const cents = (amount: number | undefined): number | undefined => (amount === undefined ? undefined : toCents(amount));

/** The way of sharing that the rules have chosen. */
export function readChosenWay(cells: Cells, topics: readonly TopicModel[]): SharingWay | undefined {
  const question = findSharingQuestion(topics);
  const answer = question && readAnswer(cells, question);
  return answer?.kind === 'chosen' ? answer.alternative.sharing : undefined;
}

function readMix(percent: (field: BlankRole) => Percent): Example['mix'] {
  const mix = { equal: percent('by-equal'), contribution: percent('by-contribution'), work: percent('by-work') };
  if (Object.values(mix).some(({ from }) => from !== 'nobody')) return mix;
  // Until somebody says otherwise, what was put in counts as much as the work.
  const half: Percent = { value: 50, from: 'nobody' };
  return { equal: { value: 0, from: 'nobody' }, contribution: half, work: half };
}

/** The example as it stands. What was entered for it goes before what the rules say. */
export function readExample(cells: Cells, topics: readonly TopicModel[]): Example {
  const entered = (field: string) => numberOf(cells, sharingPathOf(field));
  const percent = (role: BlankRole): Percent => {
    const own = entered(role);
    const said = own ?? readRole(cells, topics, role);
    return { value: said ?? 0, from: own !== undefined ? 'example' : said === undefined ? 'nobody' : 'rules' };
  };
  const isByParts = valueOf(cells, sharingPathOf('by-parts')) === true;
  const [income, costs] = [cents(entered('income')), cents(entered('costs'))];
  const hasParts = income !== undefined || costs !== undefined;
  const profit = !isByParts ? cents(entered('profit')) : hasParts ? (income ?? 0) - (costs ?? 0) : undefined;
  const [rate, reserve, mix] = [percent('rate'), percent('reserve'), readMix(percent)];
  const partners = listFirms(cells).map((firm): ExamplePartner => ({
    firm,
    contribution: cents(numberOf(cells, firmSharingPathOf(firm.id, 'contribution'))),
    work: numberOf(cells, firmSharingPathOf(firm.id, 'work')),
  }));
  const aside = profit === undefined ? undefined : setAside(profit, rate.value, reserve.value);
  const parts: Mix = { equal: mix.equal.value, contribution: mix.contribution.value, work: mix.work.value };
  const results =
    aside && partners.length
      ? (Object.fromEntries(WAYS.map((way) => [way, share(way, aside.rest, partners, parts)])) as Record<
          SharingWay,
          SharingResult
        >)
      : undefined;
  const chosen = readChosenWay(cells, topics);
  return { isByParts, income, costs, profit, rate, reserve, mix, partners, aside, results, chosen };
}

/** Firms to which the way that the rules have chosen gives a share outside of the limits that the site names. */
export function listUnevenFirms(
  { results, chosen, partners }: Example,
  topics: readonly TopicModel[],
): readonly Firm[] {
  const limits = findSharingQuestion(topics)?.equalPart;
  const result = chosen && results?.[chosen];
  if (!limits || !result?.ok || partners.length < 2) return [];
  return listUneven(result.shares, limits.least, limits.most).flatMap((place) => partners[place]?.firm ?? []);
}
