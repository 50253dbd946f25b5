import { z } from 'zod';
import { citations, formed, id, reference, text, vocabulary, type Form } from './fields.ts';

/** A fingerprint of a key, as people compare it: 20 bytes in base32, in groups of four. */
const FINGERPRINT_PATTERN = /^[a-z2-7]{4}(?:-[a-z2-7]{4}){7}$/;

/** Whether a name is that of a time zone which machines know: a place, or UTC. */
function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !name.includes('/')) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** The smallest group whose figure is published, where nothing else is said. */
export const SMALLEST_GROUP = 5;

/**
 * Least that it may be where firms answer: of two, each finds the other's answer by taking its own away. What a network
 * or a region answers as one is no firm's, and an indicator of it may say less.
 */
export const LEAST_SMALLEST_GROUP = 3;

/** What monitoring needs and no record says. A site without it has no pages of monitoring. */
export const monitoringSettings = z.strictObject({
  /** Name of the site in every act: what is signed for one site is nothing on another. It must never change. */
  id: id(),
  /** Time zone in which days are counted, by its IANA name. */
  timeZone: text().refine(isTimeZone, 'timeZone' satisfies Form),
  /** Fingerprint of the root administrator; left out until a ledger is begun. */
  rootFingerprint: formed('fingerprint', FINGERPRINT_PATTERN).optional(),
  /** What visitors must know of it before anything else: what was measured then, and where the sources end. */
  about: z
    .strictObject({
      /** Paragraphs. */ text: z.array(text()).min(1),
      /** Where it is documented. */ sources: citations(),
    })
    .optional(),
  /** What the records of published figures say of themselves; without it, nothing is published from the ledger. */
  publication: z
    .strictObject({
      /** The source that stands for the ledger: the place in it is the edition. Places in it are no lines. */
      sourceId: reference('source'),
      /** Subject of the datasets. */
      topicId: vocabulary('topics'),
      /** Licence of the figures, as an SPDX code, where it is not that of the site. */
      licence: text().optional(),
    })
    .optional(),
  /** The smallest group whose figure is published, where an indicator does not say its own. */
  smallestGroup: z.int().min(LEAST_SMALLEST_GROUP).default(SMALLEST_GROUP),
});

export type MonitoringSettings = z.infer<typeof monitoringSettings>;
