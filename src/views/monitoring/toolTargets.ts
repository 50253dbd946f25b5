import type { MonitoringConfig, MonitoringIndicator } from '#domain/monitoring/config.ts';
import type { ToolTarget } from '#domain/monitoring/toolModel.ts';
import { addressOf } from '#kinds/addresses.ts';
import { plainText } from '../lines.ts';
import type { Site } from '../site.ts';

/** The targets of the logframe that indicators of monitoring answer, by the id of the latter. */
export function listToolTargets(
  site: Site,
  { indicators }: MonitoringConfig,
): Readonly<Record<string, readonly ToolTarget[]>> {
  return Object.fromEntries(
    indicators.map((indicator) => [
      indicator.id,
      indicator.indicatorIds.map((indicatorId) => viewTarget(site, indicator, indicatorId)),
    ]),
  );
}

/** A target as text, and as a number where it has one that stands beside the figures of the indicator. */
function viewTarget(site: Site, { unitId }: MonitoringIndicator, indicatorId: string): ToolTarget {
  const { title, target } = site.records.get('indicator', indicatorId);
  const figure = target.figure === undefined ? undefined : site.figures.get(target.figure);
  const text = plainText(site, target.text);
  return {
    indicatorId,
    title,
    text,
    ...(figure?.unitId === unitId && typeof figure?.value === 'number' ? { value: figure.value } : {}),
    address: addressOf('indicator', indicatorId),
  };
}
