import { describe, expect, it } from 'vitest';
import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import {
  buildPublicationInput,
  listAgreedUnits,
  listApprovedForms,
  listExpectedUnits,
} from '#domain/monitoring/publication/fromLedger.ts';
import { config as small } from '../ledger/support/config.ts';
import { IN_PERIOD, makeWorld, type World } from '../ledger/support/world.ts';
import { indicatorOf } from './support/scene.ts';

const config: MonitoringConfig = { ...small, indicators: [indicatorOf('ventas', 'SUMA(ventas)')] };
const DAY = '2026-04-15';
const HOUR = 3_600_000;

/** Sends, receives and approves the form of a firm. */
async function approve(world: World, unit: string, answers: object, by = 'elsa', at = IN_PERIOD): Promise<void> {
  await world.act(by, { act: 'enviar', unit, answers: await world.blob(answers) }, at);
  await world.act('carla', { act: 'recibir', unit }, at + HOUR);
  await world.act('carla', { act: 'aprobar', unit }, at + 2 * HOUR);
}

/** Corrects the form of a firm as far as a new approval. */
async function correct(world: World, unit: string, answers: object): Promise<void> {
  const at = IN_PERIOD + 24 * HOUR;
  await world.act('elsa', { act: 'pedir-correccion', unit }, at);
  await world.act('carla', { act: 'autorizar-correccion', unit }, at + HOUR);
  await world.act('ana', { act: 'autorizar-correccion', unit }, at + 2 * HOUR);
  await world.act('elsa', { act: 'corregir', unit, answers: await world.blob(answers) }, at + 3 * HOUR);
  await world.act('carla', { act: 'recibir', unit }, at + 4 * HOUR);
  await world.act('carla', { act: 'aprobar', unit }, at + 5 * HOUR);
}

const order = { period: 'linea', day: DAY, today: DAY, earlier: [] };

describe('approved forms of a ledger', () => {
  it('are those whose approval stands, each with what was sent last, its network and its region', async () => {
    const world = await makeWorld(config);
    await approve(world, 'lana', { ventas: 100, nota: 'a' });
    await approve(world, 'seda', { ventas: 200 });
    await correct(world, 'seda', { ventas: 250 });
    await world.act('fito', { act: 'enviar', unit: 'paria' });
    await world.act('carla', { act: 'recibir', unit: 'paria' });
    const view = await world.verify();
    expect(view.faults).toEqual([]);
    const { forms, missing } = listApprovedForms(view, config, 'linea');
    expect(missing).toEqual([]);
    expect(forms).toMatchObject([
      { unit: 'lana', network: 'telares', region: 'sur', form: 'empresa', period: 'linea', answers: { ventas: 100 } },
      { unit: 'seda', network: 'telares', region: 'sur', answers: { ventas: 250 } },
    ]);
    // The hashes are those of the acts: what was corrected is another version, and the one before can be asked for.
    const acts = [...view.accepted.values()].flatMap((entry) => (entry.kind === 'act' ? [entry] : []));
    const hashesOf = (act: string, unit: string) =>
      acts.filter(({ value }) => value.act === act && value.unit === unit).map(({ hash }) => hash);
    expect(forms[1]?.version).toBe(hashesOf('corregir', 'seda')[0]);
    expect(hashesOf('aprobar', 'seda')).toContain(forms[1]?.approval);
    const { input } = buildPublicationInput(view, config, order);
    expect(input.formerAnswers(hashesOf('enviar', 'seda')[0] ?? '')).toEqual({ ventas: 200 });
    expect(input.formerAnswers(hashesOf('aprobar', 'seda')[0] ?? '')).toBeUndefined();
    expect(input.formerAnswers('0'.repeat(64))).toBeUndefined();
    expect(listApprovedForms(view, config, 'anual')).toEqual({ forms: [], missing: [] });
    expect(listApprovedForms(view, config, 'otro').forms).toEqual([]);
  });

  it('are told apart from those that fell, were deleted, or wait while a correction is asked for or allowed', async () => {
    const world = await makeWorld(config);
    const listed = async () => listApprovedForms(await world.verify(), config, 'linea').forms.map(({ unit }) => unit);
    await approve(world, 'lana', { ventas: 100 });
    await world.act('carla', { act: 'enviar', unit: 'telares', form: 'grupo' }, IN_PERIOD + 3 * HOUR);
    await world.act('ana', { act: 'recibir', unit: 'telares', form: 'grupo' }, IN_PERIOD + 4 * HOUR);
    const below = (await world.verify()).states.get('linea/telares/grupo')?.below;
    await world.act('ana', { act: 'aprobar', unit: 'telares', form: 'grupo', standsOn: below }, IN_PERIOD + 5 * HOUR);
    expect(await listed()).toEqual(['lana', 'telares']);
    // What a network says stands on its firms: one more of them, and it falls.
    await approve(world, 'seda', { ventas: 200 }, 'elsa', IN_PERIOD + 6 * HOUR);
    expect(await listed()).toEqual(['lana', 'seda']);
    await world.act('elsa', { act: 'pedir-correccion', unit: 'seda' }, IN_PERIOD + 12 * HOUR);
    expect(await listed()).toEqual(['lana', 'seda']);
    await world.act('ana', { act: 'eliminar', unit: 'lana' }, IN_PERIOD + 13 * HOUR);
    expect(await listed()).toEqual(['seda']);
  });

  it('of which the answers are gone are told, and count only where an indicator asks for them', async () => {
    const world = await makeWorld(config);
    await approve(world, 'lana', { ventas: 100 });
    await approve(world, 'seda', { ventas: 200 });
    const digest = (await world.verify()).states.get('linea/lana/empresa')?.approval?.version.answers ?? '';
    world.files.splice(
      world.files.findIndex(({ file }) => file === `blob ${digest}`),
      1,
    );
    const view = await world.verify({ erased: new Set([digest]) });
    const gone = { period: 'linea', unit: 'lana', form: 'empresa', digest };
    expect(listApprovedForms(view, config, 'linea')).toMatchObject({ forms: [{ unit: 'seda' }], missing: [gone] });
    expect(buildPublicationInput(view, config, order).missing).toEqual([gone]);
    expect(buildPublicationInput(view, small, order).missing).toEqual([]);
  });
});

