import { z } from 'zod';
import { citations, reference, references, richText, text, vocabulary } from '#schemas/fields.ts';

/** What units an indicator is told of: all of them together, each region, each network. */
export const indicatorGroupings = ['all', 'region', 'network'] as const;

/** A figure that is computed from approved forms alone. */
export const monitoringIndicator = z.strictObject({
  /** Its name. */
  title: text(),
  /** What it tells and how it is read. */
  explanation: richText(),
  /** The form whose answers it is computed from. */
  formId: reference('monitoringForm'),
  /** Formula over the columns of the approved forms. */
  formula: text(),
  /** Unit of the figure. */
  unitId: vocabulary('units').optional(),
  /** Decimals that it is published with, rounded half up. */
  decimals: z.int().min(0).max(6).default(0),
  /** What units it is told of. */
  by: z.array(z.enum(indicatorGroupings)).min(1),
  /** Indicators of the logframe that it answers. */
  indicatorIds: references('indicator'),
  /** Smallest group whose figure may be published; that of the site when left out. */
  smallestGroup: z.int().min(1).optional(),
  /** Where what it measures is documented. */
  sources: citations(),
});

export type MonitoringIndicatorRecord = z.infer<typeof monitoringIndicator>;
