import { describe, expect, it } from 'vitest';
import { fold } from '#domain/search/text.ts';
import type { SearchEngine } from '../../../src/client/search/engine.ts';

/** A page to be indexed by an engine. */
export interface Document {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  /** What stands before the first heading. */
  readonly lead: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

const filler = (count: number): string =>
  Array.from({ length: count }, (_, number) => `relleno${number % 7}`).join(' ');

/** The pages over which every engine must keep the contract. */
export const corpus: readonly Document[] = [
  {
    address: '/redes/telares/',
    title: 'Telares del Sur',
    kind: 'Red',
    clusters: ['Puno'],
    phases: [],
    lead: 'Cuatro talleres que compran juntos su lana.',
    sections: [
      { id: 'la-capacitación', title: 'La capacitación', text: `Las capacitaciones empezaron en abril. ${filler(60)}` },
      {
        id: 'el-reglamento',
        title: 'El reglamento',
        text: 'Firmaron un reglamento: si <b>x</b> & y, se paga la multa.',
      },
    ],
  },
  {
    address: '/redes/posadas/',
    title: 'Posadas del Lago',
    kind: 'Red',
    clusters: ['Puno', 'Cusco'],
    phases: ['Piloto'],
    lead: `${filler(80)} Al final hubo también una multa.`,
    sections: [],
  },
  {
    address: '/casos/multa/',
    title: 'La multa que nadie pagó',
    kind: 'Caso',
    clusters: [],
    phases: ['Piloto'],
    lead: 'Una multa sin reglas es una multa que nadie paga.',
    sections: [],
  },
  ...Array.from({ length: 12 }, (_, number): Document => ({
    address: `/notas/${number}/`,
    title: `Nota ${number}`,
    kind: 'Nota',
    clusters: [],
    phases: [],
    lead: `${filler(40)} ${['juk’ampi', "juk'ampi", 'jukʼampi'][number] ?? ''} co-financiamiento`,
    sections: [],
  })),
];

/**
 * What the rest of the search relies on in any engine of the full text. A new adapter passes it before it is used.
 *
 * @param make makes the engine, with the {@link corpus} in its index
 */
export function describeEngine(name: string, make: () => Promise<SearchEngine>): void {
  describe(`the engine ${name}`, () => {
    const paths = async (words: string) => (await (await make()).search(words)).map((page) => page.address);

    it('finds the pages that hold a word, and says what they are', async () => {
      const [page, ...others] = await (await make()).search('lana');
      expect(page).toMatchObject({ address: '/redes/telares/', kind: 'Red', clusters: ['Puno'], phases: [] });
      expect(others).toEqual([]);
    });

    it('gives the best first: what a page is about before what it mentions', async () => {
      const found = await paths('multa');
      expect(found[0]).toBe('/casos/multa/');
      expect([...found].sort()).toEqual(['/casos/multa/', '/redes/posadas/', '/redes/telares/']);
    });

    it('asks for all the words', async () => {
      expect(await paths('multa lana')).toEqual(['/redes/telares/']);
      expect(await paths('lana posadas')).toEqual([]);
    });

    it('takes a phrase word by word', async () => {
      const saying = async (phrase: string) =>
        (await (await make()).search('multa', [phrase])).map((page) => page.address).sort();
      expect(await saying('una multa')).toEqual(['/casos/multa/', '/redes/posadas/']);
      expect(await saying('multa sin reglas')).toEqual(['/casos/multa/']);
      expect(await saying('reglas sin multa')).toEqual([]);
    });

    it.each(["juk'ampi", 'juk’ampi', 'jukʼampi', 'jukampi', 'JUK´AMPI'])(
      'finds %s, however it is written',
      async (word) => {
        expect(await paths(fold(word))).toEqual(['/notas/0/', '/notas/1/', '/notas/2/']);
      },
    );

    it.each(['capacitación', 'capacitacion', 'CAPACITACIONES'])('finds a word in other forms: %s', async (word) => {
      expect(await paths(word)).toEqual(['/redes/telares/']);
    });

    it.each(['', ' ', 'xyzzyqwfp', 'lana xyzzyqwfp', '«¿?»…', '🧵', '\u0000', '<b>', 'a'.repeat(10_000)])(
      'finds nothing in nothing: %j',
      async (words) => {
        expect(await paths(words)).toEqual([]);
      },
    );

    it('reads what a page says, with the words marked, by section', async () => {
      const [page] = await (await make()).search('capacitación');
      const { title, excerpt, sections } = (await page?.read()) ?? {};
      expect(title).toBe('Telares del Sur');
      expect(excerpt).toMatch(/<mark>[^<]*apacitaci[oó]n/);
      expect(sections?.map((section) => [section.title, section.address])).toEqual([
        ['La capacitación', '/redes/telares/#la-capacitación'],
      ]);
      expect(sections?.[0]?.excerpt).toMatch(/<mark>capacitaciones/i);
      expect(excerpt?.split(' ').length).toBeLessThan(40);
    });

    it('hands over text, not markup', async () => {
      const [page] = await (await make()).search('reglamento multa lana');
      const { sections } = (await page?.read()) ?? {};
      const excerpt = sections?.find((section) => section.title === 'El reglamento')?.excerpt;
      expect(excerpt).toContain('&lt;b&gt;x&lt;/b&gt; &amp; y');
      expect(excerpt?.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
    });
  });
}
