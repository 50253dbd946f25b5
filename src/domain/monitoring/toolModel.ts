/** What a page with a tool of monitoring knows from the build: the public configuration, and how units are written. */
import type { MonitoringConfig } from './config.ts';

/** How a unit is written: text before and after a number. */
export interface ToolUnit {
  readonly label: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly suffixPlural?: string | undefined;
  readonly isPercentage?: boolean | undefined;
}

/** A target of the logframe that an indicator answers. */
export interface ToolTarget {
  readonly indicatorId: string;
  readonly title: string;
  /** As the site writes it, and as a number where it has one in the unit of the indicator. */
  readonly text: string;
  readonly value?: number | undefined;
  readonly address: string;
}

/** The model of every tool. */
export interface MonitoringToolModel {
  readonly config: MonitoringConfig;
  readonly units: Readonly<Record<string, ToolUnit>>;
  /** By the id of the indicator of monitoring. */
  readonly targets: Readonly<Record<string, readonly ToolTarget[]>>;
  /** Path of the site on its server, with its last slash. */
  readonly base: string;
  readonly siteName: string;
  /** Day on which the site was published, `YYYY-MM-DD`: no clock of a device can rightly be before it. */
  readonly publishedOn?: string | undefined;
  /** Whether this site shares its server with others, as far as its address says. */
  readonly sharesServer: boolean;
}

/** Parameter of an address that stands for a practice. */
export const PRACTICE_PARAMETER = 'practica';
