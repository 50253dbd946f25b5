import { z } from 'zod';
import { reference, text } from '#schemas/fields.ts';

/** Levels of units that may be named in public. Firms are never: they live in the ledger of the institution. */
export const unitLevels = ['network', 'region'] as const;

/** A unit of which forms are filled in: a network, or the region that it belongs to. */
export const monitoringUnit = z.strictObject({
  /** Its name, as reports say it. */
  title: text(),
  /** What it is. */
  level: z.enum(unitLevels),
  /** The region that a network belongs to. */
  partOf: reference('monitoringUnit').optional(),
  /** The network of the site that it is, where it has a page. */
  networkId: reference('network').optional(),
  /** The cluster of the site that a region stands for. */
  clusterId: reference('cluster').optional(),
});

export type MonitoringUnitRecord = z.infer<typeof monitoringUnit>;
