/** The time line of the events of a site, by the name under which charts are named. */
export const EVENT_TIMELINE = 'eventos/linea-de-tiempo';

/** Charts that are made from records and no dataset declares. */
export const recordCharts: readonly string[] = [EVENT_TIMELINE];
