import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Cells } from '#domain/workspace/cells.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import type { Formats } from '#texts/formats.ts';
import type { Route } from './route.ts';
import type { Session } from './session.ts';
import type { Shelf } from './shelf.ts';

/** What every part of the workspace works with. */
export interface Workspace {
  readonly model: WorkspacePageModel;
  readonly shelf: Shelf;
  readonly session: Session;
  readonly format: Formats;
  /** `YYYY-MM-DD`, by the clock of the device. */
  readonly today: string;
  readonly route: Route;
  /** Takes rows away in one step, and tells it with a way back. @param rows their paths */
  readonly takeAway: (told: string, ...rows: readonly string[]) => void;
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined);
export const WorkspaceProvider = WorkspaceContext.Provider;

/** What this part works with. @throws outside of a workspace */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('There is no workspace around this part.');
  return workspace;
}

/** What the open workspace holds; the part is drawn again when it changes. */
export function useCells(): Cells {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.onChange, () => session.cells);
}
