import { z } from 'zod';
import { day, reference, references, text, url, vocabulary } from '#schemas/fields.ts';

/** Somebody who offers services to firms, published because he allowed it: his consent stands in its own record. */
export const provider = z.strictObject({
  /** The name under which he works. */
  name: text(),
  /** The consent that allows to publish it: it names the purpose `provider` and covers this file. */
  consentId: reference('consent'),
  /** What he offers. */
  serviceIds: z.array(vocabulary('provider-services')).min(1),
  /** Where he works, in words. */
  place: text(),
  /** Clusters in which he works, by which visitors filter. */
  clusterIds: references('cluster'),
  /** What he does, in a sentence or two. */
  summary: text(),
  /** Years of experience, as he says. */
  years: z.number().int().min(0).max(80).optional(),
  /** When he can be hired, in words. */
  availability: text().optional(),
  /** What he charges, as he said it, and when. */
  price: z
    .strictObject({
      /** In his words. */
      text: text(),
      /** Day on which he said it. */
      saidOn: day(),
    })
    .optional(),
  /** How to reach him: only where the consent names the purpose `contact` too. */
  contact: z
    .strictObject({
      /** Telephone. */
      phone: text().optional(),
      /** Electronic mail. */
      email: text().optional(),
      /** Page of his own. */
      web: url().optional(),
    })
    .optional(),
});

export type Provider = z.infer<typeof provider>;
