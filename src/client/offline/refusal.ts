/** Why nothing can be kept: the page came without encryption, the browser is too old, or it refuses. */
export type Refusal = 'insecure' | 'unsupported' | 'refused';

/**
 * Asks the browser whether it keeps anything for this page. Reading the properties alone may throw: in a private
 * window, in a frame of another site, where somebody forbade it.
 */
export async function findRefusal(): Promise<Refusal | undefined> {
  if (!window.isSecureContext) return 'insecure';
  try {
    if (!('caches' in window) || !('serviceWorker' in navigator) || !crypto.subtle) return 'unsupported';
    if (!navigator.serviceWorker) return 'refused';
    await caches.keys();
    await navigator.serviceWorker.getRegistrations();
    return undefined;
  } catch {
    return 'refused';
  }
}
