/**
 * Why a package could not be saved: the connection was lost; what came is not of the site, as the page of a Wi-Fi
 * portal; the device is full; the browser refuses; another tab took the package away, or goes on with it; the site
 * changed again and again.
 */
export type FailureReason = 'lost' | 'foreign' | 'full' | 'refused' | 'removed' | 'elsewhere' | 'changed';

/** What a save ends with when it does not end well. What had come well by then stays. */
export class SaveFailure extends Error {
  readonly reason: FailureReason;
  /** Addresses of the files that did not come as they should. */
  readonly paths: readonly string[];

  constructor(reason: FailureReason, paths: readonly string[] = []) {
    super(`${reason} ${paths.join(' ')}`);
    this.reason = reason;
    this.paths = paths;
  }
}

/** Names under which browsers tell that there is no room: Firefox once had its own. */
const FULL = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE']);

/** The reason behind whatever was thrown while something was written. */
export function toFailure(error: unknown): SaveFailure {
  if (error instanceof SaveFailure) return error;
  const name = error instanceof Error ? error.name : '';
  return new SaveFailure(FULL.has(name) ? 'full' : 'refused');
}
