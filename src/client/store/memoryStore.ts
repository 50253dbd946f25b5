import type { StoreFault } from './failure.ts';
import type { Store, Tables } from './store.ts';

/** A store that ends with the page, for browsers that keep nothing. @param why the browser keeps nothing */
export function openMemoryStore<T extends Tables>(why: StoreFault): Store<T> {
  const tables = new Map<string, Map<string, unknown>>();
  const tableOf = (name: string): Map<string, unknown> => {
    const table = tables.get(name) ?? new Map<string, unknown>();
    tables.set(name, table);
    return table;
  };
  return {
    lasts: false,
    why,
    find: (table, key) => Promise.resolve(tableOf(table).get(key) as never),
    list: (table, start = '') =>
      Promise.resolve(
        [...tableOf(table)]
          .filter(([key]) => key.startsWith(start))
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, value]) => ({ key, value: value as never })),
      ),
    write(changes) {
      for (const { table, key, value } of changes) {
        if (value === undefined) tableOf(String(table)).delete(key);
        else tableOf(String(table)).set(key, value);
      }
      return Promise.resolve();
    },
    onChange: () => () => undefined,
    alone: (work) => work(),
    close: () => tables.clear(),
  };
}
