/**
 * The public configuration of monitoring as plain data: what is asked, of whom, when, and who may say yes. It is built
 * from the records of a site, travels as JSON to the browser and to the command line, and never names a firm or a
 * person: those live in the private ledger of the institution.
 */

/** What a form is about. Firms are never public: a network of three is known by its neighbours. */
export type UnitLevel = 'firm' | 'network' | 'region';

/** Kind of a measurement, as the sources of monitoring systems name them. */
export type PeriodType = 'baseline' | 'annual' | 'final';

/** What an answer is. `calculated` ones are never typed: their formula gives them. */
export type FieldType =
  | 'integer'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'text'
  | 'longText'
  | 'choice'
  | 'choices'
  | 'date'
  | 'yesNo'
  | 'calculated';

/** A question of a form. */
export interface FormField {
  /** Its id, once in the form: lower-case words joined by hyphens. */
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly type: FieldType;
  /** Unit of its number (vocabulary `units`); left out for what is no number, or a plain one. */
  readonly unitId?: string | undefined;
  /** What may be chosen, for `choice` and `choices`. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[] | undefined;
  /** Limits of a number, both included. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** Decimals that a number may have, or that a calculated one is rounded to (half up). */
  readonly decimals?: number | undefined;
  readonly required: boolean;
  /** Formula of yes or no over other fields: without a yes the question is not asked, and its answer is missing. */
  readonly shownWhen?: string | undefined;
  /** Formula of a calculated field. */
  readonly formula?: string | undefined;
  /** Whether the site proposes it, since no source gives it. */
  readonly ours: boolean;
}

/** Questions that are asked together, one screen of a phone. */
export interface FormGroup {
  readonly id: string;
  readonly title: string;
  readonly help?: string | undefined;
  readonly fields: readonly FormField[];
}

/** Who may do what with a form, by ids of roles. */
export interface FormPermissions {
  readonly submit: string;
  readonly review: string;
  readonly approve: string;
  /** Whose permits a correction needs, in this order. */
  readonly authoriseCorrection: readonly string[];
  readonly delete: string;
  /** Whether somebody may approve what they themselves sent. */
  readonly ownApproval: boolean;
}

/** A form: what is asked of each unit of a level in each period. */
export interface MonitoringForm {
  readonly id: string;
  readonly title: string;
  /** From 1; an answer belongs to the version that it was given to. */
  readonly version: number;
  readonly level: UnitLevel;
  readonly groups: readonly FormGroup[];
  readonly permissions: FormPermissions;
}

/** One who was not ready by the close of a period, and until when entry is open for them. */
export interface PeriodException {
  /** Id of a unit; a firm is named by its code in the ledger. */
  readonly unit: string;
  /** The form; left out for all forms of the unit. */
  readonly formId?: string | undefined;
  readonly reason: string;
  /** Role that allowed it. */
  readonly authorisedBy: string;
  /** Last day, `YYYY-MM-DD`, included. */
  readonly until: string;
}

/** A measurement period. Days are `YYYY-MM-DD` in the time zone of the site, both ends included. */
export interface MonitoringPeriod {
  readonly id: string;
  readonly title: string;
  readonly type: PeriodType;
  /** The stretch that the answers tell of. */
  readonly coversFrom: string;
  readonly coversTo: string;
  /** The days on which forms are taken. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly exceptions: readonly PeriodException[];
}

/** A unit that may be named in public: a network or a region. */
export interface MonitoringUnit {
  readonly id: string;
  readonly title: string;
  readonly level: Exclude<UnitLevel, 'firm'>;
  /** Id of the unit that it belongs to. */
  readonly partOf?: string | undefined;
}

/** Reach of a role: the units that somebody who holds it may be enrolled for. `site` is all of them. */
export type RoleScope = UnitLevel | 'site';

/** A role in the monitoring system. */
export interface MonitoringRole {
  readonly id: string;
  readonly title: string;
  readonly scope: RoleScope;
  /** Whether who holds it may enrol others in the ledger and revoke their keys; the root always may. */
  readonly enrols?: boolean | undefined;
}

/** What units an indicator is told of. */
export type IndicatorGrouping = 'all' | 'region' | 'network';

/** A figure that is computed from approved forms alone. */
export interface MonitoringIndicator {
  readonly id: string;
  readonly title: string;
  readonly formId: string;
  /** Formula over the columns of the approved forms. */
  readonly formula: string;
  readonly unitId?: string | undefined;
  /** Decimals that it is published with, rounded half up. */
  readonly decimals: number;
  readonly by: readonly IndicatorGrouping[];
  /** Ids of the indicators of the logframe that it answers: one that is told by region may answer one of each. */
  readonly indicatorIds: readonly string[];
  /** The smallest group whose figure may be published. */
  readonly smallestGroup: number;
}

/** The whole configuration of a site. */
export interface MonitoringConfig {
  /** Name of the site in every act: what is signed for one site is nothing on another. */
  readonly site: string;
  /** IANA name of the time zone that days are counted in. */
  readonly timeZone: string;
  /** Fingerprint of the root administrator; left out where no ledger was begun. */
  readonly rootFingerprint?: string | undefined;
  readonly roles: readonly MonitoringRole[];
  readonly units: readonly MonitoringUnit[];
  readonly periods: readonly MonitoringPeriod[];
  readonly forms: readonly MonitoringForm[];
  readonly indicators: readonly MonitoringIndicator[];
}
