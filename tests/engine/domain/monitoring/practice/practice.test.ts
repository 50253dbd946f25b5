import { describe, expect, it } from 'vitest';
import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import type { FormField, MonitoringForm } from '#domain/monitoring/config.ts';
import { computeForm, prepareForm } from '#domain/monitoring/formula/form.ts';
import { findAnswerFault } from '#domain/monitoring/ledger/answers.ts';
import { listPossibleActs, signFormAct } from '#domain/monitoring/ledger/signing.ts';
import { admitFiles } from '#domain/monitoring/ledger/admit.ts';
import { verifyLedger } from '#domain/monitoring/ledger/verify.ts';
import { fingerprintOf } from '#domain/monitoring/crypto/signing.ts';
import { inventAnswers } from '#domain/monitoring/practice/answers.ts';
import { PRACTICE } from '#domain/monitoring/practice/config.ts';
import { computeLine, listOutstanding, listReportGroups } from '#domain/monitoring/reports/figures.ts';
import { readPeriods } from '#domain/monitoring/reports/reading.ts';
import { tellStory } from '#domain/monitoring/practice/story.ts';
import { en } from '#texts/en/index.ts';
import { es } from '#texts/es/index.ts';
import { readSite } from '../../../guides/site.ts';
import { startSeeded, type Seeded } from '../../../support/seeded.ts';
import { begin, TODAY } from './support/begin.ts';

const site = readSite();
const config = buildMonitoringConfig(site.records, site.config.monitoring!);
const now = Date.parse(`${TODAY}T15:00:00Z`);

describe('a practice', async () => {
  const all = { by: 'all', unit: null } as const;
  const begun = await begin(config, es);
  const view = await verifyLedger(begun.files, begun.config, { practice: true, now });

  it('begins with a ledger in which nothing is wrong, and in which each state waits for somebody', () => {
    expect(view.faults).toEqual([]);
    expect(view.remarks).toEqual([]);
    const count = (period: string, form: string, status: string) =>
      [...view.states.values()].filter(
        ({ chain: { key }, status: has }) => key.period === period && key.form === form && has === status,
      ).length;
    expect(count(PRACTICE.baseline, 'ficha-de-taller', 'aprobada')).toBe(10);
    expect(count(PRACTICE.baseline, 'ficha-de-red', 'aprobada')).toBe(2);
    expect(count(PRACTICE.baseline, 'ficha-de-valle', 'aprobada')).toBe(1);
    expect(count(PRACTICE.annual, 'ficha-de-taller', 'aprobada')).toBe(7);
    expect(count(PRACTICE.annual, 'ficha-de-taller', 'enviada')).toBe(1);
    expect(count(PRACTICE.annual, 'ficha-de-taller', 'observada')).toBe(1);
    expect(count(PRACTICE.annual, 'ficha-de-red', 'enviada')).toBe(1);
  });

  it('has another person where a form asks for one, and no other', () => {
    const cast = begun.players.map(({ role, units }) => [role, ...units].join(' '));
    expect(cast.filter((who) => who.startsWith('responsable'))).toHaveLength(2);
    expect(cast.filter((who) => who.startsWith('gestora'))).toEqual(PRACTICE.networks.map((unit) => `gestora ${unit}`));
  });

  it('invents answers that a form admits, that hang together, and that are the same each time', () => {
    const form = begun.config.forms.find(({ id }) => id === 'ficha-de-taller')!;
    const setting = { unit: 'practica-red-1-4', sentences: es.monitoringPractice.sentences };
    const [before, after] = begun.config.periods.map((period) => inventAnswers(form, { ...setting, period }));
    expect(before!['ventas-antes']).toBe(after!['ventas-antes']);
    expect(after!['ventas-ahora']).not.toBe(after!['ventas-antes']);
    const blobs = [...view.blobs.values()].map(({ contents }) => contents);
    expect(blobs).toContainEqual(after);
    const red = begun.config.forms.find(({ id }) => id === 'ficha-de-red')!;
    const answers = inventAnswers(red, { unit: 'x', members: 5, period: begun.config.periods[1]!, sentences: ['x'] });
    expect(answers['talleres']).toBe(5);
    expect(answers['con-plan']).toBeLessThanOrEqual(5);
  });

  it('is played to its end: filled in, corrected, approved above and below, by who the story says', async () => {
    let files = begun.files;
    let told = view;
    const play = async (name: string, act: 'enviar' | 'recibir' | 'aprobar', of?: string) => {
      const step = tellStory(told, begun.config).find((each) => each.name === name)!;
      const player = begun.players.find(({ code }) => code === step.actor?.code)!;
      const key = { period: PRACTICE.annual, unit: of ?? step.unit!, form: step.form!.id };
      const author = await fingerprintOf(player.signing.publicKey);
      expect(listPossibleActs(told, begun.config, key, { author, now })).toContain(act);
      const answers = inventAnswers(step.form!, {
        unit: key.unit,
        period: begun.config.periods[1]!,
        sentences: es.monitoringPractice.sentences,
      });
      const signer = { identity: { site: config.site, practice: true }, key: player.signing, now };
      const signed = await signFormAct(told, begun.config, signer, { ...key, act, answers });
      const coming = signed.files.map(({ file, bytes }) => ({ file: `${files.length} ${file}`, bytes }));
      const admission = await admitFiles(files, coming, begun.config, { practice: true, now });
      expect(admission.refused).toEqual([]);
      files = [...files, ...coming];
      told = admission.view;
    };
    const done = () =>
      tellStory(told, begun.config)
        .filter((step) => step.done)
        .map(({ name }) => name);
    expect(done()).toEqual([]);
    await play('fill', 'enviar');
    expect(done()).toEqual(['fill', 'hand']);
    await play('correct', 'enviar');
    await play('review', 'recibir');
    await play('review', 'recibir', `${PRACTICE.networks[0]}-2`);
    expect(done()).toEqual(['fill', 'correct', 'hand', 'review']);
    await play('approve', 'aprobar');
    await play('administer', 'recibir');
    await play('administer', 'aprobar');
    expect(done()).toEqual(['fill', 'correct', 'hand', 'review', 'approve', 'administer']);
  });

  it('can be reported on: what is approved counts, and everything else is told with its state', () => {
    const periods = readPeriods(view, begun.config);
    const growth = begun.config.indicators.find(({ id }) => id === 'aumento-medio')!;
    expect(listReportGroups(begun.config, growth).map(({ by }) => by)).toEqual(['all', 'region', 'network', 'network']);
    const { figures, change } = computeLine(periods, growth, { by: 'network', unit: PRACTICE.networks[0] }, true);
    expect(figures.map(({ approved, expected }) => [approved, expected])).toEqual([
      [5, 5],
      [2, 5],
    ]);
    expect(change).toBeDefined();
    const lacking = listOutstanding(periods[1]!, all, 'ficha-de-taller').map(({ unit, status }) => `${unit} ${status}`);
    expect(lacking).toEqual(['practica-red-1-1 nada', 'practica-red-1-2 enviada', 'practica-red-1-3 observada']);
    // An approval whose answers were erased stands, and its figures are told to be without it.
    const approved = view.states.get(`${PRACTICE.annual}/practica-red-2-1/ficha-de-taller`)!.approval!.version.answers;
    const erased = { ...view, blobs: new Map([...view.blobs].filter(([digest]) => digest !== approved)) };
    expect(listOutstanding(readPeriods(erased, begun.config)[1]!, all, 'ficha-de-taller').at(-1)).toMatchObject({
      unit: 'practica-red-2-1',
      status: 'erased',
    });
  });

  it('begins in English as well', async () => {
    const other = await begin(config, en);
    expect((await verifyLedger(other.files, other.config, { practice: true, now })).faults).toEqual([]);
  });
});

