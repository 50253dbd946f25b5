import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Of, type Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { canonicalJson, CanonicalJsonError, parseCanonicalJson } from '#domain/monitoring/crypto/canonicalJson.ts';

/** RFC 8785, appendix B: the bits of a double and how it is written. */
const NUMBERS: readonly [string, string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];
const doubleOf = (bits: string): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
};
const faultOf = (value: unknown): string => {
  try {
    return `taken: ${canonicalJson(value)}`;
  } catch (error) {
    return error instanceof CanonicalJsonError ? `${error.fault} ${error.path}` : String(error);
  }
};
const faultOfText = (text: string | Bytes): string => {
  const reading = parseCanonicalJson(typeof text === 'string' ? utf8Of(text) : text);
  return reading.ok ? 'taken' : reading.fault;
};
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('canonical JSON', () => {
  it('writes the examples of RFC 8785', () => {
    // §3.2.2
    expect(
      canonicalJson({
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      }),
    ).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    // §3.2.3: the order of names.
    const names = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 };
    expect(Object.values(JSON.parse(canonicalJson(names)) as object)).toHaveLength(7);
    expect(canonicalJson(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}');
    // Published beside the RFC: structures.json, unicode.json, arrays.json.
    expect(canonicalJson({ '1': { f: { f: 'hi', F: 5 }, '\n': 56 }, '10': {}, '': 'empty', A: {} })).toBe(
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"A":{}}',
    );
    expect(canonicalJson({ 'Unnormalized Unicode': 'A\u030a' })).toBe('{"Unnormalized Unicode":"A\u030a"}');
    expect(canonicalJson([56, { d: true, '10': null, '1': [] }])).toBe('[56,{"1":[],"10":null,"d":true}]');
  });

  it('writes the numbers of RFC 8785', () => {
    expect(NUMBERS.map(([bits]) => canonicalJson(doubleOf(bits)))).toEqual(NUMBERS.map(([, written]) => written));
  });

  it('refuses what would be lost or changed, and says where', () => {
    expect(faultOf({ a: [1, NaN] })).toBe('not-finite a.1');
    expect(faultOf(Infinity)).toBe('not-finite ');
    expect(faultOf({ a: undefined })).toBe('not-json a');
    // A hole in a list.
    expect(faultOf([1, , 2])).toBe('not-json 1'); // eslint-disable-line no-sparse-arrays
    expect(faultOf(10n)).toBe('not-json ');
    expect(faultOf({ a: () => 1 })).toBe('not-json a');
    expect(faultOf([Symbol('a')])).toBe('not-json 0');
    expect(faultOf({ on: new Date(0) })).toBe('not-json on');
    expect(faultOf(new Map([['a', 1]]))).toBe('not-json ');
    expect(faultOf(new Uint8Array(2))).toBe('not-json ');
    expect(faultOf({ a: 1, [Symbol('b')]: 2 })).toBe('not-json ');
    expect(faultOf({ a: 1, toJSON: () => 2 })).toBe('not-json ');
    expect(faultOf({ a: 'x\ud800' })).toBe('lone-surrogate a');
    expect(faultOf({ '\udc00': 1 })).toBe('lone-surrogate \udc00');
    expect(faultOf(nested(32))).toMatch(/^taken/);
    expect(faultOf(nested(33))).toMatch(/^too-deep/);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(faultOf(circle)).toMatch(/^too-deep/);
  });

  it('treats names of the language as any other', () => {
    const hostile = '{"__proto__":{"a":1},"constructor":2,"hasOwnProperty":3}';
    expect(canonicalJson(JSON.parse(hostile))).toBe(hostile);
    expect(canonicalJson(Object.assign(Object.create(null) as object, { b: 1, a: 2 }))).toBe('{"a":2,"b":1}');
  });

  it('reads only what it would have written', () => {
    expect(faultOfText('{"a":1,"b":[true,null]}')).toBe('taken');
    for (const text of [
      '{"b":1,"a":2}',
      '{"a":1,"a":1}',
      '{"a": 1}',
      '{"a":1}\n',
      '1.0',
      '1e2',
      '-0',
      '"\\u0061"',
      '"\\/"',
      '9007199254740993',
    ])
      expect(faultOfText(text), text).toBe('not-canonical');
    for (const text of ['', '{', 'undefined', '\ufeff{}', '{"a":01}', '[1,]', 'NaN'])
      expect(faultOfText(text), text).toBe('not-json');
    expect(faultOfText('"\\ud800"')).toBe('lone-surrogate');
    expect(faultOfText('['.repeat(5000) + ']'.repeat(5000))).toBe('too-deep');
    expect(faultOfText(new Uint8Array([0x22, 0xff, 0x22]))).toBe('not-utf8');
  });

  it('is one text for one value, whatever the order of its names', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, item]) => [name, shuffled(item)]),
            )
          : value;
    const json = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(faultOfText(text)).toBe('taken');
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
