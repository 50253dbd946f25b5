/** What every tool of monitoring stands on: the configuration, the store, the ledger and the keys of this device. */
import * as z from 'zod/mini';
import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import { subtleCrypto } from '#domain/monitoring/crypto/webCrypto.ts';
import type { Opener } from '#domain/monitoring/crypto/envelope.ts';
import { dayOf } from '#domain/monitoring/ledger/days.ts';
import type { LedgerIdentity } from '#domain/monitoring/ledger/parse.ts';
import { membershipsOf, type Membership } from '#domain/monitoring/ledger/registry.ts';
import type { Signer } from '#domain/monitoring/ledger/compose.ts';
import { PRACTICE_PARAMETER, type MonitoringToolModel } from '#domain/monitoring/toolModel.ts';
import { openStore } from '../store/openStore.ts';
import { readMark, writeMark } from '../store/lasting.ts';
import { DeviceLedger } from './deviceLedger.ts';
import { Keyring } from './keyring.ts';
import { declareMonitoringStore, keyIn, type Mode, type MonitoringStore, type MonitoringTables } from './kept.ts';

// The policy of the pages admits no code out of text, and zod would try.
z.config({ jitless: true });

/** An open tool. */
export interface MonitoringApp {
  readonly model: MonitoringToolModel;
  /** The configuration of the site, or in a practice that of invented units. */
  readonly config: MonitoringConfig;
  readonly mode: Mode;
  readonly identity: LedgerIdentity;
  readonly store: MonitoringStore;
  readonly storeName: string;
  readonly ledger: DeviceLedger;
  readonly keyring: Keyring;
  /** Milliseconds, by the clock of the device. */
  readonly now: () => number;
  /** `YYYY-MM-DD` in the time zone of the site. */
  readonly today: () => string;
}

/** The model that the build wrote into the page. */
export function readModel(host: ParentNode = document): MonitoringToolModel {
  const script = host.querySelector('script[data-monitoring-model]');
  return JSON.parse(script?.textContent ?? '{}') as MonitoringToolModel;
}

/** Whether the address asks for a practice. */
export const modeOf = (search: string): Mode =>
  new URLSearchParams(search).has(PRACTICE_PARAMETER) ? 'practice' : 'real';

/** An address that stays in the mode of this page. */
export function inMode(mode: Mode, address: string): string {
  if (mode === 'real') return address;
  const [path = '', hash] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}${PRACTICE_PARAMETER}${hash === undefined ? '' : `#${hash}`}`;
}

/**
 * Opens the tool of a page.
 *
 * @throws NoCryptographyError on a page that the browser lends no cryptography to
 * @throws StoreFailure `newer` or `blocked`
 */
export async function openApp(model = readModel(), mode = modeOf(location.search)): Promise<MonitoringApp> {
  subtleCrypto();
  const now = () => Date.now();
  const { timeZone } = model.config;
  const today = () => dayOf(now(), timeZone);
  const declaration = declareMonitoringStore(model.config.site, model.base);
  const store = await openStore<MonitoringTables>(declaration);
  const config = mode === 'practice' ? await openPractice(model.config, store, today()) : model.config;
  const ledger = await DeviceLedger.open({ store, config, mode, now });
  const keyring = await Keyring.open(store, mode);
  const identity = { site: config.site, practice: mode === 'practice' };
  return { model, config, mode, identity, store, storeName: declaration.name, ledger, keyring, now, today };
}

/** The configuration of a practice, which nobody pays for who does what is real. */
async function openPractice(
  config: MonitoringConfig,
  store: MonitoringStore,
  today: string,
): Promise<MonitoringConfig> {
  const [{ buildPracticeConfig }, { practiceSetting }] = await Promise.all([
    import('#domain/monitoring/practice/config.ts'),
    import('#words/practiceSetting.ts'),
  ]);
  const began = await store.find('notes', keyIn('practice', 'began'));
  return buildPracticeConfig(config, practiceSetting.units, today, typeof began === 'string' ? began : today);
}

/** Who signs now; undefined while no keys are open. */
export function signerOf({ identity, keyring, now }: MonitoringApp): Signer | undefined {
  const { current } = keyring;
  return current && { identity, key: current.keys.signing, now: now() };
}

/** The roles of whoever has the keys that are open, in the ledger as this device knows it. */
export const membershipsNow = ({ keyring, ledger }: MonitoringApp): readonly Membership[] =>
  keyring.current ? membershipsOf(ledger.view.registry, keyring.current.kept.fingerprint) : [];

/** What envelopes are opened with here. @param passphrases that somebody gave for this */
export const openersOf = ({ keyring }: MonitoringApp, passphrases: readonly string[] = []): readonly Opener[] => [
  ...(keyring.current ? [{ key: keyring.current.keys.encryption }] : []),
  ...passphrases.map((passphrase) => ({ passphrase })),
];

/** When the last copy of what is here went to a file, and since when there is something. */
export async function findLastCopy(
  app: MonitoringApp,
): Promise<{ readonly since?: number; readonly copiedAt?: number }> {
  const copied = await app.store.find('notes', keyIn(app.mode, 'copied'));
  const mark = readMark(`${app.storeName} ${app.mode}`);
  return {
    ...(mark ? { since: mark.since } : {}),
    ...(typeof copied === 'number' ? { copiedAt: copied } : mark?.copiedAt ? { copiedAt: mark.copiedAt } : {}),
  };
}

/** Whether something was kept here once that is no longer here: the browser, or somebody, cleared it. */
export function wasCleared({ ledger, keyring, storeName, mode }: MonitoringApp): boolean {
  return ledger.isEmpty && keyring.all.length === 0 && readMark(`${storeName} ${mode}`) !== undefined;
}

/** Remembers that there is something here, or that a copy of it was made. @throws StoreFailure */
export async function markKept(app: MonitoringApp, copied = false): Promise<void> {
  const name = `${app.storeName} ${app.mode}`;
  const mark = readMark(name);
  const at = app.now();
  writeMark(name, { since: mark?.since ?? at, copiedAt: copied ? at : mark?.copiedAt });
  if (copied) await app.store.write([{ table: 'notes', key: keyIn(app.mode, 'copied'), value: at }]);
}
