/** What is wrong with an export of another program, by codes: the words for people are in the book (`odkFaults`). */
import type { Texts } from '#texts/es/index.ts';
import type { LedgerFault, LedgerRemark } from '../ledger/fault.ts';

/** One thing that is wrong, at a row or a column of the export: one of the ledger's, or of the export itself. */
export type OdkFault = Omit<LedgerFault, 'code'> & { readonly code: LedgerFault['code'] | keyof Texts['odkFaults'] };

/** What is worth a look and refuses nothing. */
export type OdkRemark = Omit<LedgerRemark, 'code'> & { readonly code: keyof Texts['odkRemarks'] };
