import { z } from 'zod';
import { date, day, FIGURE_PATTERN, formed, id, text } from './fields.ts';

/** A measure as an edition published it. */
const recordedFigure = z.strictObject({
  /** Its name for readers. */
  title: text(),
  /** Its value in its unit, unrounded. */
  value: z.number(),
  /** Its unit. */
  unitId: id(),
  /** Decimals shown. */
  decimals: z.number().int().min(0).max(6),
});

/** An edition as `data/editions/<edition>.json` keeps it, written by `scripts/edition.ts` and never by hand. */
export const edition = z.strictObject({
  /** Its name. */
  edition: text(),
  /** Its date. */
  publishedOn: date(),
  /** SHA-256 of its archive, in hexadecimal; those that were written before it was kept have none. */
  archiveSha256: formed('sha256', /^[0-9a-f]{64}$/).optional(),
  /** Days on which something was taken out of it at the request of whoever it told of; nobody is named. */
  withdrawals: z.array(day()).optional(),
  /** Every measure by its name, `dataset/measure`. */
  figures: z.record(formed('figure', FIGURE_PATTERN), recordedFigure),
});

export type RecordedFigure = z.infer<typeof recordedFigure>;
export type Edition = z.infer<typeof edition>;
