import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  packIndex,
  unpackIndex,
  type PackedIndex,
  type QuickEntry,
  type QuickIndex,
} from '#domain/search/quickIndex.ts';
import { quickKind } from '../../support/quickKind.ts';
import { createQuickSearch } from '#domain/search/search.ts';
import { speech } from '#texts/es/speech.ts';

const entry = (kind: string, title: string, rest: Partial<QuickEntry> = {}): QuickEntry => ({
  kind: quickKind(kind),
  title,
  address: `/${anchorOf(title)}/`,
  ...rest,
});
const entries: QuickEntry[] = [
  entry('Sección', 'Glosario'),
  entry('Red', 'Telares del Sur', {
    aliases: ['Telares Sur'],
    summary: 'Cuatro talleres que compran juntos su lana.',
    clusters: ['Puno'],
  }),
  entry('Red', 'Posadas del Lago', { summary: 'Hospedajes de tres comunidades.', clusters: ['Puno'] }),
  entry('Glosario', 'articulador', {
    address: '/glosario/#articulador',
    aliases: ['articuladora de redes'],
    summary: 'Quien une a las empresas.',
  }),
  entry('Lección', 'A articular se aprende', {
    sections: ['Cómo elegir', 'Qué falló'],
    askedAs: ['quién une a las empresas', 'formar buenos guías', 'visitar un glosario'],
  }),
  entry('Cifra', 'Promedio de las redes', {
    address: '/datos/ventas/#medida-media',
    summary: 'Aumento de las ventas',
    value: '12.50%',
    uses: 9,
  }),
  entry('Cifra', 'Mediana de las redes', {
    address: '/datos/ventas/#medida-mediana',
    summary: 'Aumento de las ventas',
    value: '9.00%',
  }),
  entry('Cifra', 'Promedio de las redes de Puno', {
    address: '/datos/ventas/#medida-puno',
    summary: 'Aumento de las ventas',
    value: '20.00%',
    clusters: ['Puno'],
  }),
  entry('Página', 'El reglamento de una red', { summary: 'Qué debe decir.' }),
  entry('Nota', 'No cuadra el número de ventas'),
  ...Array.from({ length: 30 }, (_, number) =>
    entry('Evento', `Reunión ${number + 1}`, { summary: 'Un encuentro de empresas.' }),
  ),
];
const index: QuickIndex = {
  site: 'Prueba',
  entries,
  synonyms: [
    ['reglamento', 'estatuto', 'reglas de la red'],
    ['ventas', 'facturación'],
    ['aumentar', 'subir'],
    ['hospedaje', 'talar'],
  ],
  otherSites: [],
  shards: [],
};
const quick = createQuickSearch(index, speech);
const first = (query: string, typing = false) => quick.search(query, typing).results[0]?.entry.title;

