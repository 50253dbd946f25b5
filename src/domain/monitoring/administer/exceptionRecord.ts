/** An exception to the close of a period, as the lines of the record that an institution changes in its site. */
import type { MonitoringPeriod, PeriodException } from '../config.ts';

/** Where it goes, and what to write there. */
export interface ExceptionRecord {
  /** Path of the record in the folder of the site. */
  readonly file: string;
  /** Whether the record has a list of exceptions already, below which these lines go. */
  readonly joins: boolean;
  readonly lines: string;
}

/** Single quotes: in them YAML reads nothing but the quote itself. */
const quote = (text: string): string => `'${text.replace(/\s+/g, ' ').trim().replaceAll("'", "''")}'`;

/**
 * Writes an exception. A configuration names networks and regions by their ids, and firms by their codes in capitals.
 *
 * @param isFirm whether the unit is a firm
 */
export function writeException(
  period: Pick<MonitoringPeriod, 'id' | 'exceptions'>,
  { unit, formId, reason, authorisedBy, until }: PeriodException,
  isFirm: boolean,
): ExceptionRecord {
  const joins = period.exceptions.length > 0;
  const item = [
    `  - unit: ${quote(isFirm ? unit.toUpperCase() : unit)}`,
    ...(formId === undefined ? [] : [`    formId: ${quote(formId)}`]),
    `    reason: ${quote(reason)}`,
    `    authorisedBy: ${quote(authorisedBy)}`,
    `    until: ${quote(until)}`,
  ];
  return {
    file: `data/monitoring/periods/${period.id}.yaml`,
    joins,
    lines: `${[...(joins ? [] : ['exceptions:']), ...item].join('\n')}\n`,
  };
}
