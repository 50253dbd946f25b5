/**
 * An open workspace: what it holds, and every change on its way into the store. What is written is on the page at once;
 * the store follows, is read back, and says so. What it could not keep stays on the page and is tried again.
 */
import {
  makeToken,
  listValues,
  markOf,
  partCell,
  valueOf,
  writeCell,
  type Cell,
  type Cells,
  type CellValue,
} from '#domain/workspace/cells.ts';
import { mergeCell, mergeCells, type Merged } from '#domain/workspace/merge.ts';
import { isSameValue } from '../store/sameValue.ts';
import { toFailure, type StoreFault } from '../store/failure.ts';
import type { Change } from '../store/store.ts';
import { cellStart, type KeptWorkspace, type WorkspaceStore, type WorkspaceTables } from './kept.ts';

/** A field and what it is to hold. */
export interface FieldChange {
  readonly path: string;
  readonly value: CellValue;
  /** Other values that were written apart from it, where a choice between them is taken back. */
  readonly others?: readonly CellValue[];
}

/** How far the store is with what was written. */
export type Keeping = 'kept' | 'keeping' | StoreFault;

/** Letters of the sign of a device: of two devices that work on one network, one in some thousands has the same. */
const MARK_LETTERS = 3;

/** Steps that can be taken back. */
const MOST_STEPS = 200;

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** The name of a maker of writings: an opening of the page, or a value that was written elsewhere. */
const makeMaker = (): string => makeToken(5, random);

/** An id that no other device makes. */
export const newId = (): string => makeToken(9, random);

/** An open workspace. */
export class Session {
  readonly id: string;
  /** Whether it can only be looked at: a newer edition of the site made it. */
  readonly isReadOnly: boolean;
  private readonly store: WorkspaceStore | undefined;
  private readonly device = makeMaker();
  private readonly listeners = new Set<() => void>();
  private map: Cells;
  private about: KeptWorkspace;
  private state: Keeping = 'kept';
  /** Time of the last writing: each has its own, so that rows that come in one step keep their order. */
  private time = 0;
  private readonly undone: (readonly FieldChange[])[] = [];
  private readonly done: (readonly FieldChange[])[] = [];
  /** Paths that the store has not taken yet. */
  private readonly waiting = new Set<string>();
  private work: Promise<void> = Promise.resolve();
  private readonly stop: () => void;

  private constructor(about: KeptWorkspace, cells: Cells, store: WorkspaceStore | undefined) {
    this.about = { ...about, mark: about.mark ?? makeToken(MARK_LETTERS, random) };
    this.id = about.id;
    this.map = cells;
    this.store = store;
    this.isReadOnly = store === undefined;
    this.stop = store?.onChange(() => void this.reload().catch(() => undefined)) ?? (() => undefined);
  }

  /** Opens a workspace of this device. @throws StoreFailure */
  static async open(store: WorkspaceStore, id: string): Promise<Session | undefined> {
    const about = await store.find('workspaces', id);
    return about && new Session(about, await readCells(store, id), store);
  }

  /** Shows what a file holds, without keeping it. */
  static show(id: string, cells: Cells): Session {
    return new Session({ id, begunAt: 0, usedAt: 0 }, cells, undefined);
  }