describe('the quick search', () => {
  it.each([
    ['glosario', 'Glosario'],
    ['telares sur', 'Telares del Sur'],
    ['telaresdelsur', 'Telares del Sur'],
    ['TELARES', 'Telares del Sur'],
    ['telarez', 'Telares del Sur'],
    ['tealres', 'Telares del Sur'],
    ['compran lana', 'Telares del Sur'],
    ['hospedaje', 'Posadas del Lago'],
    ['articuladoras', 'articulador'],
    ['estatuto', 'El reglamento de una red'],
    ['reglas de la red', 'El reglamento de una red'],
    ['ventas puno', 'Promedio de las redes de Puno'],
    ['12.50', 'Promedio de las redes'],
    ['cuánto subieron las ventas', 'Promedio de las redes'],
    ['facturación promedio', 'Promedio de las redes'],
    ['quanto subieron las bentas', 'Promedio de las redes'],
    ['lección articular', 'A articular se aprende'],
    ['evento 17', 'Reunión 17'],
  ])('finds «%s» first in %s', (query, title) => {
    expect(first(query)).toBe(title);
  });

  it('finds a record by a way in which people ask for it, and one of its words alone by what is named so', () => {
    expect(first('formar guías')).toBe('A articular se aprende');
    expect(first('glosario')).toBe('Glosario');
    expect(quick.search('glosario').results.map(({ entry: found }) => found.title)).toContain('A articular se aprende');
  });

  const searchOf = (...found: QuickEntry[]) =>
    createQuickSearch({ ...index, entries: [...found, ...entries], synonyms: [['lana', 'fibra']] }, speech);
  const titlesOf = (query: string, ...found: QuickEntry[]) =>
    searchOf(...found)
      .search(query)
      .results.map(({ entry: { title } }) => title);

  it('lets no page fill the first places with its figures', () => {
    const figure = (name: string) =>
      entry('Cifra', `Lana de ${name}`, { address: `/datos/lana/#${anchorOf(name)}`, summary: 'Lana' });
    const other = entry('Cifra', 'Lana de otros', { address: '/datos/otros/#lana', summary: 'Otros' });
    const [one, two] = titlesOf('lana', figure('Puno'), figure('Lampa'), other);
    expect([one, two]).toContain('Lana de otros');
  });

  it('finds by the words of a text, behind what says them in its summary, and before neither what says them twice', () => {
    const text = entry('Página', 'El lago', { body: 'tormenta' });
    const summary = entry('Página', 'La orilla', { summary: 'Una tormenta.' });
    const both = entry('Página', 'El puerto', { summary: 'Una tormenta.', body: 'tormenta' });
    expect(titlesOf('tormenta', text, summary, both)).toEqual(['El puerto', 'La orilla', 'El lago']);
  });

  it('prefers a synonym in a title to the word itself in a summary', () => {
    const [one] = titlesOf(
      'fibra',
      entry('Página', 'El camino', { summary: 'Pasa por donde hay fibra.' }),
      entry('Página', 'La lana'),
    );
    expect(one).toBe('La lana');
  });

  it('takes a question for that of the page whose own is most like it', () => {
    const [one] = titlesOf(
      'y cuánto cuesta entrar hoy',
      entry('Página', 'El viaje', { askedAs: ['cuánto cuesta el viaje en bote', 'entrar por la plaza al muelle'] }),
      entry('Página', 'Su aporte', { askedAs: ['cuánto cuesta entrar al grupo', 'qué pongo'] }),
    );
    expect(one).toBe('Su aporte');
  });

  it('takes a title that its small words make another for no name of what the rest of it says', () => {
    const others = [entry('Sección', 'Mi telar'), entry('Sección', 'Telares')];
    const found = createQuickSearch({ ...index, entries: [...index.entries, ...others] }, speech);
    expect(found.search('telares').results[0]?.entry.title).toBe('Telares');
    expect(found.search('qué telar').results[0]?.entry.title).toBe('Telares');
    expect(found.search('mi telar').results[0]?.entry.title).toBe('Mi telar');
  });

  it('takes the last word for a beginning while somebody writes', () => {
    expect(first('reglam', true)).toBe('El reglamento de una red');
    expect(first('reglam')).toBeUndefined();
  });

  it('gives a definition outright for a term, and a figure for who asks how much', () => {
    expect(quick.search('qué es un articulador').direct?.entry.kind.name).toBe('Glosario');
    expect(quick.search('cuánto subieron las ventas').direct?.entry.value).toBe('12.50%');
    expect(quick.search('telares').direct).toBeUndefined();
  });

  it('gives outright no figure of another place or of another quantity', () => {
    expect(quick.search('ventas puno').direct?.entry.value).toBe('20.00%');
    expect(quick.search('presupuesto puno').direct).toBeUndefined();
    expect(quick.search('aumento en cusco').direct).toBeUndefined();
  });

  it('gives outright no definition of a name that only shares its stem, and takes no common stem for a slip', () => {
    expect(quick.search('articula').direct?.entry.title).toBeUndefined();
    expect(quick.search('articuladoras').direct?.entry.title).toBe('articulador');
    expect(quick.search('covid').results).toEqual([]);
  });

  it('marks neither the other gender of a short word nor what shares no more than a short stem', () => {
    const words = createQuickSearch(
      {
        ...index,
        entries: [
          entry('Caso', 'Una marca para todos'),
          entry('Datos', 'El marco lógico'),
          entry('Página', 'Marcamos las prendas'),
        ],
      },
      speech,
    );
    expect(words.search('marcas').marks).toEqual(['marca']);
    expect(words.search('marcas').results.map(({ entry: found }) => found.title)[0]).toBe('Una marca para todos');
  });

  it('gives no figure to who asks how or why', () => {
    expect(quick.search('por qué no cuadran las ventas').results[0]?.entry.kind.name).toBe('Nota');
    expect(quick.search('cuánto tengo que poner según el reglamento').direct).toBeUndefined();
  });

  it('says how a misspelt query is meant, with its accents', () => {
    expect(quick.search('articuldaor').corrected).toBe('articulador');
    expect(quick.search('articulador').corrected).toBeUndefined();
  });

  it('takes a word that the synonyms know as it is, however near another', () => {
    expect(quick.search('talares')).toMatchObject({
      corrected: undefined,
      results: [{ entry: { title: 'Posadas del Lago' } }],
    });
    expect(quick.expand('talares')).toEqual(['hospedaje']);
    expect(quick.search('tekares').corrected).toBe('telares');
  });

  it('knows the small words however they are spelt', () => {
    expect(quick.search('como ago kon el reglamento').words).toEqual(['reglamento']);
  });

  it('names the headings that hold the words', () => {
    expect(
      quick.search('elegir articulación').results.find((result) => result.entry.kind.name === 'Lección')?.sections,
    ).toEqual(['Cómo elegir']);
  });

  it('finds nothing in nothing, and suggests what is near', () => {
    expect(quick.search('🧵').results).toEqual([]);
    expect(quick.search('').results).toEqual([]);
    expect(quick.search('axtixulaxdor').results).toEqual([]);
    expect(quick.suggest('axtixulador')).toContain('articulador');
    expect(quick.suggest('pdr'), 'the initials of a name are near to anything').toEqual([]);
  });

  it('offers the full text other ways to say a query', () => {
    expect(quick.expand('estatuto')).toContain('reglamento');
    expect(quick.expand('telarez')).toEqual([]);
    expect(quick.expand('tealres')).toEqual(['telares']);
  });

  it('is the same for the same index', () => {
    expect(createQuickSearch(index, speech).search('ventas redes')).toEqual(quick.search('ventas redes'));
  });
});

describe('the file of the index', () => {
  it('holds all of it', () => {
    const kept = unpackIndex(JSON.parse(JSON.stringify(packIndex(index))) as PackedIndex);
    expect(
      kept.entries.map(({ title, address, kind, value, clusters = [], sections = [], askedAs = [] }) => ({
        title,
        address,
        kind: { ...kind, early: false },
        value,
        clusters,
        sections,
        askedAs,
      })),
    ).toEqual(
      entries.map(({ title, address, kind, value, clusters = [], sections = [], askedAs = [] }) => ({
        title,
        address,
        kind: { ...kind, early: false },
        value,
        clusters,
        sections,
        askedAs,
      })),
    );
    expect(kept.synonyms).toEqual(index.synonyms);
  });

  it.each([{}, { version: 1, entries: [] }, { version: 2 }, null, 'hola'])(
    'of another kind is refused: %j',
    (value) => {
      expect(() => unpackIndex(value as unknown as PackedIndex)).toThrow();
    },
  );

  it('knows the anchors that the pages have', () => {
    expect(anchorOf('¿Seguirá sin el proyecto?')).toBe('seguirá-sin-el-proyecto');
    expect(anchorOf('1. Cooperar')).toBe('1-cooperar');
  });
});
