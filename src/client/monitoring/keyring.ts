/**
 * The keys on this device, and which of them is in use. Keys are objects of the browser that no script can read; where
 * several people share a device they are kept only behind a passphrase, and a session ends by itself.
 */
import { generateKeys, generateKeysWithCopy, openKeyFile, type DeviceKeys } from '#domain/monitoring/crypto/keyFile.ts';
import type { EnvelopeFault } from '#domain/monitoring/crypto/envelope.ts';
import { fingerprintOf } from '#domain/monitoring/crypto/signing.ts';
import type { Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { isSameValue } from '../store/sameValue.ts';
import { StoreFailure } from '../store/failure.ts';
import { keyIn, type KeptKeys, type Mode, type MonitoringStore } from './kept.ts';

/** Milliseconds without a sign of life after which a session locks itself. */
const LOCKS_AFTER = 15 * 60_000;

/** The note with the key that was in use last, and what it says after a session was closed. */
const CHOSEN = 'key';
const NOBODY = '';

/** Keys that are in use. */
export interface OpenKeys {
  readonly kept: KeptKeys;
  readonly keys: DeviceKeys;
}

/** How keys are kept: for whoever opens this browser, or only behind a passphrase. */
export type Keeping = 'open' | 'wrapped';

/** The keys of a mode on this device. */
export class Keyring {
  private readonly store: MonitoringStore;
  private readonly mode: Mode;
  private readonly listeners = new Set<() => void>();
  private list: readonly KeptKeys[] = [];
  private inUse: OpenKeys | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When somebody last gave a sign of life, in milliseconds. */
  private seen = 0;

  private constructor(store: MonitoringStore, mode: Mode) {
    this.store = store;
    this.mode = mode;
  }

  /** Reads which keys there are. Where there is one that needs no passphrase, it is in use. @throws StoreFailure */
  static async open(store: MonitoringStore, mode: Mode): Promise<Keyring> {
    const ring = new Keyring(store, mode);
    await ring.read();
    const [only, other] = ring.list;
    const chosen = await store.find('notes', keyIn(mode, CHOSEN));
    // Of several, the one that was in use on the page before: going from tool to tool asks nobody who they are.
    const kept = other ? ring.list.find(({ fingerprint }) => fingerprint === chosen) : only;
    if (kept?.keys && chosen !== NOBODY) ring.inUse = { kept, keys: kept.keys };
    store.onChange(() => void ring.reload().catch(() => undefined));
    return ring;
  }

  /** Reads again which keys there are, as after another tab has written. @throws StoreFailure */
  async reload(): Promise<void> {
    const before = this.list.map(({ fingerprint }) => fingerprint).join();
    await this.read();
    const isHere = this.list.some(({ fingerprint }) => fingerprint === this.inUse?.kept.fingerprint);
    // A session that was closed in one tab is closed in all.
    const isClosed = (await this.store.find('notes', keyIn(this.mode, CHOSEN))) === NOBODY;
    if (this.inUse && (!isHere || isClosed)) this.set(undefined);
    else if (before !== this.list.map(({ fingerprint }) => fingerprint).join()) this.tell();
  }

  /** All keys of this device, the oldest first. */
  get all(): readonly KeptKeys[] {
    return this.list;
  }

  /** The keys in use; undefined while the session is locked. */
  get current(): OpenKeys | undefined {
    return this.inUse;
  }

  /** Calls back when other keys are in use, or none. @returns stops it */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Makes keys. With a passphrase there is a copy of them, which is the only way to have them again.
   *
   * @param passphrase at least 12 signs; needed to keep them `wrapped`
   * @returns the file with the copy, where there is one
   * @throws RangeError for a short passphrase; StoreFailure where they could not be kept
   */
  async make(label: string, keeping: Keeping, passphrase?: string): Promise<Bytes | undefined> {
    const made = passphrase === undefined ? { keys: await generateKeys() } : await generateKeysWithCopy(passphrase);
    const file = 'file' in made ? made.file : undefined;
    if (keeping === 'wrapped' && !file) throw new RangeError('Keys that are wrapped need a passphrase.');
    await this.keep(made.keys, { label, wrapped: file, isOpen: keeping === 'open' });
    return file;
  }

  /** Takes the copy of keys that were made elsewhere. @returns why it does not open; undefined when it did */
  async take(file: Bytes, passphrase: string, label: string, keeping: Keeping): Promise<EnvelopeFault | undefined> {
    const reading = await openKeyFile(file, passphrase);
    if (!reading.ok) return reading.fault;
    await this.keep(reading.keys, { label, wrapped: file, isOpen: keeping === 'open' });
    return undefined;
  }

  /** Uses other keys of this device. @param passphrase for those behind one @returns why they do not open */
  async use(fingerprint: string, passphrase?: string): Promise<EnvelopeFault | undefined> {
    const kept = this.list.find((keys) => keys.fingerprint === fingerprint);
    if (!kept) return 'not-an-envelope';
    if (kept.keys) {
      await this.remember(fingerprint);
      this.set({ kept, keys: kept.keys });
      return undefined;
    }
    const reading = await openKeyFile(kept.wrapped ?? new Uint8Array(), passphrase ?? '');
    if (!reading.ok) return reading.fault;
    await this.remember(fingerprint);
    this.set({ kept, keys: reading.keys });
    return undefined;
  }

  /** Ends the session: who comes next must choose keys, and open those behind a passphrase. */
  async lock(): Promise<void> {
    this.set(undefined);
    await this.remember(NOBODY);
  }

  /** Puts off the lock. Called at every sign of life; one that comes too late, as after the device slept, locks. */
  touch(): void {
    clearTimeout(this.timer);
    // Keys that anybody may use here would be back at the next page: only a passphrase makes a lock of it.
    if (!this.inUse || this.inUse.kept.keys) return;
    const now = Date.now();
    if (now - this.seen > LOCKS_AFTER) return void this.lock();
    this.seen = now;
    this.timer = setTimeout(() => void this.lock(), LOCKS_AFTER);
  }

  /** Takes keys off this device. @throws StoreFailure */
  async forget(fingerprint: string): Promise<void> {
    await this.store.write([{ table: 'keys', key: keyIn(this.mode, fingerprint) }]);
    await this.read();
    if (this.inUse?.kept.fingerprint === fingerprint) this.set(undefined);
    else this.tell();
  }

  private async keep(
    keys: DeviceKeys,
    {
      label,
      wrapped,
      isOpen,
    }: { readonly label: string; readonly wrapped?: Bytes | undefined; readonly isOpen: boolean },
  ): Promise<void> {
    const signingKey = keys.signing.publicKey;
    const kept: KeptKeys = {
      label,
      fingerprint: await fingerprintOf(signingKey),
      signingKey,
      encryptionKey: keys.encryption.publicKey,
      // Two that are made within one tick of the clock keep their order, too.
      madeAt: Math.max(Date.now(), (this.list.at(-1)?.madeAt ?? 0) + 1),
      ...(wrapped ? { wrapped: new Uint8Array(wrapped) } : {}),
      ...(isOpen ? { keys } : {}),
    };
    const key = keyIn(this.mode, kept.fingerprint);
    await this.store.write([{ table: 'keys', key, value: kept }]);
    // Some browsers take such keys and give nothing back (Firefox 129 to 135).
    if (!isSameValue(kept, await this.store.find('keys', key))) throw new StoreFailure('changed');
    await this.read();
    // First in the note: whoever reads it meanwhile must not find the session of before, which was closed.
    await this.remember(kept.fingerprint);
    this.set({ kept, keys });
  }

  /** Who uses the device, for the next page: without it somebody is asked once more, and nothing is lost. */
  private async remember(fingerprint: string): Promise<void> {
    const change = { table: 'notes' as const, key: keyIn(this.mode, CHOSEN), value: fingerprint };
    await this.store.write([change]).catch(() => undefined);
  }

  private async read(): Promise<void> {
    const entries = await this.store.list('keys', `${this.mode}/`);
    this.list = entries.map(({ value }) => value).sort((one, other) => one.madeAt - other.madeAt);
  }

  private set(current: OpenKeys | undefined): void {
    this.inUse = current;
    this.seen = Date.now();
    this.touch();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
