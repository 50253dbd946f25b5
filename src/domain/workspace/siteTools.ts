import type { SiteRecords } from '#records/assemble.ts';
import type { WorkspaceTool } from '#schemas/workspaceTools.ts';

/** The tools of the workspace that a site has what they need for; without any it has no workspace. */
export const listSiteTools = (records: SiteRecords): readonly WorkspaceTool[] =>
  records.list('diagnosisArea').length > 0 ? ['diagnosis'] : [];
