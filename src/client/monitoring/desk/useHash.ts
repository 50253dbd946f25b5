import { useCallback, useSyncExternalStore } from 'react';

const onHash = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

const readHash = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** What the address says after its `#`: the button «back» of a phone leads from a form to the list. */
export function useHash(): readonly [string, (hash: string) => void] {
  const hash = useSyncExternalStore(onHash, readHash);
  const go = useCallback((next: string) => {
    location.hash = next;
  }, []);
  return [hash, go];
}
