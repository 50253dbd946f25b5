/** Whether what is kept on the device lasts, and since when there is no copy of it elsewhere. */

/** Asks the browser not to clear what this site keeps when it wants room. @returns undefined where it cannot say */
export async function askToKeep(): Promise<boolean | undefined> {
  const { storage } = navigator as Partial<Navigator>;
  try {
    if (await storage?.persisted?.()) return true;
    return await storage?.persist?.();
  } catch {
    return undefined;
  }
}

/** How much room there is, in bytes; undefined where the browser does not say. */
export async function findRoom(): Promise<{ readonly used: number; readonly most: number } | undefined> {
  try {
    const { usage, quota } = (await (navigator as Partial<Navigator>).storage?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
  } catch {
    return undefined;
  }
}

/** What is remembered apart from the store, so that a store that was cleared is noticed. */
export interface CopyMark {
  /** When something was first kept, and when the last copy went to a file: milliseconds. */
  readonly since: number;
  readonly copiedAt?: number | undefined;
}

/** The mark of a store; undefined where there was none, or the browser keeps none. @param name of the store */
export function readMark(name: string): CopyMark | undefined {
  try {
    const { since, copiedAt } = JSON.parse(localStorage.getItem(`${name} copia`) ?? '{}') as Partial<CopyMark>;
    return typeof since === 'number'
      ? { since, copiedAt: typeof copiedAt === 'number' ? copiedAt : undefined }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers that something is kept, or that it was copied. */
export function writeMark(name: string, mark: CopyMark): void {
  try {
    localStorage.setItem(`${name} copia`, JSON.stringify(mark));
  } catch {
    // Without it nobody is told how old the copy is; what is kept is kept all the same.
  }
}

/** Forgets the mark of a store that somebody cleared on purpose. */
export function clearMark(name: string): void {
  try {
    localStorage.removeItem(`${name} copia`);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
