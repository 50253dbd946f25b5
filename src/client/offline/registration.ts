/**
 * The registration of the worker of this site. Browsers answer with that of a site above it on the same server where
 * this one has none: that is not ours to speak to, nor to take away.
 *
 * @param root full address of the root of the site, with its last slash
 */
export async function findRegistration(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
}

/** Registers the worker, brings its newest edition, and waits until it answers. @throws when it does not come */
export async function register(root: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${root}trabajador.js`, { scope: root });
  if (registration.active) return void registration.update().catch(() => undefined);
  const worker = registration.installing ?? registration.waiting;
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (registration.active || worker?.state === 'activated') resolve();
      else if (worker?.state === 'redundant') reject(new Error('The worker could not be installed.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
