/** The register: where each firm is on its way into the network, and how many have come how far. */
import { numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { listFirms, type Firm } from '../network.ts';
import { FINDINGS, formationPathOf, STEPS, type Finding, type Step } from './fields.ts';
import type { CriterionModel } from './model.ts';

/** What was found of a criterion, and what shows it. */
export interface CriterionAnswer {
  readonly criterion: CriterionModel;
  readonly found: Finding | undefined;
  readonly seen: string;
}

/** A firm in the register. */
export interface FirmRecord {
  readonly firm: Firm;
  /** How far it has come; whoever was written down is identified. */
  readonly step: Step;
  /** Whether somebody said so. */
  readonly isPlaced: boolean;
  /** The day of each step, of those it has reached; empty where it is not known. */
  readonly days: Readonly<Record<Step, string>>;
  readonly hasLeft: boolean;
  readonly leftOn: string;
  readonly leftWhy: string;
  /** What it contributes. */
  readonly gives: string;
  readonly sales: number | undefined;
  readonly workers: number | undefined;
  readonly answers: readonly CriterionAnswer[];
}

const placeOf = (step: Step): number => STEPS.indexOf(step);

/** Whether a firm has come as far as a step. */
export const hasReached = ({ step }: Pick<FirmRecord, 'step'>, wanted: Step): boolean =>
  placeOf(step) >= placeOf(wanted);

const isStep = (value: unknown): value is Step => STEPS.includes(value as Step);
const isFinding = (value: unknown): value is Finding => FINDINGS.includes(value as Finding);

/** A firm as the register has it. */
export function readFirm(cells: Cells, criteria: readonly CriterionModel[], firm: Firm): FirmRecord {
  const path = (...rest: readonly string[]) => formationPathOf(firm.id, ...rest);
  const said = valueOf(cells, path('step'));
  const step = isStep(said) ? said : 'identified';
  // A day of a step that the firm was put back from is kept, and counts for nothing.
  const dayOf = (one: Step) => (placeOf(one) <= placeOf(step) ? textOf(cells, path(`${one}-on`)) : '');
  const hasLeft = valueOf(cells, path('left')) === true;
  return {
    firm,
    step,
    isPlaced: isStep(said),
    days: {
      identified: dayOf('identified'),
      visited: dayOf('visited'),
      joining: dayOf('joining'),
      member: dayOf('member'),
    },
    hasLeft,
    leftOn: hasLeft ? textOf(cells, path('left-on')) : '',
    leftWhy: hasLeft ? textOf(cells, path('left-why')) : '',
    gives: textOf(cells, path('gives')),
    sales: numberOf(cells, path('sales')),
    workers: numberOf(cells, path('workers')),
    answers: criteria.map((criterion) => {
      const found = valueOf(cells, path(criterion.id, 'found'));
      return {
        criterion,
        found: isFinding(found) ? found : undefined,
        seen: textOf(cells, path(criterion.id, 'seen')),
      };
    }),
  };
}

/** Every firm of the network, in the order in which they were entered. */
export const listRegister = (cells: Cells, criteria: readonly CriterionModel[]): readonly FirmRecord[] =>
  listFirms(cells).map((firm) => readFirm(cells, criteria, firm));

/** Criteria of a firm that nobody has looked at. */
export const countUnlooked = ({ answers }: FirmRecord): number =>
  answers.filter(({ found }) => found === undefined).length;

/** A day of a firm that cannot be right, and why. */
export interface OddDay {
  readonly step: Step | 'left';
  readonly why: 'before' | 'future';
}

/** Days that do not follow each other, or have not come yet. @param today `YYYY-MM-DD` */
export function listOddDays({ days, leftOn }: FirmRecord, today: string): readonly OddDay[] {
  let last = '';
  return [...STEPS.map((step) => [step, days[step]] as const), ['left', leftOn] as const].flatMap(
    ([step, day]): readonly OddDay[] => {
      if (day === '') return [];
      const isBefore = last !== '' && day < last;
      if (day > last) last = day;
      if (day > today) return [{ step, why: 'future' }];
      return isBefore ? [{ step, why: 'before' }] : [];
    },
  );
}

/** The size up to which firms are admitted, where the network has one. */
export interface SizeLimits {
  readonly sales: number | undefined;
  readonly workers: number | undefined;
  /** Sign of the money of the sales; empty where nobody wrote it. */
  readonly currency: string;
}

/** The limits that whoever uses the workspace wrote. */
export const readLimits = (cells: Cells): SizeLimits => ({
  sales: numberOf(cells, 'formation-limit/sales'),
  workers: numberOf(cells, 'formation-limit/workers'),
  currency: textOf(cells, 'formation-limit/currency'),
});

/** In what a firm is greater than the limits. What is not known is not greater. */
export const listOver = (
  { sales, workers }: Pick<FirmRecord, 'sales' | 'workers'>,
  limits: SizeLimits,
): readonly ('sales' | 'workers')[] => [
  ...(sales !== undefined && limits.sales !== undefined && sales > limits.sales ? (['sales'] as const) : []),
  ...(workers !== undefined && limits.workers !== undefined && workers > limits.workers ? (['workers'] as const) : []),
];

/** How many firms came as far as each step, and how many of those have left since. */
export interface Funnel {
  readonly steps: readonly { readonly step: Step; readonly reached: number; readonly left: number }[];
  readonly left: number;
}

/** Counts the firms of the register, each as one. */
export const countFunnel = (register: readonly FirmRecord[]): Funnel => ({
  steps: STEPS.map((step) => {
    const there = register.filter((record) => hasReached(record, step));
    return { step, reached: there.length, left: there.filter(({ hasLeft }) => hasLeft).length };
  }),
  left: register.filter(({ hasLeft }) => hasLeft).length,
});
