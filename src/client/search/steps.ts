/**
 * Rest after the last key before the address says what is written. Browsers ask for the icon of a page again at each of
 * its
 * addresses, which a phone pays for at every key, and refuse many steps in a short time.
 */
const REST = 400;

let waiting: (() => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Adds a step to the history, or changes the one where the page stands, now. A browser that is asked for too many in a
 * short
 * time refuses: then the address stays behind until the next one, and the search goes on.
 */
export function writeStep(step: 'pushState' | 'replaceState', state: unknown, address: string | URL): void {
  finishStep();
  try {
    history[step](state, '', address);
  } catch {
    // Refused: the next step writes it.
  }
}

/** Changes the step where the page stands when the person rests from writing, or acts. */
export function writeStepAtRest(state: unknown, address: string | URL): void {
  dropStep();
  waiting = () => writeStep('replaceState', state, address);
  timer = setTimeout(finishStep, REST);
}

/** Writes what waits: the page is about to be left, or its history to be walked. */
export function finishStep(): void {
  const write = waiting;
  dropStep();
  write?.();
}

/** Forgets what waits: it belongs to a step that is no longer the one of the page, or is written already. */
export function dropStep(): void {
  clearTimeout(timer);
  waiting = undefined;
}

for (const act of ['click', 'submit'] as const) addEventListener(act, finishStep, true);
addEventListener('popstate', dropStep, true);
