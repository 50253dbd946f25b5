import { faultAt, findLike, foldAccents, type FaultCode, type FormulaFault } from './faults.ts';
import {
  FUNCTIONS,
  isComparison,
  isFunction,
  MOST,
  ruleOf,
  type Arithmetic,
  type CallNode,
  type Comparison,
  type Formula,
  type FunctionName,
  type Node,
  type Span,
} from './syntax.ts';
import { listTokens, type Token } from './tokens.ts';

/** A formula, or what is wrong with its text. */
export type ParsedFormula =
  { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly faults: readonly FormulaFault[] };

/** Ends the reading at a fault: what follows it would only be guessed. */
class Stop extends Error {
  readonly fault: FormulaFault;
  constructor(fault: FormulaFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Names of functions in spreadsheets and in other languages, without accents, and what they are here. */
const OTHER_NAMES: ReadonlyMap<string, FunctionName> = new Map([
  ['IF', 'SI'],
  ['AND', 'Y'],
  ['OR', 'O'],
  ['NOT', 'NO'],
  ['SUM', 'SUMA'],
  ['SUMAR', 'SUMA'],
  ['TOTAL', 'SUMA'],
  ['AVERAGE', 'PROMEDIO'],
  ['MEAN', 'PROMEDIO'],
  ['MEDIA', 'PROMEDIO'],
  ['MEDIAN', 'MEDIANA'],
  ['COUNT', 'CONTAR'],
  ['CONTARA', 'CONTAR'],
  ['CUENTA', 'CONTAR'],
  ['MINIMO', 'MIN'],
  ['MAXIMO', 'MAX'],
  ['ROUND', 'REDONDEAR'],
  ['CHANGE', 'VARIACION'],
  ['GROWTH', 'VARIACION'],
  ['CRECIMIENTO', 'VARIACION'],
]);

function nearestFunctions(word: string): readonly string[] {
  const upper = foldAccents(word).toUpperCase();
  const known = OTHER_NAMES.get(upper);
  return known ? [known] : isFunction(upper) ? [upper] : findLike(word, Object.keys(FUNCTIONS));
}

const spanOf = (first: Span, last: Span): Span => ({ at: first.at, length: last.at + last.length - first.at });

/** Reads tokens by the grammar: a comparison of sums of products of values, each level by a method of its own. */
class Reader {
  private next = 0;
  private level = 0;
  private parts = 0;
  private separator = '';
  private readonly tokens: readonly Token[];
  private readonly text: string;

  constructor(tokens: readonly Token[], text: string) {
    this.tokens = tokens;
    this.text = text;
  }

  readAll(): Node {
    const root = this.readComparison();
    const rest = this.peek();
    if (!rest) return root;
    if (rest.text === ')' && rest.kind === 'sign') throw this.stop(rest, 'unopened');
    if (rest.kind === 'sign' && isComparison(rest.text)) throw this.stop(rest, 'chainedComparison');
    throw this.stop(rest, rest.kind === 'sign' && /[,;]/.test(rest.text) ? 'badSign' : 'operatorMissing');
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }

  private isSign(...signs: readonly string[]): boolean {
    const token = this.peek();
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  private take(): Token {
    const token = this.tokens[this.next];
    if (!token) throw this.stop({ at: this.text.length, length: 0 }, 'operandMissing');
    this.next += 1;
    this.parts += 1;
    if (this.parts > MOST.parts) throw this.stop(token, 'tooManyParts', { expected: String(MOST.parts) });
    return token;
  }

  private stop(span: Span, code: FaultCode, more?: Parameters<typeof faultAt>[3]): Stop {
    return new Stop(faultAt(span, code, this.text.slice(span.at, span.at + span.length), more));
  }

  /** Goes down a level and up again; too many are refused before the stack is. */
  private within<T>(opening: Span, read: () => T): T {
    this.level += 1;
    if (this.level > MOST.levels) throw this.stop(opening, 'tooDeep', { expected: String(MOST.levels) });
    const value = read();
    this.level -= 1;
    return value;
  }

  private readComparison(): Node {
    const left = this.readSum();
    if (!this.isSign('=', '<>', '<', '<=', '>', '>=')) return left;
    const sign = this.take().text as Comparison;
    const right = this.readSum();
    const again = this.peek();
    if (again?.kind === 'sign' && isComparison(again.text)) throw this.stop(again, 'chainedComparison');
    return { kind: 'binary', sign, left, right, ...spanOf(left, right) };
  }

  private readSum(): Node {
    return this.readChain(['+', '-'], () => this.readChain(['*', '/'], () => this.readValue()));
  }

  private readChain(signs: readonly Arithmetic[], read: () => Node): Node {
    let left = read();
    while (this.isSign(...signs)) {
      const sign = this.take().text as Arithmetic;
      const right = read();
      left = { kind: 'binary', sign, left, right, ...spanOf(left, right) };
    }
    return left;
  }

  private readValue(): Node {
    const token = this.take();
    const { at, length, text } = token;
    if (token.kind === 'number') return { kind: 'number', value: Number(text), at, length };
    if (token.kind === 'text') return { kind: 'text', value: text, at, length };
    if (token.kind === 'word')
      return this.isSign('(') ? this.readCall(token) : { kind: 'name', name: text, at, length };
    if (text === '-')
      return this.within(token, () => {
        const operand = this.readValue();
        return { kind: 'negation', operand, ...spanOf(token, operand) };
      });
    if (text === '(')
      return this.within(token, () => {
        const inner = this.readComparison();
        return { ...inner, ...spanOf(token, this.close(token)) };
      });
    throw this.stop(token, /[,;)]/.test(text) && this.level > 0 ? 'emptyArgument' : 'operandMissing');
  }

  private close(opening: Token): Token {
    const token = this.peek();
    if (!token) throw this.stop(opening, 'unclosed');
    if (this.isSign(')')) return this.take();
    if (token.kind === 'sign' && isComparison(token.text)) throw this.stop(token, 'chainedComparison');
    throw this.stop(token, this.isSign(',', ';') ? 'badSign' : 'operatorMissing');
  }

  private readCall(word: Token): CallNode {
    const opening = this.take();
    if (!isFunction(word.text)) throw this.stop(word, 'unknownFunction', { nearest: nearestFunctions(word.text) });
    const { name, rule } = { name: word.text, rule: ruleOf(word.text) };
    const args = this.within(word, () => this.readArguments(opening));
    const span = spanOf(word, this.close(opening));
    if (args.length < rule.least || args.length > rule.most)
      throw new Stop(
        faultAt(span, 'argumentCount', String(args.length), {
          expected: rule.least === rule.most ? String(rule.least) : `${rule.least}–${rule.most}`,
          nearest: [name],
        }),
      );
    return { kind: 'call', name, args, ...span };
  }

  private readArguments(opening: Token): readonly Node[] {
    if (this.isSign(')')) return [];
    const args = [this.readArgument(opening)];
    while (this.isSign(',', ';')) {
      const separator = this.take();
      this.separator ||= separator.text;
      if (separator.text !== this.separator)
        throw this.stop(separator, 'mixedSeparators', { expected: this.separator });
      args.push(this.readArgument(opening));
    }
    return args;
  }

  private readArgument(opening: Token): Node {
    if (!this.peek()) throw this.stop(opening, 'unclosed');
    return this.readComparison();
  }
}

const refuse = (...faults: readonly FormulaFault[]): ParsedFormula => ({ ok: false, faults });

/**
 * Reads the text of a formula. Numbers have a point; arguments are set apart by `,` or `;`; names are ids of fields as
 * they are, so a minus between two names stands between spaces.
 *
 * @returns the formula, or its faults: all that stand in single signs and words, else the first of its grammar
 */
export function parseFormula(text: string): ParsedFormula {
  const whole = { at: 0, length: text.length };
  if (text.trim() === '') return refuse(faultAt(whole, 'empty', ''));
  if (text.length > MOST.letters)
    return refuse(faultAt(whole, 'tooLong', String(text.length), { expected: String(MOST.letters) }));
  const { tokens, faults } = listTokens(text);
  if (faults.length) return refuse(...faults);
  const [first] = tokens;
  if (first?.kind === 'sign' && first.text === '=')
    return refuse(faultAt(first, 'leadingEquals', '=', { nearest: [text.slice(first.at + 1).trim()] }));
  try {
    return { ok: true, formula: { text, root: new Reader(tokens, text).readAll() } };
  } catch (error) {
    if (error instanceof Stop) return refuse(error.fault);
    throw error;
  }
}
