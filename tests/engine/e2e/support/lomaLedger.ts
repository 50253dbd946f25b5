import type { MonitoringConfig } from '../../../../src/domain/monitoring/config.ts';
import { noon, SeedLedger } from './monitoringSeed.ts';

/** The day on which the tests look at it: the measurement of 2018 is open. */
export const TODAY = noon('2019-01-20');

const answers = (now: number, more = {}) => ({
  meses: 12,
  'ventas-antes': 40_000,
  'ventas-ahora': now,
  'usa-marca': false,
  'donde-vende': 'plaza',
  ...more,
});

const taller = (unit: string, period = 'anual-2018') => ({ period, unit, form: 'ficha-de-taller' });

/**
 * A ledger of La Loma: ana administers, carla reviews the valley, elsa looks after the cheese, fito after the bread.
 * One firm was sent back and sent again with a zero too many, two wait to be received, one was sent from two devices.
 */
export async function seedLoma(site: MonitoringConfig): Promise<SeedLedger> {
  const ledger = await SeedLedger.begin(site, '2018-01-01');
  await ledger.enrol('ana', 'responsable', []);
  await ledger.enrol('carla', 'promotor', ['la-loma']);
  await ledger.enrol('elsa', 'gestora', ['quesos-de-la-loma']);
  await ledger.enrol('fito', 'gestora', ['panes-de-la-loma']);
  for (const [firm, name] of [
    ['que-01', 'Quesería Alta'],
    ['que-02', 'Cuajada del Puente'],
    ['que-03', 'Suero y Sal'],
    ['que-04', 'La Vaca Ñata'],
  ] as const)
    await ledger.firm(firm, 'quesos-de-la-loma', name);
  const first = taller('que-01', 'base-2018');
  await ledger.act('elsa', '2018-02-10', { ...first, act: 'enviar', answers: answers(41_000) });
  await ledger.act('carla', '2018-02-11', { ...first, act: 'recibir' });
  await ledger.act('carla', '2018-02-12', { ...first, act: 'aprobar' });
  const odd = taller('que-01');
  await ledger.act('elsa', '2019-01-12', {
    ...odd,
    act: 'enviar',
    answers: answers(41_500, { 'usa-marca': true, 'desde-cuando': '2018-05-01' }),
  });
  await ledger.act('carla', '2019-01-13', { ...odd, act: 'recibir' });
  await ledger.act('carla', '2019-01-13', { ...odd, act: 'observar', comment: 'Falta sumar diciembre.' });
  await ledger.act('elsa', '2019-01-14', {
    ...odd,
    act: 'enviar',
    answers: answers(415_000, { notas: 'Con diciembre.' }),
  });
  await ledger.act('carla', '2019-01-15', { ...odd, act: 'recibir' });
  for (const unit of ['que-02', 'que-03'])
    await ledger.act('elsa', '2019-01-16', { ...taller(unit), act: 'enviar', answers: answers(52_000) });
  const before = ledger.view;
  await ledger.act('elsa', '2019-01-16', { ...taller('que-04'), act: 'enviar', answers: answers(30_000) });
  await ledger.actApart(before, 'elsa', '2019-01-17', { ...taller('que-04'), act: 'enviar', answers: answers(31_000) });
  return ledger;
}
