import { useEffect, useState } from 'react';

/** Parameter of the address that names the chosen rows. */
const PARAMETER = 'con';

/** A row that may be chosen. */
interface Choosable {
  readonly id: string;
  /** Whether it is chosen at first. */
  readonly inMean: boolean;
}

/**
 * The chosen rows, kept in the address: whoever shares or reloads it finds the same. The choice that the page opens
 * with needs no parameter.
 *
 * @param items all rows, in their order
 */
export function useChosen(
  items: readonly Choosable[],
): readonly [ReadonlySet<string>, (ids: ReadonlySet<string>) => void] {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => listFirst(items));
  useEffect(() => {
    // The page is made without an address: what it names is taken once the page is there.
    const read = () => setChosen(readChosen(items, location.search) ?? listFirst(items));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [items]);
  return [
    chosen,
    (ids) => {
      setChosen(ids);
      keep(writeChosen(items, ids));
    },
  ];
}

const listFirst = (items: readonly Choosable[]): ReadonlySet<string> =>
  new Set(items.filter((item) => item.inMean).map((item) => item.id));

/** The rows that an address names, without those that there are not; undefined where it names none at all. */
export function readChosen(items: readonly Choosable[], search: string): ReadonlySet<string> | undefined {
  const written = new URLSearchParams(search).get(PARAMETER);
  if (written === null) return undefined;
  const named = new Set(written.split(','));
  return new Set(items.map(({ id }) => id).filter((id) => named.has(id)));
}

/** What an address says of chosen rows: nothing of those that are chosen at first. */
export function writeChosen(items: readonly Choosable[], chosen: ReadonlySet<string>): string {
  const isFirst = items.every((item) => chosen.has(item.id) === item.inMean);
  const named = items.flatMap(({ id }) => (chosen.has(id) ? [encodeURIComponent(id)] : []));
  return isFirst ? '' : `?${PARAMETER}=${named.join(',')}`;
}

function keep(search: string): void {
  try {
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    // Some browsers let no page that is read from a disk change its address: the choice holds while it is open.
  }
}
