import type { KeptWorkspace, WorkspaceStore, WorkspaceTables } from '#client/workspace/kept.ts';
import { StoreFailure, type StoreFault } from '#client/store/failure.ts';
import { isSameValue } from '#client/store/sameValue.ts';
import type { Change, Kept } from '#client/store/store.ts';
import type { Cell, Cells } from '#domain/workspace/cells.ts';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * A device whose browser keeps what several tabs write: every tab has its own store over the same tables, is told when
 * another has written, and waits while another works alone. Writes can be held up, and can fail.
 */
export class Device {
  private readonly tables = new Map<string, unknown>();
  private readonly listeners = new Map<object, Set<() => void>>();
  private queue: Promise<unknown> = Promise.resolve();
  private gate: Promise<void> | undefined;
  /** How many writes came so far. */
  writes = 0;
  /** What the next writes fail with. */
  readonly failures: StoreFault[] = [];

  /** A tab that opens the store. */
  open(): WorkspaceStore {
    const tab = {};
    const listeners = new Set<() => void>();
    this.listeners.set(tab, listeners);
    return {
      lasts: true,
      find: async (table, key) => {
        await pause();
        return structuredClone(this.tables.get(`${table} ${key}`)) as never;
      },
      list: async <Name extends keyof WorkspaceTables & string>(table: Name, start = '') => {
        await pause();
        const from = `${table} ${start}`;
        return [...this.tables]
          .filter(([key]) => key.startsWith(from))
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(
            ([key, value]) =>
              ({ key: key.slice(table.length + 1), value: structuredClone(value) }) as Kept<WorkspaceTables[Name]>,
          );
      },
      write: (changes) => this.write(tab, changes),
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      alone: <Result>(work: () => Promise<Result>) => {
        const turn = this.queue.then(work);
        this.queue = turn.catch(() => undefined);
        return turn;
      },
      close: () => void this.listeners.delete(tab),
    };
  }

  /** Holds every write up until it is let go. @returns lets go */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return () => {
      this.gate = undefined;
      release();
    };
  }

  /** The cells that are kept of a workspace. */
  cellsOf(id: string): Cells {
    const start = `cells ${id} `;
    return new Map(
      [...this.tables]
        .filter(([key]) => key.startsWith(start))
        .map(([key, value]) => [key.slice(start.length), value as Cell]),
    );
  }
  aboutOf = (id: string) => this.tables.get(`workspaces ${id}`) as KeptWorkspace | undefined;

  private async write(tab: object, changes: readonly Change<WorkspaceTables>[]): Promise<void> {
    const given = structuredClone(changes);
    await pause();
    await this.gate;
    this.writes += 1;
    const failure = this.failures.shift();
    if (failure) throw new StoreFailure(failure);
    if (!isSameValue(given, changes)) throw new Error('What is being written was changed.');
    for (const { table, key, value } of given) {
      if (value === undefined) this.tables.delete(`${table} ${key}`);
      else this.tables.set(`${table} ${key}`, value);
    }
    for (const [other, listeners] of this.listeners)
      if (other !== tab) for (const listener of listeners) setTimeout(listener, 0);
  }
}

/** Waits until all tabs have read what the others wrote. */
export async function rest(turns = 12): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await pause();
}
