/** What leaves this device: a part of the ledger in an envelope, as a file to share, to save, or as a text to paste. */
import { armour } from '#domain/monitoring/crypto/armour.ts';
import type { Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { closeEnvelope, type Recipients } from '#domain/monitoring/crypto/envelope.ts';
import { chainId, listBlobs, type ChainKey } from '#domain/monitoring/ledger/acts.ts';
import { buildBundle, BUNDLE_KIND } from '#domain/monitoring/ledger/bundle.ts';
import { dayOf } from '#domain/monitoring/ledger/days.ts';
import type { LedgerEntry, LedgerIdentity } from '#domain/monitoring/ledger/parse.ts';
import { membershipsOf, reaches, unitPathOf, type Membership } from '#domain/monitoring/ledger/registry.ts';
import { isWithin } from '#domain/monitoring/ledger/days.ts';
import { findPeriod } from '#domain/monitoring/ledger/days.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import type { MonitoringConfig } from '#domain/monitoring/config.ts';

/** What of the ledger is handed on; the registry always goes along, so that whoever gets it can verify it. */
export interface Handing {
  /** Forms; without them, all. */
  readonly chains?: readonly ChainKey[] | undefined;
  /** Whether the answers go along, or only what was done with them. */
  readonly withContents: boolean;
}

/** A part of the ledger as a bundle. */
export function buildHanding(view: LedgerView, identity: LedgerIdentity, { chains, withContents }: Handing): Bytes {
  const ids = chains && new Set(chains.map(chainId));
  const chosen = [...view.accepted.values()].filter(
    (entry) => entry.kind !== 'blob' && (entry.kind !== 'act' || !ids || ids.has(chainId(entry.value))),
  );
  const digests = new Set(
    chosen.flatMap((entry) =>
      'value' in entry && (withContents || entry.kind !== 'act') ? listBlobs(entry.value) : [],
    ),
  );
  const bytesOf = (kind: LedgerEntry['kind']) =>
    chosen.filter((entry) => entry.kind === kind).map(({ bytes }) => bytes);
  return buildBundle(identity, {
    registry: bytesOf('registry'),
    acts: bytesOf('act'),
    checkpoints: bytesOf('checkpoint'),
    blobs: [...digests].flatMap((digest) => view.blobs.get(digest)?.bytes ?? []),
  });
}

/** Somebody who can read what is encrypted to them. */
export interface Addressee extends Membership {
  readonly encryptionKey: string;
}

/** Everybody with a key for reading that counts on a day, each person once. @param now milliseconds */
export function listAddressees(view: LedgerView, config: MonitoringConfig, now: number): readonly Addressee[] {
  const day = dayOf(now, config.timeZone);
  const members = [...view.registry.memberships.keys()]
    .filter((key) => !view.registry.revocations.has(key))
    .flatMap((key) => membershipsOf(view.registry, key))
    .filter((member): member is Addressee => member.encryptionKey !== null && isWithin(day, member.from, member.until));
  const byKey = new Map(members.map((member) => [`${member.code} ${member.fingerprint}`, member]));
  return [...byKey.values()];
}

/** Who reviews or approves the form of a unit: those that it is sent to. */
export function listReviewers(
  view: LedgerView,
  config: MonitoringConfig,
  key: ChainKey,
  now: number,
): readonly Addressee[] {
  const form = config.forms.find(({ id }) => id === key.form);
  const period = findPeriod(config, key.period);
  if (!form || !period) return [];
  const path = unitPathOf(config, view.registry, key.unit, period);
  const { review, approve } = form.permissions;
  return [...view.registry.memberships.values()]
    .flat()
    .filter(({ role }) => role === review || role === approve)
    .filter((member) => reaches(config, member, path))
    .flatMap((member) =>
      listAddressees(view, config, now).filter(({ fingerprint }) => fingerprint === member.fingerprint),
    )
    .filter((member, place, all) => all.findIndex(({ fingerprint }) => fingerprint === member.fingerprint) === place);
}

/** Closes a part of a ledger for somebody. @throws RangeError for a short passphrase or nobody to read it */
export const closeHanding = (bundle: Bytes, recipients: Recipients): Promise<Bytes> =>
  closeEnvelope(BUNDLE_KIND, bundle, recipients);

/**
 * The file that goes from hand to hand. It ends in `.txt`, since share sheets of browsers refuse what they do not know,
 * and carries its envelope as text, since some programs turn the line ends of such files.
 *
 * @param name without ending
 */
export const makeFile = (name: string, envelope: Bytes): File =>
  new File([armour(envelope)], `${name}.txt`, { type: 'text/plain' });

/** Whether this browser can hand a file to another program. */
export const canShare = (file: File): boolean =>
  typeof navigator.share === 'function' && (navigator.canShare?.({ files: [file] }) ?? false);

/** Hands a file to another program. @returns false when somebody changed their mind */
export async function share(file: File, text: string): Promise<boolean> {
  try {
    await navigator.share({ files: [file], text });
    return true;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return false;
    throw error;
  }
}

/** Saves a file where the browser saves its downloads. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun when the next turn comes; some browsers read the address a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
