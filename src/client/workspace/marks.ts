import { markOf } from '#domain/workspace/cells.ts';

/**
 * The mark of what a workspace lends. Its maker is the workspace, so that what it lends later replaces what it lent
 * before wherever both are brought.
 */
export const markLent = (workspaceId: string): string => markOf(Date.now(), workspaceId, undefined);
