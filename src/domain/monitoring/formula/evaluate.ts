import { add, compareFractions, divide, multiply, roundFraction, toFraction, type Fraction } from '../../decimal.ts';
import { combine } from './aggregate.ts';
import { isDay } from './days.ts';
import { isAggregate, isComparison } from './syntax.ts';
import type { AggregateName, BinaryNode, CallNode, Comparison, Formula, NameNode, Node } from './syntax.ts';

/** An exact number. `writeFraction` of `src/domain/decimal.ts` writes it. */
export type Decimal = Fraction;

/** An answer as a form keeps it: the day of a date as `YYYY-MM-DD`, options by their ids. */
export type Answer = number | string | boolean | readonly string[] | null | undefined;

/** The answers of a form, by the ids of its fields. */
export type Answers = Readonly<Record<string, Answer>>;

/** Why a value is missing, or what it was computed without. */
export interface Reason {
  /**
   * `missing`: a field without an answer; `badAnswer`: an answer of another type than the formula needs; `zeroDivisor`;
   * `zeroBase` and `negativeBase`: a change from zero, or from less; `nothingGiven`: nothing to make one value of.
   */
  readonly code: 'missing' | 'badAnswer' | 'zeroDivisor' | 'zeroBase' | 'negativeBase' | 'nothingGiven';
  /** The field. */
  readonly name?: string | undefined;
  /** In how many forms: 1 of a single one. */
  readonly count: number;
}

/** What a formula gives: undefined where it is missing, with the reasons. */
export interface Evaluation {
  readonly value: Decimal | boolean | string | undefined;
  /** Each once, in the order in which they were met. */
  readonly reasons: readonly Reason[];
}

export type Value = Decimal | boolean | string | readonly string[] | undefined;

/** Where names are looked up, how many values are gathered, and where it is told what was missing. */
interface Place {
  readonly read: (node: NameNode) => Value;
  readonly gather: (args: readonly Node[]) => readonly Value[];
  readonly tell: (code: Reason['code'], name?: string) => undefined;
}

/** Whether a value is an exact number. */
export const isNumber = (value: Value): value is Decimal => typeof value === 'object' && 'over' in value;

/** The answer to a question, of what is really there: never what every object inherits. */
function readAnswer(answers: Answers, name: string, tell: Place['tell']): Value {
  const answer = Object.prototype.hasOwnProperty.call(answers, name) ? answers[name] : undefined;
  if (answer === undefined || answer === null || answer === '') return tell('missing', name);
  if (typeof answer === 'number') return Number.isFinite(answer) ? toFraction(answer) : tell('badAnswer', name);
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  if (!Array.isArray(answer) || answer.some((option) => typeof option !== 'string')) return tell('badAnswer', name);
  return answer.length ? answer : tell('missing', name);
}

/** A number, or a yes or no; a value of another type is missing, and it is told which field it may be. */
function asType<T extends Value>(
  value: Value,
  is: (value: Value) => value is T,
  node: Node,
  place: Place,
): T | undefined {
  if (value === undefined || is(value)) return value as T | undefined;
  return place.tell('badAnswer', node.kind === 'name' ? node.name : undefined);
}
const isBoolean = (value: Value): value is boolean => typeof value === 'boolean';
const numberOf = (node: Node, place: Place) => asType(evaluate(node, place), isNumber, node, place);
const booleanOf = (node: Node, place: Place) => asType(evaluate(node, place), isBoolean, node, place);

function evaluate(node: Node, place: Place): Value {
  switch (node.kind) {
    case 'number':
      return toFraction(node.value);
    case 'text':
      return node.value;
    case 'name':
      return place.read(node);
    case 'negation': {
      const value = numberOf(node.operand, place);
      return value && { over: -value.over, under: value.under };
    }
    case 'binary':
      return isComparison(node.sign) ? compareNodes(node, node.sign, place) : calculate(node, place);
    case 'call':
      return isAggregate(node.name) ? aggregate(node.name, node, place) : call(node, place);
  }
}

function calculate({ sign, left, right }: BinaryNode, place: Place): Value {
  const [one, other] = [numberOf(left, place), numberOf(right, place)];
  if (!one || !other) return undefined;
  switch (sign) {
    case '+':
      return add(one, other);
    case '-':
      return add(one, { over: -other.over, under: other.under });
    case '*':
      return multiply(one, other);
    default:
      return other.over === 0n ? place.tell('zeroDivisor') : divide(one, other);
  }
}

