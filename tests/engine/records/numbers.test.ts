import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumberFault } from '#records/numbers.ts';
import { parseYaml } from '#records/yaml.ts';

describe('findNumberFault', () => {
  it.each([
    ['0', undefined],
    ['-0.50', undefined],
    ['.5', undefined],
    ['1234.5', undefined],
    ['0.30000000000000004', undefined],
    ['9007199254740991', undefined],
    ['9007199254740993', 'figures'],
    ['98765432109876543210', 'figures'],
    ['1.00000000000000001', 'figures'],
    ['007', 'zeros'],
    ['-01.5', 'zeros'],
    ['1e400', 'form'],
    ['0x1F', 'form'],
    ['.inf', 'form'],
    ['NaN', 'form'],
    ['', 'form'],
    ['.', 'form'],
  ])('%s → %s', (written, fault) => {
    expect(findNumberFault(written)).toBe(fault);
  });

  it('finds none in what a number prints, and each that is not kept', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const written = String(value);
        if (!written.includes('e')) expect(findNumberFault(written)).toBeUndefined();
      }),
      { seed: 12 },
    );
  });
});

describe('numbers of YAML', () => {
  it('are kept as they were written where they are read otherwise', () => {
    const { oddNumbers } = parseYaml('a: 012\nb: [1, 2.50]\nc: { d: 0x1F, e: 7 }\nf: 1e3\n');
    expect(oddNumbers).toEqual([
      { fieldPath: ['a'], written: '012' },
      { fieldPath: ['b', 1], written: '2.50' },
      { fieldPath: ['c', 'd'], written: '0x1F' },
      { fieldPath: ['f'], written: '1e3' },
    ]);
  });

  it('with a decimal comma between braces are joined again, and texts too', () => {
    const { data, errors } = parseYaml(
      "a: { value: 21,88, unit: soles }\nb: { place: Lima, Perú, alto, of: x }\nc: { d: 'x', e }\n",
    );
    expect(data).toEqual({
      a: { value: 21.88, unit: 'soles' },
      b: { place: 'Lima, Perú, alto', of: 'x' },
      c: { d: 'x', e: null },
    });
    expect(errors.map(({ code, written, position }) => [code, written, position])).toEqual([
      ['yaml-coma', '21,88', { line: 1, column: 13 }],
      ['yaml-coma', 'Lima, Perú, alto', { line: 2, column: 13 }],
    ]);
  });
});

describe('blanks of YAML', () => {
  it('that are none of the space bar are told where they matter, and the text is read', () => {
    const { data, errors } = parseYaml('a:\u00A0uno\nb:\n\u00A0\u00A0- dos\u00A0tres\nc: {\u00A0d:\u00A0e }\n', 5);
    expect(data).toEqual({ a: 'uno', b: ['dos\u00A0tres'], c: { d: 'e' } });
    expect(errors).toMatchObject([{ code: 'yaml-espacio', position: { line: 5, column: 3 } }]);
    expect(errors[0]?.places).toHaveLength(3);
  });

  it('that stand in a text are its own', () => {
    expect(parseYaml('a: >-\n  Son\u00A05:\u00A0uno\nb: uno,\u00A0dos\n').errors).toEqual([]);
  });
});
