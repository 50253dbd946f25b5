import type { SiteRecords } from '#records/assemble.ts';
import { workspaceTools, type WorkspaceTool } from '#schemas/workspaceTools.ts';

/** The tools of the workspace that instruments of a site name, in the order of all; without any it has no workspace. */
export const listSiteTools = (records: SiteRecords): readonly WorkspaceTool[] => {
  const named = new Set(records.list('instrument').map(({ tool }) => tool));
  return workspaceTools.filter((tool) => named.has(tool));
};
