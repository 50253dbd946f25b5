/**
 * Writes a step of the history, or changes the one where the page stands. A browser that is asked for too many in a short
 * time refuses: then the address stays behind until the next one, and the search goes on.
 */
export function writeStep(step: 'pushState' | 'replaceState', state: unknown, address: string | URL): void {
  try {
    history[step](state, '', address);
  } catch {}
}
