import { lazy, type ComponentType } from 'react';
import { WORKSPACE_PARTS } from '#domain/addresses.ts';
import type { Cells } from '#domain/workspace/cells.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';
import { tellApproachMissing } from './approach/missing.ts';
import { tellCofinancingMissing } from './cofinancing/missing.ts';
import { tellContestMissing } from './contest/missing.ts';
import { tellDiagnosisMissing } from './diagnosis/missing.ts';
import { tellFairMissing } from './fair/missing.ts';
import { tellFormationMissing } from './formation/missing.ts';
import { tellPlanMissing } from './plan/missing.ts';
import { tellProjectMissing } from './project/missing.ts';
import { tellRulesMissing } from './rules/missing.ts';

/** A tool as the page offers it: its part comes when it is opened. */
export interface ToolPart {
  readonly id: keyof typeof workspace.tools;
  /** Its name in the address. */
  readonly part: string;
  readonly title: string;
  readonly Part: ComponentType;
  /** What of it is not done yet, for the panel; undefined where nothing is missing. */
  readonly tellMissing: (cells: Cells, model: WorkspacePageModel, today: string) => string | undefined;
}

/** Every tool, in the order of the tabs; a site shows those that it has what they need for. */
const all: readonly ToolPart[] = [
  {
    id: 'approach',
    part: WORKSPACE_PARTS.approach,
    title: workspace.tools.approach.title,
    Part: lazy(async () => ({ default: (await import('./approach/ApproachPart.tsx')).ApproachPart })),
    tellMissing: tellApproachMissing,
  },
  {
    id: 'formation',
    part: WORKSPACE_PARTS.formation,
    title: workspace.tools.formation.title,
    Part: lazy(async () => ({ default: (await import('./formation/FormationPart.tsx')).FormationPart })),
    tellMissing: tellFormationMissing,
  },
  {
    id: 'diagnosis',
    part: WORKSPACE_PARTS.diagnosis,
    title: workspace.tools.diagnosis.title,
    Part: lazy(async () => ({ default: (await import('./diagnosis/DiagnosisPart.tsx')).DiagnosisPart })),
    tellMissing: tellDiagnosisMissing,
  },
  {
    id: 'plan',
    part: WORKSPACE_PARTS.plan,
    title: workspace.tools.plan.title,
    Part: lazy(async () => ({ default: (await import('./plan/PlanPart.tsx')).PlanPart })),
    tellMissing: tellPlanMissing,
  },
  {
    id: 'rules',
    part: WORKSPACE_PARTS.rules,
    title: workspace.tools.rules.title,
    Part: lazy(async () => ({ default: (await import('./rules/RulesPart.tsx')).RulesPart })),
    tellMissing: tellRulesMissing,
  },
  {
    id: 'cofinancing',
    part: WORKSPACE_PARTS.cofinancing,
    title: workspace.tools.cofinancing.title,
    Part: lazy(async () => ({ default: (await import('./cofinancing/CofinancingPart.tsx')).CofinancingPart })),
    tellMissing: tellCofinancingMissing,
  },
  {
    id: 'project',
    part: WORKSPACE_PARTS.project,
    title: workspace.tools.project.title,
    Part: lazy(async () => ({ default: (await import('./project/ProjectPart.tsx')).ProjectPart })),
    tellMissing: tellProjectMissing,
  },
  {
    id: 'contest',
    part: WORKSPACE_PARTS.contest,
    title: workspace.tools.contest.title,
    Part: lazy(async () => ({ default: (await import('./contest/ContestPart.tsx')).ContestPart })),
    tellMissing: tellContestMissing,
  },
  {
    id: 'fair',
    part: WORKSPACE_PARTS.fair,
    title: workspace.tools.fair.title,
    Part: lazy(async () => ({ default: (await import('./fair/FairPart.tsx')).FairPart })),
    tellMissing: tellFairMissing,
  },
];

/** The tools of a site. */
export const listToolParts = ({ tools }: WorkspacePageModel): readonly ToolPart[] =>
  all.filter(({ id }) => tools.includes(id));
