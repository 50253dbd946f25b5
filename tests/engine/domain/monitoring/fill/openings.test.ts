import { describe, expect, it } from 'vitest';
import { isStrangeDay, listEarlierPeriods, listOpenings } from '#domain/monitoring/fill/openings.ts';
import { isFarAbove, judgeProgress, listDifferences } from '#domain/monitoring/fill/progress.ts';
import { findComment, findSent } from '#domain/monitoring/fill/sent.ts';
import type { MonitoringForm } from '#domain/monitoring/config.ts';
import { prepareForm } from '#domain/monitoring/formula/form.ts';
import { emptyRegistry } from '#domain/monitoring/ledger/registry.ts';
import { config } from '../ledger/support/config.ts';
import { registry } from '../ledger/support/unsigned.ts';
import { makeWorld } from '../ledger/support/world.ts';

const rolesOf = (...names: readonly string[]) => names.flatMap((name) => registry.memberships.get(name) ?? []);
const tell = (names: readonly string[], day: string, known = registry) =>
  listOpenings(config, known, { memberships: rolesOf(...names), day }).map(
    ({ form, period, units, takesOthers }) =>
      `${form.id} ${period.id} ${units.map(({ unit, closesOn }) => `${unit} ${closesOn}`).join(', ')}${takesOthers ? '…' : ''}`,
  );

describe('the forms that are open', () => {
  it('are those of the role and the reach of whoever signs, on that day', () => {
    expect(tell(['elsa'], '2026-03-10')).toEqual(['empresa linea lana 2026-03-31']);
    expect(tell(['fito'], '2026-03-10')).toEqual([]);
    expect(tell(['carla'], '2026-03-10')).toEqual(['grupo linea telares 2026-03-31, quesos 2026-04-10']);
    expect(tell(['ana'], '2027-03-10')).toEqual(['zona anual sur 2027-03-31']);
  });

  it('end with the period, but for who has an exception', () => {
    expect(tell(['elsa', 'carla', 'ana'], '2026-02-28')).toEqual([]);
    expect(tell(['elsa', 'carla', 'ana'], '2026-04-05')).toEqual(['grupo linea quesos 2026-04-10']);
    expect(tell(['elsa', 'carla', 'ana'], '2026-04-11')).toEqual([]);
  });

  it('are all of them where this device knows nobody yet, and firms may be typed', () => {
    expect(tell([], '2026-03-10', emptyRegistry)).toEqual([
      'empresa linea …',
      'grupo linea telares 2026-03-31, quesos 2026-04-10',
      'zona linea sur 2026-03-31',
    ]);
    expect(tell([], '2026-04-05', emptyRegistry)).toEqual(['grupo linea quesos 2026-04-10']);
  });

  it('come after others, and a clock may be wrong', () => {
    const [linea, anual] = config.periods;
    expect(listEarlierPeriods(config, anual!).map(({ id }) => id)).toEqual(['linea']);
    expect(listEarlierPeriods(config, linea!)).toEqual([]);
    const strange = (day: string, publishedOn?: string) => isStrangeDay(day, publishedOn, linea);
    expect(['2026-03-10', '2025-04-01', '2024-12-31', '2028-01-01'].map((day) => strange(day))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([strange('2026-03-10', '2026-03-11'), strange('2026-03-10', '2026-03-10')]).toEqual([true, false]);
  });
});

const field = (id: string, type: 'money' | 'yesNo' | 'text' | 'calculated', more: object = {}) => ({
  ...{ id, label: id, type, required: true, ours: true },
  ...more,
});
const form: MonitoringForm = {
  ...config.forms[0]!,
  groups: [
    {
      id: 'todo',
      title: 'Todo',
      fields: [
        field('antes', 'money', { least: 0 }),
        field('ahora', 'money', { least: 0 }),
        field('aumento', 'calculated', { formula: 'VARIACION(antes, ahora)', decimals: 1 }),
        field('marca', 'yesNo'),
        field('cual', 'text', { shownWhen: 'marca' }),
        field('nota', 'text', { required: false }),
      ],
    },
  ],
};

describe('how far a form is', () => {
  const judge = (answers: Parameters<typeof judgeProgress>[2]) => judgeProgress(form, prepareForm(form), answers);

  it('is what is missing and what cannot be sent; what is not asked is neither', () => {
    const { troubles, computed } = judge({ antes: 100, ahora: -5, cual: 'Sol', nota: '' });
    expect([...troubles]).toEqual([
      ['ahora', 'bad'],
      ['marca', 'missing'],
    ]);
    expect(computed.values['aumento']).toBe(-105);
    expect([...judge({ antes: 100, ahora: 'cien', marca: true }).troubles]).toEqual([
      ['ahora', 'bad'],
      ['cual', 'missing'],
    ]);
    const whole = judge({ antes: 100, ahora: 150, marca: false, cual: 'Sol', otro: 1 });
    expect([...whole.troubles]).toEqual([]);
    expect(whole.answers).toEqual({ antes: 100, ahora: 150, marca: false });
  });

  it('asks about what is ten times the last, and tells what two tabs say otherwise', () => {
    expect([isFarAbove(1000, 100), isFarAbove(999, 100), isFarAbove(5, 0), isFarAbove(5, undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const differences = listDifferences(form, { antes: 1, nota: '', marca: true }, { antes: 2, marca: true });
    expect(differences.map(({ id }) => id)).toEqual(['antes']);
  });

  it('is known of what was sent, with the last comment on it', async () => {
    const world = await makeWorld();
    const key = { period: 'linea', unit: 'lana', form: 'empresa' };
    await world.act('elsa', { act: 'enviar' });
    expect(findComment(await world.verify(), key)).toBeUndefined();
    await world.act('carla', { act: 'recibir' });
    await world.act('carla', { act: 'observar' });
    const view = await world.verify();
    expect(findSent(view, key)).toEqual({ ventas: 100 });
    expect(findSent(view, { ...key, unit: 'seda' })).toBeUndefined();
    expect(findComment(view, key)).toMatchObject({ text: 'Falta la factura de marzo.', act: 'observar' });
  });
});
