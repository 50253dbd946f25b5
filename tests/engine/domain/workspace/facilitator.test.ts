import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf, type CellValue } from '#domain/workspace/cells.ts';
import {
  ATTEMPT_QUESTIONS,
  chooseQuestions,
  countRight,
  isRight,
  listAttempts,
  listTrainees,
  orderOptions,
  passAt,
} from '#domain/workspace/facilitator/attempts.ts';
import { listCandidates, listToLearn, listUnshown, standingOf } from '#domain/workspace/facilitator/candidates.ts';
import { facilitatorFields } from '#domain/workspace/facilitator/fields.ts';
import type { FacilitatorCriterionModel, TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import { makeRandom, partSeed, shuffle } from '#domain/workspace/facilitator/shuffle.ts';
import { readProgress } from '#domain/workspace/facilitator/study.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { withoutPersons } from '#domain/workspace/tools.ts';
import { cellsWith } from './support/workspaces.ts';

const RUNS = { seed: 20261201, numRuns: 300 };
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const question = (id: string, right: number, options = 3): TestQuestionModel => ({
  id,
  topic: id,
  text: `¿${id}?`,
  options: Array.from({ length: options }, (_, place) => ({
    id: 'abcde'[place] ?? 'z',
    text: `${id} ${place}`,
    isRight: place === right,
    why: 'Porque sí.',
  })),
  page: { title: 'Página', address: '/pagina/' },
  isProposed: true,
});
const bankOf = (count: number) => Array.from({ length: count }, (_, at) => question(`q${at}`, at % 3));
const replyAll = (bank: readonly TestQuestionModel[], asked: readonly string[], isGood: (id: string) => boolean) => ({
  asked,
  replies: new Map(
    asked.map((id) => {
      const one = bank.find((other) => other.id === id)!;
      return [id, one.options.find(({ isRight: right }) => right === isGood(id))!.id] as const;
    }),
  ),
});

describe('an order by a seed', () => {
  it('keeps every item and is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, fc.uniqueArray(fc.string(), { maxLength: 40 }), (seed, items) => {
        const shuffled = shuffle(items, makeRandom(seed));
        expect([...shuffled].sort()).toEqual([...items].sort());
        expect(shuffle(items, makeRandom(seed))).toEqual(shuffled);
      }),
      RUNS,
    );
  });

  it('gives numbers from 0 up to 1, and differs from part to part', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = makeRandom(seed);
        for (let turn = 0; turn < 20; turn += 1) {
          const number = random();
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
        expect(partSeed(seed, 'una')).not.toBe(partSeed(seed, 'otra'));
      }),
      RUNS,
    );
  });

  it('brings each of the orders of three about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffle(['a', 'b', 'c'], makeRandom(partSeed(seed, 'x'))).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('the questions of an attempt', () => {
  it('cover the whole bank before one that was right comes again', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 30 }), (seed, count) => {
        const bank = bankOf(count);
        const past: ReturnType<typeof replyAll>[] = [];
        const seen = new Set<string>();
        for (let turn = 0; seen.size < count; turn += 1) {
          const asked = chooseQuestions(bank, past, (seed + turn) >>> 0);
          expect(new Set(asked).size).toBe(Math.min(ATTEMPT_QUESTIONS, count));
          const again = asked.filter((id) => seen.has(id));
          // Known ones fill up the end alone, and only where nothing new is left.
          if (again.length) expect(seen.size + asked.length - again.length).toBe(count);
          expect(asked.slice(asked.length - again.length)).toEqual(again);
          asked.forEach((id) => seen.add(id));
          past.push(replyAll(bank, asked, () => true));
          expect(turn).toBeLessThan(10);
        }
      }),
      RUNS,
    );
  });

  it('begin with those that failed or were left, also where they were right before', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const bank = bankOf(12);
        const first = replyAll(bank, ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'], () => true);
        const second = replyAll(bank, ['q8', 'q9', 'q10', 'q11', 'q0'], (id) => id !== 'q0' && id !== 'q9');
        const asked = chooseQuestions(bank, [first, second], seed);
        expect(new Set(asked.slice(0, 2))).toEqual(new Set(['q0', 'q9']));
        expect(chooseQuestions(bank, [first, second], seed)).toEqual(asked);
      }),
      RUNS,
    );
  });

  it('have their options in an order that comes back', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 5 }), (seed, count) => {
        const one = question('q', 0, count);
        const order = orderOptions({ seed }, one);
        expect(orderOptions({ seed }, one)).toEqual(order);
        expect([...order].map(({ id }) => id).sort()).toEqual(one.options.map(({ id }) => id));
      }),
      RUNS,
    );
  });

  it('count right answers only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'gone', undefined), { minLength: 8, maxLength: 8 }),
        (said) => {
          const bank = bankOf(8);
          const asked = bank.map(({ id }) => id);
          const replies = new Map(asked.flatMap((id, at) => (said[at] ? [[id, said[at]] as const] : [])));
          const good = bank.filter((one, at) => one.options.find(({ id }) => id === said[at])?.isRight).length;
          expect(countRight({ asked: [...asked, 'no-longer-there'], replies }, bank)).toEqual({ right: good, of: 8 });
        },
      ),
      RUNS,
    );
    expect(isRight(question('q', 1), undefined)).toBe(false);
  });

  it('pass with three of every four, rounded up', () => {
    expect([1, 4, 5, 8].map(passAt)).toEqual([1, 3, 4, 6]);
  });
});

