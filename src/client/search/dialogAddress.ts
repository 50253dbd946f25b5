import { dropStep, finishStep, writeStep, writeStepAtRest } from './steps.ts';

/**
 * Parameter under which the address of a page holds what its dialog looks for.
 * `summon.ts` asks for it by the same name.
 */
const DIALOG_PARAMETER = 'buscar';

/** What the address asks the dialog to look for; undefined where it asks nothing. */
export const readAsked = (): string | undefined =>
  new URLSearchParams(location.search).get(DIALOG_PARAMETER) ?? undefined;

/** Says in a step of the history that it was made by opening the dialog: before it stands the page itself. */
interface Step {
  readonly searching?: true;
}

/**
 * Keeps the address of the page in step with its dialog: opening is a step of the history, so that Back closes it; from
 * a
 * result, Back leads to the results; and what stands in the address can be shared.
 *
 * @param show opens the dialog with a query, where the address asks for it
 * @returns what is called when the dialog opens, and at each change of its query
 */
export function keepDialogAddress(
  dialog: HTMLDialogElement,
  show: (query: string) => void,
): { readonly open: () => void; readonly write: (query: string) => void } {
  dialog.addEventListener('close', () => {
    if (readAsked() === undefined) return;
    finishStep();
    if ((history.state as Step | null)?.searching) history.back();
    else writeStep('replaceState', history.state, addressOf(undefined));
  });
  addEventListener('popstate', () => {
    const asked = readAsked();
    if (asked === undefined) dialog.close();
    else show(asked);
  });
  return {
    open: () => {
      if (readAsked() === undefined) writeStep('pushState', { searching: true } satisfies Step, addressOf(''));
    },
    write: (query) => {
      if (!dialog.open) return;
      if (readAsked() === query) dropStep();
      else writeStepAtRest(history.state, addressOf(query));
    },
  };
}

/** Address of the page with its dialog asking for a query, or without it. */
function addressOf(query: string | undefined): URL {
  const address = new URL(location.href);
  if (query === undefined) address.searchParams.delete(DIALOG_PARAMETER);
  else address.searchParams.set(DIALOG_PARAMETER, query);
  return address;
}
