import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Cells } from '#domain/workspace/cells.ts';
import { balanceOf, costOf, listFairCosts, RATIOS, salesPerSpent } from '#domain/workspace/fair/balance.ts';
import {
  isClosedWithOrder,
  filterContacts,
  isContactLate,
  listAllContacts,
  listContacts,
  listUnfinished,
  orderedOf,
} from '#domain/workspace/fair/contacts.ts';
import { addDays, dueOn } from '#domain/workspace/fair/days.ts';
import { listFairFaults, listFairs } from '#domain/workspace/fair/fairs.ts';
import { fairFields, GRADES, MOMENTS } from '#domain/workspace/fair/fields.ts';
import type { FairTaskModel } from '#domain/workspace/fair/model.ts';
import { listFollowers, shareContacts } from '#domain/workspace/fair/share.ts';
import { isTaskLate, listTasks } from '#domain/workspace/fair/tasks.ts';
import { isPicture, MOST_PICTURE_LETTERS, takes } from '#domain/workspace/fields.ts';
import { MOST_LETTERS, readWorkspaceFile, writeWorkspaceFile } from '#domain/workspace/file.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { MOST_PICTURES, PICTURE_FORM } from '#domain/workspace/pictures.ts';
import { cellsOfTool, findField, withoutPersons } from '#domain/workspace/tools.ts';
import { cellsWith, valuesOf } from './support/workspaces.ts';

const SEED = { seed: 20261207, numRuns: 300 };
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const FAIR = { 'firm/f1/removed': false, 'firm/f1/name': 'Uno', 'fair/k1/removed': false } as const;
const contactCells = (id: string, said: Readonly<Record<string, CellValue>>): Record<string, CellValue> =>
  Object.fromEntries(
    Object.entries({ removed: false, saved: true, ...said }).map(([field, value]) => [
      `fair/k1/contact/${id}/${field}`,
      value,
    ]),
  );
const contactsOf = (cells: Cells) => listContacts(cells, 'k1');

describe('the days of a fair', () => {
  it('are counted from its first day, and after it from its last, through any month and year', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.integer({ min: -730, max: 730 }), (begins, length, days) => {
        const ends = addDays(begins, length);
        expect(addDays(addDays(begins, days), -days)).toBe(begins);
        expect(Date.parse(addDays(begins, days)) - Date.parse(begins)).toBe(days * 86_400_000);
        for (const moment of MOMENTS)
          expect(dueOn({ begins, ends }, moment, days)).toBe(addDays(moment === 'after' ? ends : begins, days));
        // One day alone is both.
        expect(dueOn({ begins: '', ends }, 'before', days)).toBe(addDays(ends, days));
        expect(dueOn({ begins: '', ends: '' }, 'before', days)).toBe('');
      }),
      SEED,
    );
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('9999-12-30', 10)).toBe('9999-12-31');
  });

  it('are told where they end before they begin, or begin before the network did', () => {
    expect(listFairFaults({ begins: '2026-05-03', ends: '2026-05-01' }, '2026-06-01')).toEqual([
      { kind: 'ends-before', begins: '2026-05-03', ends: '2026-05-01' },
      { kind: 'before-network', day: '2026-05-01', began: '2026-06-01' },
    ]);
    expect(listFairFaults({ begins: '2026-05-03', ends: '2026-05-03' }, '')).toEqual([]);
  });
});

const model = (id: string, more: Partial<FairTaskModel> = {}): FairTaskModel => ({
  id,
  title: id,
  text: '',
  moment: 'before',
  days: -10,
  isProposed: false,
  links: [],
  ...more,
});

