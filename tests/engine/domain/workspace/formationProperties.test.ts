import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listRows, type Cells } from '#domain/workspace/cells.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '#domain/workspace/file.ts';
import { FEWEST_FIRMS, listActFaults, readAct } from '#domain/workspace/formation/acts.ts';
import { ACTS, formationFields, STEPS } from '#domain/workspace/formation/fields.ts';
import { firstMeetingOf, listMeetings } from '#domain/workspace/formation/meetings.ts';
import { countFunnel, listOddDays, listRegister } from '#domain/workspace/formation/register.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { networkFields } from '#domain/workspace/network.ts';
import { cellsWith, valueFor } from './support/workspaces.ts';

const SEED = { seed: 20261130, numRuns: 300 };
const criteria = [
  { id: 'medidas', title: 'Medidas' },
  { id: 'precio', title: 'Precio' },
];

/** Cells of a network in formation: three firms, some of them taken away, and whatever fields were written. */
const anyFormation: fc.Arbitrary<Cells> = fc
  .tuple(
    fc.array(fc.constantFrom('f1', 'f2', 'f3'), { minLength: 0, maxLength: 3 }),
    fc.array(
      fc.constantFrom(...formationFields, ...networkFields).chain((field) =>
        fc
          .tuple(
            fc.array(fc.constantFrom('f1', 'f2', 'f3', 'medidas', 'precio'), { minLength: 3, maxLength: 3 }),
            valueFor(field.form),
          )
          .map(([ids, value]) => {
            const place = { at: 0 };
            return [field.path.replaceAll('*', () => ids[place.at++] ?? 'f1'), value] as const;
          }),
      ),
      { maxLength: 30 },
    ),
  )
  .map(([there, fields]) =>
    cellsWith({
      ...Object.fromEntries(fields),
      ...Object.fromEntries(there.map((id) => [`firm/${id}/removed`, false])),
    }),
  );

it('counts no firm twice and loses none: each step has at most as many as the one before it', () => {
  fc.assert(
    fc.property(anyFormation, (cells) => {
      const register = listRegister(cells, criteria);
      expect(register.map(({ firm }) => firm.id)).toEqual(listRows(cells, 'firm'));
      const { steps, left } = countFunnel(register);
      expect(steps[0]?.reached).toBe(register.length);
      for (const [place, { reached, left: gone }] of steps.entries()) {
        const before = steps[place - 1] ?? { reached, left };
        expect(reached).toBeLessThanOrEqual(before.reached);
        expect(gone).toBeLessThanOrEqual(Math.min(reached, before.left));
      }
      expect(left).toBe(steps[0]?.left);
    }),
    SEED,
  );
});

it('an act has only firms that go on, the second never one that the first has not, and misses less than two', () => {
  fc.assert(
    fc.property(anyFormation, (cells) => {
      const [joining, member] = ACTS.map((act) => readAct(cells, criteria, act).members);
      const ids = new Set(joining?.map(({ firm }) => firm.id));
      for (const { firm, hasLeft } of member ?? []) expect(ids.has(firm.id) && !hasLeft).toBe(true);
      for (const act of ACTS) {
        const faults = listActFaults(cells, criteria, act);
        const { members } = readAct(cells, criteria, act);
        expect(faults.some(({ kind }) => kind === 'few')).toBe(members.length < FEWEST_FIRMS);
        expect(new Set(faults.map(({ kind }) => kind)).size).toBe(faults.length);
        for (const fault of faults) if ('firms' in fault) expect(fault.firms.length).toBeGreaterThan(0);
      }
    }),
    SEED,
  );
});

it('meetings stand in the order of their days, and none is before the first', () => {
  fc.assert(
    fc.property(anyFormation, (cells) => {
      const meetings = listMeetings(cells);
      expect(new Set(meetings.map(({ id }) => id))).toEqual(new Set(listRows(cells, 'meeting')));
      const days = meetings.map(({ on }) => on).filter(Boolean);
      expect(days).toEqual([...days].sort());
      const first = firstMeetingOf(cells);
      for (const day of days) expect(first <= day).toBe(true);
    }),
    SEED,
  );
});

it('days in their order are never odd', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-01-${String(date).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(day, { minLength: 5, maxLength: 5 }), (days) => {
      const sorted = [...days].sort();
      const [record] = listRegister(
        cellsWith({
          'firm/f1/removed': false,
          'formation/f1/step': 'member',
          ...Object.fromEntries(STEPS.map((step, place) => [`formation/f1/${step}-on`, sorted[place] ?? null])),
          'formation/f1/left': true,
          'formation/f1/left-on': sorted[4] ?? null,
        }),
        [],
      );
      expect(listOddDays(record!, '2026-01-28')).toEqual([]);
    }),
    SEED,
  );
});

it('a copy that is opened elsewhere, or put together with itself, says the same', () => {
  fc.assert(
    fc.property(anyFormation, (cells) => {
      const text = writeWorkspaceFile({
        site: 'ejemplo.org',
        workspace: 'abc',
        title: '',
        madeOn: '2026-11-30',
        part: 'whole',
        cells,
      });
      const reading = readWorkspaceFile(text, 'ejemplo.org');
      expect(reading).toMatchObject({ ok: true, refused: [] });
      if (!reading.ok) return;
      for (const copy of [reading.file.cells, mergeCells(cells, reading.file.cells).cells]) {
        expect(listRegister(copy, criteria)).toEqual(listRegister(cells, criteria));
        expect(listMeetings(copy)).toEqual(listMeetings(cells));
        for (const act of ACTS) expect(listActFaults(copy, criteria, act)).toEqual(listActFaults(cells, criteria, act));
      }
    }),
    SEED,
  );
});
