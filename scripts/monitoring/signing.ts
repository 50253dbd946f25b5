import { readFileSync } from 'node:fs';
import type { JsonValue } from '#domain/monitoring/crypto/canonicalJson.ts';
import { fingerprintOf } from '#domain/monitoring/crypto/signing.ts';
import type { FormActName } from '#domain/monitoring/ledger/acts.ts';
import { composeCheckpoint, composeRegistryAct, type Signer } from '#domain/monitoring/ledger/compose.ts';
import { narrowsMembership } from '#domain/monitoring/ledger/membership.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { membershipsOf } from '#domain/monitoring/ledger/registry.ts';
import {
  ConflictError,
  signFormAct as composeSigned,
  signRegistryAct as composeRegistered,
  signRevocation,
  type RegistryRequest,
  type SignedFiles,
} from '#domain/monitoring/ledger/signing.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import { admitInto, viewOf, withLedger } from './admitInto.ts';
import { openKeys, readRequest } from './keys.ts';
import { formatFaults } from './report.ts';
import { LedgerError, practiceOf, type LedgerValues, type Session } from './session.ts';

/** Who signs in this session, by the key that was named. */
export async function makeSigner(session: Session): Promise<Signer> {
  const { signing } = await openKeys(session, session.values.key ?? '');
  return { identity: { site: session.config.site, practice: practiceOf(session) }, key: signing, now: session.now };
}

/** Hashes that were named by their beginnings. */
function findHashes(session: Session, view: LedgerView, option: 'previous' | 'discards'): readonly string[] {
  const list = session.values[option]?.split(',').filter(Boolean) ?? [];
  return list
    .map((start) => {
      const found = [...view.accepted.keys()].filter((hash) => start.length >= 8 && hash.startsWith(start));
      const [hash, other] = found;
      if (hash === undefined || other !== undefined) throw new LedgerError(session.book.t.ledger.unknownHash(start));
      return hash;
    })
    .sort();
}

/** Adds signed files, and tells where the act went or why it does not count. @returns the code to end with */
async function settle(
  session: Session,
  present: Parameters<typeof admitInto>[1],
  { files, hash }: SignedFiles,
  name: string,
): Promise<number> {
  const { print, book } = session;
  const { ledger: words } = book.t;
  const admission = await admitInto(session, present, files);
  if (admission.refused.length) {
    print([words.refusedAct, formatFaults(session, admission.refused, admission.view)].join('\n\n'));
    return 1;
  }
  print(words.written(name, admission.written.get(hash) ?? ''));
  return 0;
}

function readAnswers(session: Session, file: string): JsonValue {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JsonValue;
  } catch {
    throw new LedgerError(session.book.t.ledger.badAnswersFile(file));
  }
}

/** Signs an act on a form. */
export const signFormAct = (session: Session, act: FormActName): Promise<number> =>
  withLedger(session, async (present) => {
    const signer = await makeSigner(session);
    const view = await viewOf(session, present);
    const { period = '', unit = '', form = '', answers, comment } = session.values;
    const [previous] = findHashes(session, view, 'previous');
    const discards = act === 'recibir' ? findHashes(session, view, 'discards') : [];
    const request = { act, period, unit, form, comment, previous, discards };
    const given = answers === undefined ? {} : { answers: readAnswers(session, answers) };
    const signing = composeSigned(view, session.config, signer, { ...request, ...given });
    return settle(session, present, await tryCompose(session, signing), act);
  });

/** A draft that is no act was given so: a name with other signs, a day that there is not, one act of two before it. */
async function tryCompose<Result>(session: Session, composing: Promise<Result>): Promise<Result> {
  const { ledger: words } = session.book.t;
  try {
    return await composing;
  } catch (error) {
    if (error instanceof ConflictError)
      throw new LedgerError(words.choosePrevious(error.leaves.map((hash) => hash.slice(0, 12)).join(', ')));
    const { issues } = error as { readonly issues?: readonly { readonly path: readonly PropertyKey[] }[] };
    if (!issues) throw error;
    throw new LedgerError(words.badValue(issues[0]?.path.join('.') ?? ''));
  }
}

