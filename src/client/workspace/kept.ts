/** What the workspaces of a device are kept as. */
import type { Cell } from '#domain/workspace/cells.ts';
import type { Store, StoreDeclaration } from '../store/store.ts';

/** A workspace, apart from its cells. */
export interface KeptWorkspace {
  readonly id: string;
  /** Milliseconds, by the clock of the device. */
  readonly begunAt: number;
  readonly usedAt: number;
  /** When a copy last went to a file; left out where none did. */
  readonly copiedAt?: number;
  /** Sign of this device in what it numbers, which is not part of any copy. */
  readonly mark?: string;
}

/** The tables. Cells go by `workspace path`. */
export type WorkspaceTables = {
  readonly workspaces: KeptWorkspace;
  readonly cells: Cell;
};
export type WorkspaceStore = Store<WorkspaceTables>;

/** How they are kept. @param site name of the site @param path of the site: two of one server keep apart */
export const declareWorkspaceStore = (site: string, path: string): StoreDeclaration => ({
  name: `trama mi-red ${site} ${path}`,
  migrations: [{ adds: ['workspaces', 'cells'] }],
});

/** The start of the keys of a workspace's cells. */
export const cellStart = (workspaceId: string): string => `${workspaceId} `;
