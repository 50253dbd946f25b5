import { EVENT_TIMELINE } from '#domain/eventTimeline.ts';
import { toYears } from '#domain/isoDates.ts';
import type { Event } from '#kinds/event/schema.ts';
import type { Book } from '#texts/book.ts';
import type { ChartBar, ChartModel } from './model.ts';

/** An event as the time line reads it. */
type DatedEvent = Pick<Event, 'name' | 'typeId'> & {
  readonly id: string;
  readonly startedOn?: string | undefined;
  readonly endedOn?: string | undefined;
};

/**
 * Builds the time line of events: those with a date, from the first on, told apart by their type. The others are
 * missing.
 *
 * @param addressOf address of an event by its id, from the root of the site
 * @param types every type of event in its order, which gives its colour and shape
 */
export function buildEventTimeline(
  events: readonly DatedEvent[],
  addressOf: (id: string) => string,
  types: readonly { readonly id: string; readonly label: string }[],
  { t, format }: Book,
): ChartModel {
  const words = t.charts.timeline;
  const rows = events.map(({ id, name, typeId, startedOn, endedOn }): Omit<ChartBar, 'value'> => ({
    key: id,
    label: name,
    group: typeId,
    href: addressOf(id),
    ...(startedOn ? { start: startedOn } : {}),
    ...(endedOn ? { end: endedOn } : {}),
  }));
  const bars = rows
    .flatMap((row): ChartBar[] => (row.start ? [{ ...row, value: toYears(row.start) }] : []))
    .sort((a, b) => a.value - b.value || format.compare(a.label, b.label));
  const used = types.filter(({ id }) => bars.some((bar) => bar.group === id));
  return {
    id: EVENT_TIMELINE,
    type: 'timeline',
    title: words.title,
    unitText: {},
    decimals: 0,
    headings: { label: words.fact, value: words.start, group: words.type, end: words.end },
    bars,
    groups: used.map(({ id, label }, color) => ({ id, label, color })),
    lines: [],
    missing: rows.filter((row) => !row.start),
    caveat: words.caveat,
  };
}
