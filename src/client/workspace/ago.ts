import { workspace } from '#words/workspace.ts';

const DAY = 86_400_000;

/** A moment as a day of the device: `YYYY-MM-DD`. @param time milliseconds */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** How long ago a moment was, by days. @param today `YYYY-MM-DD` */
export function tellAgo(time: number, today: string): string {
  const { ago } = workspace.copies;
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(dayOf(time))) / DAY));
  if (days === 0) return ago.today;
  return days === 1 ? ago.yesterday : ago.days(days);
}
