/**
 * The tools of the private workspace that do the work of an instrument, by the names under which instruments name them.
 */
export const workspaceTools = [
  'approach',
  'formation',
  'diagnosis',
  'plan',
  'rules',
  'cofinancing',
  'project',
  'contest',
  'fair',
  'facilitator',
  'providers',
  'purchase',
] as const;

/** The name of a tool of the workspace. */
export type WorkspaceTool = (typeof workspaceTools)[number];

/** The kind of record without which a tool has nothing to work with. */
export const WORKSPACE_KINDS = {
  diagnosis: 'diagnosisArea',
  rules: 'ruleTopic',
  cofinancing: 'costItem',
  approach: 'projectQuestion',
  fair: 'fairTask',
  contest: 'contestCriterion',
  facilitator: 'selfTest',
} as const satisfies Partial<Readonly<Record<WorkspaceTool, string>>>;

/** Further kinds of record that tools work with. */
export const MORE_WORKSPACE_KINDS = ['projectType', 'projectCriterion', 'facilitatorCriterion'] as const;
/** Tools that do the work of several instruments: one after the other, as a pilot and the business plan after it. */
export const SHARED_TOOLS: readonly WorkspaceTool[] = ['project'];