/** Signs an act of the registry. @param sign gives its files, after what is laid aside */
async function signRegistryAct(
  session: Session,
  act: RegistryRequest['act'],
  sign: (view: LedgerView, signer: Signer, discards: readonly string[]) => Promise<SignedFiles>,
): Promise<number> {
  return withLedger(session, async (present) => {
    const signer = await makeSigner(session);
    const view = await viewOf(session, present);
    const signing = sign(view, signer, findHashes(session, view, 'discards'));
    return settle(session, present, await tryCompose(session, signing), act);
  });
}

/** What is said, as it was typed: whether it makes an act is asked when it is signed. */
const registerSaid = (
  session: Session,
  act: RegistryRequest['act'],
  say: (view: LedgerView) => Promise<object> | object,
  name?: string,
): Promise<number> =>
  signRegistryAct(session, act, async (view, signer, discards) => {
    const aside = discards.length ? { discards } : {};
    const request = { act, ...aside, ...(await say(view)) } as unknown as RegistryRequest;
    return composeRegistered(view, signer, request, { name });
  });

const validityOf = ({ from, until }: LedgerValues) => ({ from, until: until ?? null });

/** `inscribir`: a person, by the request that they sent. */
export const enrol = (session: Session): Promise<number> =>
  registerSaid(session, 'inscribir', async ({ registry }) => {
    const { code, role, units, from = '', until, request = '' } = session.values;
    const keys = await readRequest(session, request);
    const said = { units: units?.split(',').filter(Boolean) ?? [], from, until: until ?? null };
    const held = membershipsOf(registry, await fingerprintOf(keys.signingKey)).find((one) => one.role === role);
    if (held && narrowsMembership(held, said)) session.print(session.book.t.ledger.narrows(held.code));
    return { code, role, ...keys, ...said };
  });

/** `inscribir-empresa`: a firm, whose name goes into a blob. */
export const enrolFirm = (session: Session): Promise<number> => {
  const { firm, unit, name } = session.values;
  return registerSaid(session, 'inscribir-empresa', () => ({ firm, unit, ...validityOf(session.values) }), name);
};

/** `acuerdo` and `retirar-acuerdo`: what a firm agrees to. */
export const agree = (session: Session, act: 'acuerdo' | 'retirar-acuerdo'): Promise<number> => {
  const { firm, from } = session.values;
  return registerSaid(session, act, () =>
    act === 'acuerdo' ? { firm, ...validityOf(session.values) } : { firm, from },
  );
};

/** `revocar`: a key, with a checkpoint that shows what of it was known. */
export const revoke = (session: Session): Promise<number> =>
  signRegistryAct(session, 'revocar', async (view, signer, discards) => {
    const { revoke: whom = '', comment } = session.values;
    const members = [...view.registry.memberships.values()].flat();
    const keys = new Set(
      members
        .filter(({ code, fingerprint }) => code === whom || fingerprint === whom)
        .map(({ fingerprint }) => fingerprint),
    );
    const [key, other] = [...keys].filter((one) => !view.registry.revocations.has(one));
    if (key === undefined || other !== undefined) throw new LedgerError(session.book.t.ledger.unknownMember(whom));
    return signRevocation(view, signer, key, comment, discards);
  });

/** `punto`: a checkpoint over the whole ledger. */
export const signCheckpoint = (session: Session): Promise<number> =>
  withLedger(session, async (present) => {
    const { bytes, hash } = await composeCheckpoint(await makeSigner(session), await viewOf(session, present));
    return settle(session, present, { files: [{ file: 'punto#checkpoints', bytes }], hash }, 'punto');
  });

/** Begins the registry with a key. @returns the fingerprint of the root */
export async function signBeginning(
  session: Session,
  keys: { readonly signing: Signer['key']; readonly encryption: { readonly publicKey: string } },
): Promise<{ readonly file: LedgerFile; readonly fingerprint: string }> {
  const identity = { site: session.config.site, practice: practiceOf(session) };
  const draft = {
    act: 'iniciar',
    previous: null,
    signingKey: keys.signing.publicKey,
    encryptionKey: keys.encryption.publicKey,
  } as const;
  const { bytes } = await composeRegistryAct({ identity, key: keys.signing, now: session.now }, draft);
  return { file: { file: 'iniciar', bytes }, fingerprint: await fingerprintOf(keys.signing.publicKey) };
}
