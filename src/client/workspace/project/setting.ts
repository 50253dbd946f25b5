import { useMemo } from 'react';
import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { listProjectFaults, type ProjectFault } from '#domain/workspace/project/faults.ts';
import { listMovements, type Movement } from '#domain/workspace/project/movements.ts';
import { readProject, type Project } from '#domain/workspace/project/projects.ts';
import { listScenarios, type Scenario } from '#domain/workspace/project/scenarios.ts';
import { readSharingRule, type SharingRule } from '#domain/workspace/project/shares.ts';
import { listSteps, type StepTaken } from '#domain/workspace/project/steps.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { TopicModel } from '#domain/workspace/rules/model.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';
import { moneyOf, type TellMoney } from './tellMoney.ts';

/** What the pages and the reports of a project are made of. */
export interface ProjectSetting {
  readonly cells: Cells;
  readonly project: Project;
  readonly steps: readonly StepTaken[];
  readonly movements: readonly Movement[];
  /** What was thought, and what else may come, in their order. */
  readonly scenarios: readonly Scenario[];
  readonly rule: SharingRule;
  readonly faults: readonly ProjectFault[];
  readonly format: Formats;
  readonly money: TellMoney;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** First day of the network; empty where it is not known. */
  readonly began: string;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** Every page of a project is given what it is made of. */
export interface ProjectProps {
  readonly setting: ProjectSetting;
}

/** Reads a project of a workspace. */
export function makeSetting(
  cells: Cells,
  id: string,
  topics: readonly TopicModel[],
  { format, frame }: Pick<ProjectSetting, 'format' | 'frame'>,
): ProjectSetting {
  const project = readProject(cells, id);
  return {
    cells,
    project,
    steps: listSteps(cells, id),
    movements: listMovements(cells, id),
    scenarios: listScenarios(cells, project),
    rule: readSharingRule(cells, topics, project),
    faults: listProjectFaults(cells, project),
    format,
    money: moneyOf(project, format),
    today: frame.createdOn,
    began: textOf(cells, 'network/began'),
    frame,
  };
}

/** What the pages of a project work with. */
export function useProject(id: string): ProjectSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () => makeSetting(cells, id, workspace.model.topics, { format: workspace.format, frame: frameOf(workspace) }),
    [cells, id, workspace],
  );
}
