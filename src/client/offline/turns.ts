/** Does a piece of work while no other piece of the same site is being done, in this tab or in another. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets one piece of work on what is kept go on at a time. Browsers without Web Locks (iOS before 15.4) hold it within a
 * tab; between two tabs there what is said is still compared with what is there.
 *
 * @param root full address of the root of the site: sites of one server do not wait for each other
 */
export function openTurns(root: string): Turns {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks) return (work) => locks.request(`trama guardado ${root}`, work) as ReturnType<typeof work>;
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