describe('the list of tasks', () => {
  const models = [model('catalogo'), model('stand', { days: -30 }), model('responder', { moment: 'after', days: 5 })];
  const cells = cellsWith({
    ...FAIR,
    'fair/k1/begins': '2026-05-10',
    'fair/k1/ends': '2026-05-12',
    'fair/k1/task/catalogo/due': '2026-03-01',
    'fair/k1/task/stand/aside': true,
    'fair/k1/task/own1/removed': false,
    'fair/k1/task/own1/what': 'Pintar el letrero',
  });
  const [fair] = listFairs(cells);
  const tasks = listTasks(cells, fair!, models);

  it('has a day for each, worked out or written, and the own ones', () => {
    expect(tasks.map(({ title, due, usual }) => [title, due, usual])).toEqual([
      ['catalogo', '2026-03-01', '2026-04-30'],
      ['stand', '2026-04-10', '2026-04-10'],
      ['Pintar el letrero', '', ''],
      ['responder', '2026-05-17', '2026-05-17'],
    ]);
  });

  it('says what is late, and nothing of what was done or put aside', () => {
    expect(tasks.map((task) => isTaskLate(task, '2026-06-01'))).toEqual([true, false, false, true]);
    expect(tasks.map((task) => isTaskLate({ ...task, isDone: true }, '2026-06-01'))).not.toContain(true);
  });
});

