import { lazy, type ComponentType } from 'react';
import { WORKSPACE_PARTS } from '#domain/addresses.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

/** A tool as the page offers it: its part comes when it is opened. */
export interface ToolPart {
  readonly id: keyof typeof workspace.tools;
  /** Its name in the address. */
  readonly part: string;
  readonly title: string;
  readonly Part: ComponentType;
}

/** Every tool, in the order of the tabs; a site shows those that it has what they need for. */
const all: readonly ToolPart[] = [
  {
    id: 'approach',
    part: WORKSPACE_PARTS.approach,
    title: workspace.tools.approach.title,
    Part: lazy(async () => ({ default: (await import('./approach/ApproachPart.tsx')).ApproachPart })),
  },
  {
    id: 'formation',
    part: WORKSPACE_PARTS.formation,
    title: workspace.tools.formation.title,
    Part: lazy(async () => ({ default: (await import('./formation/FormationPart.tsx')).FormationPart })),
  },
  {
    id: 'diagnosis',
    part: WORKSPACE_PARTS.diagnosis,
    title: workspace.tools.diagnosis.title,
    Part: lazy(async () => ({ default: (await import('./diagnosis/DiagnosisPart.tsx')).DiagnosisPart })),
  },
  {
    id: 'plan',
    part: WORKSPACE_PARTS.plan,
    title: workspace.tools.plan.title,
    Part: lazy(async () => ({ default: (await import('./plan/PlanPart.tsx')).PlanPart })),
  },
  {
    id: 'rules',
    part: WORKSPACE_PARTS.rules,
    title: workspace.tools.rules.title,
    Part: lazy(async () => ({ default: (await import('./rules/RulesPart.tsx')).RulesPart })),
  },
  {
    id: 'cofinancing',
    part: WORKSPACE_PARTS.cofinancing,
    title: workspace.tools.cofinancing.title,
    Part: lazy(async () => ({ default: (await import('./cofinancing/CofinancingPart.tsx')).CofinancingPart })),
  },
  {
    id: 'project',
    part: WORKSPACE_PARTS.project,
    title: workspace.tools.project.title,
    Part: lazy(async () => ({ default: (await import('./project/ProjectPart.tsx')).ProjectPart })),
  },
  {
    id: 'contest',
    part: WORKSPACE_PARTS.contest,
    title: workspace.tools.contest.title,
    Part: lazy(async () => ({ default: (await import('./contest/ContestPart.tsx')).ContestPart })),
  },
  {
    id: 'fair',
    part: WORKSPACE_PARTS.fair,
    title: workspace.tools.fair.title,
    Part: lazy(async () => ({ default: (await import('./fair/FairPart.tsx')).FairPart })),
  },
  {
    id: 'facilitator',
    part: WORKSPACE_PARTS.facilitator,
    title: workspace.tools.facilitator.title,
    Part: lazy(async () => ({ default: (await import('./facilitator/FacilitatorPart.tsx')).FacilitatorPart })),
  },
  {
    id: 'providers',
    part: WORKSPACE_PARTS.providers,
    title: workspace.tools.providers.title,
    Part: lazy(async () => ({ default: (await import('./providers/ProvidersPart.tsx')).ProvidersPart })),
  },
  {
    id: 'purchase',
    part: WORKSPACE_PARTS.purchase,
    title: workspace.tools.purchase.title,
    Part: lazy(async () => ({ default: (await import('./purchase/PurchasePart.tsx')).PurchasePart })),
  },
];

/** The tools of a site. */
export const listToolParts = ({ tools }: WorkspacePageModel): readonly ToolPart[] =>
  all.filter(({ id }) => tools.includes(id));
