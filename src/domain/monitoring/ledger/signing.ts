/**
 * What somebody is about to sign: which act it follows, on which version of the form, and the blobs that it names. One
 * way for the command line and for the pages of the site.
 */
import type { MonitoringConfig } from '../config.ts';
import { buildBlob } from '../crypto/salted.ts';
import { chainId, FORM_ACTS, type ChainKey, type FormAct, type FormActName } from './acts.ts';
import { findPlace, type Chain } from './chain.ts';
import {
  composeCheckpoint,
  composeFormAct,
  composeRegistryAct,
  type FormActDraft,
  type RegistryActDraft,
  type Signer,
} from './compose.ts';
import type { LedgerFile } from './parse.ts';
import { judgeFormAct, newAct, type Judgement } from './rules.ts';
import type { LedgerView } from './verify.ts';

/** An act that somebody wants to do to a form. */
export interface FormActRequest extends ChainKey {
  readonly act: FormActName;
  /** Answers, for those that send them. */
  readonly answers?: unknown;
  readonly comment?: string | undefined;
  /** The act that it follows; without it, the last one. */
  readonly previous?: string | undefined;
  /** Branches that are laid aside, by the hashes of their last acts. */
  readonly discards?: readonly string[] | undefined;
  readonly origin?: { readonly system: string; readonly instance: string } | undefined;
}

/** Signed files that belong together, and the hash of the act among them. */
export interface SignedFiles {
  readonly files: readonly LedgerFile[];
  readonly hash: string;
}

/** More than one act could come before: somebody must say which. */
export class ConflictError extends Error {
  readonly leaves: readonly string[];

  /** @param leaves hashes of the acts that could come before */
  constructor(leaves: readonly string[]) {
    super('The form is in a conflict.');
    this.leaves = leaves;
  }
}

const SENDS: readonly FormActName[] = ['enviar', 'corregir'];
const COMMENTED: readonly FormActName[] = [
  'enviar',
  'corregir',
  'observar',
  'pedir-correccion',
  'autorizar-correccion',
  'eliminar',
];

/**
 * Signs an act on a form. Nothing is judged here: who takes the files into a ledger does.
 *
 * @throws ConflictError where the request must say which act it follows
 * @throws for a request that makes no act, as one with a name that is none
 */
export async function signFormAct(
  view: LedgerView,
  config: MonitoringConfig,
  signer: Signer,
  request: FormActRequest,
): Promise<SignedFiles> {
  const { act, period, unit, form, answers, comment, discards, origin } = request;
  const state = view.states.get(chainId(request));
  const previous = findPrevious(state?.chain, request);
  const files: LedgerFile[] = [];
  const blob = async (contents: unknown): Promise<string | undefined> => {
    if (contents === undefined) return undefined;
    const { digest, bytes } = await buildBlob(contents);
    files.push({ file: `${act}#blobs[${files.length + 1}]`, bytes });
    return digest;
  };
  const sends = SENDS.includes(act);
  const draft = {
    act,
    period,
    unit,
    form,
    previous,
    formVersion: versionFor(config, state?.chain, { ...request, previous }),
    answers: sends ? await blob(answers) : undefined,
    comment: COMMENTED.includes(act) ? await blob(comment) : undefined,
    ...(sends && origin ? { origin } : {}),
    ...(act === 'aprobar' && state?.below.length ? { standsOn: state.below } : {}),
    ...(act === 'recibir' && discards?.length ? { discards: [...discards].sort() } : {}),
  };
  const composed = await composeFormAct(signer, draft as unknown as FormActDraft);
  files.push({ file: act, bytes: composed.bytes });
  return { files, hash: composed.hash };
}

function findPrevious(chain: Chain | undefined, { previous }: FormActRequest): string | null {
  if (previous !== undefined) return previous;
  const leaves = chain?.leaves ?? [];
  if (leaves.length > 1) throw new ConflictError(leaves.map(({ hash }) => hash));
  return leaves[0]?.hash ?? null;
}

