import { listKindsWith, type Kind } from '#kinds/index.ts';
import type { Problem } from '#records/problem.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

interface Ordered {
  readonly record: CheckedRecord;
  readonly order: number;
}

/**
 * Records of an ordered kind must run from 1, each place once, without gaps.
 *
 * @param records every record that could be read
 * @param unreadable kinds of which a record could not be read: its place may be the one that seems to be missing
 */
export function checkOrder(records: readonly CheckedRecord[], unreadable: ReadonlySet<Kind>): Problem[] {
  return listKindsWith('ordered').flatMap((kind) => {
    const all = records
      .filter((record) => record.kind === kind)
      .map((record) => ({ record, order: (record.data as { order?: unknown }).order }));
    const ordered = all
      .filter((item): item is Ordered => Number.isInteger(item.order) && (item.order as number) > 0)
      .sort((a, b) => a.order - b.order);
    return checkPlaces(ordered, kind, ordered.length < all.length || unreadable.has(kind));
  });
}

/** A place that is taken twice leaves another one free: that is one mistake, not two. */
function checkPlaces(ordered: readonly Ordered[], kind: Kind, incomplete: boolean): Problem[] {
  const taken = new Map<number, CheckedRecord>();
  const twins: { readonly item: Ordered; readonly other: string }[] = [];
  for (const item of ordered) {
    const other = taken.get(item.order);
    if (other) twins.push({ item, other: other.file });
    else taken.set(item.order, item.record);
  }
  // A place is free for each that is taken twice: they are few, whatever number a record says.
  const free: number[] = [];
  for (let place = 1; free.length < twins.length; place += 1) if (!taken.has(place)) free.push(place);
  const repeated = twins.map(({ item: { record, order }, other }, index): Problem => ({
    code: 'orden-repetido',
    ...placeOfField(record.raw, ['order']),
    received: String(order),
    expected: String(free[index]),
    detail: { label: { kindName: kind }, other },
  }));
  if (incomplete) return repeated;
  const firstGap = (free.at(-1) ?? 0) + 1;
  // Only the first record after a gap is wrong: those that follow it run on.
  const jumps = [...taken].flatMap(([order, record], index, places): Problem[] => {
    const before = places[index - 1]?.[0] ?? 0;
    const gap = Math.max(before + 1, firstGap);
    return gap >= order
      ? []
      : [
          {
            code: 'orden-hueco',
            ...placeOfField(record.raw, ['order']),
            received: String(order),
            expected: String(gap),
            detail: { label: { kindName: kind } },
          },
        ];
  });
  return [...repeated, ...jumps];
}
