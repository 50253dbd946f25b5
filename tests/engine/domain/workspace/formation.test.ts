import { describe, expect, it } from 'vitest';
import { listActFaults, readAct } from '#domain/workspace/formation/acts.ts';
import { countCame, firstMeetingOf, listMeetings } from '#domain/workspace/formation/meetings.ts';
import type { CriterionModel } from '#domain/workspace/formation/model.ts';
import {
  countFunnel,
  countUnlooked,
  listOddDays,
  listOver,
  listRegister,
  readLimits,
} from '#domain/workspace/formation/register.ts';
import { withoutPersons } from '#domain/workspace/tools.ts';
import { cellsWith } from './support/workspaces.ts';

const criteria: readonly CriterionModel[] = [
  { id: 'share', title: 'Pone su parte' },
  { id: 'word', title: 'Cumple lo dicho', text: 'Un trato anterior.' },
];

const firms = {
  'firm/a/removed': false,
  'firm/a/name': 'Uno',
  'firm/a/person': 'Rosa',
  'firm/b/removed': false,
  'firm/b/name': 'Dos',
  'firm/c/removed': false,
};

describe('the register', () => {
  it('has every firm once, identified until somebody says more, and those that left where they were', () => {
    const register = listRegister(
      cellsWith({
        ...firms,
        'formation/a/step': 'member',
        'formation/a/identified-on': '2026-01-10',
        'formation/a/member-on': '2026-03-01',
        'formation/b/step': 'joining',
        'formation/b/left': true,
        'formation/b/left-on': '2026-04-01',
        'formation/b/left-why': 'Se mudó',
        // Of a firm that was taken away nothing is counted.
        'firm/gone/removed': true,
        'formation/gone/step': 'member',
      }),
      criteria,
    );
    expect(register.map(({ firm, step, isPlaced, hasLeft }) => [firm.id, step, isPlaced, hasLeft])).toEqual([
      ['a', 'member', true, false],
      ['b', 'joining', true, true],
      ['c', 'identified', false, false],
    ]);
    expect(register[0]?.days).toEqual({ identified: '2026-01-10', visited: '', joining: '', member: '2026-03-01' });
    expect([register[1]?.leftOn, register[1]?.leftWhy]).toEqual(['2026-04-01', 'Se mudó']);
    expect(countFunnel(register)).toEqual({
      steps: [
        { step: 'identified', reached: 3, left: 1 },
        { step: 'visited', reached: 2, left: 1 },
        { step: 'joining', reached: 2, left: 1 },
        { step: 'member', reached: 1, left: 0 },
      ],
      left: 1,
    });
  });

  it('takes no step, finding or day that it does not know, and keeps the day of a step that was taken back', () => {
    const [record] = listRegister(
      cellsWith({
        'firm/a/removed': false,
        'formation/a/step': 'president',
        'formation/a/visited-on': '2026-02-01',
        'formation/a/left-on': '2026-02-02',
        'formation/a/share/found': 'perhaps',
        'formation/a/word/found': 'unmet',
        'formation/a/word/seen': ' El cuaderno ',
      }),
      criteria,
    );
    expect(record).toMatchObject({ step: 'identified', isPlaced: false, leftOn: '' });
    expect(record?.days.visited).toBe('');
    expect(record?.answers.map(({ found, seen }) => [found, seen])).toEqual([
      [undefined, ''],
      ['unmet', 'El cuaderno'],
    ]);
    expect(countUnlooked(record!)).toBe(1);
  });

  it('tells days that do not follow each other, and days to come', () => {
    const [record] = listRegister(
      cellsWith({
        'firm/a/removed': false,
        'formation/a/step': 'member',
        'formation/a/identified-on': '2026-03-01',
        'formation/a/joining-on': '2026-02-01',
        'formation/a/member-on': '2027-01-01',
        'formation/a/left': true,
        'formation/a/left-on': '2026-03-01',
      }),
      [],
    );
    expect(listOddDays(record!, '2026-11-30')).toEqual([
      { step: 'joining', why: 'before' },
      { step: 'member', why: 'future' },
      { step: 'left', why: 'before' },
    ]);
  });

  it('compares a size with a limit only where both are known', () => {
    const cells = cellsWith({
      'formation-limit/sales': 750000,
      'formation-limit/currency': 'US$',
      'formation-limit/workers': 50,
    });
    const limits = readLimits(cells);
    expect(limits).toEqual({ sales: 750000, workers: 50, currency: 'US$' });
    expect(listOver({ sales: 750000, workers: 51 }, limits)).toEqual(['workers']);
    expect(listOver({ sales: 750000.01, workers: undefined }, limits)).toEqual(['sales']);
    expect(listOver({ sales: 9e9, workers: 900 }, readLimits(new Map()))).toEqual([]);
  });
});

