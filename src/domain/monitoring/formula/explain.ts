import type { Texts } from '#texts/es/index.ts';
import type { FormulaField, FormulaScope } from './scope.ts';
import {
  isAggregate,
  isComparison,
  textOf,
  type Arithmetic,
  type BinaryNode,
  type CallNode,
  type Comparison,
  type Formula,
  type Node,
} from './syntax.ts';

type Words = Texts['formulaWords'];

/** What people read in the place of ids. */
export interface FormulaLabels {
  /** The question of a field. */
  readonly field: (fieldId: string) => string;
  /** An option of a field. */
  readonly choice: (fieldId: string, choiceId: string) => string;
  /** A day, `YYYY-MM-DD`, written out. */
  readonly day: (day: string) => string;
}

/** What stands in parentheses beside `*` and `/`, which bind closer. */
const LOOSE: ReadonlySet<string> = new Set(['+', '-']);

/** Puts a formula that was checked into words, part by part. */
class Teller {
  private readonly formula: Formula;
  private readonly scope: Pick<FormulaScope, 'context' | 'fields'>;
  private readonly labels: FormulaLabels;
  private readonly words: Words;

  constructor(formula: Formula, scope: Pick<FormulaScope, 'context' | 'fields'>, labels: FormulaLabels, words: Words) {
    this.formula = formula;
    this.scope = scope;
    this.labels = labels;
    this.words = words;
  }

  /** A value; of a field of yes or no, that it is a yes. */
  tell(node: Node): string {
    const { words } = this;
    switch (node.kind) {
      case 'number':
        return textOf(this.formula, node).replace(/[()\s]/g, '');
      case 'text':
        return words.choice(node.value);
      case 'name':
        return this.fieldOf(node)?.type === 'boolean' ? words.isYes(this.name(node.name)) : this.name(node.name);
      case 'negation':
        return words.negative(this.tellFactor(node.operand));
      case 'binary':
        return isComparison(node.sign) ? this.tellComparison(node, node.sign) : this.tellArithmetic(node);
      case 'call':
        return this.tellCall(node);
    }
  }

  private name(id: string): string {
    return this.words.field(this.labels.field(id));
  }

  private fieldOf(node: Node): FormulaField | undefined {
    return node.kind === 'name' ? this.scope.fields.find(({ id }) => id === node.name) : undefined;
  }

  private tellFactor(node: Node): string {
    const isLoose =
      (node.kind === 'binary' && LOOSE.has(node.sign)) ||
      (node.kind === 'call' && (node.name === 'SI' || node.name === 'REDONDEAR'));
    return isLoose ? this.words.group(this.tell(node)) : this.tell(node);
  }

  private tellArithmetic({ sign, left, right }: BinaryNode): string {
    const isClose = sign === '*' || sign === '/';
    const one = isClose ? this.tellFactor(left) : this.tell(left);
    // What is taken away, or divided by, is one thing: its parts stay together.
    const isWhole = right.kind === 'binary' && (isClose || (sign === '-' && LOOSE.has(right.sign)));
    const other = isWhole ? this.words.group(this.tell(right)) : this.tellFactor(right);
    return this.words.arithmetic[sign as Arithmetic](one, other);
  }

  private tellComparison({ left, right }: BinaryNode, sign: Comparison): string {
    const { words, labels } = this;
    const [field, text] = right.kind === 'text' ? [this.fieldOf(left), right] : [this.fieldOf(right), left];
    if (field && text.kind === 'text' && (field.type === 'choice' || field.type === 'choices')) {
      const said = words.choice(labels.choice(field.id, text.value));
      return sign === '=' ? words.isChosen(this.name(field.id), said) : words.isNotChosen(this.name(field.id), said);
    }
    const isDay = [left, right].some((node) => this.fieldOf(node)?.type === 'date');
    const [one, other] = [left, right].map((node) =>
      isDay && node.kind === 'text' ? labels.day(node.value) : this.tell(node),
    ) as [string, string];
    return (isDay ? words.dates : words.comparison)[sign](one, other);
  }

  private tellCall(node: CallNode): string {
    const { words } = this;
    const { name, args } = node;
    const told = args.map((arg) => this.tell(arg));
    const [first = '', second = '', third = ''] = told;
    if (isAggregate(name)) {
      const by = this.scope.context === 'row' ? words.row : words.column;
      const areConditions = name === 'CONTAR' && args.every((arg) => this.isCondition(arg));
      return areConditions ? by.hold(told) : by[name](told);
    }
    switch (name) {
      case 'SI':
        return words.choose(first, second, third);
      case 'Y':
      case 'O':
        return (name === 'Y' ? words.all : words.some)(args.map((arg) => this.tellCondition(arg)));
      case 'NO':
        return words.not(this.tellCondition(args[0] as Node));
      case 'REDONDEAR':
        return words.round(first, Number(second || 0));
      default:
        return words.change(first, second);
    }
  }

  /** A condition inside another one: what is joined by «and» and «or» stays together. */
  private tellCondition(node: Node): string {
    const isJoined = node.kind === 'call' && (node.name === 'Y' || node.name === 'O');
    return isJoined ? this.words.group(this.tell(node)) : this.tell(node);
  }

  private isCondition(node: Node): boolean {
    if (node.kind === 'binary') return isComparison(node.sign);
    if (node.kind === 'call') return ['Y', 'O', 'NO'].includes(node.name);
    return this.fieldOf(node)?.type === 'boolean';
  }
}

/**
 * A formula that was checked, in words: what `words.calculated` and `words.shownWhen` make sentences of.
 *
 * @param scope whether names are answers or columns, and of which type
 */
export const explainFormula = (
  formula: Formula,
  scope: Pick<FormulaScope, 'context' | 'fields'>,
  labels: FormulaLabels,
  words: Words,
): string => new Teller(formula, scope, labels, words).tell(formula.root);
