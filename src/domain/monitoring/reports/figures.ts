/**
 * The figures of a report: those of the indicators, by period and group, from approved forms alone. Nothing is withheld
 * here as it is when figures are published: a report is for those who may see the forms.
 */
import { add, divide, multiply, writeFraction, type Fraction } from '../../decimal.ts';
import type { IndicatorGrouping, MonitoringConfig, MonitoringIndicator, MonitoringPeriod } from '../config.ts';
import { evaluateColumns, isNumber, type Reason } from '../formula/evaluate.ts';
import { parseFormula } from '../formula/parse.ts';
import type { ExpectedUnit } from '../publication/input.ts';
import type { Outstanding, PeriodReading } from './reading.ts';

/** Whom a figure is of: everybody, a region or a network. */
export interface ReportGroup {
  readonly by: IndicatorGrouping;
  /** Null for everybody. */
  readonly unit: string | null;
}

/** A figure of one period. */
export interface ReportFigure {
  readonly period: MonitoringPeriod;
  /** Forms that are approved, of how many that are expected. */
  readonly approved: number;
  readonly expected: number;
  /** Digits with a point, rounded half up to the decimals of the indicator; undefined where there is no value. */
  readonly written: string | undefined;
  readonly exact: Fraction | undefined;
  /** What was missing, or what it was computed without. */
  readonly reasons: readonly Reason[];
}

/** How a figure changed from the baseline to the last measurement that has one. */
export interface ReportChange {
  readonly from: MonitoringPeriod;
  readonly to: MonitoringPeriod;
  /** In the unit of the indicator. */
  readonly difference: string;
  /** In per cent of the baseline, with one decimal; undefined where that says nothing. */
  readonly percent: string | undefined;
  /** Whether all forms of both measurements are approved: else part of the change may be of those that are missing. */
  readonly isWhole: boolean;
}

/** An indicator of a group, through all periods. */
export interface ReportLine extends ReportGroup {
  readonly indicator: MonitoringIndicator;
  /** In the order of the periods. */
  readonly figures: readonly ReportFigure[];
  readonly change: ReportChange | undefined;
}

const isIn = (unit: ExpectedUnit, { by, unit: id }: ReportGroup): boolean => by === 'all' || unit[by] === id;

/** The groups that a report tells an indicator of: all that its form can tell apart, the widest first. */
export function listReportGroups(config: MonitoringConfig, indicator: MonitoringIndicator): readonly ReportGroup[] {
  const level = config.forms.find(({ id }) => id === indicator.formId)?.level;
  const groups = (by: 'region' | 'network') =>
    config.units.filter((unit) => unit.level === by).map(({ id }) => ({ by, unit: id }));
  return [{ by: 'all', unit: null }, ...groups('region'), ...(level === 'region' ? [] : groups('network'))];
}

/**
 * An indicator of a group.
 *
 * @param isShare whether its unit is a percentage: then a change is told in points, never as a share of a share
 */
export function computeLine(
  periods: readonly PeriodReading[],
  indicator: MonitoringIndicator,
  group: ReportGroup,
  isShare: boolean,
): ReportLine {
  const parsed = parseFormula(indicator.formula);
  const figures = periods.map(({ period, approved, expected }): ReportFigure => {
    const rows = approved.filter((form) => form.form === indicator.formId && isIn(form, group));
    const due = (expected.get(indicator.formId) ?? []).filter((unit) => isIn(unit, group)).length;
    const evaluation =
      parsed.ok && rows.length
        ? evaluateColumns(
            parsed.formula,
            rows.map(({ values }) => values),
          )
        : undefined;
    const exact = evaluation && isNumber(evaluation.value) ? evaluation.value : undefined;
    return {
      period,
      approved: rows.length,
      expected: due,
      exact,
      written: exact && writeFraction(exact, indicator.decimals),
      reasons: evaluation?.reasons ?? [],
    };
  });
  return { ...group, indicator, figures, change: findChange(figures, indicator, isShare) };
}

function findChange(
  figures: readonly ReportFigure[],
  { decimals }: MonitoringIndicator,
  isShare: boolean,
): ReportChange | undefined {
  const from = figures.find(({ period, exact }) => period.type === 'baseline' && exact);
  const to = figures.findLast(({ period, exact }) => period.type !== 'baseline' && exact);
  if (!from?.exact || !to?.exact) return undefined;
  const difference = add(to.exact, { over: -from.exact.over, under: from.exact.under });
  const percent =
    isShare || from.exact.over <= 0n
      ? undefined
      : writeFraction(multiply(divide(difference, from.exact), { over: 100n, under: 1n }), 1);
  const isWhole = [from, to].every(({ approved, expected }) => approved === expected);
  return { from: from.period, to: to.period, difference: writeFraction(difference, decimals), percent, isWhole };
}

/** Forms of a group that a period lacks. */
export const listOutstanding = (
  { outstanding }: PeriodReading,
  group: ReportGroup,
  formId?: string,
): readonly Outstanding[] =>
  outstanding.filter((form) => (formId === undefined || form.form === formId) && isIn(form, group));