/** What is sent is of the form of today; what is said of it is of the version that was sent. */
function versionFor(
  config: MonitoringConfig,
  chain: Chain | undefined,
  { act, form, previous }: Pick<FormActRequest, 'act' | 'form'> & { readonly previous: string | null },
): number {
  const current = config.forms.find(({ id }) => id === form)?.version ?? 1;
  const before = previous === null ? undefined : chain?.states.get(previous);
  return SENDS.includes(act) ? current : (before?.version.formVersion ?? current);
}

/** Whether somebody may do an act now, or why not; asked before anything is written. */
export function judgeNext(
  view: LedgerView,
  config: MonitoringConfig,
  request: FormActRequest,
  /** Fingerprint of the key, and milliseconds. */
  { author, now }: { readonly author: string; readonly now: number },
): Judgement {
  const found = findPlace({ config, registry: view.registry }, request);
  if (!found.ok) return found;
  const derived = view.states.get(chainId(request));
  const leaves = derived?.chain.leaves ?? [];
  const previous = request.previous ?? (leaves.length > 1 ? undefined : leaves[0]?.hash);
  if (previous === undefined && leaves.length > 1 && request.act !== 'recibir')
    return {
      ok: false,
      refusal: { code: 'wrongState', detail: { act: request.act, status: 'conflicto' } },
    };
  const before = previous === undefined ? undefined : derived?.chain.states.get(previous);
  const { period, unit, form, act, discards } = request;
  const unsigned = {
    ...{ period, unit, form, act, author, previous: previous ?? null },
    formVersion: versionFor(config, derived?.chain, { act, form, previous: previous ?? null }),
    at: new Date(now).toISOString(),
    ...(act === 'aprobar' && derived?.below.length ? { standsOn: derived.below } : {}),
    ...(act === 'recibir' && discards?.length ? { discards } : {}),
  };
  return judgeFormAct(found.place, before, unsigned as unknown as FormAct, newAct);
}

/** The acts that somebody may do to a form now. */
export const listPossibleActs = (
  view: LedgerView,
  config: MonitoringConfig,
  key: ChainKey,
  who: { readonly author: string; readonly now: number },
): readonly FormActName[] => FORM_ACTS.filter((act) => judgeNext(view, config, { ...key, act }, who).ok);

/** An act of the registry without what comes before it. */
export type RegistryRequest = RegistryActDraft extends infer Draft
  ? Draft extends unknown
    ? Omit<Draft, 'previous'>
    : never
  : never;

/**
 * Signs an act of the registry after the last one.
 *
 * @param texts what goes into blobs: the name of a firm, a comment
 */
export async function signRegistryAct(
  view: LedgerView,
  signer: Signer,
  request: RegistryRequest,
  texts: { readonly name?: string | undefined; readonly comment?: string | undefined } = {},
): Promise<SignedFiles> {
  const { act } = request;
  const files: LedgerFile[] = [];
  const said: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (!text) continue;
    const { digest, bytes } = await buildBlob(text);
    files.push({ file: `${act}#blobs[${files.length + 1}]`, bytes });
    said[name] = digest;
  }
  const left = 'discards' in request ? (request.discards ?? []) : [];
  const previous = view.registry.heads.find((head) => !left.includes(head)) ?? null;
  const composed = await composeRegistryAct(signer, { ...request, ...said, previous } as unknown as RegistryActDraft);
  files.push({ file: act, bytes: composed.bytes });
  return { files, hash: composed.hash };
}

/**
 * Revokes a key, with the checkpoint that shows what of it was known.
 *
 * @param key its fingerprint
 * @param discards continuations of the registry that are laid aside with it
 */
export async function signRevocation(
  view: LedgerView,
  signer: Signer,
  key: string,
  comment?: string,
  discards: readonly string[] = [],
): Promise<SignedFiles> {
  const checkpoint = await composeCheckpoint(signer, view, key);
  const aside = discards.length ? { discards: [...discards].sort() } : {};
  const request = { act: 'revocar' as const, key, checkpoint: checkpoint.hash, ...aside };
  const revocation = await signRegistryAct(view, signer, request, { comment });
  const files = [{ file: 'revocar#checkpoints[1]', bytes: checkpoint.bytes }, ...revocation.files];
  return { files, hash: revocation.hash };
}
