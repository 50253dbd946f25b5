import { describe, expect, it } from 'vitest';
import { marksOf, reasonOf } from '#domain/search/reason.ts';
import type { QuickEntry } from '#domain/search/quickIndex.ts';
import { createQuickSearch } from '#domain/search/search.ts';
import { speech } from '#texts/es/speech.ts';
import { quickKind } from '../../support/quickKind.ts';

const entry = (title: string, rest: Partial<QuickEntry> = {}): QuickEntry => ({
  kind: quickKind('Página'),
  title,
  address: `/${title.toLowerCase()}/`,
  ...rest,
});
const entries = [
  entry('Cera', { summary: 'Se vende por kilo en la feria.' }),
  entry('Polen', { aliases: ['Oro de la feria'] }),
  entry('Propóleo', { askedAs: ['qué llevo a la feria'] }),
  entry('Jalea', { body: 'frío ferias nevera' }),
  entry('Núcleos', { summary: 'Un mercado de los sábados, con comprador seguro.' }),
];
const answer = createQuickSearch(
  { site: 'Colmenas', entries, synonyms: [['feria', 'mercado de los sábados']], otherSites: [], shards: [] },
  speech,
).search('ferias');
const answered = { marks: new Set([...answer.words, ...answer.marks]), phrases: answer.phrases };
const tell = (title: string) => {
  const found = answer.results.find((result) => result.entry.title === title)?.entry;
  return found && reasonOf(found, marksOf(found, answered, speech));
};

describe('why a result is one', () => {
  it('is not said where its card shows the word', () => {
    expect(tell('Cera')).toBeUndefined();
    expect(answer.results).toHaveLength(entries.length);
  });

  it('is said in the words of the visitor: by another name, by how it is asked for, by its text', () => {
    expect(tell('Polen')).toEqual({ from: 'name', text: 'Oro de la feria' });
    expect(tell('Propóleo')).toEqual({ from: 'asked', text: 'feria' });
    expect(tell('Jalea')).toEqual({ from: 'text', text: 'ferias' });
  });

  it('is marked where the card shows all words of a synonym of several', () => {
    const found = answer.results.find((result) => result.entry.title === 'Núcleos')?.entry as QuickEntry;
    expect([...marksOf(found, answered, speech)]).toEqual(expect.arrayContaining(['mercado', 'sabados']));
    expect(marksOf(entries[0] as QuickEntry, answered, speech)).toBe(answered.marks);
  });
});
