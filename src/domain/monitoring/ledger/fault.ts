/** What is wrong in a ledger, by codes: the words for people are in the book of words (`ledgerFaults`). */
import type { Texts } from '#texts/es/index.ts';

/** What a fault is. Every code has its reason and its mend in the book of words. */
export type LedgerFaultCode = keyof Texts['ledgerFaults'];

/** One thing that is wrong, with the file in which it stands. */
export interface LedgerFault {
  readonly code: LedgerFaultCode;
  /** The file in the ledger, or the one that came and the place in it. */
  readonly file: string;
  /** Values that the words need. They come from others: whoever shows them writes them as text, signs written out. */
  readonly detail?: Readonly<Record<string, string>>;
}

/** What is worth a look and refuses nothing, by codes of `ledgerRemarks`. */
export type LedgerRemarkCode = keyof Texts['ledgerRemarks'];

export interface LedgerRemark {
  readonly code: LedgerRemarkCode;
  readonly file: string;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Why an act is refused: a fault whose file is not known yet. */
export type Refusal = Pick<LedgerFault, 'code' | 'detail'>;

export const refuse = (code: LedgerFaultCode, detail?: Readonly<Record<string, string>>): Refusal =>
  detail ? { code, detail } : { code };
