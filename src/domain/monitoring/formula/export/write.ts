import type { FormulaField, FormulaScope, FormulaType } from '../scope.ts';
import {
  isAggregate,
  isComparison,
  MOST,
  textOf,
  type AggregateName,
  type BinaryNode,
  type CallNode,
  type Comparison,
  type Formula,
  type NameNode,
  type Node,
} from '../syntax.ts';
import { NotSaid, type Dialect, type ExportedFormula } from './dialect.ts';
import { anyOf, askMissing, isEver, NEVER, orThen, unlessMissing, type Missing, type Part } from './missing.ts';

/** Writes a formula that was checked in the words of another program, part by part. */
class Writer {
  private readonly formula: Formula;
  private readonly scope: FormulaScope;
  private readonly dialect: Dialect;

  constructor(formula: Formula, scope: FormulaScope, dialect: Dialect) {
    this.formula = formula;
    this.scope = scope;
    this.dialect = dialect;
  }

  write(node: Node): Part {
    const { dialect } = this;
    switch (node.kind) {
      case 'number':
        return { value: textOf(this.formula, node).replace(/[()\s]/g, ''), missing: NEVER };
      case 'text':
        return { value: dialect.text(node.value, undefined), missing: NEVER };
      case 'name':
        return this.writeName(node);
      case 'negation': {
        const { value, missing } = this.write(node.operand);
        return { value: dialect.negate(value), missing };
      }
      case 'binary':
        return isComparison(node.sign) ? this.writeComparison(node, node.sign) : this.writeArithmetic(node);
      case 'call':
        return isAggregate(node.name) ? this.writeAggregate(node.name, node) : this.writeCall(node);
    }
  }

  /** The type of a part; of what was checked there is always one. */
  typeOf(node: Node): FormulaType {
    if (node.kind === 'name') return this.fieldOf(node)?.type ?? 'number';
    if (node.kind === 'text') return 'text';
    if (node.kind === 'binary') return isComparison(node.sign) ? 'boolean' : 'number';
    if (node.kind !== 'call') return 'number';
    if (node.name === 'SI') return this.typeOf(node.args[1] as Node);
    return node.name === 'Y' || node.name === 'O' || node.name === 'NO' ? 'boolean' : 'number';
  }

  private fieldOf(node: Node): FormulaField | undefined {
    return node.kind === 'name' ? this.scope.fields.find(({ id }) => id === node.name) : undefined;
  }

  private writeName(node: NameNode): Part {
    const field = this.fieldOf(node);
    if (!field || this.scope.context === 'column') throw new NotSaid('column');
    if (field.type === 'choices') throw new NotSaid('choices');
    return { value: this.dialect.answer(field), missing: { blanks: new Set([this.dialect.isBlank(field)]), then: [] } };
  }

  private writeArithmetic({ sign, left, right }: BinaryNode): Part {
    const [one, other] = [this.write(left), this.write(right)];
    const missing = anyOf([one.missing, other.missing]);
    return {
      value: this.dialect.calculate(sign as '+', one.value, other.value),
      missing: sign === '/' ? orThen(missing, this.dialect.compare('=', other.value, '0')) : missing,
    };
  }

  private writeComparison({ left, right }: BinaryNode, sign: Comparison): Part {
    const types = [this.typeOf(left), this.typeOf(right)];
    const [many, text] = types[0] === 'choices' ? [left, right] : [right, left];
    if (types.includes('choices')) return this.writeHolds(sign, many, text);
    const isDay = types.includes('date');
    const [one, other] = [this.writeSide(left, right, isDay), this.writeSide(right, left, isDay)];
    const missing = anyOf([one.missing, other.missing]);
    const isText = !isDay && types.some((type) => type === 'text' || type === 'choice');
    const value =
      isText && (sign === '=' || sign === '<>')
        ? this.dialect.compareText(sign, one.value, other.value)
        : this.dialect.compare(sign, one.value, other.value);
    return { value, missing };
  }

  private writeSide(node: Node, compared: Node, isDay: boolean): Part {
    if (node.kind !== 'text') return this.write(node);
    const value = isDay ? this.dialect.day(node.value) : this.dialect.text(node.value, this.fieldOf(compared));
    return { value, missing: NEVER };
  }

  private writeHolds(sign: Comparison, many: Node, text: Node): Part {
    const field = this.fieldOf(many);
    if (!field || text.kind !== 'text' || this.scope.context === 'column') throw new NotSaid('choices');
    const value = this.dialect.holds(field, text.value);
    return {
      value: sign === '=' ? value : this.dialect.not(value),
      missing: { blanks: new Set([this.dialect.isBlank(field)]), then: [] },
    };
  }

