import { findComparisonFault } from './comparison.ts';
import { faultAt, type FaultCode, type FormulaFault } from './faults.ts';
import { faultOfName } from './names.ts';
import type { CheckedFormula, FormulaScope, FormulaType } from './scope.ts';
import {
  isAggregate,
  isComparison,
  listNames,
  MOST,
  textOf,
  type BinaryNode,
  type CallNode,
  type Formula,
  type NameNode,
  type Node,
} from './syntax.ts';
import {
  byHundred,
  COUNT,
  dimensionOf,
  divideUnits,
  joinUnits,
  LITERAL,
  multiplyUnits,
  nameUnit,
  PERCENT,
  PLAIN,
  type Dimension,
} from './units.ts';

/** What a part of a formula gives; undefined where a fault was told of it, so that none is told twice. */
interface Result {
  readonly type: FormulaType;
  readonly unit: Dimension;
}
type Known = Result | undefined;

const of = (type: FormulaType, unit: Dimension = PLAIN): Result => ({ type, unit });
const isHundred = (node: Node): boolean => node.kind === 'number' && node.value === 100;
/** Goes through a formula once and collects what is wrong with it. */
class Checker {
  readonly faults: FormulaFault[] = [];
  private inAggregate = false;
  private readonly money: ReadonlySet<string>;
  private readonly formula: Formula;
  private readonly scope: FormulaScope;

  constructor(formula: Formula, scope: FormulaScope) {
    this.formula = formula;
    this.scope = scope;
    this.money = new Set(scope.fields.flatMap(({ isMoney, unitId }) => (isMoney && unitId ? [unitId] : [])));
  }

  check(node: Node): Known {
    switch (node.kind) {
      case 'number':
        return of('number', LITERAL);
      case 'text':
        return of('text');
      case 'name':
        return this.checkName(node);
      case 'negation':
        return this.expect(node.operand, 'number');
      case 'binary':
        return this.checkBinary(node);
      case 'call':
        return this.checkCall(node);
    }
  }

  /** Whether what comes out is what the field or the indicator says of itself. */
  checkResult(result: Known): void {
    const { wanted, units } = this.scope;
    if (!result || !wanted) return;
    const { root } = this.formula;
    if (wanted.type && wanted.type !== result.type && !(wanted.type === 'text' && result.type === 'choice')) {
      this.tell(root, 'typeResult', result.type, { expected: wanted.type });
      return;
    }
    if (result.type !== 'number') {
      if (wanted.unitId !== undefined) this.tell(root, 'typeResult', result.type, { expected: 'number' });
      return;
    }
    const unit = dimensionOf(wanted.unitId, units);
    const named = joinUnits(result.unit, unit, this.money);
    if (!named) this.tell(root, 'unitResult', nameUnit(result.unit, units), { expected: wanted.unitId ?? '' });
  }

  private tell(node: Node, code: FaultCode, received: string, more?: Parameters<typeof faultAt>[3]): undefined {
    this.faults.push(faultAt(node, code, received, more));
    return undefined;
  }

  private write(node: Node): string {
    return textOf(this.formula, node);
  }

  private expect(node: Node, type: FormulaType): Known {
    const result = this.check(node);
    if (!result || result.type === type) return result;
    return this.tell(node, 'wrongType', result.type, { expected: type });
  }

  private checkName(node: NameNode): Known {
    const field = this.scope.fields.find(({ id }) => id === node.name);
    if (!field) return void this.faults.push(faultOfName(node, this.scope.fields));
    if (this.scope.context === 'column' && !this.inAggregate)
      return this.tell(node, 'columnOutside', node.name, { nearest: [`SUMA(${node.name})`, `PROMEDIO(${node.name})`] });
    return field.type && of(field.type, dimensionOf(field.unitId, this.scope.units));
  }

  private checkBinary(node: BinaryNode): Known {
    const { sign, left, right } = node;
    if (isComparison(sign)) return this.checkComparison(node);
    const [one, other] = [this.expect(left, 'number'), this.expect(right, 'number')];
    if (!one || !other) return undefined;
    switch (sign) {
      case '*':
        if (isHundred(right)) return of('number', byHundred(one.unit, 1));
        if (isHundred(left)) return of('number', byHundred(other.unit, 1));
        return of('number', multiplyUnits(one.unit, other.unit));
      case '/':
        if (isHundred(right)) return of('number', byHundred(one.unit, -1));
        if (isHundred(left)) return of('number', byHundred(divideUnits(PLAIN, other.unit), 1));
        return of('number', divideUnits(one.unit, other.unit));
      default:
        return this.join(node, [one, other]);
    }
  }