const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function compareNodes({ sign: _, left, right }: BinaryNode, sign: Comparison, place: Place): Value {
  const [one, other] = [evaluate(left, place), evaluate(right, place)];
  if (one === undefined || other === undefined) return undefined;
  const isEquality = sign === '=' || sign === '<>';
  if (isNumber(one) && isNumber(other)) return HOLDS[sign](compareFractions(one, other));
  if (typeof one === 'string' && typeof other === 'string' && (isEquality || (isDay(one) && isDay(other))))
    return HOLDS[sign](one === other ? 0 : one < other ? -1 : 1);
  if (isBoolean(one) && isBoolean(other) && isEquality) return (one === other) === (sign === '=');
  const [many, single] = Array.isArray(one) ? [one as readonly string[], other] : [other, one];
  if (Array.isArray(many) && typeof single === 'string' && isEquality)
    return (many as readonly string[]).includes(single) === (sign === '=');
  return place.tell('badAnswer', left.kind === 'name' ? left.name : right.kind === 'name' ? right.name : undefined);
}

/** A yes or no of many, of which some may be missing: one `decisive` value settles it, whatever the others are. */
function settle(values: readonly (boolean | undefined)[], decisive: boolean): boolean | undefined {
  if (values.includes(decisive)) return decisive;
  return values.includes(undefined) ? undefined : !decisive;
}

function call({ name, args }: CallNode, place: Place): Value {
  const [first, second, third] = args as [Node, Node, Node];
  switch (name) {
    case 'SI': {
      const test = booleanOf(first, place);
      return test === undefined ? undefined : evaluate(test ? second : third, place);
    }
    case 'Y':
    case 'O':
      return settle(
        args.map((arg) => booleanOf(arg, place)),
        name === 'O',
      );
    case 'NO': {
      const value = booleanOf(first, place);
      return value === undefined ? undefined : !value;
    }
    case 'REDONDEAR': {
      const value = numberOf(first, place);
      return value && roundFraction(value, args.length > 1 && second.kind === 'number' ? second.value : 0);
    }
    default: {
      const [before, after] = [numberOf(first, place), numberOf(second, place)];
      return before && after && change(before, after, place);
    }
  }
}

/** How much a value changed, in per cent of what it was. From zero or less there is no such share. */
function change(before: Decimal, after: Decimal, place: Place): Value {
  if (before.over <= 0n) return place.tell(before.over === 0n ? 'zeroBase' : 'negativeBase');
  const difference = add(after, { over: -before.over, under: before.under });
  return multiply(divide(difference, before), { over: 100n, under: 1n });
}

function aggregate(name: AggregateName, { args }: CallNode, place: Place): Value {
  const values = place.gather(args);
  const given = values.filter((value) => value !== undefined);
  if (name === 'CONTAR') return toFraction(given.filter((value) => value !== false).length);
  const numbers = given.filter(isNumber);
  if (numbers.length < given.length) place.tell('badAnswer');
  return numbers.length ? combine(name, numbers) : place.tell('nothingGiven');
}

/** Reasons by what they say, counted. */
class Reasons {
  private readonly found = new Map<string, Reason>();
  readonly tell = (code: Reason['code'], name?: string): undefined => {
    const key = `${code} ${name ?? ''}`;
    this.found.set(key, { code, name, count: (this.found.get(key)?.count ?? 0) + 1 });
  };
  list(): readonly Reason[] {
    return [...this.found.values()];
  }
}

/** A form names a field as often as it likes: it is missing there once. */
function rowPlace(answers: Answers, tell: Place['tell']): Place {
  const told = new Set<string>();
  const tellOnce: Place['tell'] = (code, name) => {
    const key = `${code} ${name ?? ''}`;
    if (!told.has(key)) tell(code, name);
    return void told.add(key);
  };
  const place: Place = {
    read: ({ name }) => readAnswer(answers, name, tellOnce),
    gather: (args) => args.map((arg) => evaluate(arg, place)),
    tell: tellOnce,
  };
  return place;
}

function finish(value: Value, reasons: Reasons): Evaluation {
  return { value: Array.isArray(value) ? undefined : (value as Evaluation['value']), reasons: reasons.list() };
}

/**
 * What a formula gives for the answers of one form. It never throws: an answer of another type than its field has is
 * missing, and it is told.
 */
export function evaluateRow({ root }: Formula, answers: Answers): Evaluation {
  const reasons = new Reasons();
  return finish(evaluate(root, rowPlace(answers, reasons.tell)), reasons);
}

/**
 * What the formula of an indicator gives for many forms. What stands under a function that makes one value of many is
 * computed form by form.
 */
export function evaluateColumns({ root }: Formula, rows: readonly Answers[]): Evaluation {
  const reasons = new Reasons();
  const places = rows.map((answers) => rowPlace(answers, reasons.tell));
  const place: Place = {
    read: ({ name }) => reasons.tell('badAnswer', name),
    gather: (args) => places.flatMap((row) => args.map((arg) => evaluate(arg, row))),
    tell: reasons.tell,
  };
  return finish(evaluate(root, place), reasons);
}
