/**
 * Which type of project suits a group, and why. The method is this generator's own: each answer gives a point to a
 * type, takes one from it, or rules it out, all answers alike; what was not answered counts for nobody. Points are
 * whole numbers.
 */
import type { Answers } from './answers.ts';
import type {
  ApproachModel,
  EffectModel,
  OptionModel,
  ProjectQuestionModel,
  ProjectTypeModel,
  Speaks,
  WaitModel,
} from './model.ts';

/** Points between the first type and the next from which the result is clear. */
export const CLEAR_LEAD = 3;

/** Weight of signs that it is too early, from which that is the advice. */
export const WAIT_ENOUGH = 2;

/** What was answered. */
export interface Said {
  readonly question: ProjectQuestionModel;
  readonly option: OptionModel;
}

/** An answer that speaks of a type. */
export interface Reason extends Said {
  readonly effect: EffectModel;
}

/** An answer that says that it is too early. */
export interface WaitReason extends Said {
  readonly wait: WaitModel;
}

/** What the answers say of a type. */
export interface Standing {
  readonly type: ProjectTypeModel;
  readonly favour: readonly Reason[];
  readonly against: readonly Reason[];
  /** Answers of which one is enough to rule it out. */
  readonly excluding: readonly Reason[];
  /** Answers in favour less all others that speak of it. */
  readonly balance: number;
}

/** How clearly a type comes first: not at all without answers, `open` where several share the first place. */
export type Clarity = 'none' | 'clear' | 'narrow' | 'open';

/** What the answers say in all. */
export interface Advice {
  /** Best first; types that are ruled out come last. Those that are level keep the order of the site. */
  readonly standings: readonly Standing[];
  /** The type in the first place, or all that share it; none where every type is ruled out, or nothing was answered. */
  readonly leaders: readonly Standing[];
  /** Points to the next type that is not ruled out; undefined where there is none. */
  readonly lead: number | undefined;
  readonly clarity: Clarity;
  /** Signs that it is too early, the heaviest first. */
  readonly waits: readonly WaitReason[];
  /** Whether the advice is to start no project yet. */
  readonly isWait: boolean;
  /** Questions without an answer. */
  readonly unanswered: readonly ProjectQuestionModel[];
  /** Whether no answer to these can change the advice. It is said only where it is certain. */
  readonly isSettled: boolean;
}

const POINTS: Readonly<Record<Speaks, number>> = { for: 1, against: -1, excludes: -1 };

/** Points that an option gives to a type or takes from it. */
const pointsOf = ({ effects }: OptionModel, typeId: string): number => {
  const effect = effects.find((one) => one.typeId === typeId);
  return effect ? POINTS[effect.speaks] : 0;
};

/** What was answered, in the order of the questions. */
const listSaid = (questions: readonly ProjectQuestionModel[], answers: Answers): readonly Said[] =>
  questions.flatMap((question) =>
    question.options
      .filter(({ id }) => answers.get(question.id)?.includes(id))
      .map((option): Said => ({ question, option })),
  );

function standingOf(type: ProjectTypeModel, said: readonly Said[]): Standing {
  const reasons = said.flatMap((one): readonly Reason[] =>
    one.option.effects.filter(({ typeId }) => typeId === type.id).map((effect) => ({ ...one, effect })),
  );
  const those = (speaks: Speaks) => reasons.filter(({ effect }) => effect.speaks === speaks);
  return {
    type,
    favour: those('for'),
    against: those('against'),
    excluding: those('excludes'),
    balance: reasons.reduce((sum, { effect }) => sum + POINTS[effect.speaks], 0),
  };
}

/** What the answers say. */
export function advise({ types, questions }: Pick<ApproachModel, 'types' | 'questions'>, answers: Answers): Advice {
  const said = listSaid(questions, answers);
  const unanswered = questions.filter(({ id }) => !answers.has(id));
  const all = types.map((type) => standingOf(type, said));
  const possible = all.filter(({ excluding }) => !excluding.length).sort((a, b) => b.balance - a.balance);
  const [first] = possible;
  const leaders = said.length && first ? possible.filter(({ balance }) => balance === first.balance) : [];
  const next = possible[leaders.length];
  const lead = leaders.length === 1 && next && first ? first.balance - next.balance : undefined;
  const waits = said
    .flatMap(({ question, option }) => (option.wait ? [{ question, option, wait: option.wait }] : []))
    .sort((a, b) => b.wait.weight - a.wait.weight);
  const isMostlyAnswered = unanswered.length * 2 <= questions.length;
  const advice = {
    standings: [...possible, ...all.filter(({ excluding }) => excluding.length)],
    leaders,
    lead,
    clarity: clarityOf(leaders, lead, isMostlyAnswered),
    waits,
    isWait: said.length > 0 && (weightOf(waits) >= WAIT_ENOUGH || !first || first.balance < 0),
    unanswered,
  };
  return { ...advice, isSettled: isSettled(advice) };
}

const weightOf = (waits: readonly WaitReason[]): number => waits.reduce((sum, { wait }) => sum + wait.weight, 0);

function clarityOf(
  { length }: readonly Standing[],
  lead: number | undefined,
  isMostlyAnswered: boolean,
): Advice['clarity'] {
  if (length === 0) return 'none';
  if (length > 1) return 'open';
  // Where every other type is ruled out there is nothing to be confused with.
  return isMostlyAnswered && (lead === undefined || lead >= CLEAR_LEAD) ? 'clear' : 'narrow';
}

/** The greatest sum that as many options as a question takes can give, or nothing. */
const greatest = ({ options, most }: ProjectQuestionModel, points: (option: OptionModel) => number): number =>
  most === 1
    ? Math.max(0, ...options.map(points))
    : options
        .map(points)
        .filter((one) => one > 0)
        .sort((a, b) => b - a)
        .slice(0, most)
        .reduce((sum, one) => sum + one, 0);

function isSettled({ standings, leaders, waits, unanswered }: Omit<Advice, 'isSettled'>): boolean {
  const [leader] = leaders;
  if (!unanswered.length) return true;
  if (!leader || leaders.length > 1) return false;
  const most = (points: (option: OptionModel) => number) =>
    unanswered.reduce((sum, question) => sum + greatest(question, points), 0);
  const { id } = leader.type;
  const options = unanswered.flatMap((question) => question.options);
  if (options.some(({ effects }) => effects.some(({ typeId, speaks }) => typeId === id && speaks === 'excludes')))
    return false;
  const weight = weightOf(waits);
  if (weight < WAIT_ENOUGH && weight + most(({ wait }) => wait?.weight ?? 0) >= WAIT_ENOUGH) return false;
  // Whether it stays on its side of nothing decides whether any type fits.
  if (leader.balance - most((option) => -pointsOf(option, id)) < 0) return false;
  return standings
    .filter(({ type, excluding }) => type.id !== id && !excluding.length)
    .every(
      ({ type, balance }) =>
        balance + most((option) => pointsOf(option, type.id) - pointsOf(option, id)) < leader.balance,
    );
}

/** The advice in short, to tell whether two are the same: whether to wait, and the types in the first place. */
export const outcomeOf = ({ isWait, leaders }: Pick<Advice, 'isWait' | 'leaders'>): string =>
  [isWait ? 'wait' : 'start', ...leaders.map(({ type }) => type.id).sort()].join(' ');
