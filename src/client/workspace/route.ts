/**
 * Where in the workspace somebody is, by the part of the address after `#`. All is one page: browsers that keep apart
 * what pages opened from a folder keep must find everything in one.
 */
import { useSyncExternalStore } from 'react';

/** Parts of the way: `['diagnostico', 'k3xw9q2a1', 'start']`. */
export type Route = readonly string[];

/** How the fragment of a link with a workspace begins. */
export const LINK_START = '#enlace=';

export { WORKSPACE_PARTS as PARTS } from '#domain/addresses.ts';

/** The way to the sheet of a judge, after that of its contest. */
export const SHEET_WAY = 'hoja';

let way = '';
/** The way; an anchor of the page, as that of the link to its content, leaves it as it was. */
const read = (): string => (/^(?:#\/.*)?$/.test(location.hash) ? (way = location.hash.slice(2)) : way);

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** A part as it was written; what an address cannot hold so stays as it is, and leads nowhere. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The way that the address names. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, read);
  return hash.split('/').filter(Boolean).map(decode);
}

/** The address of a part of the workspace. */
export const linkTo = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

/** Goes to a part. */
export const goTo = (...parts: readonly string[]): void => {
  location.hash = linkTo(...parts);
};
