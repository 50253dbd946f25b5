import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REMOVED, type CellValue } from '#domain/workspace/cells.ts';
import { takes } from '#domain/workspace/fields.ts';
import { isOverdue, listActivities, readActivity, type Activity } from '#domain/workspace/plan/activities.ts';
import { listMissingOffers, listOffers, writeOffer } from '#domain/workspace/plan/bring.ts';
import { listFaults } from '#domain/workspace/plan/faults.ts';
import { NETWORK_PLAN } from '#domain/workspace/plan/fields.ts';
import { daysOf, drawTimeline, listMonths } from '#domain/workspace/plan/timeline.ts';
import { findField, withoutPersons } from '#domain/workspace/tools.ts';
import { areas, cellsWith, writeIn } from './support/workspaces.ts';

const TODAY = '2026-06-15';
const firm = (id: string, name: string) => ({ [`firm/${id}/${REMOVED}`]: false, [`firm/${id}/name`]: name });
const activityOf = (fields: Readonly<Record<string, CellValue>> = {}): Activity => {
  const given = Object.fromEntries(Object.entries(fields).map(([field, value]) => [`plan/f1/a1/${field}`, value]));
  return readActivity(cellsWith({ [`plan/f1/a1/${REMOVED}`]: false, ...given }), 'f1', 'a1');
};
const kindsOf = (activity: Activity, began = '') => listFaults(activity, began, TODAY).map(({ kind }) => kind);

describe('the activities of a plan', () => {
  const cells = cellsWith({
    [`plan/f1/b2/${REMOVED}`]: false,
    'plan/f1/b2/what': ' Medir ',
    [`plan/f1/a1/${REMOVED}`]: false,
    [`plan/f1/c3/${REMOVED}`]: true,
    [`plan/f1/b2/l1/${REMOVED}`]: false,
    'plan/f1/b2/l1/quantity': 2,
    'plan/f1/b2/l1/unit-cost': 15.25,
    [`plan/f1/b2/l2/${REMOVED}`]: true,
    'plan/f1/b2/l2/quantity': 9,
    'plan/f1/b2/l2/unit-cost': 9,
    'plan/f1/b2/by-share': true,
    'plan/f1/b2/own': 7,
    'plan/f1/b2/own-share': 40,
    [`plan/network/z1/${REMOVED}`]: false,
  });

  it('are those of their owner, in the order in which they were begun, without what was taken out', () => {
    expect(listActivities(cells, 'f1').map(({ id }) => id)).toEqual(['b2', 'a1']);
    expect(listActivities(cells, NETWORK_PLAN).map(({ id }) => id)).toEqual(['z1']);
    const [first] = listActivities(cells, 'f1');
    expect(first).toMatchObject({ what: 'Medir', state: 'to-do', service: undefined });
    expect(first!.lines.map(({ id }) => id)).toEqual(['l1']);
    expect(first!.funding).toEqual({ cost: 3050, own: 1220, project: 0, third: 0, missing: 1830 });
  });

  it('go into a link without persons, and without what was taken out at any depth', () => {
    const given = cellsWith({
      ...firm('f1', 'Uno'),
      [`firm/f2/${REMOVED}`]: true,
      'plan/f1/who': 'Ana',
      [`plan/f1/a1/${REMOVED}`]: false,
      'plan/f1/a1/what': 'Medir',
      'plan/f1/a1/who': 'Ana',
      'plan/f1/a1/needs': 'Ana y su cinta',
      [`plan/f1/a1/l1/${REMOVED}`]: true,
      'plan/f1/a1/l1/what': 'Cinta',
      [`plan/f1/a2/${REMOVED}`]: true,
      'plan/f1/a2/what': 'Otra',
      'plan/f1/a2/l1/what': 'Otra cinta',
      'plan/f2/a1/what': 'De otra',
      'plan/network/a1/what': 'De todas',
    });
    expect([...withoutPersons(given).keys()].filter((path) => path.startsWith('plan'))).toEqual([
      `plan/f1/a1/${REMOVED}`,
      'plan/f1/a1/what',
      'plan/network/a1/what',
    ]);
  });
});

describe('what is odd', () => {
  it('is told of days: the end before the begin, before the network, overdue', () => {
    expect(kindsOf(activityOf({ begins: '2026-07-02', ends: '2026-07-01' }))).toEqual(['ends-before']);
    expect(kindsOf(activityOf({ begins: '2026-07-02', ends: '2026-07-02' }))).toEqual([]);
    expect(kindsOf(activityOf({ begins: '2026-07-01' }), '2026-07-02')).toEqual(['before-network']);
    expect(kindsOf(activityOf({ ends: '2026-06-14' }))).toEqual(['overdue']);
    expect(kindsOf(activityOf({ ends: TODAY }))).toEqual([]);
    expect(isOverdue(activityOf({ ends: '2026-06-14', state: 'done' }), TODAY)).toBe(false);
  });

  it('is told of money with both figures: shares over the whole, funding that is not the cost', () => {
    const cost = { [`l1/${REMOVED}`]: false, 'l1/quantity': 1, 'l1/unit-cost': 100 };
    expect(kindsOf(activityOf(cost))).toEqual([]);
    expect(listFaults(activityOf({ ...cost, own: 40, project: 40.5 }), '', TODAY)).toEqual([
      { kind: 'unbalanced', cost: 10_000, pledged: 8050 },
    ]);
    expect(kindsOf(activityOf({ ...cost, own: 40, project: 60 }))).toEqual([]);
    expect(
      listFaults(activityOf({ ...cost, 'by-share': true, 'own-share': 60, 'third-share': 60 }), '', TODAY),
    ).toEqual([
      { kind: 'over-whole', percent: 120 },
      { kind: 'unbalanced', cost: 10_000, pledged: 12_000 },
    ]);
    expect(kindsOf(activityOf({ own: 40 }))).toEqual(['unbalanced']);
  });
});

