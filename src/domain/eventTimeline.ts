import type { Event } from '#kinds/event/schema.ts';
import { toYears, type ChartBar, type ChartModel } from './chartModel.ts';

/** The time line of the events of a site, by the name under which charts are named. */
export const EVENT_TIMELINE = 'eventos/linea-de-tiempo';

/** Charts that are made from records and no dataset declares. */
export const recordCharts: readonly string[] = [EVENT_TIMELINE];

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
): ChartModel {
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
    .sort((a, b) => a.value - b.value || a.label.localeCompare(b.label, 'es'));
  return {
    id: EVENT_TIMELINE,
    type: 'timeline',
    title: 'Los hechos que tienen fecha, en orden',
    unitText: {},
    decimals: 0,
    headings: { label: 'Hecho', value: 'Comienza', group: 'Tipo', end: 'Termina' },
    bars,
    groups: types
      .filter(({ id }) => bars.some((bar) => bar.group === id))
      .map(({ id, label }, color) => ({ id, label, color })),
    lines: [],
    missing: rows.filter((row) => !row.start),
    caveat: 'Una banda hueca ocupa el año entero: de ese hecho la fuente solo da el año.',
  };
}
