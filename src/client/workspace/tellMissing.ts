import type { Cells } from '#domain/workspace/cells.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { tellApproachMissing } from './approach/missing.ts';
import { tellCofinancingMissing } from './cofinancing/missing.ts';
import { tellContestMissing } from './contest/missing.ts';
import { tellDiagnosisMissing } from './diagnosis/missing.ts';
import { tellFacilitatorMissing } from './facilitator/missing.ts';
import { tellFairMissing } from './fair/missing.ts';
import { tellFormationMissing } from './formation/missing.ts';
import { tellPlanMissing } from './plan/missing.ts';
import { tellProvidersMissing } from './providers/missing.ts';
import { tellProjectMissing } from './project/missing.ts';
import { tellRulesMissing } from './rules/missing.ts';
import { tellPurchaseMissing } from './purchase/missing.ts';
import type { ToolPart } from './toolParts.ts';

/** What of a tool is not done yet; undefined where nothing is missing. @param today `YYYY-MM-DD` */
type TellMissing = (cells: Cells, model: WorkspacePageModel, today: string) => string | undefined;

/** For every tool, what the panel says of it: apart from the list of the tools, which comes with every page. */
export const tellMissing: Readonly<Record<ToolPart['id'], TellMissing>> = {
  approach: tellApproachMissing,
  formation: tellFormationMissing,
  diagnosis: tellDiagnosisMissing,
  plan: tellPlanMissing,
  rules: tellRulesMissing,
  cofinancing: tellCofinancingMissing,
  project: tellProjectMissing,
  contest: tellContestMissing,
  fair: tellFairMissing,
  facilitator: tellFacilitatorMissing,
  providers: tellProvidersMissing,
  purchase: tellPurchaseMissing,
};
