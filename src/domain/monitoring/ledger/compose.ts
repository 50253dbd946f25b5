/** Acts as somebody makes them: signed, and in the bytes in which they are kept and handed on. */
import * as z from 'zod/mini';
import type { Bytes } from '../crypto/bytes.ts';
import { canonicalBytes } from '../crypto/canonicalJson.ts';
import { sha256Hex } from '../crypto/digest.ts';
import { fingerprintOf, signJson, type SigningKey } from '../crypto/signing.ts';
import { ANSWERING, formActSchema, LEDGER_VERSION, type FormAct } from './acts.ts';
import type { Chain } from './chain.ts';
import type { ActEntry, LedgerIdentity } from './parse.ts';
import { checkpointSchema, registryActSchema, type Checkpoint, type RegistryAct } from './registryActs.ts';
import type { LedgerView } from './verify.ts';

/** What a signature adds to what somebody wants to say. */
type Added = 'version' | 'site' | 'practice' | 'author' | 'at' | 'signature';
/** Of each act, what is said. */
type Said<Act> = Act extends unknown ? Omit<Act, Added> : never;

export type FormActDraft = Said<FormAct>;
export type RegistryActDraft = Said<RegistryAct>;
export type CheckpointDraft = Said<Checkpoint>;

/** Who signs, for which ledger, and what their clock says. */
export interface Signer {
  readonly identity: LedgerIdentity;
  readonly key: SigningKey;
  /** Milliseconds. */
  readonly now: number;
}

/** A signed file. */
export interface Composed<Value> {
  readonly value: Value;
  readonly bytes: Bytes;
  readonly hash: string;
}

async function compose<Value>(
  { identity, key, now }: Signer,
  draft: object,
  schema: z.ZodMiniType<Value>,
): Promise<Composed<Value>> {
  const unsigned = {
    ...draft,
    version: LEDGER_VERSION,
    site: identity.site,
    practice: identity.practice,
    author: await fingerprintOf(key.publicKey),
    at: new Date(now).toISOString(),
  };
  // What is left out and what is undefined must be the same text.
  const said = Object.fromEntries(Object.entries(unsigned).filter(([, value]) => value !== undefined));
  const value = z.parse(schema, { ...said, signature: await signJson(key, said) });
  const bytes = canonicalBytes(value);
  return { value, bytes, hash: await sha256Hex(bytes) };
}

/**
 * Signs an act on a form. Whether it may be done is asked before (`judgeFormAct`). @throws for a draft that is no act
 */
export const composeFormAct = (signer: Signer, draft: FormActDraft): Promise<Composed<FormAct>> =>
  compose(signer, draft, formActSchema as z.ZodMiniType<FormAct>);

/** Signs an act of the registry. @throws for a draft that is no act */
export const composeRegistryAct = (signer: Signer, draft: RegistryActDraft): Promise<Composed<RegistryAct>> =>
  compose(signer, draft, registryActSchema as z.ZodMiniType<RegistryAct>);

/**
 * The last acts of a chain that stand once a key is revoked: what it answered and nobody took up does not, nor what
 * follows that.
 */
function listHeads({ leaves, forest }: Chain, revoked: string | undefined): readonly string[] {
  const heads = leaves.flatMap((leaf) => {
    let head: ActEntry | undefined = leaf;
    for (let at: ActEntry | undefined = leaf; at; at = forest.parentOf(at)) {
      const { act, author } = at.value;
      const answers = ANSWERING.includes(act);
      if (!answers && author !== revoked) break;
      if (answers && author === revoked) head = forest.parentOf(at);
    }
    return head?.hash ?? [];
  });
  return [...new Set(heads)].sort();
}

/**
 * Signs what a ledger holds.
 *
 * @param revoked a key that is revoked along with it: what falls by that is not shown
 */
export function composeCheckpoint(signer: Signer, view: LedgerView, revoked?: string): Promise<Composed<Checkpoint>> {
  const last = view.checkpoints.findLast(({ hash }) => !view.checkpoints.some(({ value }) => value.previous === hash));
  const draft: CheckpointDraft = {
    act: 'punto',
    previous: last?.hash ?? null,
    registry: [...view.registry.heads],
    chains: [...view.states.values()]
      .map(({ chain }) => ({ ...chain.key, heads: [...listHeads(chain, revoked)] }))
      .filter(({ heads }) => heads.length),
  };
  return compose(signer, draft, checkpointSchema as z.ZodMiniType<Checkpoint>);
}
