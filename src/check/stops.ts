import { listFixedAddresses } from '#domain/addresses.ts';
import { listAddresses } from '#kinds/addresses.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { checkLink } from './links.ts';
import { placeOfField } from './places.ts';
import type { Targets } from './targets.ts';

/** Every stop of a reading path must be a page of the site, and have a name where no record gives it one. */
export function checkStops(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  return records
    .filter((record) => record.kind === 'readingPath')
    .flatMap((record) => listStops(record).flatMap((stop, index) => checkStop(record, stop, index, targets)));
}

function checkStop(record: CheckedRecord, stop: Stop, index: number, targets: Targets): Problem[] {
  const { path: address, title } = stop;
  if (typeof address !== 'string' || !address.trim()) return [];
  const at = { ...placeOfField(record.raw, ['stops', index, 'path']), received: address };
  const [astray] = checkLink(address.startsWith('/') ? address : `/${address}`, at, targets.links);
  if (astray?.code === 'referencia-borrador') return [astray];
  if (astray || !address.startsWith('/'))
    return [
      {
        code: 'ruta-desconocida',
        ...at,
        expected: phrase('stopAddress'),
        nearest: address.includes(':') ? [] : (astray?.nearest ?? [`/${address}`]),
      },
    ];
  return isOfNoRecord(address) && !title
    ? [{ code: 'ruta-desconocida', ...at, expected: phrase('aTitle'), detail: { untitled: address } }]
    : [];
}

/** Lists, tools and filters belong to no record: their address is one of the site itself, or has three parts. */
const isOfNoRecord = (address: string): boolean =>
  listFixedAddresses(listAddresses()).includes(address) || address.split('/').length > 4;

/** A stop as it was read: the record may not pass its schema. */
interface Stop {
  readonly path?: unknown;
  readonly title?: unknown;
}

function listStops(record: CheckedRecord): readonly Stop[] {
  const { stops } = record.data as { readonly stops?: unknown };
  return Array.isArray(stops) ? stops.map((stop: unknown) => (stop && typeof stop === 'object' ? stop : {})) : [];
}