describe('what the diagnosis offers', () => {
  const answered = cellsWith({
    ...firm('f1', 'Uno'),
    ...firm('f2', 'Dos'),
    'diagnosis/f1/start/medidas/level': 1,
    'diagnosis/f1/start/material/level': 2,
    'diagnosis/f1/start/arreglos/level': 5,
    'diagnosis/f1/start/precio/level': 3,
    'diagnosis/f2/start/material/level': 1,
    'diagnosis/f2/start/precio/level': 5,
  });
  let made = 0;
  const bring = (cells: ReturnType<typeof cellsWith>, owner: string) => {
    let after = cells;
    for (const offer of listMissingOffers(cells, areas, owner)) {
      made += 1;
      for (const { path, value } of writeOffer(owner, `n${made}`, offer, offer.firms.join(' ')))
        after = writeIn(after, path, value, 'bbbbb', Date.UTC(2026, 11, 1) + made);
    }
    return after;
  };

  it('is the gaps of a firm in their order, with the sign of the next level and the service', () => {
    expect(listOffers(answered, areas, 'f1')).toEqual([
      { itemId: 'medidas', what: 'Mejorar medidas', sign: 'dos', service: undefined, serviceName: '', firms: [] },
      {
        itemId: 'precio',
        what: 'Mejorar precio',
        sign: 'cuatro',
        service: 'training',
        serviceName: 'Curso de costos',
        firms: [],
      },
      {
        itemId: 'material',
        what: 'Mejorar material',
        sign: 'tres',
        service: 'training',
        serviceName: 'Curso del material',
        firms: [],
      },
    ]);
  });

  it('is for the network what most firms need first, with who they are', () => {
    expect(listOffers(answered, areas, NETWORK_PLAN)).toEqual([
      {
        itemId: 'material',
        what: 'Curso del material',
        sign: 'cuatro',
        service: 'training',
        serviceName: 'Curso del material',
        firms: ['Uno', 'Dos'],
      },
      {
        itemId: 'precio',
        what: 'Curso de costos',
        sign: 'cuatro',
        service: 'training',
        serviceName: 'Curso de costos',
        firms: ['Uno'],
      },
    ]);
  });

  it('comes once: not again, and not again what was taken out', () => {
    for (const owner of ['f1', NETWORK_PLAN]) {
      const once = bring(answered, owner);
      expect(listActivities(once, owner).length).toBe(listOffers(answered, areas, owner).length);
      expect(bring(once, owner)).toEqual(once);
      const [first] = listActivities(once, owner);
      const without = writeIn(once, `plan/${owner}/${first!.id}/${REMOVED}`, true, 'bbbbb', Date.UTC(2027, 0, 1));
      expect(bring(without, owner)).toEqual(without);
    }
    expect(listMissingOffers(cellsWith(firm('f1', 'Uno')), areas, 'f1')).toEqual([]);
  });

  it('fits the fields that it goes into, however long the texts of the site are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4000 }), (text) => {
        const offer = {
          itemId: 'medidas',
          what: text,
          sign: text,
          service: 'training',
          serviceName: text,
          firms: [],
        } as const;
        for (const { path, value } of writeOffer('f1', 'a1', offer, text))
          expect(takes(findField(path)!.field.form, value), path).toBe(true);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('the time line', () => {
  const day = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toJSON().slice(0, 10));
  const span = fc.record({ begins: fc.option(day, { nil: '' }), ends: fc.option(day, { nil: '' }) });

  it('takes whole months, and an activity of one day has its day', () => {
    const line = drawTimeline([activityOf({ begins: '2026-03-01', ends: '2026-04-30' })])!;
    expect(line.stretches[0]).toMatchObject({ from: 0, to: 1 });
    expect(line.ticks.map(({ month }) => month)).toEqual(['2026-03', '2026-04']);
    expect(daysOf(activityOf({ ends: '2026-03-01' }))).toEqual(['2026-03-01', '2026-03-01']);
    expect(daysOf(activityOf({ begins: '2026-03-02', ends: '2026-03-01' }))).toBeUndefined();
    expect(drawTimeline([activityOf()])).toBeUndefined();
  });

  it('keeps every stretch on the line, in the order of its days, with few months named', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), (spans) => {
        const activities = spans.map((days) => ({ ...activityOf(), ...days }));
        const line = drawTimeline(activities);
        expect(line?.stretches.length ?? 0).toBe(activities.filter((one) => daysOf(one)).length);
        if (!line) return;
        expect(line.ticks.length).toBeLessThanOrEqual(6);
        let last = 0;
        for (const { from, to } of line.stretches) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(1.000_001);
          last = from;
        }
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('tells each begin and each end in its month once', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const activities = spans.map((days) => ({ ...activityOf(), ...days }));
        const months = listMonths(activities);
        expect(months.map(({ month }) => month)).toEqual([...new Set(months.map(({ month }) => month))].sort());
        const dated = activities.filter((one) => daysOf(one));
        const count = (of: 'begins' | 'ends') => months.reduce((sum, month) => sum + month[of].length, 0);
        expect(count('begins')).toBe(dated.filter(({ begins }) => begins).length);
        expect(count('ends')).toBe(dated.filter(({ ends }) => ends).length);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