  private writeCall(node: CallNode): Part {
    const { dialect } = this;
    const parts = node.args.map((arg, index) =>
      node.name === 'REDONDEAR' && index === 1 ? { value: '', missing: NEVER } : this.write(arg),
    );
    const [first, second, third] = parts as [Part, Part, Part];
    switch (node.name) {
      case 'SI': {
        const branch = (part: Part) => askMissing(part.missing, dialect);
        const missing =
          isEver(second.missing) || isEver(third.missing)
            ? orThen(first.missing, dialect.choose(first.value, branch(second), branch(third)))
            : first.missing;
        return { value: dialect.choose(first.value, second.value, third.value), missing };
      }
      case 'NO':
        return { value: dialect.not(first.value), missing: first.missing };
      case 'REDONDEAR': {
        const decimals = node.args[1];
        return {
          value: dialect.round(first.value, decimals?.kind === 'number' ? decimals.value : 0),
          missing: first.missing,
        };
      }
      case 'VARIACION': {
        const change = dialect.calculate('/', dialect.calculate('-', second.value, first.value), first.value);
        return {
          value: dialect.calculate('*', change, '100'),
          missing: orThen(anyOf([first.missing, second.missing]), dialect.compare('<=', first.value, '0')),
        };
      }
      default:
        return this.settle(parts, node.name === 'Y');
    }
  }

  /** A yes or no of many: it is missing where one of them is and no other settles it. */
  private settle(parts: readonly Part[], isAnd: boolean): Part {
    const { and, or, not, yes, no, choose } = this.dialect;
    const value = (isAnd ? and : or)(parts.map((part) => unlessMissing(part, isAnd ? yes : no, this.dialect)));
    if (!parts.some(({ missing }) => isEver(missing))) return { value, missing: NEVER };
    const any = askMissing(anyOf(parts.map(({ missing }) => missing)), this.dialect);
    const open = and(
      parts.map((part) =>
        unlessMissing(isAnd ? part : { value: not(part.value), missing: part.missing }, yes, this.dialect),
      ),
    );
    return { value, missing: orThen(NEVER, choose(any, open, no)) };
  }

  private writeAggregate(name: AggregateName, { args }: CallNode): Part {
    const { dialect } = this;
    const fields = args.flatMap((arg) => this.fieldOf(arg) ?? []);
    const known = fields.length === args.length ? dialect.ofFields(name, fields) : undefined;
    if (known)
      return { value: known.value, missing: known.missing === undefined ? NEVER : orThen(NEVER, known.missing) };
    if (this.scope.context === 'column') throw new NotSaid('column');
    if (name === 'MEDIANA') throw new NotSaid('median');
    if (name === 'CONTAR') return { value: this.count(args), missing: NEVER };
    const parts = args.map((arg) => this.write(arg));
    const missing: Missing = parts.every((part) => isEver(part.missing))
      ? orThen(NEVER, dialect.and(parts.map((part) => askMissing(part.missing, dialect))))
      : NEVER;
    if (name === 'MIN' || name === 'MAX') return { value: this.extreme(name, parts), missing };
    const sum = this.sum(parts.map((part) => unlessMissing(part, '0', dialect)));
    if (name === 'SUMA') return { value: sum, missing };
    const given = this.sum(
      parts.map(({ missing: each }) => unlessMissing({ value: '1', missing: each }, '0', dialect)),
    );
    return { value: dialect.calculate('/', sum, given), missing };
  }

  private sum(values: readonly string[]): string {
    return values.reduce((sum, value) => this.dialect.calculate('+', sum, value));
  }

  private count(args: readonly Node[]): string {
    const { dialect } = this;
    return this.sum(
      args.map((arg) => {
        const field = this.fieldOf(arg);
        const part =
          field?.type === 'choices'
            ? { value: '', missing: { blanks: new Set([dialect.isBlank(field)]), then: [] } }
            : this.write(arg);
        const one = this.typeOf(arg) === 'boolean' ? dialect.choose(part.value, '1', '0') : '1';
        return unlessMissing({ value: one, missing: part.missing }, '0', dialect);
      }),
    );
  }

  /** The smallest or greatest of those that are given: each that is missing stands back for the first that is not. */
  private extreme(name: 'MIN' | 'MAX', parts: readonly Part[]): string {
    const { dialect } = this;
    const last = parts.at(-1) as Part;
    const first = parts.slice(0, -1).reduceRight((rest, part) => unlessMissing(part, rest, dialect), last.value);
    return dialect.extreme(
      name,
      parts.map((part) => unlessMissing(part, first, dialect)),
    );
  }
}

/**
 * A formula in the words of another program, which gives a blank where ours is missing.
 *
 * @param finish what is done with the value before it is kept: a round, a yes as a word
 */
export function writeIn(
  formula: Formula,
  scope: FormulaScope,
  dialect: Dialect,
  finish: (value: string, type: FormulaType) => string,
): ExportedFormula {
  try {
    const writer = new Writer(formula, scope, dialect);
    const { value, missing } = writer.write(formula.root);
    const text = unlessMissing({ value: finish(value, writer.typeOf(formula.root)), missing }, dialect.blank, dialect);
    return text.length > MOST.exportedLetters ? { ok: false, unsupported: 'tooLong' } : { ok: true, text };
  } catch (error) {
    if (error instanceof NotSaid) return { ok: false, unsupported: error.unsupported };
    throw error;
  }
}
