import type { ApproachModel } from './approach/model.ts';
import type { CostItemModel } from './cofinancing/model.ts';
import type { ContestCriterionModel } from './contest/model.ts';
import type { DiagnosisAreaModel } from './diagnosis/model.ts';
import type { FairTaskModel } from './fair/model.ts';
import type { CriterionModel, ToolFigureModel } from './formation/model.ts';
import type { ProvidersModel } from './providers/model.ts';
import type { TopicModel } from './rules/model.ts';

/** A phase of the method, as the panel needs it. */
export interface PhaseModel {
  readonly id: string;
  readonly title: string;
  /** Address of its page, from the root of the site. */
  readonly address: string;
  /** Whether it runs through all the others. */
  readonly isTransversal: boolean;
  /** How one knows that it is done, in plain text. */
  readonly signs: readonly string[];
  /** Tools of this page that do the work of its instruments. */
  readonly tools: readonly string[];
}

/** What the page of the workspace knows from the build. */
export interface WorkspacePageModel {
  /** Name of the site in files: its address, which tells sites apart. */
  readonly site: string;
  readonly siteName: string;
  /** Path under which the site is served. */
  readonly base: string;
  /** Full address of the page. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly phases: readonly PhaseModel[];
  /** Areas of the diagnosis; empty where the site has none. */
  readonly areas: readonly DiagnosisAreaModel[];
  /** Topics of the internal rules; empty where the site has none. */
  readonly topics: readonly TopicModel[];
  /** By what the formation looks at a firm; empty where the site says nothing of it. */
  readonly criteria: readonly CriterionModel[];
  /** What costs money and who may pay it, as the site has it. */
  readonly expenses: readonly CostItemModel[];
  /** The instruments whose work each tool does, by the name of the tool; most have one. */
  readonly instruments: Readonly<Record<string, readonly { readonly title: string; readonly address: string }[]>>;
  /** What a contest between networks looks at; empty where the site has none. */
  readonly contestCriteria: readonly ContestCriterionModel[];
  /** Figures of the site beside each tool, by its name. */
  readonly toolFigures: Readonly<Record<string, readonly ToolFigureModel[]>>;
  /** What a type of project is chosen by; its lists are empty where the site has none. */
  readonly approach: ApproachModel;
  /** Tools that this site has what they need for. */
  readonly tools: readonly string[];
  /** What is done for a fair; empty where the site has no list of it. */
  readonly fairTasks: readonly FairTaskModel[];
  /** What a provider of services is described by. */
  readonly providers: ProvidersModel;
}
