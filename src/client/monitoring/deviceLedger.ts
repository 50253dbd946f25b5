/**
 * The ledger on this device. Files are kept under their hashes; what they come to is computed each time by the rules
 * that everybody has, and kept nowhere.
 */
import { admitFiles, type Admission } from '#domain/monitoring/ledger/admit.ts';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { pathsOf } from '#domain/monitoring/ledger/places.ts';
import { verifyLedger, type LedgerView } from '#domain/monitoring/ledger/verify.ts';
import type { VerifyOptions } from '#domain/monitoring/ledger/verifyOptions.ts';
import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import { asideStart, draftKey, keyIn, type Mode, type MonitoringStore } from './kept.ts';

/** How a ledger of this device is opened. */
export interface LedgerSetting {
  readonly store: MonitoringStore;
  readonly config: MonitoringConfig;
  readonly mode: Mode;
  /** Milliseconds, by the clock of the device. */
  readonly now: () => number;
}

/** The ledger of a mode on this device. */
export class DeviceLedger {
  private readonly setting: LedgerSetting;
  private readonly listeners = new Set<() => void>();
  private kept: readonly LedgerFile[] = [];
  private gone: ReadonlySet<string> = new Set();
  private derived: LedgerView | undefined;
  /** What reads or writes here goes on one after another: an older reading must not take the place of a newer one. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(setting: LedgerSetting) {
    this.setting = setting;
  }

  /** Opens and verifies what is kept. @throws StoreFailure */
  static async open(setting: LedgerSetting): Promise<DeviceLedger> {
    const ledger = new DeviceLedger(setting);
    await ledger.reload();
    setting.store.onChange(() => void ledger.reload().catch(() => undefined));
    return ledger;
  }

  /** What the ledger comes to. */
  get view(): LedgerView {
    if (!this.derived) throw new TypeError('The ledger was not opened.');
    return this.derived;
  }

  /** All files, with their names. */
  get files(): readonly LedgerFile[] {
    return this.kept;
  }

  /** Whether anything is kept yet. */
  get isEmpty(): boolean {
    return this.kept.length === 0;
  }

  /** Calls back whenever the ledger has changed, here or in another tab. @returns stops it */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads what is kept again, as after another tab has written. @throws StoreFailure */
  reload(): Promise<void> {
    return this.inTurn(() => this.refresh());
  }

  /** Waits for what is being read: whoever signs next stands on what another tab did. */
  async settled(): Promise<void> {
    await this.last;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async refresh(): Promise<void> {
    await this.read();
    this.derived = await verifyLedger(this.kept, this.setting.config, await this.options());
    this.tell();
  }

  /**
   * Takes files that came or were signed here: judged together with what is there, and only what counts is kept.
   *
   * @throws StoreFailure where nothing could be kept: then nothing has changed
   */
  take(coming: readonly LedgerFile[]): Promise<Admission> {
    const { store, config, mode } = this.setting;
    const work = async (): Promise<Admission> => {
      // Another tab may have added something since.
      await this.read();
      const admission = await admitFiles(this.kept, coming, config, await this.options());
      const { added, view } = admission;
      await store.write(
        added.map((entry) => {
          const file = pathsOf(entry, view.depths.get(entry.hash) ?? 1)[0] ?? entry.file;
          return { table: 'files' as const, key: keyIn(mode, entry.hash), value: { file, bytes: entry.bytes } };
        }),
      );
      await this.rememberRoot(view);
      this.kept = [...this.kept, ...added.map(({ file, bytes }) => ({ file, bytes }))];
      this.derived = view;
      // What came in again after it was erased was looked at to judge the acts; it is not shown.
      if ([...this.gone].some((digest) => view.blobs.has(digest))) await this.refresh();
      else this.tell();
      return admission;
    };
    return this.inTurn(() => store.alone(work));
  }

  /**
   * Erases contents by their hashes, here, and what was answered of their form and not signed yet; acts stay.
   *
   * @returns whether there was anything
   * @throws StoreFailure
   */
  async erase(digests: readonly string[], chain: ChainKey): Promise<boolean> {
    const { store, mode } = this.setting;
    const draft = draftKey(mode, chain);
    const aside = await store.list('notes', asideStart(mode, chain));
    if (!digests.length && !aside.length && !(await store.find('drafts', draft))) return false;
    await store.write([
      ...digests.flatMap((digest) => [
        { table: 'files' as const, key: keyIn(mode, digest) },
        { table: 'erased' as const, key: keyIn(mode, digest), value: true as const },
      ]),
      { table: 'drafts', key: draft },
      ...aside.map(({ key }) => ({ table: 'notes' as const, key })),
    ]);
    await this.reload();
    return true;
  }

  /** Takes everything of this mode off the device: files, drafts, keys. @throws StoreFailure */
  async clear(): Promise<void> {
    const { store, mode } = this.setting;
    const tables = ['files', 'erased', 'drafts', 'keys', 'handed', 'notes'] as const;
    const lists = await Promise.all(
      tables.map(async (table) => (await store.list(table, `${mode}/`)).map(({ key }) => ({ table, key }))),
    );
    await store.write(lists.flat());
    await this.reload();
  }

  private async read(): Promise<void> {
    const { store, mode } = this.setting;
    const [files, erased] = await Promise.all([store.list('files', `${mode}/`), store.list('erased', `${mode}/`)]);
    this.kept = files.map(({ value }) => value);
    this.gone = new Set(erased.map(({ key }) => key.slice(mode.length + 1)));
  }

  private async options(): Promise<VerifyOptions> {
    const { store, mode, now } = this.setting;
    const practice = mode === 'practice';
    const root = practice ? await store.find('notes', keyIn(mode, 'root')) : undefined;
    return {
      practice,
      practiceRoot: typeof root === 'string' ? root : undefined,
      erased: this.gone,
      now: now(),
    };
  }

  /** The root of a practice is the key that began it here, whoever else begins one later. */
  private async rememberRoot({ registry }: LedgerView): Promise<void> {
    const { store, mode } = this.setting;
    const key = keyIn(mode, 'root');
    if (mode !== 'practice' || !registry.root || (await store.find('notes', key))) return;
    await store.write([{ table: 'notes', key, value: registry.root }]);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
