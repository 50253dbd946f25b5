import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import type { ToldFault } from './tell.ts';

/**
 * Tells faults in words, which are brought when there is one to tell. Where they cannot be had, as on a page that lost
 * its connection before it was installed, the code of the fault stands for them: whoever helps can look it up.
 */
export async function tellFaults<Fault extends Pick<LedgerFault, 'code' | 'detail'>>(
  faults: readonly Fault[],
): Promise<readonly (ToldFault & { readonly fault: Fault })[]> {
  if (!faults.length) return [];
  const tellFault = await import('./tell.ts').then(
    (words) => words.tellFault,
    () => undefined,
  );
  return faults.map((fault) => ({ ...(tellFault?.(fault) ?? { reason: fault.code, mend: '' }), fault }));
}
