/** What was sent of a form, as far as this copy of the ledger holds it. */
import type { Answers } from '../formula/evaluate.ts';
import { chainId, listBlobs, type ChainKey } from '../ledger/acts.ts';
import type { LedgerView } from '../ledger/verify.ts';

/** The answers that were sent last; undefined where nothing was, or its contents are not here. */
export function findSent(view: LedgerView, key: ChainKey): Answers | undefined {
  const digest = view.states.get(chainId(key))?.state?.version.answers;
  const contents = digest === undefined ? undefined : view.blobs.get(digest)?.contents;
  return typeof contents === 'object' && contents !== null && !Array.isArray(contents)
    ? (contents as Answers)
    : undefined;
}

/** The last comment on a form, with who wrote it. */
export function findComment(
  view: LedgerView,
  key: ChainKey,
): { readonly text: string; readonly author: string; readonly act: string } | undefined {
  const chain = view.states.get(chainId(key))?.chain;
  const entry = chain?.accepted.findLast(({ value }) => 'comment' in value && value.comment !== undefined);
  if (!entry) return undefined;
  const { value } = entry;
  const digest = 'comment' in value ? value.comment : undefined;
  const text = digest === undefined ? undefined : view.blobs.get(digest)?.contents;
  return typeof text === 'string' && listBlobs(value).length
    ? { text, author: value.author, act: value.act }
    : undefined;
}
