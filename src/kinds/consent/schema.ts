import { z } from 'zod';
import { consentPurposes, consentWays } from '#schemas/consents.ts';
import { day, placeInWords, recordFile, text } from '#schemas/fields.ts';

/**
 * What a person or an institution allowed this site to publish. The paper, the recording or the message itself stays
 * outside of the repository: only words say where.
 */
export const consent = z.strictObject({
  /** Who gave it: a person or an institution, by the name that may be published. */
  who: text(),
  /** Other ways in which that name is written: when it is taken back, they are looked for too. */
  aliases: z.array(text()).default([]),
  /** For what it was given. */
  purposes: z.array(z.enum(consentPurposes)).min(1),
  /** The records that it covers, by their files. */
  covers: z.array(recordFile()).min(1),
  /** How it was given: a signed paper, a recorded voice or a message. */
  how: z.enum(consentWays),
  /** Where the proof is kept, in words. Never a scan, an address or a file of the site. */
  keptAt: placeInWords(),
  /** Day on which it was given. */
  givenOn: day(),
  /** Last day on which it holds; left out where it has no end. */
  until: day().optional(),
  /** Day on which it was taken back. */
  withdrawnOn: day().optional(),
});

export type Consent = z.infer<typeof consent>;
