import { describe, expect, it } from 'vitest';
import { parseHex } from '#domain/monitoring/crypto/bytes.ts';
import { merkleProof, verifyMerkleProof } from '#domain/monitoring/crypto/merkle.ts';
import { publishFigures } from '#domain/monitoring/publication/publish.ts';
import { configOf, firmsOf, indicatorOf, inputOf } from './support/scene.ts';

const forms = [...firmsOf('miel', 6), ...firmsOf('queso', 6), ...firmsOf('lana', 7)];

describe('a publication', () => {
  it('is the same for the same forms, in whatever order they come', async () => {
    const one = await publishFigures(inputOf(forms));
    const other = await publishFigures(inputOf([...forms].reverse(), { expected: new Map([['empresa', forms]]) }));
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(one.edition.figures.filter(({ state }) => state === 'published').length).toBeGreaterThan(10);
  });

  it('tells the same when it is repeated, in an edition of its own number', async () => {
    const { edition } = await publishFigures(inputOf(forms));
    const again = await publishFigures(inputOf(forms, { earlier: [edition] }));
    expect(again.edition).toEqual({ ...edition, number: 2 });
  });

  it('names the forms behind its figures, each of which its root proves', async () => {
    const { edition } = await publishFigures(inputOf([...forms, ...firmsOf('pan', 2)]));
    const leaves = edition.forms.map(({ approval }) => parseHex(approval)!);
    const proof = await merkleProof(leaves, 3);
    const claim = { leaf: leaves[3]!, index: 3, size: leaves.length, proof, root: edition.root };
    expect(await verifyMerkleProof(claim)).toBe(true);
    expect(leaves).toHaveLength(21);
    const changed = await publishFigures(
      inputOf([...forms, ...firmsOf('pan', 2)].map((form, at) => (at ? form : { ...form, approval: 'ab'.repeat(32) }))),
    );
    expect(changed.edition.root).not.toBe(edition.root);
  });

  it('tells how many forms were approved of how many expected, by group', async () => {
    const expected = new Map([['empresa', [...forms, { unit: 'otra', network: 'pan', region: 'puna' }]]]);
    const { edition, refusals } = await publishFigures(inputOf(forms, { expected }));
    const of = (unit: string | null) => {
      const figure = edition.figures.find((item) => item.indicator === 'ventas' && item.unit === unit);
      return figure && [figure.approved, figure.expected, figure.state];
    };
    expect([of(null), of('valle'), of('puna'), of('pan')]).toEqual([
      [19, 20, 'published'],
      [12, 12, 'published'],
      [7, 8, 'published'],
      [0, 1, 'empty'],
    ]);
    expect(refusals.map(({ reason }) => reason)).toEqual(['noForms', 'noForms', 'noForms', 'noForms']);
  });

  it('takes no form of another period, and computes again what is calculated', async () => {
    const margins = configOf([indicatorOf('margen', 'SUMA(margen)', { by: ['all'] })]);
    const lied = forms.map((form) => ({ ...form, answers: { ...form.answers, margen: 1_000_000 } }));
    const strange = firmsOf('pan', 4).map((form) => ({ ...form, period: 'otro' }));
    const { edition } = await publishFigures(inputOf([...lied, ...strange], { config: margins }));
    expect(edition.figures[0]).toMatchObject({ value: '1089.00', approved: 19 });
  });

  it('withholds, without a word, what a formula does not give', async () => {
    const config = configOf([
      indicatorOf('nada', 'SUMA(costos) / SUMA(ventas)', { by: ['all'] }),
      indicatorOf('nadie', 'SUMA(costos)', { by: ['all'] }),
    ]);
    const zero = firmsOf('miel', 6).map((form, at) => ({
      ...form,
      answers: { ventas: at % 2 ? 5 : -5, costos: at + 4 },
    }));
    const { edition, refusals } = await publishFigures(inputOf(zero, { config }));
    expect(refusals[0]?.reason).not.toBe('noForms');
    expect(edition.figures[0]).toMatchObject({ state: 'withheld', value: null });
    const silent = firmsOf('miel', 6).map((form) => ({ ...form, answers: { ventas: 5 } }));
    expect((await publishFigures(inputOf(silent, { config }))).refusals.map(({ reason }) => reason)).toEqual([
      'noValue',
      'noValue',
    ]);
  });

  it('refuses input that no ledger gives', async () => {
    await expect(publishFigures(inputOf([...forms, forms[0]!]))).rejects.toThrow('Two approved forms');
    await expect(publishFigures(inputOf(forms.map((form) => ({ ...form, approval: 'x' }))))).rejects.toThrow('no hash');
  });
});
