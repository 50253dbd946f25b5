import type { SiteRecords } from '#records/assemble.ts';
import type { WorkspaceTool } from '#schemas/workspaceTools.ts';
import { WORKSPACE_PARTS } from '../addresses.ts';

/** The tools of the workspace that instruments of a site name, in the order of its tabs; without any it has none. */
export const listSiteTools = (records: SiteRecords): readonly WorkspaceTool[] => {
  const named = new Set<string>(records.list('instrument').flatMap(({ tool }) => tool ?? []));
  return Object.keys(WORKSPACE_PARTS).filter((part): part is WorkspaceTool => named.has(part));
};
