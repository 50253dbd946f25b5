/** How a report writes its figures, its groups and what they lack. */
import { listFields } from '#domain/monitoring/formula/scope.ts';
import type { Reason } from '#domain/monitoring/formula/evaluate.ts';
import type { MonitoringIndicator } from '#domain/monitoring/config.ts';
import type { ReportFigure, ReportGroup, ReportLine } from '#domain/monitoring/reports/figures.ts';
import type { Formats } from '#texts/formats.ts';
import { monitoringReports as t } from '#words/monitoringReports.ts';
import { openFormats } from '../../formats.ts';
import type { MonitoringApp } from '../app.ts';
import { nameUnit } from '../names.ts';

/** Writes what stands in a report. */
export class ReportTeller {
  readonly #app: MonitoringApp;
  readonly format: Formats = openFormats();

  constructor(app: MonitoringApp) {
    this.#app = app;
  }

  /** Whether figures of an indicator are shares of a hundred. */
  isShare = ({ unitId }: MonitoringIndicator): boolean =>
    unitId !== undefined && this.#app.model.units[unitId]?.isPercentage === true;

  /** A figure with its unit. @param written digits with a point */
  figure({ unitId, decimals }: MonitoringIndicator, written: string): string {
    return this.format.figure(
      Number(written),
      unitId === undefined ? undefined : this.#app.model.units[unitId],
      decimals,
    );
  }

  unit({ unitId }: MonitoringIndicator): string {
    return unitId === undefined ? '' : (this.#app.model.units[unitId]?.label ?? unitId);
  }

  group = ({ unit }: ReportGroup): string => (unit === null ? t.groups.all : nameUnit(this.#app, unit));

  coverage = ({ approved, expected }: ReportFigure): string => t.coverage(approved, expected);

  change({ change, indicator }: ReportLine): string | undefined {
    if (!change) return undefined;
    const { difference, percent } = change;
    const sign = difference.startsWith('-') || Number(difference) === 0 ? '' : '+';
    if (this.isShare(indicator))
      return `${sign}${t.points(this.format.number(Number(difference), indicator.decimals))}`;
    const told = `${sign}${this.figure(indicator, difference)}`;
    return percent === undefined
      ? told
      : t.withPercent(told, `${percent.startsWith('-') ? '' : sign}${this.format.number(Number(percent), 1)}`);
  }

  /** The targets of the plan that an indicator answers, as the site writes them. */
  targets({ id }: MonitoringIndicator): readonly string[] {
    const targets = this.#app.model.targets[id] ?? [];
    return targets.map(({ title, text }) => (targets.length > 1 ? `${title}: ${text}` : text));
  }

  /** The target as a number, where there is one and it is beyond doubt which. */
  targetOf({ id }: MonitoringIndicator): number | undefined {
    const [target, other] = this.#app.model.targets[id] ?? [];
    return other ? undefined : target?.value;
  }

  /** What the figures of some lines lack, a sentence each. @param where what a sentence begins with */
  lacks(lines: readonly ReportLine[], where: (line: ReportLine) => string): readonly string[] {
    return lines.flatMap((line) =>
      line.figures
        .filter(({ expected }) => expected > 0)
        .flatMap(({ period, approved, reasons }) => {
          const place = `${where(line)}, ${period.title}`;
          if (!approved) return [t.reasonIn(place, t.noForms)];
          // That nothing was given follows from what is missing, where that is told.
          const told = reasons.some(({ code }) => code !== 'nothingGiven')
            ? reasons.filter(({ code }) => code !== 'nothingGiven')
            : reasons;
          return told.map((reason) => t.reasonIn(place, this.#reason(line.indicator, reason)));
        }),
    );
  }

  #reason({ formId }: MonitoringIndicator, { code, name, count }: Reason): string {
    const form = this.#app.config.forms.find(({ id }) => id === formId);
    const label = form && listFields(form).find(({ id }) => id === name)?.label;
    return t.reasons[code](count, label ?? name ?? '');
  }
}