describe('meetings', () => {
  it('stand by their day, with who came and what was agreed of the agreements of the network', () => {
    const cells = cellsWith({
      ...firms,
      'network/began': '2026-02-20',
      'agreement/x/removed': false,
      'agreement/x/text': 'Comprar hilo',
      'agreement/y/removed': true,
      'meeting/m2/removed': false,
      'meeting/m1/removed': false,
      'meeting/m1/on': '2026-02-10',
      'meeting/m1/came/a': true,
      'meeting/m1/came/gone': true,
      'meeting/m1/person/b': 'Luis',
      'meeting/m1/agreed/x': true,
      'meeting/m1/agreed/y': true,
      'meeting/m0/removed': true,
      'meeting/m0/on': '2020-01-01',
    });
    const [first, second] = listMeetings(cells);
    expect([first?.id, second?.id]).toEqual(['m1', 'm2']);
    expect(first?.attendance.map(({ firm, came, person }) => [firm.id, came, person])).toEqual([
      ['a', true, 'Rosa'],
      ['b', false, 'Luis'],
      ['c', false, ''],
    ]);
    expect(countCame(first!)).toBe(1);
    expect(first?.agreements.map(({ text }) => text)).toEqual(['Comprar hilo']);
    expect(firstMeetingOf(cells)).toBe('2026-02-10');
    expect(firstMeetingOf(cellsWith({ 'network/began': '2026-02-20' }))).toBe('2026-02-20');
    expect(firstMeetingOf(new Map())).toBe('');
  });
});

describe('an act', () => {
  const kinds = (values: Parameters<typeof cellsWith>[0], act: 'joining' | 'member' = 'joining') =>
    listActFaults(cellsWith(values), criteria, act).map(({ kind }) => kind);

  it('tells all that is missing of a network that has only begun', () => {
    expect(kinds({})).toEqual(['no-network', 'few', 'no-day', 'no-purpose', 'no-speaker']);
  });

  const ready = {
    ...firms,
    'network/name': 'Red del Valle',
    'network/began': '2026-01-05',
    'firm/c/name': 'Tres',
    ...Object.fromEntries(
      ['a', 'b'].flatMap((id) => [
        [`formation/${id}/step`, 'joining'],
        [`formation/${id}/gives`, 'Una máquina'],
        [`formation/${id}/share/found`, 'met'],
        [`formation/${id}/word/found`, 'unmet'],
      ]),
    ),
    'act/joining/on': '2026-01-05',
    'act/joining/purpose': 'Vender juntas',
    'act/joining/speaker': 'Rosa',
  };

  it('is of the firms that came so far and go on, and misses nothing once all is said', () => {
    expect(kinds(ready)).toEqual([]);
    expect(readAct(cellsWith(ready), criteria, 'joining').members.map(({ firm }) => firm.id)).toEqual(['a', 'b']);
    expect(kinds({ ...ready, 'formation/b/left': true })).toEqual(['few']);
    expect(kinds({ ...ready, 'formation/b/step': 'visited' })).toEqual(['few']);
    expect(kinds(ready, 'member')).toEqual(['few', 'no-day', 'no-purpose', 'no-speaker']);
  });

  it('tells which firms something is missing of, and days that cannot be', () => {
    expect(
      listActFaults(
        cellsWith({
          ...ready,
          'firm/a/name': null,
          'formation/a/share/found': null,
          'formation/b/gives': ' ',
          'formation/b/workers': 60,
          'formation-limit/workers': 50,
          'act/joining/on': '2026-01-04',
        }),
        criteria,
        'joining',
      ).map((fault) => ('firms' in fault ? [fault.kind, fault.firms.map(({ id }) => id)] : fault)),
    ).toEqual([
      ['nameless', ['a']],
      ['over', ['b']],
      ['no-gives', ['b']],
      { kind: 'before-meeting', day: '2026-01-05' },
    ]);
    const member = {
      ...ready,
      'formation/a/step': 'member',
      'formation/b/step': 'member',
      'act/joining/on': '2026-02-01',
      'act/member/on': '2026-01-31',
      'act/member/purpose': 'Vender juntas',
      'act/member/speaker': 'Rosa',
    };
    expect(kinds(member, 'member')).toEqual(['before-joining']);
    expect(kinds({ ...member, 'act/member/on': '2026-02-01' }, 'member')).toEqual([]);
    // Before a group has worked together nobody can show the criteria: the first act does not ask for them.
    const unlooked = { ...member, 'act/member/on': '2026-02-01', 'formation/a/share/found': null };
    expect(kinds(unlooked, 'member')).toEqual(['unlooked']);
    expect(kinds({ ...unlooked, 'act/member/on': null })).not.toContain('unlooked');
  });
});

it('lets nothing of persons into a link: who came, who speaks, why a firm left, what it sells', () => {
  const cells = cellsWith({
    'firm/a/removed': false,
    'formation/a/step': 'joining',
    'formation/a/left-why': 'Pleito con Rosa',
    'formation/a/sales': 9000,
    'meeting/m/removed': false,
    'meeting/m/came/a': true,
    'meeting/m/person/a': 'Rosa',
    'meeting/m/others': 'Luis',
    'meeting/m/note': 'Rosa dijo',
    'act/joining/speaker': 'Rosa',
    'act/joining/purpose': 'Vender',
  });
  expect([...withoutPersons(cells).keys()]).toEqual([
    'firm/a/removed',
    'formation/a/step',
    'meeting/m/removed',
    'meeting/m/came/a',
    'act/joining/purpose',
  ]);
});