describe('units of a ledger', () => {
  it('are expected of each form by its level, firms by the registry of the period', async () => {
    const world = await makeWorld(config);
    await world.firm('nueva', 'quesos', { from: '2026-05-01' });
    const expected = listExpectedUnits(await world.verify(), config, 'linea');
    expect(expected.get('empresa')).toEqual([
      { unit: 'lana', network: 'telares', region: 'sur' },
      { unit: 'paria', network: 'quesos', region: 'sur' },
      { unit: 'seda', network: 'telares', region: 'sur' },
    ]);
    expect(expected.get('grupo')).toEqual([
      { unit: 'telares', network: 'telares', region: 'sur' },
      { unit: 'quesos', network: 'quesos', region: 'sur' },
    ]);
    expect(expected.get('zona')).toEqual([{ unit: 'sur', network: undefined, region: 'sur' }]);
    expect(listExpectedUnits(await world.verify(), config, 'otro').get('empresa')).toEqual([]);
  });

  it('agree by themselves; a network by all its firms of the period, a region by all its networks', async () => {
    const world = await makeWorld(config);
    await world.firm('nueva', 'telares', { from: '2026-05-01' });
    const agreed = async (day = DAY, ...more: readonly string[]) =>
      [...listAgreedUnits(await world.verify(), config, { periodId: 'linea', days: [day, ...more] })].sort();
    const agree = (firm: string, from = '2026-03-01', until: string | null = null) =>
      world.register('ana', { act: 'acuerdo', firm, from, until });
    expect(await agreed()).toEqual([]);
    await agree('lana');
    expect(await agreed()).toEqual(['lana']);
    await agree('seda', '2026-04-01', '2026-04-30');
    // A firm that came after the period is not asked.
    expect(await agreed()).toEqual(['lana', 'seda', 'telares']);
    expect(await agreed('2026-05-01')).toEqual(['lana']);
    await agree('paria');
    expect(await agreed()).toEqual(['lana', 'paria', 'quesos', 'seda', 'sur', 'telares']);
    await world.register('ana', { act: 'retirar-acuerdo', firm: 'lana', from: '2026-04-10' });
    expect(await agreed()).toEqual(['paria', 'quesos', 'seda']);
    expect(await agreed('2026-04-09')).toContain('telares');
    // What was taken back meanwhile holds no more, whatever day the edition is of.
    expect(await agreed('2026-04-09', '2026-04-12')).toEqual(['paria', 'quesos', 'seda']);
  });
});
