/**
 * Why something could not be kept on the device.
 *
 * - `refused`: the browser keeps nothing for this page (private windows, pages opened as files in some browsers);
 * - `full`: there is no room left;
 * - `newer`: a newer edition of the site has kept it in a form that this page does not know;
 * - `blocked`: another tab still has the older form open;
 * - `changed`: what was read back is not what was written;
 * - `closed`: the browser closed the store while it was in use.
 */
export type StoreFault = 'refused' | 'full' | 'newer' | 'blocked' | 'changed' | 'closed';

/** What could not be kept, and why. Callers tell it in the words of the site, and keep on the page what was written. */
export class StoreFailure extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** What the browser says, by the name of its error. */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  AbortError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
};

/** A failure out of what a browser threw. */
export function toFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  return new StoreFailure(FAULTS[(error as Error | undefined)?.name ?? ''] ?? 'refused', error);
}
