import { cleanQuery } from '#domain/search/clean.ts';

/** Where recent searches are kept: on the device, nowhere else. */
const KEY = 'trama-busquedas';
const MOST = 6;
const SHORTEST = 3;

/** The last queries of this person, the newest first. */
export function readRecent(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    // Storage that is forbidden or broken is storage that is empty.
    return [];
  }
}

/** Keeps a query that led somewhere. */
export function keepRecent(query: string): void {
  const kept = cleanQuery(query).slice(0, 80);
  if (kept.length < SHORTEST) return;
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify(
        [kept, ...readRecent().filter((other) => other.toLowerCase() !== kept.toLowerCase())].slice(0, MOST),
      ),
    );
  } catch {
    // The same.
  }
}

/** Forgets them all. */
export function forgetRecent(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // The same.
  }
}
