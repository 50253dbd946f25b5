import { describe, expect, it } from 'vitest';
import { createQuickSearch } from '#domain/search/search.ts';
import { readQuery } from '#domain/search/questions.ts';
import type { QuickEntry, QuickIndex } from '#domain/search/quickIndex.ts';
import { fold } from '#domain/search/text.ts';
import { openBook } from '#texts/book.ts';
import { quickKind } from '../../support/quickKind.ts';

const { speech } = openBook('en');
const keyOf = (word: string) => speech.keyOf(fold(word));
const stemOf = (word: string) => speech.stemOfKey(keyOf(word));

describe('the English of the search', () => {
  it.each([
    ['networks', 'network'],
    ['companies', 'company'],
    ['branches', 'branch'],
    ['businesses', 'business'],
    ['organisation', 'organization'],
    ['labour', 'labor'],
    ['programmes', 'program'],
    ['fotograph', 'photograph'],
  ])('takes %s and %s for one', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

  it('keeps apart what is not one, and leaves numbers as they are', () => {
    expect(keyOf('status')).not.toBe(keyOf('stat'));
    expect(keyOf('analysis')).toBe('analysis');
    expect(keyOf('1,234')).toBe('1234');
  });

  it('joins a word with what is made of it', () => {
    expect(stemOf('facilitating')).toBe(stemOf('facilitated'));
    expect(stemOf('evaluation')).toBe(stemOf('evaluated'));
  });

  it.each([
    ['How many networks are there?', 'figure', ['networks', 'are', 'there']],
    ['What is a facilitator?', 'definition', ['facilitator']],
    ['facilitator meaning', 'definition', ['facilitator']],
    ['how to write the rules', 'method', ['write', 'rules']],
    ['why did it close', 'reason', ['close']],
    ['who paid', 'people', ['paid']],
    ['sales la loma', 'amount', ['sales', 'la', 'loma']],
  ])('reads «%s» as %s', (query, intent, words) => {
    const read = readQuery(query, speech);
    expect(read.intents).toContain(intent);
    for (const word of read.words) expect(words).toContain(word);
    expect(read.words.length).toBeGreaterThan(0);
  });

  it('finds through plurals, stems, synonyms and slips, and answers outright', () => {
    const entry = (kind: string, title: string, rest: Partial<QuickEntry> = {}): QuickEntry => ({
      kind: quickKind(kind),
      title,
      address: `/${title}/`,
      ...rest,
    });
    const index: QuickIndex = {
      site: 'La Loma',
      entries: [
        entry('Lección', 'Selling together needs one buyer'),
        entry('Instrumento', 'Rules of the network', { summary: 'What members agree on.' }),
        entry('Caso', 'The cheese makers who shared a lorry'),
      ],
      synonyms: [['truck', 'lorry', 'van']],
      otherSites: [],
      shards: [],
    };
    const quick = createQuickSearch(index, speech);
    const first = (query: string) => quick.search(query).results[0]?.entry.title;
    expect(first('network rule')).toBe('Rules of the network');
    expect(first('sell')).toBe('Selling together needs one buyer');
    expect(first('trucks')).toBe('The cheese makers who shared a lorry');
    expect(first('chese')).toBe('The cheese makers who shared a lorry');
    expect(quick.search('zzz').results).toEqual([]);
  });
});
