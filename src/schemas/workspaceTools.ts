/**
 * The tools of the private workspace that do the work of an instrument, by the names under which instruments name them.
 */
export const workspaceTools = ['formation', 'diagnosis', 'plan', 'rules'] as const;

/** The name of a tool of the workspace. */
export type WorkspaceTool = (typeof workspaceTools)[number];
