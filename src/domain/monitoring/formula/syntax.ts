/**
 * The language of formulas of monitoring: small and closed. A formula is read once into a tree of plain values, and
 * nothing of it is ever run as code.
 */

/** What a formula may hold at the most: many times what a form needs, so that no text makes a reader wait. */
export const MOST = {
  /** Letters of a formula. */
  letters: 2_000,
  /** Parentheses and functions inside of each other. */
  levels: 20,
  /** Names, values, signs and functions together. */
  parts: 300,
  /** Arguments of a function. */
  args: 50,
  /** Digits of a number: what a number of JavaScript keeps. */
  digits: 15,
  /** Letters of a text between quotation marks. */
  textLetters: 200,
  /** Decimals to which a formula rounds. */
  decimals: 6,
  /** Letters of a formula as another program takes it: a spreadsheet refuses longer ones. */
  exportedLetters: 8_000,
} as const;

/** A function: how many arguments it takes, and whether it makes one value of many. */
interface FunctionRule {
  readonly least: number;
  readonly most: number;
  readonly aggregate?: true;
}

const AGGREGATE: FunctionRule = { least: 1, most: MOST.args, aggregate: true };

/** Every function of the language. */
export const FUNCTIONS = {
  SI: { least: 3, most: 3 },
  Y: { least: 2, most: MOST.args },
  O: { least: 2, most: MOST.args },
  NO: { least: 1, most: 1 },
  SUMA: AGGREGATE,
  PROMEDIO: AGGREGATE,
  MEDIANA: AGGREGATE,
  CONTAR: AGGREGATE,
  MIN: AGGREGATE,
  MAX: AGGREGATE,
  REDONDEAR: { least: 1, most: 2 },
  VARIACION: { least: 2, most: 2 },
} as const satisfies Record<string, FunctionRule>;

export type FunctionName = keyof typeof FUNCTIONS;
/** Functions that make one value of many. */
export type AggregateName = 'SUMA' | 'PROMEDIO' | 'MEDIANA' | 'CONTAR' | 'MIN' | 'MAX';

/** Whether a word names a function. */
export const isFunction = (word: string): word is FunctionName => Object.keys(FUNCTIONS).includes(word);
/** What a function takes. */
export const ruleOf = (name: FunctionName): FunctionRule => FUNCTIONS[name];
/** Whether a function makes one value of many. */
export const isAggregate = (name: FunctionName): name is AggregateName => ruleOf(name).aggregate === true;

/** Signs that compare. */
export const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type Arithmetic = '+' | '-' | '*' | '/';

/** Whether a sign compares. */
export const isComparison = (sign: string): sign is Comparison => (COMPARISONS as readonly string[]).includes(sign);

/** A place in the text of a formula, in UTF-16 units from 0. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

export interface NumberNode extends Span {
  readonly kind: 'number';
  readonly value: number;
}
export interface TextNode extends Span {
  readonly kind: 'text';
  readonly value: string;
}
/** A field, by its id. */
export interface NameNode extends Span {
  readonly kind: 'name';
  readonly name: string;
}
export interface NegationNode extends Span {
  readonly kind: 'negation';
  readonly operand: Node;
}
export interface BinaryNode extends Span {
  readonly kind: 'binary';
  readonly sign: Arithmetic | Comparison;
  readonly left: Node;
  readonly right: Node;
}
export interface CallNode extends Span {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly args: readonly Node[];
}

/** A part of a formula with the place where it stands. */
export type Node = NumberNode | TextNode | NameNode | NegationNode | BinaryNode | CallNode;

/** A formula that was read. Plain data: it travels as JSON. */
export interface Formula {
  readonly text: string;
  readonly root: Node;
}

/** The text of a part, as it was written. */
export const textOf = ({ text }: Pick<Formula, 'text'>, { at, length }: Span): string => text.slice(at, at + length);

/** The nodes right below a node. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'negation':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.args;
    default:
      return [];
  }
}

/** Every field that a formula names, once, in the order of the text. */
export function listNames({ root }: Formula): readonly string[] {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'name') names.add(node.name);
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return [...names];
}