  /** The unit that numbers share which are added or chosen between. */
  private join(node: Node, results: readonly Result[]): Known {
    let joined: Dimension = LITERAL;
    for (const { unit } of results) {
      const next = joinUnits(joined, unit, this.money);
      if (!next)
        return this.tell(node, 'unitMismatch', nameUnit(unit, this.scope.units), {
          expected: nameUnit(joined, this.scope.units),
        });
      joined = next;
    }
    return of('number', joined);
  }

  private checkComparison(node: BinaryNode): Known {
    const { left, right } = node;
    const [one, other] = [this.check(left), this.check(right)];
    if (!one || !other) return undefined;
    if (one.type === 'number' && other.type === 'number') return this.join(node, [one, other]) && of('boolean');
    const fault = findComparisonFault(this.formula, node, [one.type, other.type], this.scope.fields);
    if (!fault) return of('boolean');
    return void this.faults.push(fault);
  }

  private checkCall(node: CallNode): Known {
    const { name, args } = node;
    if (isAggregate(name)) return this.checkAggregate(node);
    switch (name) {
      case 'SI':
        return this.checkChoice(node);
      case 'REDONDEAR':
        return this.checkRounding(node);
      case 'VARIACION': {
        const [before, after] = args.map((arg) => this.expect(arg, 'number'));
        return before && after && this.join(node, [before, after]) && of('number', PERCENT);
      }
      default: {
        const results = args.map((arg) => this.expect(arg, 'boolean'));
        return results.every(Boolean) ? of('boolean') : undefined;
      }
    }
  }

  private checkChoice(node: CallNode): Known {
    const [condition, yes, no] = node.args as [Node, Node, Node];
    const [test, one, other] = [this.expect(condition, 'boolean'), this.check(yes), this.check(no)];
    if (!test || !one || !other) return undefined;
    const texts = [one.type, other.type].every((type) => type === 'text' || type === 'choice');
    if (texts && one.type !== other.type) return of('text');
    if (one.type !== other.type) return this.tell(no, 'unlike', other.type, { expected: one.type });
    return one.type === 'number' ? this.join(no, [one, other]) : one;
  }

  private checkRounding({ args }: CallNode): Known {
    const [value, decimals] = args as [Node, Node?];
    const result = this.expect(value, 'number');
    const isRight =
      !decimals || (decimals.kind === 'number' && Number.isInteger(decimals.value) && decimals.value <= MOST.decimals);
    if (isRight) return result;
    return this.tell(decimals, 'badDecimals', this.write(decimals), { expected: String(MOST.decimals) });
  }

  private checkAggregate(node: CallNode): Known {
    const { name, args } = node;
    const isColumn = this.scope.context === 'column';
    if (isColumn && this.inAggregate) return this.tell(node, 'nestedAggregate', name);
    if (isColumn && args.length > 1)
      return this.tell(node, 'argumentCount', String(args.length), { expected: '1', nearest: [name] });
    this.inAggregate = true;
    const results = args.map((arg) => (name === 'CONTAR' ? this.check(arg) : this.expect(arg, 'number')));
    this.inAggregate = false;
    const known = results.filter((result) => result !== undefined);
    if (known.length < results.length) return undefined;
    return name === 'CONTAR' ? of('number', COUNT) : this.join(node, known);
  }
}

/**
 * Holds a formula to what it may name and give: fields, types and units.
 *
 * @returns its type, unit and names, or all its faults at once
 */
export function checkFormula(formula: Formula, scope: FormulaScope): CheckedFormula {
  const checker = new Checker(formula, scope);
  const result = checker.check(formula.root);
  checker.checkResult(result);
  if (checker.faults.length) return { ok: false, faults: checker.faults };
  // A field whose own formula is wrong gives nothing to hold on to: what it stands for is told there.
  const { type, unit } = result ?? of(scope.wanted?.type ?? 'number', dimensionOf(scope.wanted?.unitId, scope.units));
  const name = type === 'number' ? nameUnit(unit, scope.units) : '';
  return {
    ok: true,
    type,
    unit: type === 'number' && unit.loose ? scope.wanted?.unitId : name || undefined,
    names: listNames(formula),
  };
}
