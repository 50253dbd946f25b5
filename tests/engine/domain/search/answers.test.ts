import { describe, expect, it } from 'vitest';
import type { QuickEntry } from '#domain/search/quickIndex.ts';
import { createQuickSearch } from '#domain/search/search.ts';
import { speech } from '#texts/es/speech.ts';
import { quickKind } from '../../support/quickKind.ts';

const entry = (kind: string, title: string, address: string, rest: Partial<QuickEntry> = {}): QuickEntry => ({
  kind: quickKind(kind),
  title,
  address,
  ...rest,
});
const term = (title: string, id: string, rest: Partial<QuickEntry> = {}): QuickEntry =>
  entry('Glosario', title, `/glosario/#${id}`, { summary: `Qué es ${title}.`, ...rest });

const quick = createQuickSearch(
  {
    site: 'Colmenas',
    entries: [
      term('reglamento interno', 'reglamento', { aliases: ['reglas del grupo'] }),
      entry('Instrumento', 'Reglamento interno del colmenar', '/reglamento/'),
      term('colmena', 'colmena', { askedAs: ['panal'] }),
      term('ahumador', 'ahumador', { askedAs: ['humo'] }),
      entry('Lección', 'Sin humo no se abre', '/humo/', { askedAs: ['humo'] }),
      term('miel', 'miel', { aliases: ['miel de abeja'] }),
      entry('Página', 'Vender la miel cruda', '/vender/', { summary: 'Quién compra miel, y a qué precio.' }),
      entry('Lista', 'Miel', '/lista/miel/'),
    ],
    synonyms: [
      ['entrar', 'me uno'],
      ['precio', 'tarifa'],
    ],
    otherSites: [],
    shards: [],
  },
  speech,
);
const placesOf = (query: string) => quick.search(query).results.map(({ entry: { address } }) => address);

describe('a term', () => {
  it('stands beside the results where a page bears its name, and is none of them', () => {
    for (const query of ['reglamento interno', 'humo', 'reglamento intermo']) {
      const { aside, direct } = quick.search(query);
      expect(aside?.entry.kind.name, query).toBe('Glosario');
      expect(direct, query).toBeUndefined();
      expect(placesOf(query), query).not.toContain(aside?.entry.address);
    }
    expect(placesOf('reglamento interno')[0]).toBe('/reglamento/');
  });

  it('answers first where somebody asks what it means, whatever bears its name', () => {
    for (const query of ['qué es un reglamento interno', 'qué significa humo']) {
      const { direct, aside, results } = quick.search(query);
      expect(direct?.entry.kind.name, query).toBe('Glosario');
      expect(results[0], query).toBe(direct);
      expect(aside, query).toBeUndefined();
    }
  });

  it('answers first by its name alone: a list by a filter and the end of an address are no page of that name', () => {
    for (const query of ['colmena', 'panal', 'miel de abeja', 'reglas del grupo']) {
      expect(quick.search(query).direct?.entry.kind.name, query).toBe('Glosario');
      expect(quick.search(query).aside, query).toBeUndefined();
    }
  });

  it('goes behind a page that says the rest of the query', () => {
    expect(placesOf('precio de la miel')[0]).toBe('/vender/');
  });
});
