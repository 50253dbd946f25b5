import { describe, expect, it } from 'vitest';
import { parseFormula } from '#domain/monitoring/formula/parse.ts';
import { listNames, MOST, type Node } from '#domain/monitoring/formula/syntax.ts';
import { faultsOf, read } from './support/scope.ts';

/** A tree in one line: signs before what they join. */
const shape = (node: Node): string => {
  switch (node.kind) {
    case 'binary':
      return `(${node.sign} ${shape(node.left)} ${shape(node.right)})`;
    case 'negation':
      return `(neg ${shape(node.operand)})`;
    case 'call':
      return `(${[node.name, ...node.args.map(shape)].join(' ')})`;
    case 'text':
      return `"${node.value}"`;
    default:
      return String(node.kind === 'number' ? node.value : node.name);
  }
};

describe('a formula is read', () => {
  it.each([
    ['1 + 2 * 3', '(+ 1 (* 2 3))'],
    ['(1 + 2) * 3', '(* (+ 1 2) 3)'],
    ['10 - 4 - 3', '(- (- 10 4) 3)'],
    ['8 / 4 / 2', '(/ (/ 8 4) 2)'],
    ['-a * -2', '(* (neg a) (neg 2))'],
    ['a - b', '(- a b)'],
    ['a -b', '(- a b)'],
    ['gasto-fijo - 2-1', '(- (- gasto-fijo 2) 1)'],
    ['a + 1 >= b * 2', '(>= (+ a 1) (* b 2))'],
    ['SUMA(a, b; c)'.replace(',', ';'), '(SUMA a b c)'],
    ['SI(Y(a > 0, NO(b)), "x", \'y "z"\')', '(SI (Y (> a 0) (NO b)) "x" "y "z"")'],
    ['  SUMA (\n a ,\tb )\n', '(SUMA a b)'],
    ['(a < b) = c', '(= (< a b) c)'],
    ['0.10', '0.1'],
  ])('%s', (text, tree) => {
    expect(shape(read(text).root)).toBe(tree);
  });

  it('with the place of every part, and what it names', () => {
    const formula = read('SUMA(a, b) / (a + 10)');
    expect(listNames(formula)).toEqual(['a', 'b']);
    const { root } = formula;
    if (root.kind !== 'binary') throw new Error();
    expect([root.left, root.right].map(({ at, length }) => formula.text.slice(at, at + length))).toEqual([
      'SUMA(a, b)',
      '(a + 10)',
    ]);
    expect(JSON.parse(JSON.stringify(formula))).toEqual(formula);
  });
});

