import { describe, expect, it } from 'vitest';
import { PATH_PATTERN } from '#domain/workspace/cells.ts';
import { isLate, listAgreements, listFirms, signPathOf } from '#domain/workspace/network.ts';
import { findField } from '#domain/workspace/tools.ts';
import { cellsWith, NOW, writeIn } from './support/workspaces.ts';

describe('the firms of a network', () => {
  it('stand as they were entered, with what was entered of each, and without those that were taken away', () => {
    const cells = cellsWith({
      'firm/b/removed': false,
      'firm/a/removed': false,
      'firm/b/name': '  Tejidos Paria ',
      'firm/a/phone': '999',
      'firm/gone/removed': true,
      'firm/gone/name': 'Otra',
      'firm/never/name': 'Sin comienzo',
    });
    expect(listFirms(cells)).toEqual([
      { id: 'b', name: 'Tejidos Paria', trade: '', person: '', phone: '' },
      { id: 'a', name: '', trade: '', person: '', phone: '999' },
    ]);
    // What was taken away comes back with all that was entered of it.
    const back = listFirms(writeIn(cells, 'firm/gone/removed', false, 'bbbbb', NOW + 99));
    expect(back.map(({ id, name }) => [id, name])).toEqual([
      ['b', 'Tejidos Paria'],
      ['a', ''],
      ['gone', 'Otra'],
    ]);
  });
});

describe('what was agreed', () => {
  it('is late after its day, unless it is done', () => {
    const cells = cellsWith({
      'agreement/x/removed': false,
      'agreement/x/text': 'Comprar hilo',
      'agreement/x/due': '2026-11-30',
    });
    const [agreement] = listAgreements(cells);
    expect(agreement).toEqual({ id: 'x', text: 'Comprar hilo', who: '', due: '2026-11-30', isDone: false });
    expect(['2026-11-29', '2026-11-30', '2026-12-01'].map((today) => isLate(agreement!, today))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isLate({ ...agreement!, isDone: true }, '2027-01-01')).toBe(false);
    expect(isLate({ ...agreement!, due: '' }, '2027-01-01')).toBe(false);
  });
});

describe('the sign of a phase', () => {
  it('has a path of its own that follows its words, and that a file takes', () => {
    const signs = ['Hay un plan.', 'Hay un plan', 'hay un plan.', '¿Quién ñandú? 🧵', '', 'x'.repeat(5000)];
    const paths = signs.map((sign) => signPathOf('fase-uno', sign));
    expect(new Set(paths).size).toBe(signs.length);
    for (const path of paths) {
      expect(path).toMatch(PATH_PATTERN);
      expect(findField(path)?.field.form).toEqual({ type: 'flag' });
    }
    // It is kept on devices: it never becomes another one.
    expect(signPathOf('fase-uno', 'Hay un plan.')).toBe('phase/fase-uno/saiijqr');
  });
});
