import { z } from 'zod';
import { citations, richText, text } from '#schemas/fields.ts';

/** What somebody may be enrolled for, from the narrowest to the widest: `site` is every unit. */
export const roleScopes = ['firm', 'network', 'region', 'site'] as const;

/** A role in the monitoring system: who sends, who reviews, who approves. */
export const monitoringRole = z.strictObject({
  /** Its name, singular. */
  title: text(),
  /** Its name for several of them, where it is not the singular with an s. */
  plural: text().optional(),
  /** For what kind of unit somebody who holds it is enrolled; whoever answers for a network answers for its firms. */
  scope: z.enum(roleScopes),
  /** Whether who holds it may enrol others in the ledger and revoke their keys. The root always may. */
  enrols: z.boolean().default(false),
  /** Who holds it and what they answer for. */
  description: richText(),
  /** Where it is documented. */
  sources: citations(),
});

export type MonitoringRoleRecord = z.infer<typeof monitoringRole>;
