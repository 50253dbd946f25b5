/** What the monitoring keeps on a device, and under which keys. */
import type { DeviceKeys } from '#domain/monitoring/crypto/keyFile.ts';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import { chainId } from '#domain/monitoring/ledger/acts.ts';
import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { Store, StoreDeclaration } from '../store/store.ts';

/** Whether something belongs to a practice, and to nothing real: the two never mix. */
export type Mode = 'real' | 'practice';

/** A file of the ledger, under its hash. */
export interface KeptFile {
  /** The way to it that people are told. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A form that somebody is filling in. */
export interface Draft extends ChainKey {
  readonly formVersion: number;
  readonly answers: Answers;
  readonly comment?: string | undefined;
  /** Milliseconds, by the clock of the device. */
  readonly changedAt: number;
}

/** Keys of somebody, under the fingerprint of the one that signs. */
export interface KeptKeys {
  /** As an object of the browser, which nobody can read; left out where they are kept only behind a passphrase. */
  readonly keys?: DeviceKeys | undefined;
  /** The envelope with a copy of them. */
  readonly wrapped?: Uint8Array<ArrayBuffer> | undefined;
  readonly fingerprint: string;
  readonly signingKey: string;
  readonly encryptionKey: string;
  /** What the person calls them. */
  readonly label: string;
  readonly madeAt: number;
}

/** What was handed on of an act, under its hash. */
export interface Handed {
  readonly at: number;
  readonly how: 'shared' | 'saved' | 'copied';
}

/** The tables. */
export type MonitoringTables = {
  readonly files: KeptFile;
  /** Hashes of contents that were erased on purpose. */
  readonly erased: true;
  readonly drafts: Draft;
  readonly keys: KeptKeys;
  readonly handed: Handed;
  /**
   * Small things by name: `root` of a practice, `copied` with the time of the last copy, `key` that was in use last,
   * and under `aside/…` drafts that stepped back behind a newer one of the same form.
   */
  readonly notes: unknown;
};

export type MonitoringStore = Store<MonitoringTables>;

/** How it is kept. @param site name of the site in every act, and the path of the site: two of one server keep apart */
export const declareMonitoringStore = (site: string, path: string): StoreDeclaration => ({
  name: `trama seguimiento ${site} ${path}`,
  migrations: [{ adds: ['files', 'erased', 'drafts', 'keys', 'handed', 'notes'] }],
});

/** The key of a value that belongs to a mode. */
export const keyIn = (mode: Mode, name: string): string => `${mode}/${name}`;

/** The key of a draft. */
export const draftKey = (mode: Mode, chain: ChainKey): string => keyIn(mode, chainId(chain));

/** How the keys of drafts begin that were laid aside; with a form, those of that form. */
export const asideStart = (mode: Mode, chain?: ChainKey): string =>
  keyIn(mode, chain ? `aside/${chainId(chain)}/` : 'aside/');

/** The key of a draft that was laid aside: two of one moment that say other things must not take each other's place. */
export function asideKey(mode: Mode, draft: Draft): string {
  let mark = 5381;
  for (const letter of JSON.stringify([draft.answers, draft.comment ?? '']))
    mark = (Math.imul(mark, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${asideStart(mode, draft)}${draft.changedAt}-${mark.toString(36)}`;
}
