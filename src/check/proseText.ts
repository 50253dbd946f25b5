import type { FieldPath } from '#records/raw.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import type { Targets } from './targets.ts';

/** A text that is checked: where it stands, and where it may lead. */
export interface ProseText {
  readonly record: CheckedRecord;
  /** The field that holds it; undefined for the body. */
  readonly fieldPath: FieldPath | undefined;
  readonly source: string;
  readonly targets: Targets;
  /** The places of the page on which it is shown, where that is one. */
  readonly own?: ReadonlySet<string> | undefined;
}
