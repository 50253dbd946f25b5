import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropSigns, findSigns, tellSigns, writeOutSigns } from '#records/signs.ts';

const kinds = (text: string) => findSigns(text).map(({ point, kind }) => `${point} ${kind}`);

describe('signs that nobody sees', () => {
  it.each([
    ['ta\u0007ller', 'U+0007 control'],
    ['uno\u000Cdos', 'U+000C lineEnd'],
    ['uno\u2028dos', 'U+2028 lineEnd'],
    ['uno\rdos\n', 'U+000D lineEnd'],
    ['le\u00ADche', 'U+00AD softHyphen'],
    ['le\u200Cche', 'U+200C zeroWidth'],
    ['le\uFEFFche', 'U+FEFF zeroWidth'],
    ['le\u2067che', 'U+2067 direction'],
    ['le\uFFFDche', 'U+FFFD replacement'],
    ['\uF0B7 uno', 'U+F0B7 private'],
    ['le\uFDD0che', 'U+FDD0 notACharacter'],
    ['le\u{E0061}che', 'U+E0061 invisible'],
    ['a\uFE0F', 'U+FE0F invisible'],
    ['a\u200Db', 'U+200D zeroWidth'],
  ])('%j holds %s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
    expect(kinds(dropSigns(text))).toEqual([]);
  });

  it('are not tabs, ends of lines, no-break spaces, or what joins an emoji', () => {
    expect(kinds('uno\tdos\r\ntres\n S/\u00A05 y 1\u202F000 ❤\uFE0F 👩\u200D🌾 👍🏽 1\uFE0F\u20E3')).toEqual([]);
  });

  it('are told once for all their places, by line and column, with the word', () => {
    expect(tellSigns('La le\u00ADche\ny la le\u00ADche', { file: 'a.md' })).toEqual([
      {
        code: 'signo-invisible',
        file: 'a.md',
        line: 1,
        column: 6,
        received: 'le‹U+00AD›che',
        detail: { point: 'U+00AD', kind: 'softHyphen', sign: { phrase: 'sign', values: ['softHyphen'] } },
        count: 2,
        places: [{ file: 'a.md', line: 2, column: 8 }],
      },
    ]);
  });

  it('never reach a report or a parser, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findSigns(dropSigns(text))).toEqual([]);
        expect(findSigns(writeOutSigns(text))).toEqual([]);
        expect(dropSigns(text).length).toBeLessThanOrEqual(text.length);
      }),
      { seed: 12 },
    );
  });
});
