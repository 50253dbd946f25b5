import { describe, expect, it } from 'vitest';
import type { TextRecord } from '#domain/usbEdition.ts';
import { createTextEngine } from '../../../src/client/usb/textEngine.ts';

const record = (address: string, text: string, sections: TextRecord['sections'] = []): TextRecord => ({
  path: address,
  title: address,
  kind: 'Caso',
  clusters: ['Cusco'],
  phases: [],
  text,
  sections,
});
const engine = createTextEngine([
  record('/a/', 'La confianza crece con reglas. Las redes que confían venden más.', [
    { id: 'reglas', title: 'Reglas', at: 3 },
    { id: 'ventas', title: 'Ventas', at: 6 },
  ]),
  record('/b/', `Confianza y contrato <interno> ${'palabra '.repeat(60)}contrato`),
  record('/c/', 'Nada de esto.'),
]);
const paths = async (words: string) => (await engine.search(words)).map(({ address }) => address);

describe('the full text of a folder', () => {
  it('finds pages that hold all the words, whatever their ending or accent', async () => {
    expect(await paths('confianzas')).toEqual(['/a/', '/b/']);
    expect(await paths('CONTRATOS confianza')).toEqual(['/b/']);
    expect(await paths('confianza ausente')).toEqual([]);
    expect(await paths('')).toEqual([]);
  });

  it('shows the words in their place, with markup of the text as text', async () => {
    const [page] = await engine.search('contrato');
    const { excerpt, sections } = await page!.read();
    expect(excerpt).toMatch(/^Confianza y <mark>contrato<\/mark> &lt;interno&gt; /);
    expect(excerpt.split(' ')).toHaveLength(24);
    expect(sections).toEqual([]);
    expect(page).toMatchObject({ kind: 'Caso', clusters: ['Cusco'] });
  });

  it('names the sections that hold them', async () => {
    const [page] = await engine.search('venden');
    expect((await page!.read()).sections).toEqual([
      { title: 'Ventas', address: '/a/#ventas', excerpt: 'redes que confían <mark>venden</mark> más.' },
    ]);
  });
});
