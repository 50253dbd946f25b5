/** What is told of faults, beside names. Its words are many: a page that seldom needs them brings them when it does. */
import type { LedgerFault, LedgerRemark, Refusal } from '#domain/monitoring/ledger/fault.ts';
import { ledgerFaults, ledgerRemarks } from '#words/ledgerFaults.ts';
import { ledgerMends } from '#words/ledgerMends.ts';
import type { LedgerMessage } from '#texts/ledgerMessage.ts';

export * from './names.ts';

const messages: Readonly<Record<string, LedgerMessage>> = { ...ledgerFaults, ...ledgerRemarks };

/** A fault in words: why, and what to do. */
export interface ToldFault {
  readonly reason: string;
  readonly mend: string;
}

/** Tells a fault, a remark or a refusal, with what can be done about it on a page. */
export function tellFault({ code, detail }: LedgerFault | LedgerRemark | Refusal): ToldFault {
  const message = messages[code];
  return {
    reason: message?.reason(detail ?? {}) ?? code,
    mend: ledgerMends[code] ?? message?.mend(detail ?? {}) ?? '',
  };
}
