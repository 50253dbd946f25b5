/**
 * The values of many forms that a formula is made of. A figure is judged as if each of them had been published on its
 * own: who knows a quotient often finds what is above or below the line elsewhere.
 */
import { add, toFraction, type Fraction } from '../../decimal.ts';
import type { FormField, MonitoringForm } from '../config.ts';
import { evaluateRow, isNumber, type Answers } from '../formula/evaluate.ts';
import { listNeeds, prepareForm } from '../formula/form.ts';
import {
  childrenOf,
  isAggregate,
  listNames,
  textOf,
  type AggregateName,
  type CallNode,
  type Formula,
  type Node,
} from '../formula/syntax.ts';

/** A function of a formula that makes one value of many forms. */
export interface FormulaPart {
  /** Id of its form. */
  readonly form: string;
  readonly operation: AggregateName;
  /** What each form gives it, as formulas of one form. */
  readonly args: readonly Formula[];
  /** Parts of the same key are told apart by their forms alone: a sum and a mean of one field. */
  readonly key: string;
  /** Fields that it stands on, down to those that people fill in. */
  readonly columns: readonly string[];
  /** What a count counts: those that say yes, those that answered, or forms, which all answered what they must. */
  readonly counts: 'yes' | 'answers' | 'forms' | undefined;
}

/** What a form gives to a part. */
export interface Contribution {
  readonly amount: Fraction;
  /** A text that is the same where the form gives the same. */
  readonly mark: string;
}

const SORTS: Readonly<Record<AggregateName, string>> = {
  SUMA: 'sum',
  PROMEDIO: 'sum',
  CONTAR: 'count',
  MEDIANA: 'rank',
  MIN: 'rank',
  MAX: 'rank',
};

/** The functions over many forms of a formula, in the order of its text. */
export function listParts(formula: Formula, form: MonitoringForm): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'call' && isAggregate(node.name)) parts.push(buildPart(formula, node, node.name, form));
    else childrenOf(node).forEach(visit);
  };
  visit(formula.root);
  return parts;
}

function buildPart(formula: Formula, node: CallNode, operation: AggregateName, form: MonitoringForm): FormulaPart {
  const args = node.args.map((root) => ({ text: textOf(formula, root), root }));
  const named = new Set(args.flatMap(listNames));
  const fields = form.groups.flatMap((group) => group.fields).filter(({ id }) => named.has(id));
  return {
    form: form.id,
    operation,
    args,
    key: `${form.id} ${SORTS[operation]} ${args.map(({ text }) => text.replace(/\s+/g, '')).join(' ; ')}`,
    columns: listColumns(named, form),
    counts: operation === 'CONTAR' ? findCounted(args, fields) : undefined,
  };
}

/** A bare name of a calculated field may be a yes or no, and is judged as one: that is the stricter way. */
function findCounted(args: readonly Formula[], fields: readonly FormField[]): FormulaPart['counts'] {
  const isBare = args.every(({ root }) => root.kind === 'name');
  if (!isBare || fields.some(({ type }) => type === 'yesNo' || type === 'calculated')) return 'yes';
  return fields.every(({ required, shownWhen }) => required && shownWhen === undefined) ? 'forms' : 'answers';
}

/** Fields with all those that they are calculated from, or that decide whether they are asked. */
function listColumns(named: ReadonlySet<string>, form: MonitoringForm): readonly string[] {
  const needs = new Map(prepareForm(form).map((prepared) => [prepared.field.id, listNeeds(prepared)]));
  const columns = new Set<string>();
  const visit = (id: string): void => {
    if (columns.has(id)) return;
    columns.add(id);
    needs.get(id)?.forEach(visit);
  };
  named.forEach(visit);
  return [...columns].sort();
}

const NONE: Fraction = { over: 0n, under: 1n };

/** The same text for the same exact number. */
function markOf({ over, under }: Fraction): string {
  let [one, other] = [over < 0n ? -over : over, under];
  while (other) [one, other] = [other, one % other];
  return `${over / one}/${under / one}`;
}

/**
 * What a form gives to a part; undefined where it gives nothing. Without an answer it gives nothing to a count of yes;
 * to a count of answers it gives none, which is something.
 *
 * @param values computed values of one form
 */
export function contributionOf({ operation, args, counts }: FormulaPart, values: Answers): Contribution | undefined {
  const given = args.map((arg) => evaluateRow(arg, values).value);
  if (operation === 'CONTAR') {
    const known = given.filter((value) => value !== undefined);
    if (!known.length && counts === 'yes') return undefined;
    const amount = toFraction(known.filter((value) => value !== false).length);
    return { amount, mark: markOf(amount) };
  }
  const numbers = given.filter(isNumber);
  return numbers.length ? { amount: numbers.reduce(add, NONE), mark: numbers.map(markOf).join(' ') } : undefined;
}
