import type { Activity } from './activities.ts';

const DAY = 86_400_000;

/** A day as a count of days. @param day `YYYY-MM-DD` */
const toDayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** First and last day of an activity; one alone is both. Undefined without any, or where it ends before it begins. */
export function daysOf({ begins, ends }: Pick<Activity, 'begins' | 'ends'>): readonly [string, string] | undefined {
  const from = begins || ends;
  const to = ends || begins;
  return from === '' || to < from ? undefined : [from, to];
}

/** An activity on the line, from 0 to 1 of its length. */
export interface Stretch {
  readonly activity: Activity;
  readonly begins: string;
  readonly ends: string;
  readonly from: number;
  readonly to: number;
}

/** A month on the line that is named. */
export interface Tick {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly at: number;
}

/** The activities of a plan on a line of whole months. */
export interface Timeline {
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
  /** Where a day is; undefined outside. */
  readonly place: (day: string) => number | undefined;
}

/** Months that are named: more do not stand beside each other on a phone. */
const MOST_TICKS = 6;

const monthOf = (day: string): string => day.slice(0, 7);
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthName = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;

const daysOfMonth = (count: number): number =>
  new Date(Date.UTC(2000 + (Math.floor(count / 12) % 400), (count % 12) + 1, 0)).getUTCDate();

/** Sets the activities on a line; undefined where none has a day. What begins first stands first. */
export function drawTimeline(activities: readonly Activity[]): Timeline | undefined {
  const dated = activities
    .flatMap((activity) => {
      const days = daysOf(activity);
      return days ? [{ activity, begins: days[0], ends: days[1] }] : [];
    })
    .sort((a, b) => (`${a.begins} ${a.ends}` < `${b.begins} ${b.ends}` ? -1 : 1));
  const [first] = dated;
  if (!first) return undefined;
  const last =
    dated
      .map(({ ends }) => ends)
      .sort()
      .at(-1) ?? first.ends;
  const firstMonth = monthNumber(monthOf(first.begins));
  const months = monthNumber(monthOf(last)) - firstMonth + 1;
  const start = toDayNumber(`${monthOf(first.begins)}-01`);
  const length = toDayNumber(`${monthName(firstMonth + months - 1)}-01`) + daysOfMonth(firstMonth + months - 1) - start;
  const at = (day: string) => (toDayNumber(day) - start) / length;
  const step = Math.ceil(months / MOST_TICKS);
  return {
    stretches: dated.map((one) => ({ ...one, from: at(one.begins), to: at(one.ends) + 1 / length })),
    ticks: Array.from({ length: Math.ceil(months / step) }, (_, place) => {
      const month = monthName(firstMonth + place * step);
      return { month, at: at(`${month}-01`) };
    }),
    place: (day) => {
      const found = at(day);
      return found >= 0 && found < 1 ? found : undefined;
    },
  };
}

/** What begins and ends in a month. */
export interface MonthOfPlan {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly begins: readonly Activity[];
  readonly ends: readonly Activity[];
}

/** The months in which something begins or ends, in their order. What has one day only ends on it. */
export function listMonths(activities: readonly Activity[]): readonly MonthOfPlan[] {
  const dated = activities.flatMap((activity) => {
    const days = daysOf(activity);
    return days
      ? [{ activity, begins: activity.begins && monthOf(days[0]), ends: activity.ends && monthOf(days[1]) }]
      : [];
  });
  const months = new Set(dated.flatMap(({ begins, ends }) => [begins, ends].filter((month) => month !== '')));
  return [...months].sort().map((month) => ({
    month,
    begins: dated.filter(({ begins }) => begins === month).map(({ activity }) => activity),
    ends: dated.filter(({ ends }) => ends === month).map(({ activity }) => activity),
  }));
}
