import { dayOf } from '#domain/monitoring/ledger/days.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import type { MonitoringApp } from '../app.ts';

const DAY = 86_400_000;

/** How long ago a moment was, by days of the site. */
export function tellAgo({ now, config }: Pick<MonitoringApp, 'now' | 'config'>, time: number): string {
  const dayNumber = (moment: number) => Date.parse(dayOf(moment, config.timeZone)) / DAY;
  const days = Math.max(0, dayNumber(now()) - dayNumber(time));
  if (days === 0) return t.copy.ago.today;
  return days === 1 ? t.copy.ago.yesterday : t.copy.ago.days(days);
}
