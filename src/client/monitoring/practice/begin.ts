/** Begins a practice on this device: keys on the spot, and a ledger of invented people and firms. */
import { listCast, listPracticeFirms, type CastMember } from '#domain/monitoring/practice/cast.ts';
import { addDays, ANNUAL_OPEN_BEFORE, PRACTICE } from '#domain/monitoring/practice/config.ts';
import { seedPractice, type Player } from '#domain/monitoring/practice/seed.ts';
import { monitoringPractice as t } from '#words/monitoringPractice.ts';
import type { MonitoringApp } from '../app.ts';
import { keyIn } from '../kept.ts';
import { nameRole, nameUnit } from '../names.ts';

/** Takes everything of a practice off this device: its ledger, its drafts, its keys. @throws StoreFailure */
export async function erasePractice({ ledger, keyring }: MonitoringApp): Promise<void> {
  for (const { fingerprint } of [...keyring.all]) await keyring.forget(fingerprint);
  await ledger.clear();
}

/** What somebody who takes part is called. */
function labelOf(app: MonitoringApp, { role, units, number }: CastMember): string {
  const [unit] = units;
  const firm = listPracticeFirms(t.firms).find(({ code }) => code === unit)?.name;
  return t.player(nameRole(app.config, role), unit === undefined ? undefined : (firm ?? nameUnit(app, unit)), number);
}

/** The day on which the practice begins, as its configuration has it. */
function findBeginning({ config, today }: MonitoringApp): string {
  const annual = config.periods.find(({ id }) => id === PRACTICE.annual);
  return annual ? addDays(annual.opensOn, ANNUAL_OPEN_BEFORE) : today();
}

/**
 * Begins, from nothing: what an earlier practice left is taken away first. Where something fails, nothing is left.
 *
 * @throws StoreFailure where nothing can be kept
 */
export async function beginPractice(app: MonitoringApp): Promise<void> {
  const { config, keyring, ledger, store } = app;
  await erasePractice(app);
  try {
    const players: Player[] = [];
    for (const member of listCast(config, listPracticeFirms(t.firms))) {
      await keyring.make(labelOf(app, member), 'open');
      const { current } = keyring;
      if (current) players.push({ ...member, ...partsOf(current) });
    }
    const files = await seedPractice({ config, players, words: t });
    await store.write([{ table: 'notes', key: keyIn('practice', 'began'), value: findBeginning(app) }]);
    const { refused } = await ledger.take(files);
    const [first] = refused;
    if (first) throw new Error(`${first.code} (${first.file})`);
    const [narrowest] = keyring.all;
    if (narrowest) await keyring.use(narrowest.fingerprint);
  } catch (error) {
    await erasePractice(app).catch(() => undefined);
    throw error;
  }
}

const partsOf = ({ keys, kept }: NonNullable<MonitoringApp['keyring']['current']>) => ({
  signing: keys.signing,
  encryptionKey: kept.encryptionKey,
});
