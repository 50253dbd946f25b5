import { describe, expect, it } from 'vitest';
import { advise } from '#domain/workspace/approach/advice.ts';
import { listCandidates, listOverfull, readAnswers } from '#domain/workspace/approach/answers.ts';
import { readScore, weakestFirst } from '#domain/workspace/approach/criteria.ts';
import type { ProjectCriterionModel } from '#domain/workspace/approach/model.ts';
import { listRanges } from '#domain/workspace/approach/ranges.ts';
import { listTurns } from '#domain/workspace/approach/turns.ts';
import { cellsWith } from './support/workspaces.ts';
import { option, projectType, question, wait } from './support/approach.ts';

const types = ['simple', 'complex'].map(projectType);
const questions = [
  question('who', [
    option('ngo', { simple: 'for' }),
    option('firm', { complex: 'for' }),
    option('nobody', {}, wait(2)),
  ]),
  question('trust', [
    option('new', { simple: 'for', complex: 'against' }, wait(1)),
    option('firm', { complex: 'for' }),
  ]),
  question('change', [option('none', { complex: 'excludes', simple: 'for' }), option('much', { complex: 'for' })]),
  question(
    'wishes',
    [option('buy', { simple: 'for', complex: 'for' }), option('export', { simple: 'against', complex: 'for' })],
    { most: 2, isOfResults: true },
  ),
];
const model = { types, questions };
const ask = (answers: Readonly<Record<string, string | readonly string[]>>) =>
  advise(model, new Map(Object.entries(answers).map(([id, said]) => [id, [said].flat()])));

describe('the advice', () => {
  it('says nothing before anything is answered', () => {
    const advice = ask({});
    expect(advice).toMatchObject({ clarity: 'none', leaders: [], isWait: false });
    expect(advice.unanswered).toHaveLength(4);
  });

  it('is clear from three points on, narrow below, and open where types are level', () => {
    expect(ask({ who: 'firm', trust: 'firm', change: 'much' })).toMatchObject({ clarity: 'clear', lead: 3 });
    expect(ask({ who: 'firm', trust: 'firm' })).toMatchObject({ clarity: 'narrow', lead: 2 });
    const open = ask({ who: 'firm', wishes: ['buy'], trust: 'new' });
    expect(open.standings.map(({ type, balance }) => [type.id, balance])).toEqual([
      ['simple', 2],
      ['complex', 1],
    ]);
    expect(ask({ wishes: ['buy'] })).toMatchObject({ clarity: 'open', lead: undefined });
  });

  it('puts a type last that one answer rules out, and says by which', () => {
    const advice = ask({ who: 'firm', trust: 'firm', change: 'none', wishes: ['buy', 'export'] });
    expect(advice.leaders.map(({ type }) => type.id)).toEqual(['simple']);
    expect(advice.standings[1]?.excluding.map(({ question: { id } }) => id)).toEqual(['change']);
    expect(advice.standings[1]?.balance).toBe(3);
  });

  it('is to wait by one heavy sign or two light ones, or where all speaks against every type', () => {
    expect(ask({ who: 'nobody', change: 'much' }).isWait).toBe(true);
    expect(ask({ trust: 'new' }).isWait).toBe(false);
    expect(ask({ wishes: ['export'], change: 'none' }).isWait).toBe(false);
    const below = advise({ types: types.slice(0, 1), questions }, new Map([['wishes', ['export']]]));
    expect(below).toMatchObject({ isWait: true, waits: [] });
  });

  it('tells the one answer that turns it', () => {
    const turns = listTurns(
      model,
      new Map([
        ['who', ['firm']],
        ['change', ['none']],
      ]),
    );
    expect(turns.map(({ changes: [change] }) => [change?.question.id, change?.to[0]?.id])).toEqual([
      ['who', 'nobody'],
      ['change', 'much'],
    ]);
  });

  it('tells two answers to one question that turn it together', () => {
    const wishes = question(
      'wishes',
      [
        option('a', { simple: 'for' }),
        option('b', { simple: 'for' }),
        option('c', { complex: 'for' }),
        option('d', { complex: 'for' }),
      ],
      { most: 2 },
    );
    const own = question('own', [option('yes', { simple: 'for' }), option('also', { simple: 'for' })]);
    const turns = listTurns(
      { types, questions: [wishes, own] },
      new Map([
        ['wishes', ['a', 'b']],
        ['own', ['yes']],
      ]),
    );
    // In whatever way one becomes the other, what is answered then is told once.
    expect(
      turns.map(({ changes }) => changes.map(({ from, to }) => `${from[0]?.id} → ${to[0]?.id ?? 'none'}`).join(', ')),
    ).toEqual(['a → none, b → c', 'a → none, b → d', 'a → c, b → d']);
  });
});

describe('what is kept of a group', () => {
  const cells = cellsWith({
    'network/name': 'Red del Ejemplo',
    'approach/g1/removed': false,
    'approach/g1/own-network': true,
    'approach/g2/removed': false,
    'approach/g2/name': 'Otro grupo',
    'approach/g3/removed': true,
    'approach/g1/answer/who': 'firm',
    'approach/g1/answer/trust': 'no-longer-offered',
    'approach/g1/picked/wishes/export': true,
    'approach/g1/picked/wishes/buy': true,
    'approach/g1/level/part': 2,
    'approach/g1/level/mass': 1,
    'approach/g1/seen/part': 'Dos recibos',
  });
  const criterion = (id: string, typeIds: readonly string[] = []): ProjectCriterionModel => ({
    id,
    title: id,
    ask: '¿?',
    evidence: 'Algo.',
    levels: ['1', '2', '3', '4', '5'],
    action: 'Hagan.',
    typeIds,
    places: [],
  });
  const criteria = [criterion('market'), criterion('part'), criterion('mass', ['complex'])];

  it('is read with the name of the network, and without what the site no longer offers', () => {
    expect(listCandidates(cells).map(({ name }) => name)).toEqual(['Red del Ejemplo', 'Otro grupo']);
    expect([...readAnswers(cells, 'g1', questions)]).toEqual([
      ['who', ['firm']],
      ['wishes', ['buy', 'export']],
    ]);
    const narrow = questions.map((one) => (one.id === 'wishes' ? { ...one, most: 1.5 } : one));
    expect(listOverfull(cells, 'g1', narrow).map(({ id }) => id)).toEqual(['wishes']);
  });

  it('counts a criterion of one type for that type alone, and tells what was not looked at or shown', () => {
    const score = readScore(cells, 'g1', { criteria }, ['complex']);
    expect(score).toMatchObject({ points: 3, of: 10 });
    expect(score.missing.map(({ criterion: { id } }) => id)).toEqual(['market']);
    expect(score.unseen.map(({ criterion: { id } }) => id)).toEqual(['mass']);
    expect(weakestFirst(score).map(({ criterion: { id } }) => id)).toEqual(['mass', 'part']);
    expect(readScore(cells, 'g1', { criteria }, ['simple'])).toMatchObject({ points: 2, of: 5 });
  });
});

describe('the ranges of a question', () => {
  it('go on until the next begins, above a figure or from it', () => {
    const values: Readonly<Record<string, unknown>> = { five: 5, twenty: 20, half: 0.5 };
    const valueOf = (figure: string) => values[figure];
    expect(listRanges([{ from: 1 }, { fromFigure: 'five' }, { above: 'twenty' }], valueOf)).toEqual([
      { from: 1, to: 4 },
      { from: 5, to: 20 },
      { from: 21, to: undefined },
    ]);
    expect(listRanges([{ from: 1 }, { fromFigure: 'half' }], valueOf)).toBeUndefined();
  });
});
