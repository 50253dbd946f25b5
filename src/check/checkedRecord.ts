import type { DescribedRecord } from '#records/describe.ts';
import type { RawRecord } from '#records/raw.ts';

/** A record beside the file it came from: typed by its schema or, where it did not pass, as it was read. */
export interface CheckedRecord extends DescribedRecord {
  readonly raw: RawRecord;
}
