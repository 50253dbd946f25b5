/** How a ledger is verified. */
export interface VerifyOptions {
  /** Whether it is one of a practice, whose root is the key that begins it. */
  readonly practice?: boolean;
  /** Fingerprint of the root of a practice, where it is known already: another beginning is then none. */
  readonly practiceRoot?: string | undefined;
  /** Digests of blobs that were erased on purpose: nobody misses them. */
  readonly erased?: ReadonlySet<string>;
  /** What the clock says now, in milliseconds: what was signed after it is remarked upon, and nothing depends on it. */
  readonly now?: number;
  /** Whether the paths of files are those of a ledger, to be compared with what the files say. */
  readonly placed?: boolean;
}
