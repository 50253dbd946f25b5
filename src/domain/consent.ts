/** What somebody allowed, and whether it holds on a day: the same for records and for the workspace. */
import type { ConsentPurpose } from '#schemas/consents.ts';

/** The days of a consent: `YYYY-MM-DD`. */
export interface ConsentDays {
  readonly givenOn: string;
  /** Last day on which it holds; left out where it has no end. */
  readonly until?: string | undefined;
  /** Day on which it was taken back. */
  readonly withdrawnOn?: string | undefined;
}

/** Whether a consent holds, or why not. */
export type ConsentState = 'valid' | 'future' | 'expired' | 'withdrawn';

/**
 * Judges a consent on a day. One that was taken back never holds again, whatever day stands there: nobody waits for a
 * day to leave somebody in peace. It holds from the day on which it was given to the last day, both included.
 *
 * @param today `YYYY-MM-DD`
 */
export function judgeConsent({ givenOn, until, withdrawnOn }: ConsentDays, today: string): ConsentState {
  if (withdrawnOn !== undefined && withdrawnOn !== '') return 'withdrawn';
  if (until !== undefined && until !== '' && until < today) return 'expired';
  return givenOn > today ? 'future' : 'valid';
}

/** The purposes that something asks for and a consent does not name. */
export const listMissingPurposes = (
  given: readonly ConsentPurpose[],
  wanted: readonly ConsentPurpose[],
): readonly ConsentPurpose[] => wanted.filter((purpose) => !given.includes(purpose));