/** A field with limits that may be narrow, apart, or of one side. */
function drawField(chance: Seeded, place: number): FormField {
  const type = chance.pick([
    'integer',
    'decimal',
    'money',
    'percent',
    'text',
    'choice',
    'choices',
    'date',
    'yesNo',
  ] as const);
  const isNumber = ['integer', 'decimal', 'money', 'percent'].includes(type);
  const decimals = type === 'integer' ? 0 : chance.int(0, 4);
  const least = chance.pick([-500, -3, 0, 0.5, 1, 40, 250_000]);
  return {
    id: `campo-${place}`,
    label: `Campo ${place}`,
    type,
    required: chance.chance(60),
    ours: true,
    ...(isNumber && chance.chance(70) ? { least } : {}),
    ...(isNumber && chance.chance(70) ? { most: Math.ceil(least) + chance.pick([0, 1, 7, 90_000]) } : {}),
    ...(isNumber && chance.chance(60) ? { decimals } : {}),
    ...(isNumber && chance.chance(40) ? { unitId: 'soles' } : {}),
    ...(type.startsWith('choice')
      ? {
          choices: [
            { id: 'a', label: 'A' },
            { id: 'b', label: 'B' },
          ].slice(chance.int(0, 1)),
        }
      : {}),
    ...(chance.chance(30) && place > 0 ? { shownWhen: `campo-${chance.int(0, place - 1)} = "a"` } : {}),
  };
}

it('every invented answer is one that its form admits, whatever the form', () => {
  const chance = startSeeded(7);
  for (let round = 0; round < 400; round += 1) {
    const fields = Array.from({ length: chance.int(1, 8) }, (_, place) => drawField(chance, place));
    const form = { id: 'f', groups: [{ id: 'g', title: 'G', fields }] } as unknown as MonitoringForm;
    for (const type of ['baseline', 'annual'] as const) {
      const answers = inventAnswers(form, {
        unit: `u-${round}`,
        period: { type, coversFrom: '2026-01-01' },
        sentences: ['Inventado.'],
      });
      expect(findAnswerFault(form, answers as never), JSON.stringify(fields)).toBeUndefined();
      const { hidden } = computeForm(prepareForm(form), answers);
      expect(Object.keys(answers).filter((id) => hidden.has(id))).toEqual([]);
    }
  }
});
