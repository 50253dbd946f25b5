import { folders, toolAddressOf, type MonitoringTool } from '#domain/addresses.ts';
import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import type { MonitoringToolModel, ToolUnit } from '#domain/monitoring/toolModel.ts';
import { listEntries } from '#domain/vocabularies.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { buildPageView, type Crumb } from '../page.ts';
import type { Site } from '../site.ts';
import { crumbToMonitoring, settingsOf } from './frame.ts';
import { listToolTargets } from './toolTargets.ts';

/** What every tool knows from the build, but for where the site is put. */
export function buildToolModel(site: Site): Omit<MonitoringToolModel, 'base' | 'sharesServer'> {
  const { config, records } = site;
  const monitoring = buildMonitoringConfig(records, settingsOf(site));
  const units = listEntries(records, 'units').map(
    ({ id, label, prefix, suffix, suffixPlural, isPercentage }): readonly [string, ToolUnit] => [
      id,
      { label, prefix, suffix, suffixPlural, isPercentage },
    ],
  );
  return {
    config: monitoring,
    units: Object.fromEntries(units),
    targets: listToolTargets(site, monitoring),
    siteName: config.name,
    publishedOn: config.publishedOn,
  };
}

/** The page of a tool, and the model that it is given. */
export function viewMonitoringTool(site: Site, tool: MonitoringTool, more: Partial<ToolPage> = {}) {
  const words = site.book.t.monitoringTools[tool];
  return {
    page: buildPageView(site, {
      title: more.title ?? words.title,
      description: more.description ?? words.lead,
      address: more.address ?? toolAddressOf(tool),
      kindLabel: site.book.t.monitoringPages.title,
      crumbs: [crumbToMonitoring(site), ...(more.crumbs ?? [])],
    }),
    /** Which part of the bar it belongs to. */
    section: listAddressOf('phase'),
    model: buildToolModel(site),
    overview: folders.monitoring,
  };
}

/** What a page below the one of a tool says of itself. */
interface ToolPage {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly crumbs: readonly Crumb[];
}