describe('what is kept of it', () => {
  const criterion = (id: string, more: Partial<FacilitatorCriterionModel> = {}): FacilitatorCriterionModel => ({
    id,
    title: id,
    use: 'function',
    ask: '¿?',
    evidence: 'La hoja.',
    task: 'Un caso.',
    levels: ['uno', 'dos', 'tres', 'cuatro', 'cinco'],
    needed: 3,
    learn: [],
    phaseIds: [],
    places: [],
    isProposed: false,
    ...more,
  });
  const cells = cellsWith({
    'trainee/t1/removed': false,
    'trainee/t1/name': '  Ana 🧵 مرحبا  ',
    'trainee/t1/has-read/phase-x': true,
    'trainee/t1/has-tried/plan': true,
    'trainee/t1/attempt/a1/removed': false,
    'trainee/t1/attempt/a1/of-phase': 'x',
    'trainee/t1/attempt/a1/seed': 7,
    'trainee/t1/attempt/a1/tried-on': '9999-12-31',
    'trainee/t1/attempt/a1/asked/1': 'q1',
    'trainee/t1/attempt/a1/asked/2': 'q2',
    'trainee/t1/attempt/a1/replied/q1': 'b',
    'trainee/t1/attempt/a1/replied/q9': 'b',
    'trainee/t1/attempt/a1/right-count': 9,
    'trainee/t1/attempt/a1/asked-count': 2,
    'candidate/c1/removed': false,
    'candidate/c1/fulfils/pago': 'unmet',
    'candidate/c1/shown-level/planes': 1,
    'candidate/c1/shown-level/ventas': 3,
    'candidate/c1/shown-by/ventas': 'Vendió',
  });

  it('is read as it was written, and what does not add up is no result', () => {
    expect(listTrainees(cells)).toEqual([{ id: 't1', name: 'Ana 🧵 مرحبا' }]);
    const [attempt] = listAttempts(cells, 't1');
    expect(attempt).toMatchObject({ asked: ['q1', 'q2'], day: '9999-12-31', seed: 7, result: undefined });
    expect([...attempt!.replies]).toEqual([['q1', 'b']]);
    const phase = {
      id: 'x',
      title: 'X',
      tools: ['plan', 'rules'],
      questions: 0,
      items: [
        { key: 'phase-x', kind: 'phase', title: 'X', address: '/x/', minutes: 4 },
        { key: 'lesson-y', kind: 'lesson', title: 'Y', address: '/y/', minutes: 3 },
        { key: 'manual-z', kind: 'manual', title: 'Z', address: '/z/' },
      ],
    } as const;
    expect(readProgress(cells, 't1', phase)).toEqual({ read: 1, toRead: 3, tried: 1, toTry: 2, minutesLeft: 3 });
  });

  it('puts conditions before levels, and tells what to learn by how far it is', () => {
    const criteria = [
      criterion('pago', { use: 'condition', levels: [], needed: 0, task: '' }),
      criterion('honradez', { use: 'condition', levels: [], needed: 0, task: '' }),
      criterion('ventas', { needed: 4 }),
      criterion('planes'),
      criterion('datos', { needed: 2 }),
    ];
    const [candidate] = listCandidates(cells, criteria);
    const ids = (findings: readonly { readonly criterion: { readonly id: string } }[]) =>
      findings.map((one) => one.criterion.id);
    expect(ids(standingOf(candidate!).unmet)).toEqual(['pago']);
    expect(ids(standingOf(candidate!).open)).toEqual(['honradez']);
    expect(ids(listToLearn(candidate!))).toEqual(['planes', 'ventas']);
    expect(ids(listUnshown(candidate!))).toEqual(['planes']);
  });

  it('goes into no link, whatever the field', () => {
    expect(facilitatorFields.every(({ personal }) => personal)).toBe(true);
    expect([...withoutPersons(cells).keys()]).toEqual([]);
  });

  it('keeps both values where two copies differ in every field', () => {
    const other = (value: CellValue): CellValue =>
      typeof value === 'string' ? 'z' : typeof value === 'number' ? value + 1 : !value;
    const copy = cellsWith(Object.fromEntries([...cells].map(([path, { value }]) => [path, other(value)])), 'bbbbb');
    const merged = mergeCells(cells, copy).cells;
    for (const [path, cell] of merged) {
      expect(cell.others?.length, path).toBe(1);
      expect([valueOf(cells, path), valueOf(copy, path)]).toContain(cell.value);
    }
  });
});
