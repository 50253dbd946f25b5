/** Values of a fault or a remark of the ledger, as texts. Whoever shows them writes out signs that nobody sees. */
export type Told = Readonly<Partial<Record<string, string>>>;

/** Writes a size in bytes, rounded up: 85 KB, 1.3 MB. */
export function tellBytes(bytes: string | undefined): string {
  const count = Number(bytes);
  return count < 999_500 ? `${Math.ceil(count / 1000)} KB` : `${Math.ceil(count / 100_000) / 10} MB`;
}

/** Why something in the ledger is as it is, and what to do. */
export interface LedgerMessage {
  readonly reason: (told: Told) => string;
  readonly mend: (told: Told) => string;
}
