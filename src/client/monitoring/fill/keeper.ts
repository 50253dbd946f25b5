/**
 * Keeps a draft at each answer. Another tab may have the same form open: what it kept is never written over unseen, and
 * what one of both said is never lost.
 */
import { isSameValue } from '../../store/sameValue.ts';
import type { MonitoringApp } from '../app.ts';
import { asideKey, draftKey, type Draft } from '../kept.ts';

/** What a keeper tells. */
export interface KeeperEvents {
  /** Something was answered that is not kept yet. */
  waits(): void;
  /** Kept; or why not. */
  kept(error?: unknown): void;
  /** Another tab went on with the draft, and this page shows it now. */
  adopt(theirs: Draft): void;
  /** Another tab kept something else: until somebody chooses, nothing is written over it. */
  conflict(theirs: Draft): void;
}

/** Milliseconds of quiet after a sign before it is written: a word is written once, not letter by letter. */
const QUIET = 250;

/** Keeps one draft. */
export class DraftKeeper {
  private readonly app: MonitoringApp;
  private readonly key: string;
  private readonly readPage: () => Draft;
  private readonly events: KeeperEvents;
  private known: Draft;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private isStopped = false;
  private isWaiting = false;
  /** What this page said when another tab contradicted it, kept until somebody chooses. */
  private saved: Draft | undefined;

  /** @param known the draft as it was read, or what the page showed at first @param read what it shows now */
  constructor(app: MonitoringApp, known: Draft, read: () => Draft, events: KeeperEvents) {
    this.app = app;
    this.readPage = read;
    this.known = known;
    this.events = events;
    this.key = draftKey(app.mode, read());
  }

  /** Writes soon. */
  soon(): void {
    clearTimeout(this.timer);
    if (this.isStopped) return;
    this.isWaiting = true;
    this.events.waits();
    this.timer = setTimeout(() => void this.now(), QUIET);
  }

  /** Writes now, after what is being written. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => (this.isStopped ? undefined : this.write()));
    return this.writing;
  }

  /** Looks whether another tab has kept something else. */
  async look(): Promise<void> {
    if (this.isStopped) return;
    const theirs = await this.app.store.find('drafts', this.key).catch(() => undefined);
    if (!theirs || !this.isOther(theirs)) return;
    // A page on which nothing was answered since has nothing to lose.
    if (!sayTheSame(this.known, this.readPage())) return this.tell(theirs);
    this.known = theirs;
    this.events.adopt(theirs);
  }

  /** Goes on with one of two drafts; the other is laid aside. @throws StoreFailure */
  async settle(chosen: Draft, other: Draft): Promise<void> {
    const { store, mode, now } = this.app;
    const kept = { ...chosen, changedAt: now() };
    await store.alone(async () => {
      // The other tab may have gone on while somebody chose.
      const theirs = await store.find('drafts', this.key);
      const isNewer = theirs && !sayTheSame(theirs, chosen) && !sayTheSame(theirs, other);
      await store.write([
        ...(this.saved ? [{ table: 'notes' as const, key: asideKey(mode, this.saved) }] : []),
        ...(isNewer ? [{ table: 'notes' as const, key: asideKey(mode, theirs), value: theirs }] : []),
        { table: 'notes', key: asideKey(mode, other), value: other },
        { table: 'drafts', key: this.key, value: kept },
      ]);
    });
    this.saved = undefined;
    this.known = kept;
    this.isStopped = false;
    this.isWaiting = true;
    this.tellKept();
  }

  /** Writes nothing any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.isStopped = true;
  }

  private async write(): Promise<void> {
    const { store, mode } = this.app;
    try {
      await store.alone(async () => {
        const theirs = await store.find('drafts', this.key);
        const draft = this.readPage();
        if (theirs && this.isOther(theirs)) {
          await store.write([{ table: 'notes', key: asideKey(mode, draft), value: draft }]);
          this.saved = draft;
          return this.tell(theirs);
        }
        if (sayTheSame(this.known, draft)) return this.tellKept();
        await store.write([{ table: 'drafts', key: this.key, value: draft }]);
        this.known = draft;
        return this.tellKept();
      });
    } catch (error) {
      this.events.kept(error);
    }
  }

  /** Nothing that was answered waits any more. */
  private tellKept(): void {
    if (!this.isWaiting || this.timer !== undefined) return;
    this.isWaiting = false;
    this.events.kept();
  }

  /** Whether what is kept is neither what this page kept nor what it shows. Clocks may stand still: none is asked. */
  private isOther(theirs: Draft): boolean {
    return !sayTheSame(theirs, this.known) && !sayTheSame(theirs, this.readPage());
  }

  private tell(theirs: Draft): void {
    this.isStopped = true;
    this.events.conflict(theirs);
  }
}

/** Whether two drafts answer alike. */
const sayTheSame = (one: Pick<Draft, 'answers' | 'comment'>, other: Pick<Draft, 'answers' | 'comment'>): boolean =>
  isSameValue({ ...one.answers }, { ...other.answers }) && (one.comment ?? '') === (other.comment ?? '');
