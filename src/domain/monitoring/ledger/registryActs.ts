/**
 * The acts of the registry: who may act in the ledger, with which key, for which units and until when; which firms
 * there are; which of them agreed that a small group is published. They form one chain of their own, and its first act
 * is the key of the root, whose fingerprint the site publishes.
 */
import * as z from 'zod/mini';
import { day, discards, hash, fingerprint, name, publicKey, signed } from './acts.ts';

export const REGISTRY_ACTS = [
  'iniciar',
  'inscribir',
  'revocar',
  'inscribir-empresa',
  'acuerdo',
  'retirar-acuerdo',
] as const;
export type RegistryActName = (typeof REGISTRY_ACTS)[number];

/** Most units that one enrolment may name. */
const MOST_UNITS = 500;

const act = <Name extends RegistryActName>(actName: Name) => ({ ...signed, act: z.literal(actName) });

/** Who may read what is encrypted to them has a key of P-256 for it, in base64url. */
const keys = { signingKey: publicKey(), encryptionKey: z.nullable(z.string().check(z.regex(/^[\w-]{87}$/))) };

/** First and last day, both included; null for no last one. */
const validity = { from: day(), until: z.nullable(day()) };

/** An act of the registry. */
export const registryActSchema = z.discriminatedUnion('act', [
  z.strictObject({ ...act('iniciar'), previous: z.null(), ...keys }),
  z.strictObject({
    ...act('inscribir'),
    /** Who holds the key, by a code that is not their name. Two keys of one code are one person. */
    code: name(),
    role: name(),
    /** Ids of units or codes of firms; none for a role that reaches the whole site. */
    units: z.array(name()).check(z.maxLength(MOST_UNITS)),
    ...keys,
    ...validity,
    discards: discards(),
  }),
  z.strictObject({
    ...act('revocar'),
    key: fingerprint(),
    /** Hash of the checkpoint that shows what of that key was known and still stands; null for nothing of it. */
    checkpoint: z.nullable(hash()),
    comment: z.optional(hash()),
    discards: discards(),
  }),
  /** A firm belongs to a network from a day on; a later act of the same code follows it. */
  z.strictObject({
    ...act('inscribir-empresa'),
    firm: name(),
    unit: name(),
    ...validity,
    name: z.optional(hash()),
    discards: discards(),
  }),
  z.strictObject({ ...act('acuerdo'), firm: name(), ...validity, discards: discards() }),
  z.strictObject({ ...act('retirar-acuerdo'), firm: name(), from: day(), discards: discards() }),
]);
export type RegistryAct = z.infer<typeof registryActSchema>;

/** Most chains that a checkpoint may tell of. */
const MOST_CHAINS = 100_000;

/**
 * What a ledger held at a moment: the last act of every chain. A form that is missing later, or a chain that was cut,
 * no longer has what a checkpoint names.
 */
export const checkpointSchema = z.strictObject({
  ...signed,
  act: z.literal('punto'),
  /** Last acts of the registry. */
  registry: z.array(hash()).check(z.maxLength(50)),
  chains: z
    .array(
      z.strictObject({ period: name(), unit: name(), form: name(), heads: z.array(hash()).check(z.maxLength(50)) }),
    )
    .check(z.maxLength(MOST_CHAINS)),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;