  get cells(): Cells {
    return this.map;
  }
  get keeping(): Keeping {
    return this.state;
  }
  get kept(): KeptWorkspace {
    return this.about;
  }
  /** Sign of this device in what it numbers: kept here with the next writing, and in no copy. */
  get mark(): string {
    return this.about.mark ?? '';
  }
  /** Whether something on the page is not in the store yet. */
  get isUnkept(): boolean {
    return this.waiting.size > 0;
  }
  get canUndo(): boolean {
    return this.done.length > 0;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Calls back after every change. @returns stops it */
  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Writes fields as one step. What says the same as before is no change. */
  write(...changes: readonly FieldChange[]): void {
    const before = this.put(changes);
    if (!before.length) return;
    // A text that is typed is one step, not one for each letter.
    const last = this.done.at(-1);
    const [only] = before;
    const goesOn =
      before.length === 1 && last?.length === 1 && last[0]?.path === only?.path && this.typed === only?.path;
    this.typed = only?.path ?? '';
    if (!goesOn) this.done.push(before);
    // What is typed and erased again leaves nothing to take back.
    else if (!last[0]?.others && last[0]?.value === (this.map.get(this.typed)?.value ?? null)) {
      this.done.pop();
      this.typed = '';
    }
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone.length = 0;
    this.tell();
  }
  private typed = '';

  /**
   * Writes what people may have on paper from now on, as a receipt with its number: no step leads back before it, or
   * the same number would be given twice. What says the same as before is written too: another copy that had it
   * earlier, and says otherwise since, is then seen to be apart from it.
   */
  writeForGood(...changes: readonly FieldChange[]): void {
    if (!this.put(changes, true).length) return;
    this.forgetSteps();
    this.tell();
  }

  private forgetSteps(): void {
    this.typed = '';
    this.done.length = this.undone.length = 0;
  }

  /** Ends the step that is being typed: what comes next is one of its own. */
  endStep(): void {
    this.typed = '';
  }

  /** Takes the last step back. */
  undo(): void {
    this.move(this.done, this.undone);
  }
  /** Takes again what was taken back. */
  redo(): void {
    this.move(this.undone, this.done);
  }

  /** Puts another copy together with this one. */
  merge(copy: Cells): Merged {
    const merged = mergeCells(this.map, copy);
    for (const [path, cell] of merged.cells) if (!isSameValue(cell, this.map.get(path))) this.waiting.add(path);
    this.map = merged.cells;
    this.forgetSteps();
    this.keep();
    this.tell();
    return merged;
  }

  /** Remembers that a copy went to a file. */
  markCopied(now: number): void {
    this.about = { ...this.about, copiedAt: now };
    this.keep();
    this.tell();
  }

  /** Waits until all that was written is in the store, or could not be. */
  settled(): Promise<void> {
    return this.work;
  }

  /** Tries again to keep what the store has not taken. */
  retry(): void {
    this.keep();
    this.tell();
  }

  close(): void {
    this.stop();
    this.listeners.clear();
  }

  private move(from: (readonly FieldChange[])[], to: (readonly FieldChange[])[]): void {
    this.typed = '';
    // A step that changes nothing, as another tab wrote the same since, goes unseen: the one before it is meant.
    for (let step = from.pop(); step; step = from.pop()) {
      const back = this.put(step);
      if (!back.length) continue;
      to.push(back);
      break;
    }
    this.tell();
  }

  /** @param isAnew whether to write also what says the same as before @returns the changes that would take them back */
  private put(changes: readonly FieldChange[], isAnew = false): readonly FieldChange[] {
    if (this.isReadOnly) return [];
    const map = new Map(this.map);
    const before: FieldChange[] = [];
    for (const { path, value, others = [] } of changes) {
      const cell = map.get(path);
      const [said = null, ...apart] = cell ? listValues(cell) : [];
      if (!isAnew && said === value && !others.length && !apart.length) continue;
      before.unshift({ path, value: said, ...(apart.length ? { others: apart } : {}) });
      this.time = Math.max(Date.now(), this.time + 1);
      map.set(
        path,
        others.length
          ? partCell(cell, [value, ...others], this.time, makeMaker)
          : writeCell(cell, value, markOf(this.time, this.device, cell)),
      );
      this.waiting.add(path);
    }
    if (before.length) {
      this.map = map;
      this.keep();
    }
    return before;
  }

  /** Brings what waits into the store, one write after the other. */
  private keep(): void {
    const { store } = this;
    if (!store) return;
    this.state = 'keeping';
    this.work = this.work.then(() => this.keepNow(store));
  }

  private async keepNow(store: WorkspaceStore): Promise<void> {
    const waiting = [...this.waiting];
    // What is written from here on, also in the same fields, has its own turn.
    this.waiting.clear();
    const start = cellStart(this.id);
    try {
      await store.alone(async () => {
        const kept = await store.find('workspaces', this.id);
        this.about = { ...joinAbout(this.about, kept), usedAt: Date.now() };
        const changes: Change<WorkspaceTables>[] = [{ table: 'workspaces', key: this.id, value: this.about }];
        // A workspace that is no longer there, though somebody goes on with it here, is kept whole again.
        for (const path of kept ? waiting : this.map.keys()) {
          // Another tab may have written the same field since this one read it.
          const own = this.map.get(path);
          if (!own) continue;
          const there = await store.find('cells', start + path);
          changes.push({ table: 'cells', key: start + path, value: there ? mergeCell(own, there) : own });
        }
        await store.write(changes);
        for (const change of changes)
          if (change.table === 'cells') {
            const path = change.key.slice(start.length);
            this.take(path, change.value as Cell);
          }
      });
      if (!this.waiting.size) this.state = store.lasts ? 'kept' : (store.why ?? 'refused');
    } catch (error) {
      for (const path of waiting) this.waiting.add(path);
      this.state = toFailure(error).fault;
    }
    this.tell();
  }

  /** What the store has of a field, unless something newer was written here meanwhile. */
  private take(path: string, there: Cell): void {
    const own = this.map.get(path);
    const merged = own ? mergeCell(own, there) : there;
    if (!isSameValue(merged, own)) this.map = new Map(this.map).set(path, merged);
  }

  /** Reads what another tab has written. */
  private async reload(): Promise<void> {
    const { store } = this;
    if (!store) return;
    const there = await readCells(store, this.id);
    this.map = mergeCells(this.map, there).cells;
    this.about = joinAbout(this.about, await store.find('workspaces', this.id));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** What two tabs know of one workspace: a copy that either of them made was made. */
function joinAbout(own: KeptWorkspace, there: KeptWorkspace | undefined): KeptWorkspace {
  const copiedAt = Math.max(own.copiedAt ?? 0, there?.copiedAt ?? 0);
  return { ...own, ...there, ...(copiedAt ? { copiedAt } : {}) };
}

/** The cells of a workspace. @throws StoreFailure */
export async function readCells(store: WorkspaceStore, id: string): Promise<Cells> {
  const start = cellStart(id);
  const kept = await store.list('cells', start);
  return new Map(kept.map(({ key, value }) => [key.slice(start.length), value]));
}

/** The name of a workspace: that of its network. */
export const nameOf = (cells: Cells): string => {
  const name = valueOf(cells, 'network/name');
  return typeof name === 'string' ? name : '';
};
