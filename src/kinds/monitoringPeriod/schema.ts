import { z } from 'zod';
import { citations, day, formed, reference, text, type Form } from '#schemas/fields.ts';

/** Kinds of a measurement. */
export const periodTypes = ['baseline', 'annual', 'final'] as const;

/** Days of a period of which the sources may say nothing. */
export const periodDays = ['coversFrom', 'coversTo', 'opensOn', 'closesOn'] as const;

/**
 * How an exception names its unit: the id of a network or a region, or the code of a firm as the ledger enrols it, in
 * capitals and figures.
 */
export const EXCEPTION_UNIT_PATTERN = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z0-9]+(?:-[A-Z0-9]+)*)$/;

/** A measurement period: what stretch the answers tell of, and on which days forms are taken. */
export const monitoringPeriod = z.strictObject({
  /** Its name. */
  title: text(),
  /** What is measured: the starting point, a year, or what was reached at the end. */
  type: z.enum(periodTypes),
  /** First day of the stretch that the answers tell of. */
  coversFrom: day(),
  /** Its last day, included. */
  coversTo: day(),
  /** First day on which forms are taken, in the time zone of the site. */
  opensOn: day(),
  /** Last day on which they are, included. */
  closesOn: day(),
  /** Those who were not ready by the close, each with a reason and a last day. */
  exceptions: z
    .array(
      z.strictObject({
        /** The unit: the id of a network or region, or the code of a firm. */
        unit: formed('exceptionUnit' satisfies Form, EXCEPTION_UNIT_PATTERN),
        /** The form; left out, all forms of the unit. */
        formId: reference('monitoringForm').optional(),
        /** Why it was allowed. */
        reason: text(),
        /** Role that allowed it. */
        authorisedBy: reference('monitoringRole'),
        /** Last day on which the form is taken, included. */
        until: day(),
      }),
    )
    .default([]),
  /** Days that the site decides, since the sources do not give them. */
  ours: z.array(z.enum(periodDays)).default([]),
  /** Where it is documented. */
  sources: citations(),
});

export type MonitoringPeriodRecord = z.infer<typeof monitoringPeriod>;
