/** What one report is made of: an indicator in all groups, or all indicators of a network or a region. */
import type { MonitoringConfig, MonitoringIndicator } from '#domain/monitoring/config.ts';
import {
  computeLine,
  listReportGroups,
  type ReportGroup,
  type ReportLine,
} from '#domain/monitoring/reports/figures.ts';
import type { PeriodReading } from '#domain/monitoring/reports/reading.ts';
import type { MonitoringApp } from '../app.ts';
import type { ReportTeller } from './telling.ts';

/** The ways to look at the figures. */
export const VIEWS = ['indicator', 'network', 'region'] as const;

/** A report that may be chosen. */
export interface Choice {
  readonly by: (typeof VIEWS)[number];
  /** Of the indicator, the network or the region. */
  readonly id: string;
  readonly title?: string | undefined;
}

/** All reports that there are. */
export const listChoices = ({ indicators, units }: MonitoringConfig): readonly Choice[] => [
  ...indicators.map(({ id, title }) => ({ by: 'indicator' as const, id, title })),
  ...(['network', 'region'] as const).flatMap((by) =>
    units.filter(({ level }) => level === by).map(({ id, title }) => ({ by, id, title })),
  ),
];

/** A report. */
export interface Report {
  readonly title: string;
  readonly indicator: MonitoringIndicator | undefined;
  readonly group: ReportGroup;
  readonly rows: 'groups' | 'indicators';
  readonly lines: readonly ReportLine[];
}

/** Computes a report. Of a group, indicators of which it has nothing to say are left out. */
export function buildReport(
  { config }: MonitoringApp,
  periods: readonly PeriodReading[],
  { by, id, title = '' }: Choice,
  tell: ReportTeller,
): Report {
  const line = (indicator: MonitoringIndicator, group: ReportGroup) =>
    computeLine(periods, indicator, group, tell.isShare(indicator));
  if (by !== 'indicator') {
    const group: ReportGroup = { by, unit: id };
    const lines = config.indicators
      .filter((each) => listReportGroups(config, each).some((one) => one.by === by))
      .map((each) => line(each, group));
    return { title, indicator: undefined, group, rows: 'indicators', lines };
  }
  const indicator = config.indicators.find((each) => each.id === id);
  const lines = indicator ? listReportGroups(config, indicator).map((group) => line(indicator, group)) : [];
  return { title, indicator, group: { by: 'all', unit: null }, rows: 'groups', lines };
}
