/**
 * What a publication is computed from. Nothing here knows of the ledger: who reads one hands over the forms whose
 * approval stands, the units that were to answer, and the firms that agreed.
 */
import type { MonitoringConfig } from '../config.ts';
import type { Answers } from '../formula/evaluate.ts';

/** A unit that was to answer, with the units that it belongs to. A network is its own network, a region its region. */
export interface ExpectedUnit {
  /** Code of a firm, or id of a network or region. */
  readonly unit: string;
  readonly network?: string | undefined;
  readonly region?: string | undefined;
}

/** A form whose approval stands. */
export interface ApprovedForm extends ExpectedUnit {
  readonly form: string;
  readonly period: string;
  /** As they were sent: what is calculated is computed again. */
  readonly answers: Answers;
  /** Hash of the act that sent these answers: answers that were corrected have another. */
  readonly version: string;
  /** Hash of the act that approved them, in hexadecimal. */
  readonly approval: string;
}

/** How strictly figures are judged. */
export interface DisclosureRules {
  /**
   * The p of the p% rule: a sum is withheld where the firm with the second most could work out the one with the most
   * to within so many per cent. Whoever knows it can reckon better, so that it is never published.
   */
  readonly dominance: number;
}

/** Everything that one publication stands on. */
export interface PublicationInput {
  readonly config: MonitoringConfig;
  /** Id of the period. */
  readonly period: string;
  /** Day of the publication, `YYYY-MM-DD`. */
  readonly day: string;
  /** Forms of the period, in any order; of others nothing is taken. */
  readonly approved: readonly ApprovedForm[];
  /** Units that were to answer each form, by its id. */
  readonly expected: ReadonlyMap<string, readonly ExpectedUnit[]>;
  /** Units that agreed to be in a figure of a small group; a network agrees where all its firms do. */
  readonly agreed: ReadonlySet<string>;
  /** All earlier editions of the site, of any period. */
  readonly earlier: readonly Edition[];
  /** Answers of an earlier version by the hash of its act; undefined where they were erased. */
  readonly formerAnswers: (version: string) => Answers | undefined;
  readonly rules?: Partial<DisclosureRules> | undefined;
}

/** Which units a figure is of. */
export interface FigureGroup {
  readonly by: 'all' | 'region' | 'network';
  /** Id of the region or network; null for all. */
  readonly unit: string | null;
}

/** A figure by its name. */
export interface FigureName extends FigureGroup {
  readonly indicator: string;
  /** The edition that published it. */
  readonly edition: number;
}

/** A value of many forms within a formula, with the forms that it was made of. */
export interface EditionPart {
  /** Fields that it stands on, those of calculated fields too. */
  readonly columns: readonly string[];
  /** Places of its forms in the list of the edition. */
  readonly members: readonly number[];
}

/** A figure of an edition. */
export interface EditionFigure extends FigureGroup {
  readonly indicator: string;
  readonly form: string;
  readonly formula: string;
  readonly unitId: string | null;
  readonly decimals: number;
  /** `withheld` tells no reason: some reasons would give the value away. `empty`: no form was approved. */
  readonly state: 'published' | 'withheld' | 'empty';
  /** Approved forms of the group, and forms that were expected of it. */
  readonly approved: number;
  readonly expected: number;
  /** Digits with a point, rounded half up; null where it is not published. */
  readonly value: string | null;
  /** One for each function of the formula over many forms, in the order of the text; none where not published. */
  readonly parts: readonly EditionPart[];
}

/**
 * An edition: what was published at one time, with the forms behind every figure. It names firms by their codes and
 * stays with the ledger; without it nobody could judge what the next edition gives away.
 */
export interface Edition {
  readonly version: 1;
  readonly site: string;
  /** From 1, over all periods. */
  readonly number: number;
  readonly period: string;
  readonly day: string;
  /** Root of the Merkle tree over the approvals behind the published figures, in the order of `forms`. */
  readonly root: string;
  /** Forms behind the published figures, by the hash of their approval. */
  readonly forms: readonly {
    readonly form: string;
    readonly unit: string;
    readonly version: string;
    readonly approval: string;
  }[];
  readonly figures: readonly EditionFigure[];
}
