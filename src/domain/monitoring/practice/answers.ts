/**
 * Invented answers to a form, for a practice: such as it asks for, plausible beside one another, and the same each time
 * for the same unit and period. They say nothing of anybody.
 */
import { drawFrom, seedOf } from '../../chance.ts';
import type { FormField, MonitoringForm, MonitoringPeriod } from '../config.ts';
import type { Answer, Answers } from '../formula/evaluate.ts';
import { computeForm, prepareForm } from '../formula/form.ts';
import { listFields } from '../formula/scope.ts';
import { addDays } from './config.ts';
import { findRelations, type Relations } from './relations.ts';

/** For whom answers are invented. */
export interface InventionSetting {
  /** Id or code of the unit. */
  readonly unit: string;
  readonly period: Pick<MonitoringPeriod, 'type' | 'coversFrom'>;
  /** How many belong to the unit, as the firms of a network: what a first count says. */
  readonly members?: number | undefined;
  /** Sentences that say that they are invented. */
  readonly sentences: readonly string[];
}

/** Numbers that look natural where the limits of a field admit them. */
const NATURAL: Readonly<Partial<Record<FormField['type'], readonly [number, number]>>> = {
  integer: [1, 9],
  decimal: [2, 5],
  money: [12_000, 90_000],
  percent: [20, 70],
};

/** One in so many is left without an answer where it may be. */
const LEFT_OUT = 6;

/** Most decimals of an invented number. */
const MOST_DECIMALS = 2;

/** Invents the answers to a form. Calculated fields, and what is not asked, have none. */
export function inventAnswers(form: MonitoringForm, setting: InventionSetting): Answers {
  const relations = findRelations(form);
  const invented: Record<string, Answer> = {};
  for (const field of listFields(form)) {
    if (field.type === 'calculated') continue;
    // What stands in a formula is always there: a report without figures teaches nothing.
    const isNeeded = field.required || field.type === 'money' || relations.laterThan.has(field.id);
    const draw = drawFrom(seedOf(`${setting.unit} ${form.id} ${field.id}`));
    if (!isNeeded && draw() * LEFT_OUT < 1) continue;
    invented[field.id] = inventAnswer(field, { setting, relations, invented, draw });
  }
  const { hidden } = computeForm(prepareForm(form), invented);
  return Object.fromEntries(Object.entries(invented).filter(([id]) => !hidden.has(id)));
}

/** What an answer is invented from. */
interface Inventing {
  readonly setting: InventionSetting;
  readonly relations: Relations;
  /** What was invented before it. */
  readonly invented: Answers;
  readonly draw: () => number;
}

function inventAnswer(field: FormField, inventing: Inventing): Answer {
  const { setting, draw, relations } = inventing;
  const choices = field.choices?.map(({ id }) => id) ?? [];
  const isFirst = setting.period.type === 'baseline';
  switch (field.type) {
    case 'yesNo':
      return relations.opensComparison.has(field.id) ? !isFirst : draw() < (isFirst ? 0.4 : 0.75);
    case 'choice':
      return pick(choices, draw);
    case 'choices':
      return choices.slice(0, 1 + Math.floor(draw() * Math.min(2, choices.length)));
    case 'date':
      return addDays(setting.period.coversFrom, Math.floor(draw() * 60));
    case 'text':
    case 'longText':
      return pick(setting.sentences, draw);
    default:
      return fit(inventNumber(field, inventing), field);
  }
}

const pick = (from: readonly string[], draw: () => number): string => from[Math.floor(draw() * from.length)] ?? '';

function inventNumber(field: FormField, { setting, relations, invented, draw }: Inventing): number {
  const known = (id: string | undefined) => {
    const value = id === undefined ? undefined : invented[id];
    return typeof value === 'number' ? value : undefined;
  };
  const isFirst = setting.period.type === 'baseline';
  const before = known(relations.laterThan.get(field.id));
  // The later amount grows from one measurement to the next, and now and then falls.
  if (before !== undefined) return before * (isFirst ? 0.97 + draw() * 0.1 : 0.95 + draw() * 0.6);
  const base = known(relations.addedTo.get(field.id));
  if (base !== undefined) return base * (0.05 + draw() * 0.2);
  const whole = known(relations.partOf.get(field.id));
  if (whole !== undefined) return whole * (isFirst ? draw() * 0.6 : 0.4 + draw() * 0.6);
  if (setting.members !== undefined && field.type === 'integer' && field.unitId !== undefined)
    if ([...relations.partOf.values()].includes(field.id)) return setting.members;
  const [low, high] = narrow(NATURAL[field.type] ?? [1, 9], field);
  return low + draw() * (high - low);
}

/** The part of a stretch that a field admits; where there is none, the lower part of what it does. */
function narrow([low, high]: readonly [number, number], { least, most }: FormField): readonly [number, number] {
  const from = Math.max(low, least ?? low);
  const to = Math.min(high, most ?? high);
  if (from <= to) return [from, to];
  return least !== undefined && least > high
    ? [least, most === undefined ? least * 2 : least + (most - least) / 3]
    : [least ?? (most ?? high) / 2, most ?? high];
}

/** A number within the limits of a field, with no more decimals than it admits. */
function fit(value: number, { type, decimals, least, most }: FormField): number {
  const places = type === 'integer' ? 0 : Math.min(decimals ?? MOST_DECIMALS, MOST_DECIMALS);
  const scale = 10 ** places;
  // Amounts of people who reckon with a notebook are round.
  const rounded = type === 'money' && value >= 1_000 ? Math.round(value / 10) * 10 : value;
  const lowest = least === undefined ? -Infinity : Math.ceil(least * scale);
  const highest = most === undefined ? Infinity : Math.floor(most * scale);
  return Number((Math.min(Math.max(Math.round(rounded * scale), lowest), highest) / scale).toFixed(places));
}
