import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import type { Problem } from '#records/problem.ts';
import type { CheckedRecord } from './check.ts';

/** Records of an ordered kind must run from 1, each place once, without gaps. */
export function checkOrder(records: readonly CheckedRecord[]): Problem[] {
  return (Object.entries(kinds) as [Kind, KindDefinition][])
    .filter(([, definition]) => definition.ordered)
    .flatMap(([kind, definition]) => {
      const ordered = records.filter((record) => record.kind === kind).map((record) => ({ record, order: (record.data as { order: number }).order })).sort((a, b) => a.order - b.order);
      const at = (record: CheckedRecord) => ({ file: record.file, ...record.raw.locate(['order']), field: 'order' });
      const taken = new Map<number, CheckedRecord>();
      return ordered.flatMap(({ record, order }): Problem[] => {
        const twin = taken.get(order);
        if (twin) return [{ code: 'orden-repetido', ...at(record), received: String(order), expected: `un lugar que no tenga otra ${definition.label}`, detail: { other: twin.file } }];
        taken.set(order, record);
        const before = Math.max(0, ...[...taken.keys()].filter((place) => place < order));
        return order > before + 1 ? [{ code: 'orden-hueco', ...at(record), received: String(order), expected: String(before + 1), detail: { label: definition.label } }] : [];
      });
    });
}
