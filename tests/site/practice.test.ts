import { expect, it } from 'vitest';
import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import { verifyLedger } from '#domain/monitoring/ledger/verify.ts';
import { PRACTICE } from '#domain/monitoring/practice/config.ts';
import { buildToolModel } from '#views/monitoring/tool.ts';
import { es } from '#texts/es/index.ts';
import { begin, TODAY } from '../engine/domain/monitoring/practice/support/begin.ts';
import { readFirstSite } from './support/site.ts';

it('the forms of the site can be practised: the ledger with which it begins holds', async () => {
  const site = readFirstSite();
  const { records, config: settings } = site;
  const { config, files } = await begin(buildMonitoringConfig(records, settings.monitoring!), es);
  const view = await verifyLedger(files, config, { practice: true, now: Date.parse(`${TODAY}T15:00:00Z`) });
  expect(view.faults).toEqual([]);
  expect(view.remarks).toEqual([]);
  const approved = [...view.states.values()].filter(
    ({ chain: { key }, status }) =>
      key.period === PRACTICE.annual && key.form === 'ficha-de-empresa' && status === 'aprobada',
  );
  expect(approved).toHaveLength(7);
  // Targets stand beside the figures: as they are read, and as a number where the unit is the same.
  const [target] = buildToolModel(site).targets['promedio-de-los-aumentos']!;
  expect(target).toMatchObject({ value: site.figures.get('metas-finales/ventas/meta').value });
  expect(target!.text).not.toMatch(/[<>]/);
});