describe('contacts', () => {
  const cells = cellsWith({
    ...FAIR,
    ...contactCells('c1', {
      name: ' Ana ',
      grade: 'a',
      firm: 'f1',
      'answered-on': '2026-05-20',
      'trial-on': '2026-06-01',
      'trial-amount': 120.35,
      'order-amount': 900,
    }),
    ...contactCells('c2', { grade: 'd', firm: 'gone', closed: true, 'next-on': '2026-01-01' }),
    ...contactCells('c3', { name: 'Luis', 'next-on': '2026-05-30' }),
    ...contactCells('c4', { saved: null, name: 'A medias' }),
    ...contactCells('c5', { saved: null, attended: 'Rosa', on: '2026-05-10' }),
    ...contactCells('c6', { removed: true, name: 'Quitado' }),
  });

  it('count once they are saved; half written ones wait, and blank ones are nothing', () => {
    expect(contactsOf(cells).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(listUnfinished(listAllContacts(cells, 'k1')).map(({ id }) => id)).toEqual(['c4']);
  });

  it('have come as far as their last step, and order what has its day', () => {
    expect(contactsOf(cells).map(({ state, firmId }) => [state, firmId])).toEqual([
      ['trial', 'f1'],
      ['closed', ''],
      ['noted', ''],
    ]);
    expect(contactsOf(cells).map(orderedOf)).toEqual([12_035, 0, 0]);
    expect(contactsOf(cells).map((contact) => isContactLate(contact, '2026-06-01'))).toEqual([false, false, true]);
  });

  it('are looked through by grade, state, firm and what is late', () => {
    const ids = (filter: Parameters<typeof filterContacts>[1]) =>
      filterContacts(contactsOf(cells), filter, '2026-06-01').map(({ id }) => id);
    expect(ids({})).toEqual(['c1', 'c2', 'c3']);
    expect(ids({ grade: 'none' })).toEqual(['c3']);
    expect(ids({ state: 'closed' })).toEqual(['c2']);
    expect(ids({ firm: 'none' })).toEqual(['c2', 'c3']);
    expect(ids({ firm: 'none', isLate: true })).toEqual(['c3']);
  });

  it('are not without an order where one has its day', () => {
    const said = cellsWith({
      ...FAIR,
      ...contactCells('c1', { closed: true, 'order-on': '2026-06-01' }),
      ...contactCells('c2', { closed: true, 'sample-on': '2026-06-01' }),
      ...contactCells('c3', { 'order-on': '2026-06-01' }),
    });
    expect(listContacts(said, 'k1').map(isClosedWithOrder)).toEqual([true, false, false]);
  });

  it('keep the firm that answers them in its list, also where it no longer goes', () => {
    expect(listFollowers(['f2'], [{ firmId: 'f1' }, { firmId: '' }, { firmId: 'f2' }])).toEqual(['f2', 'f1']);
  });

  it('never go into a link, and go along with the tool alone', () => {
    const isContact = (path: string) => path.startsWith('fair/k1/contact/');
    expect([...cells.keys()].some(isContact)).toBe(true);
    expect([...withoutPersons(cells).keys()].filter(isContact)).toEqual([]);
    expect([...cellsOfTool(cells, 'fair').keys()].some(isContact)).toBe(true);
    expect(fairFields.filter(({ path, personal }) => path.includes('/contact/') && !personal)).toEqual([]);
  });

  it('leave out of a link who pays, as who does a task', () => {
    const paid = cellsWith({ ...FAIR, 'fair/k1/cost/g1/removed': false, 'fair/k1/cost/g1/payer': 'Rosa' });
    expect([...withoutPersons(paid).keys()].filter((path) => path.endsWith('/payer'))).toEqual([]);
  });
});

describe('sharing out contacts', () => {
  const anyContacts = fc
    .array(
      fc.record({
        grade: fc.constantFrom(...GRADES, undefined),
        firmId: fc.constantFrom('', '', '', 'f1', 'f2'),
      }),
      { maxLength: 40 },
    )
    .map((list) => list.map((one, place) => ({ ...one, id: `c${place}` })));
  const anyFirms = fc
    .integer({ min: 1, max: 5 })
    .map((count) => Array.from({ length: count }, (_, at) => `f${at + 1}`));
  const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

  it('gives each that had none to exactly one firm, and leaves the others alone', () => {
    fc.assert(
      fc.property(anyContacts, anyFirms, (contacts, firms) => {
        const given = shareContacts(contacts, firms);
        expect([...given.keys()].sort()).toEqual(
          contacts
            .filter(({ firmId }) => firmId === '')
            .map(({ id }) => id)
            .sort(),
        );
        for (const firm of given.values()) expect(firms).toContain(firm);
      }),
      SEED,
    );
    expect(shareContacts([{ id: 'c1', grade: 'a', firmId: '' }], []).size).toBe(0);
  });

  it('differs by one at most in each grade and in all, where nobody had any', () => {
    fc.assert(
      fc.property(anyContacts, anyFirms, (some, firms) => {
        const contacts = some.map((contact) => ({ ...contact, firmId: '' }));
        const given = shareContacts(contacts, firms);
        const countsOf = (of: (contact: (typeof contacts)[number]) => boolean) =>
          firms.map((firm) => contacts.filter((contact) => of(contact) && given.get(contact.id) === firm).length);
        for (const grade of [...GRADES, undefined])
          expect(spread(countsOf((contact) => contact.grade === grade))).toBeLessThanOrEqual(1);
        expect(spread(countsOf(() => true))).toBeLessThanOrEqual(1);
      }),
      SEED,
    );
  });

  it('evens out what some had already', () => {
    fc.assert(
      fc.property(anyContacts, anyFirms, (contacts, firms) => {
        const given = shareContacts(contacts, firms);
        for (const grade of [...GRADES, undefined]) {
          const own = contacts.filter((contact) => contact.grade === grade);
          const before = firms.map((firm) => own.filter(({ firmId }) => firmId === firm).length);
          const after = firms.map(
            (firm) => own.filter(({ id, firmId }) => firmId === firm || given.get(id) === firm).length,
          );
          // Nobody is given one while somebody else has two fewer.
          for (const [place, count] of after.entries())
            if (count > (before[place] ?? 0)) expect(count - Math.min(...after)).toBeLessThanOrEqual(1);
        }
      }),
      SEED,
    );
  });
});

describe('the balance', () => {
  const amount = fc.integer({ min: 0, max: 1e9 });
  it('sums whole cents, and each cost is the exact quotient to half a cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, fc.option(amount, { nil: null })), { maxLength: 8 }),
        fc.array(fc.tuple(fc.constantFrom(...GRADES), fc.option(amount, { nil: null })), { maxLength: 12 }),
        amount,
        (costs, people, stand) => {
          const cells = cellsWith({
            ...FAIR,
            ...Object.fromEntries(
              costs.flatMap(([planned, spent], place) => [
                [`fair/k1/cost/x${place}/removed`, false],
                [`fair/k1/cost/x${place}/planned`, planned / 100],
                [`fair/k1/cost/x${place}/spent`, spent === null ? null : spent / 100],
              ]),
            ),
            ...Object.assign(
              {},
              ...people.map(([grade, order], place) =>
                contactCells(`c${place}`, {
                  grade,
                  ...(order === null ? {} : { 'order-on': '2026-06-01', 'order-amount': order / 100 }),
                }),
              ),
            ),
          });
          const balance = balanceOf(listFairCosts(cells, 'k1'), contactsOf(cells), stand);
          const sum = (of: readonly (number | null)[]) => of.reduce<number>((total, one) => total + (one ?? 0), 0);
          expect(balance.planned).toBe(sum(costs.map(([planned]) => planned)));
          expect(balance.spent).toBe(sum(costs.map(([, spent]) => spent)));
          expect(balance.unspent).toBe(costs.filter(([, spent]) => spent === null).length);
          expect(balance.sales).toBe(stand + sum(people.map(([, order]) => order)));
          expect(balance.orders).toBe(people.filter(([, order]) => order !== null).length);
          expect(balance.qualified).toBe(people.filter(([grade]) => grade === 'a' || grade === 'b').length);
          for (const ratio of RATIOS) {
            const each = costOf(balance, ratio);
            if (balance.spent === 0 || balance[ratio] === 0) expect(each).toBeUndefined();
            else expect(Math.abs(each! * balance[ratio] - balance.spent) * 2).toBeLessThanOrEqual(balance[ratio]);
          }
          const per = salesPerSpent(balance);
          if (balance.spent === 0) expect(per).toBeUndefined();
          else
            expect(
              Math.abs(Number(BigInt(per!) * BigInt(balance.spent) - 100n * BigInt(balance.sales))) * 2,
            ).toBeLessThanOrEqual(balance.spent);
        },
      ),
      SEED,
    );
  });
});

