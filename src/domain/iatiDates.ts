import type { Form } from '#schemas/fields.ts';
import type { IatiConfig } from '#schemas/iati.ts';
import { firstDayOf, lastDayOf } from './isoDates.ts';

/** Whether the work of an activity is done: its end is a fact and no plan. */
export const isOver = ({ status }: Pick<IatiConfig, 'status'>): boolean => status !== 'implementation';

/** A rule of IATI that the dates of an activity break: the field, and what it takes. */
export interface IatiDateFault {
  readonly field: 'startedOn' | 'endedOn';
  readonly form: Form;
}

/**
 * What is wrong with the dates of an activity. The standard lets no actual date lie in the future
 * (https://iatistandard.org/en/iati-standard/203/activity-standard/iati-activities/iati-activity/activity-date/), and
 * nothing ends before it starts. A date of which only the year or the month is known is judged by its first day.
 *
 * @param publishedOn when the site is published: what lies after it is the future
 */
export function listIatiDateFaults(
  iati: Pick<IatiConfig, 'startedOn' | 'endedOn' | 'status'>,
  publishedOn: string,
): readonly IatiDateFault[] {
  const today = lastDayOf(publishedOn);
  if (firstDayOf(iati.startedOn) > today) return [{ field: 'startedOn', form: 'pastDate' }];
  if (lastDayOf(iati.endedOn) < firstDayOf(iati.startedOn)) return [{ field: 'endedOn', form: 'afterStart' }];
  return isOver(iati) && firstDayOf(iati.endedOn) > today ? [{ field: 'endedOn', form: 'pastEnd' }] : [];
}
