/** The workspaces of this device. */
import { pathOf, type Cells } from '#domain/workspace/cells.ts';
import { toFailure } from '../store/failure.ts';
import { openStore } from '../store/openStore.ts';
import { clearMark, readMark, writeMark } from '../store/lasting.ts';
import type { Change } from '../store/store.ts';
import {
  cellStart,
  declareWorkspaceStore,
  type KeptWorkspace,
  type WorkspaceStore,
  type WorkspaceTables,
} from './kept.ts';
import { nameOf, newId, readCells, Session } from './session.ts';

/** A workspace as it stands on the shelf. */
export interface ShelfEntry extends KeptWorkspace {
  readonly name: string;
}

/** The shelf. Methods throw StoreFailure. */
export class Shelf {
  readonly store: WorkspaceStore;
  private readonly name: string;

  private constructor(store: WorkspaceStore, name: string) {
    this.store = store;
    this.name = name;
  }

  /** Opens what this device keeps. @throws StoreFailure `newer` or `blocked` */
  static async open(site: string, path: string): Promise<Shelf> {
    const declaration = declareWorkspaceStore(site, path);
    return new Shelf(await openStore<WorkspaceTables>(declaration), declaration.name);
  }

  /** The workspaces, the one that was used last first. */
  async list(): Promise<readonly ShelfEntry[]> {
    const kept = await this.store.list('workspaces');
    const entries = await Promise.all(
      kept.map(async ({ value }) => ({ ...value, name: nameOf(await this.firstCells(value.id)) })),
    );
    return entries.sort((one, other) => other.usedAt - one.usedAt);
  }

  /** Begins a workspace. @param cells what it begins with, as from a file; its id @returns its id */
  async begin(cells: Cells, id = newId()): Promise<string> {
    const now = Date.now();
    const changes: Change<WorkspaceTables>[] = [
      { table: 'workspaces', key: id, value: { id, begunAt: now, usedAt: now } },
      ...[...cells].map(([path, value]) => ({ table: 'cells' as const, key: cellStart(id) + path, value })),
    ];
    await this.store.write(changes);
    if (!readMark(this.name)) writeMark(this.name, { since: now });
    return id;
  }

  /** Whether a workspace is here. */
  has = async (id: string): Promise<boolean> => (await this.store.find('workspaces', id)) !== undefined;

  open = (id: string): Promise<Session | undefined> => Session.open(this.store, id);

  /** Takes a workspace off this device. */
  async remove(id: string): Promise<void> {
    const kept = await this.store.list('cells', cellStart(id));
    await this.store.write([
      { table: 'workspaces', key: id },
      ...kept.map(({ key }) => ({ table: 'cells' as const, key })),
    ]);
    if (!(await this.store.list('workspaces')).length) clearMark(this.name);
  }

  /** Whether something was kept here that is no longer here: the browser, or somebody, cleared it. */
  async wasCleared(): Promise<{ readonly copiedAt?: number | undefined } | undefined> {
    const mark = readMark(this.name);
    return mark && !(await this.store.list('workspaces')).length ? mark : undefined;
  }

  /** Remembers, apart from the store, that a copy went to a file. */
  markCopied(now: number): void {
    writeMark(this.name, { since: readMark(this.name)?.since ?? now, copiedAt: now });
  }

  private async firstCells(id: string): Promise<Cells> {
    const name = pathOf('network', 'name');
    const cell = await this.store.find('cells', cellStart(id) + name);
    return new Map(cell ? [[name, cell]] : []);
  }
}

/** Why the store fails, for those who tell it. */
export const faultOf = (error: unknown) => toFailure(error).fault;
export { readCells };
