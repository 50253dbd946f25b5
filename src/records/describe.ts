import type { Row } from '#kinds/dataset/schema.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import type { FieldPath } from './raw.ts';
import { listPointers, type Pointer } from './references.ts';
import type { WrittenText, WrittenTexts } from './writtenText.ts';

/** A typed record before it is assembled: what a loader hands over. */
export interface TypedRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly body: string;
  readonly data: object;
  readonly rows?: readonly Row[];
}

/** A text of a record: the field it stands in, or none for its body. */
export interface RecordText {
  readonly fieldPath?: FieldPath;
  readonly text: WrittenText;
}

/** A record with all that its schema says of it, found once: where it points, and what an editor wrote in it. */
export interface DescribedRecord extends TypedRecord {
  readonly pointers: readonly Pointer[];
  /** Its body, if it has one, and its fields of prose. */
  readonly texts: readonly RecordText[];
}

/**
 * Walks a record by its schema.
 *
 * @param texts where its texts are taken up
 */
export function describeRecord(record: TypedRecord, texts: WrittenTexts): DescribedRecord {
  const pointers = listPointers(kinds[record.kind].schema, record.data);
  const fields = pointers
    .filter(({ meta }) => meta.richText)
    .map(({ fieldPath, value }): RecordText => ({ fieldPath, text: texts.add(value) }));
  const body: RecordText[] = record.body.trim() ? [{ text: texts.add(record.body) }] : [];
  return { ...record, pointers, texts: [...body, ...fields] };
}
