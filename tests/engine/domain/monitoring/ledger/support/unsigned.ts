import type { FormAct } from '#domain/monitoring/ledger/acts.ts';
import { evaluateChain, stateOf, type Chain } from '#domain/monitoring/ledger/chain.ts';
import type { ActEntry, CheckpointEntry } from '#domain/monitoring/ledger/parse.ts';
import { emptyRegistry, type Membership, type Registry, type Revocation } from '#domain/monitoring/ledger/registry.ts';
import { config } from './config.ts';
import { noon } from './world.ts';

/** Acts without signatures and hashes that count up, so that thousands of ledgers are judged in a second. */

const member = (fingerprint: string, code: string, role: string, units: readonly string[]): Membership => ({
  fingerprint,
  code,
  role,
  units,
  signingKey: fingerprint,
  encryptionKey: null,
  from: '2026-01-01',
  until: null,
});

/** Everybody who has a key, and one who has none. */
export const people = ['ana', 'carla', 'dora', 'elsa', 'elsa-2', 'fito', 'gabo'] as const;
export type Name = (typeof people)[number];

export const registry: Registry = {
  ...emptyRegistry,
  memberships: new Map(
    [
      member('ana', 'ana', 'jefa', []),
      member('carla', 'carla', 'revisora', ['sur']),
      member('dora', 'dora', 'revisora', ['telares']),
      member('elsa', 'elsa', 'gerenta', ['telares']),
      member('elsa-2', 'elsa', 'gerenta', ['lana']),
      member('fito', 'fito', 'gerenta', ['quesos']),
    ].map((one) => [one.fingerprint, [one]]),
  ),
  firms: new Map([['lana', [{ firm: 'lana', unit: 'telares', from: '2026-01-01', until: null }]]]),
};

export const hashOf = (count: number): string => count.toString(16).padStart(64, '0');

/** What somebody does on a day. */
export interface Step {
  readonly who: Name;
  readonly act: FormAct['act'];
  readonly day: string;
}

const place = { period: 'linea', unit: 'lana', form: 'empresa' };

/** An act as if it had been read and its signature were good. */
export function makeEntry({ who, act, day }: Step, hash: string, previous: string | null, more: object = {}): ActEntry {
  const value = {
    ...place,
    version: 1,
    site: 'loma',
    practice: false,
    formVersion: 2,
    author: who,
    act,
    previous,
    ...more,
  };
  const at = new Date(noon(day)).toISOString();
  return {
    kind: 'act',
    file: hash,
    bytes: new Uint8Array(),
    hash,
    value: { ...value, at, answers: hash, signature: '' } as unknown as FormAct,
  };
}

export const judge = (
  entries: readonly ActEntry[],
  revocations: readonly Revocation[] = [],
  checkpoints: ReadonlyMap<string, CheckpointEntry> = new Map(),
): Chain =>
  evaluateChain(place, entries, {
    config,
    registry: { ...registry, revocations: new Map(revocations.map((one) => [one.key, one])) },
    checkpoints,
  });

export const statusOf = (chain: Chain): string =>
  stateOf(chain)?.status ?? (chain.leaves.length > 1 ? 'conflicto' : 'nada');

/** A checkpoint that shows some acts of the chain. */
export const showing = (heads: readonly string[]): ReadonlyMap<string, CheckpointEntry> =>
  new Map([['punto', { value: { chains: [{ ...place, heads }] } } as unknown as CheckpointEntry]]);
