import { writeStep } from './steps.ts';

/** Parameter under which the address of a page holds what its dialog looks for. Page.astro asks for it by the same name. */
export const DIALOG_PARAMETER = 'buscar';

/** What the address asks the dialog to look for; undefined where it asks nothing. */
export const readAsked = (): string | undefined => new URLSearchParams(location.search).get(DIALOG_PARAMETER) ?? undefined;

/** Says in a step of the history that it was made by opening the dialog: before it stands the page itself. */
interface Step {
  readonly searching?: true;
}

/**
 * Keeps the address of the page in step with its dialog: opening is a step of the history, so that Back closes it; from a
 * result, Back leads to the results; and what stands in the address can be shared.
 *
 * @param show opens the dialog with a query, where the address asks for it
 * @returns what is called when the dialog opens, and at each change of its query
 */
export function keepDialogAddress(dialog: HTMLDialogElement, show: (query: string) => void): { readonly open: () => void; readonly write: (query: string) => void } {
  dialog.addEventListener('close', () => {
    if (readAsked() === undefined) return;
    if ((history.state as Step | null)?.searching) history.back();
    else write(undefined, 'replaceState', history.state);
  });
  addEventListener('popstate', () => {
    const asked = readAsked();
    if (asked === undefined) dialog.close();
    else show(asked);
  });
  return {
    open: () => {
      if (readAsked() === undefined) write('', 'pushState', { searching: true } satisfies Step);
    },
    write: (query) => {
      if (dialog.open && readAsked() !== query) write(query, 'replaceState', history.state);
    },
  };
}

function write(query: string | undefined, step: 'pushState' | 'replaceState', state: unknown): void {
  const address = new URL(location.href);
  if (query === undefined) address.searchParams.delete(DIALOG_PARAMETER);
  else address.searchParams.set(DIALOG_PARAMETER, query);
  writeStep(step, state, address);
}
