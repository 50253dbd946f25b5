import { describe, expect, it } from 'vitest';
import { listPhrases } from '#domain/search/phrases.ts';
import { readQuery } from '#domain/search/questions.ts';
import type { QuickEntry } from '#domain/search/quickIndex.ts';
import { createQuickSearch } from '#domain/search/search.ts';
import { listSpellings } from '#domain/search/spellings.ts';
import { fold, splitWords } from '#domain/search/text.ts';
import { speech as english } from '#texts/en/speech.ts';
import { speech } from '#texts/es/speech.ts';
import { quickKind } from '../../support/quickKind.ts';

const entry = (title: string, rest: Partial<QuickEntry> = {}): QuickEntry => ({
  kind: quickKind('Página'),
  title,
  address: `/${splitWords(title).join('-')}/`,
  ...rest,
});
const quick = createQuickSearch(
  {
    site: 'Uno',
    entries: [
      entry('La q’apaq ñan y sus tejidos'),
      entry('El cofinanciamiento de las ferias'),
      entry('Micro-crédito para talleres'),
      entry('Plan de compras', { summary: 'Un plan para compras de lana.' }),
      entry('Compras sin plan', { sections: ['Plan y compras'] }),
      entry('Lo que costó la feria', { value: 'US$ 120.00', summary: 'US$ 1,234.50 en total' }),
      entry('Dinero en US$', { summary: 'Cuentas en US$ y en S/.' }),
      entry('Fase III: el piloto'),
      entry('Fase 2: la confianza'),
    ],
    synonyms: [],
    otherSites: [],
    shards: [],
  },
  speech,
);
const titles = (query: string) => quick.search(query).results.map((result) => result.entry.title);
const wordsOf = (query: string) => readQuery(query, speech).words;

describe('an apostrophe within a word', () => {
  it.each(["q'apaq", 'q’apaq', 'q‘apaq', 'qʼapaq', 'qʻapaq', 'q`apaq', 'q´apaq', 'qapaq', 'Q’APAQ'])(
    'is no part of it: %s',
    (word) => {
      expect(fold(word)).toBe('qapaq');
      expect(titles(word)).toEqual(['La q’apaq ñan y sus tejidos']);
    },
  );

  it('stands for itself around a word', () => {
    expect(splitWords("'lana' y ‘telar’")).toEqual(['lana', 'y', 'telar']);
  });
});

describe('a hyphen', () => {
  it.each(['cofinanciamiento', 'co-financiamiento', 'co financiamiento', 'co‑financiamiento'])(
    'parts no word that is written in one: %s',
    (query) => expect(titles(query)).toEqual(['El cofinanciamiento de las ferias']),
  );

  it.each(['micro-crédito', 'microcrédito', 'micro crédito'])('joins what is written with it: %s', (query) =>
    expect(titles(query)[0]).toBe('Micro-crédito para talleres'),
  );

  it('asks a full text for the word in one, too', () => {
    expect(listSpellings('la co-gestión', speech)).toEqual(['cogestion']);
    expect(listSpellings('la cogestión', speech)).toEqual([]);
    expect(quick.spell('los micro créditos')).toEqual(['microcreditos']);
  });
});

describe('quotation marks', () => {
  it.each(['"plan de compras"', '«plan de compras»', '“plan de compras”'])('mean the phrase: %s', (query) =>
    expect(titles(query)).toEqual(['Plan de compras']),
  );

  it('are words as long as they are open, or hold nothing', () => {
    expect(listPhrases('"plan de')).toEqual([]);
    expect(listPhrases('"" «»')).toEqual([]);
    expect(titles('"plan de compras').length).toBeGreaterThan(1);
  });

  it('take a phrase within one part of a page, whatever signs and accents it has', () => {
    expect(titles('"plan, para COMPRAS"')).toEqual(['Plan de compras']);
    expect(titles('"compras plan"')).toEqual([]);
    expect(quick.search('"plam de compras"').corrected).toBeUndefined();
  });
});

describe('a figure', () => {
  it.each([
    ['US$ 120', ['120']],
    ['us$120', ['120']],
    ['$ 120', ['120']],
    ['120 dólares', ['120']],
    ['S/ 20', ['20']],
    ['S/. 20', ['20']],
    ['20 soles', ['20']],
    ['50%', ['50']],
    ['50 por ciento', ['50']],
    ['n.º 5', ['5']],
    ['N° 5', ['5']],
    ['costo de US$ 120 por red', ['costo', '120', 'red']],
    ['120 soleados', ['120', 'soleados']],
    ['dólares', ['dolares']],
  ])('is looked for without its signs: %s', (query, words) => expect(wordsOf(query)).toEqual(words));

  it.each(['US$ 120', '120', '120 dólares', '120.00', '1,234.50', '1234.5', 'US$ 1234.50'])(
    'finds what says it, first: %s',
    (query) => expect(titles(query)[0]).toBe('Lo que costó la feria'),
  );

  it('keeps its sense of an amount', () => {
    expect(readQuery('120 dólares', speech).intents).toContain('amount');
  });

  it.each([
    ['$120', ['120']],
    ['50 percent', ['50']],
    ['No. 5', ['5']],
    ['no money', ['money']],
  ])('in English too: %s', (query, words) => expect(readQuery(query, english).words).toEqual(words));
});

describe('the numerals of phases', () => {
  it.each(['fase III', 'fase iii', 'Fase 3'])('are numbers: %s', (query) =>
    expect(titles(query)[0]).toBe('Fase III: el piloto'),
  );
  it.each(['fase II', 'fase 2'])('whichever stands on the page: %s', (query) =>
    expect(titles(query)[0]).toBe('Fase 2: la confianza'),
  );

  it('are words anywhere else, and stay as they are for the full text', () => {
    expect(wordsOf('juan xxiii')).toEqual(['juan', 'xxiii']);
    expect(wordsOf('fase vivencial')).toEqual(['fase', 'vivencial']);
    expect(listSpellings('fase III', speech)).toEqual(['fase iii']);
    expect(readQuery('phase IV', english).words).toEqual(['phase', '4']);
  });
});
