import { describe, expect, it } from 'vitest';
import { mendBoolean, mendDate, mendNumber } from '#records/mend.ts';

describe('mendNumber', () => {
  it.each([
    ['83,93 %', '83.93'],
    ['83.93%', '83.93'],
    ['US$ 1,234.56', '1234.56'],
    ['S/ 40', '40'],
    ['S/. 40', '40'],
    ['$12', '12'],
    ['1.234,56', '1234.56'],
    ['1,234', '1234'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234', '1234'],
    ['−5', '-5'],
    ['+5', '5'],
    [',5', '.5'],
  ])('%s → %s', (written, mended) => {
    expect(mendNumber(written)).toBe(mended);
  });

  it.each(['doce', 's/d', '', '12 empresas', '1-2', '1/2'])('cannot guess «%s»', (written) => {
    expect(mendNumber(written)).toBeUndefined();
  });
});

describe('mendBoolean', () => {
  it('knows what spreadsheets make of it', () => {
    expect(['TRUE', 'VERDADERO', 'sí', 'Si', '1', 'x'].map(mendBoolean)).toEqual(Array(6).fill('true'));
    expect(['FALSE', 'Falso', 'no', '0'].map(mendBoolean)).toEqual(Array(4).fill('false'));
    expect(mendBoolean('quizá')).toBeUndefined();
  });
});

describe('mendDate', () => {
  it('turns round a date with the day first', () => {
    expect(mendDate('30/9/2011')).toBe('2011-09-30');
    expect(mendDate('1-12-2011')).toBe('2011-12-01');
    expect(mendDate('setiembre de 2011')).toBeUndefined();
  });
});