describe('a formula is refused', () => {
  it.each([
    ['', 'empty', '', undefined],
    [' \n', 'empty', '', undefined],
    ['= a + b', 'leadingEquals', '=', ['a + b']],
    ['a ≤ b', 'badSign', '≤', ['<=']],
    ['a != b', 'badSign', '!=', ['<>']],
    ['a == b', 'badSign', '==', ['=']],
    ['a ^ 2', 'badSign', '^', undefined],
    ['a × b', 'badSign', '×', ['*']],
    ['a – b', 'badSign', '–', ['-']],
    ['a = “x', 'badSign', '“', ['"']],
    ['a + b;', 'badSign', ';', undefined],
    ['a, b', 'badSign', ',', undefined],
    ['1.2.3', 'badNumber', '1.2.3', undefined],
    ['.5', 'badNumber', '.5', ['0.5']],
    ['5. + a', 'badNumber', '5.', ['5']],
    ['1234567890123456', 'badNumber', '1234567890123456', undefined],
    ['a * 1,5', 'decimalComma', '1,5', ['1.5']],
    ['MAX(1,5)', 'decimalComma', '1,5', ['1.5']],
    ['1,000', 'decimalComma', '1,000', ['1000', '1.000']],
    ['1,000,000.5', 'decimalComma', '1,000,000.5', ['1000000.5']],
    ['a = "x', 'openText', '"', undefined],
    ['a = ""', 'badText', '', undefined],
    ['a = "x\u200By"', 'badText', 'x\u200By', undefined],
    ['SUMA(a, b; c)', 'mixedSeparators', ';', undefined],
    ['SUMA(a, b', 'unclosed', '(', undefined],
    ['SUMA(', 'unclosed', '(', undefined],
    ['SUMA(a,', 'unclosed', '(', undefined],
    ['(a + b', 'unclosed', '(', undefined],
    ['a + b)', 'unopened', ')', undefined],
    ['a +', 'operandMissing', '', undefined],
    ['* a', 'operandMissing', '*', undefined],
    ['a + * b', 'operandMissing', '*', undefined],
    ['a b', 'operatorMissing', 'b', undefined],
    ['2a', 'operatorMissing', 'a', undefined],
    ['(a b)', 'operatorMissing', 'b', undefined],
    ['SUMA(a,,b)', 'emptyArgument', ',', undefined],
    ['SUMA(a,)', 'emptyArgument', ')', undefined],
    ['a < b < c', 'chainedComparison', '<', undefined],
    ['(a < b < c)', 'chainedComparison', '<', undefined],
    ['SUM(a, b)', 'unknownFunction', 'SUM', ['SUMA']],
    ['suma(a, b)', 'unknownFunction', 'suma', ['SUMA']],
    ['VARIACIÓN(a, b)', 'unknownFunction', 'VARIACIÓN', ['VARIACION']],
    ['IF(a, b, c)', 'unknownFunction', 'IF', ['SI']],
    ['EVAL(a)', 'unknownFunction', 'EVAL', undefined],
    ['constructor(a)', 'unknownFunction', 'constructor', undefined],
    ['__proto__(a)', 'unknownFunction', '__proto__', undefined],
    ['SI(a, b)', 'argumentCount', '2', ['SI']],
    ['SUMA()', 'argumentCount', '0', ['SUMA']],
  ])('%s', (text, code, received, nearest) => {
    const [fault, ...more] = faultsOf(text);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ code, received });
    expect(fault?.nearest).toEqual(nearest);
    expect(fault!.at + fault!.length).toBeLessThanOrEqual(text.length);
  });

  it('with all its wrong signs and words at once', () => {
    expect(faultsOf('a × 1,5 + .5 ÷ b').map(({ code, at }) => [code, at])).toEqual([
      ['badSign', 2],
      ['decimalComma', 4],
      ['badNumber', 10],
      ['badSign', 13],
    ]);
  });

  it('where it is longer, deeper or fuller than any form needs', () => {
    const deep = (levels: number) => `${'('.repeat(levels)}1${')'.repeat(levels)}`;
    expect(faultsOf(deep(MOST.levels))).toEqual([]);
    expect(faultsOf(deep(MOST.levels + 1))[0]).toMatchObject({ code: 'tooDeep', expected: String(MOST.levels) });
    expect(faultsOf(`${'-'.repeat(500)}1`)[0]?.code).toBe('tooDeep');
    expect(faultsOf(`${'NO('.repeat(300)}exporta${')'.repeat(300)}`)[0]?.code).toBe('tooDeep');
    expect(faultsOf(`1${'+1'.repeat(MOST.parts)}`)[0]?.code).toBe('tooManyParts');
    expect(faultsOf('a'.repeat(10_000))[0]).toMatchObject({ code: 'tooLong', received: '10000' });
    expect(
      faultsOf(
        `SUMA(${Array(MOST.args + 1)
          .fill('1')
          .join(', ')})`,
      )[0]?.code,
    ).toBe('argumentCount');
  });

  it('whatever is thrown at it', () => {
    for (const text of ['\u0000', '\uD800', '💥', '${a}', '`a`', '{{a}}', 'a;b', '#', 'ñ(', '"\uD800"', '<!--', "';--"])
      expect(parseFormula(text).ok).toBe(false);
  });
});