describe('a picture', () => {
  const jpeg = (letters: number) => `data:image/jpeg;base64,/9j/${'A'.repeat(letters)}`;

  it('is a small JPEG or WebP, and nothing that a browser would run or ask for', () => {
    for (const good of [jpeg(40), 'data:image/webp;base64,UklGRhoAAAA=', jpeg(MOST_PICTURE_LETTERS - 27)])
      expect(isPicture(good), good.slice(0, 40)).toBe(true);
    for (const bad of [
      jpeg(MOST_PICTURE_LETTERS),
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:image/png;base64,iVBORw0KGgo=',
      'data:image/jpeg;base64,PHNjcmlwdD4=',
      'data:text/html;base64,/9j/AAAA',
      'data:image/jpeg;base64,/9j/"onerror=alert(1)',
      `${jpeg(8)}\n`,
      ` ${jpeg(8)}`,
      'https://example.org/a.jpg',
      '',
    ])
      expect(isPicture(bad), bad.slice(0, 60)).toBe(false);
    expect([jpeg(8), null, 3, true, 'data:image/png;base64,iVBO'].map((value) => takes(PICTURE_FORM, value))).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  const SITE = 'example.org/';
  const write = (cells: Cells) =>
    writeWorkspaceFile({ site: SITE, workspace: 'k3xw9q2a1', title: '', madeOn: '2026-11-30', part: 'whole', cells });

  it('comes back from a file into its field alone', () => {
    const path = 'fair/k1/contact/c1/picture';
    expect(findField(path)?.field.personal).toBe(true);
    const reading = readWorkspaceFile(
      write(cellsWith({ [path]: jpeg(60_000), 'network/note': jpeg(60_000), 'fair/k1/name': jpeg(30) })),
      SITE,
    );
    expect(reading.ok && valuesOf(reading.file.cells)).toEqual({ [path]: jpeg(60_000), 'fair/k1/name': jpeg(30) });
    expect(reading.ok && reading.refused).toEqual(['network/note']);
  });

  it('leaves room for as many as are taken in a file that opens again, also where two copies hold others', () => {
    const full = (fill: string, maker: string) =>
      cellsWith({ 'fair/k1/contact/c123456789/picture': jpeg(MOST_PICTURE_LETTERS - 27).replaceAll('A', fill) }, maker);
    const { cells } = mergeCells(full('A', 'aaaaa'), full('B', 'bbbbb'));
    const text = write(cells);
    expect(text.length * MOST_PICTURES).toBeLessThan(MOST_LETTERS - 2_000_000);
    const reading = readWorkspaceFile(text, SITE);
    expect(reading.ok && reading.refused.length === 0 && valuesOf(reading.file.cells)).toEqual(valuesOf(cells));
  });
});
