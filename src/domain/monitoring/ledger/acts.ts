/**
 * The acts of the ledger as they are written: what somebody with a key did to the form of a unit in a period. An act
 * says which act came before it, so that none can be taken out or put in between, and names what it is for (site,
 * practice or not, period, unit, form and its version), so that none counts anywhere else.
 *
 * Schemas are strict and bounded: what they let pass has no other names, and no text longer than these.
 */
import * as z from 'zod/mini';
import { DIGEST_PATTERN } from '../crypto/digest.ts';
import { FINGERPRINT_PATTERN } from '../crypto/signing.ts';

/** The acts on a form, in the words of the sources. */
export const FORM_ACTS = [
  'enviar',
  'recibir',
  'observar',
  'aprobar',
  'pedir-correccion',
  'autorizar-correccion',
  'corregir',
  'eliminar',
] as const;
export type FormActName = (typeof FORM_ACTS)[number];

/** Acts by who answers. All others are by who judges, and only these tell a time that counts. */
export const ANSWERING: readonly FormActName[] = ['enviar', 'pedir-correccion', 'corregir'];

/** The version of the format that is written, and the newest that is read. */
export const LEDGER_VERSION = 1;

/** An id or a code: it may be a name of a folder, and of nothing else. */
export const NAME_PATTERN = /^[a-z\d]+(?:-[a-z\d]+)*$/;
/** Longest id or code. */
const LONGEST_NAME = 80;
/** Names that Windows keeps for its devices: no file may be called so there. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Most forms that an approval may stand on, and most branches that an act may lay aside. */
export const MOST_STANDS_ON = 5_000;
const MOST_DISCARDS = 50;

/** Folders of a ledger that hold no period, so that no period may be called so. */
export const OWN_FOLDERS = ['registro', 'puntos', 'blobs', 'ediciones'] as const;

/**
 * Why an id of the configuration cannot name a folder of a ledger, where its forms would lie; undefined where it can.
 *
 * @param isPeriod whether it is one of a period, beside which a ledger has folders of its own
 */
export function findNameFault(id: string, isPeriod: boolean): 'folder' | 'device' | 'long' | undefined {
  if (isPeriod && (OWN_FOLDERS as readonly string[]).includes(id)) return 'folder';
  if (DEVICE_NAME.test(id)) return 'device';
  return id.length > LONGEST_NAME ? 'long' : undefined;
}

const NO_TIME = Number.NaN;

/** The moment that an act says, in milliseconds; NaN for what is no moment. */
export const timeOf = (at: string): number =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(at) ? Date.parse(at) : NO_TIME;

/** Whether a text is a day that there is: `2026-02-30` is none. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export const name = () =>
  z.string().check(
    z.maxLength(LONGEST_NAME),
    z.regex(NAME_PATTERN),
    z.refine((text) => !DEVICE_NAME.test(text)),
  );
export const hash = () => z.string().check(z.regex(DIGEST_PATTERN));
export const fingerprint = () => z.string().check(z.regex(FINGERPRINT_PATTERN));
export const publicKey = () => z.string().check(z.regex(/^[\w-]{43}$/));
export const day = () => z.string().check(z.refine(isDay));
const signature = () => z.string().check(z.regex(/^[\w-]{86}$/));
const moment = () => z.string().check(z.refine((at) => !Number.isNaN(timeOf(at))));
/** Hashes in their order, each once: the same set is written in one way only. */
export const hashes = (most: number) =>
  z.array(hash()).check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((list) => list.every((item, at) => !at || (list[at - 1] ?? '') < item)),
  );
export const discards = () => z.optional(hashes(MOST_DISCARDS));

/** What every signed file begins with. */
export const signed = {
  version: z.literal(LEDGER_VERSION),
  /** Name of the site, as its configuration has it. */
  site: name(),
  /** Whether it belongs to a practice, and to nothing real. */
  practice: z.boolean(),
  /** Hash of the act before; null for the first. */
  previous: z.nullable(hash()),
  /** Fingerprint of the key that signs. */
  author: fingerprint(),
  /** What the clock of the author said, in UTC. */
  at: moment(),
  /** Ed25519 over the canonical JSON of all the rest, in base64url. */
  signature: signature(),
};

const onForm = {
  ...signed,
  period: name().check(z.refine((period) => !(OWN_FOLDERS as readonly string[]).includes(period))),
  unit: name(),
  form: name(),
  formVersion: z.int().check(z.minimum(1), z.maximum(9_999)),
};

/** What another program calls what was sent to it. */
export const INSTANCE_PATTERN = /^[\w:.-]{1,120}$/;

/** Where an answer was given first, when it came over a bridge from another program. */
const origin = z.strictObject({
  system: z.string().check(z.regex(/^[\w .-]{1,60}$/)),
  instance: z.string().check(z.regex(INSTANCE_PATTERN)),
});

const act = <Name extends FormActName>(actName: Name) => ({ ...onForm, act: z.literal(actName) });

/** An act on a form. `answers` and `comment` are digests of salted blobs, which may be erased. */
export const formActSchema = z.discriminatedUnion('act', [
  z.strictObject({ ...act('enviar'), answers: hash(), comment: z.optional(hash()), origin: z.optional(origin) }),
  z.strictObject({ ...act('corregir'), answers: hash(), comment: z.optional(hash()), origin: z.optional(origin) }),
  /** With `discards`, it also settles a conflict: what these hashes lead to is laid aside. */
  z.strictObject({ ...act('recibir'), discards: discards() }),
  z.strictObject({ ...act('observar'), comment: hash() }),
  /** `standsOn`: the approvals of the level below that were in force. */
  z.strictObject({ ...act('aprobar'), standsOn: z.optional(hashes(MOST_STANDS_ON)) }),
  z.strictObject({ ...act('pedir-correccion'), comment: hash() }),
  z.strictObject({ ...act('autorizar-correccion'), comment: z.optional(hash()) }),
  z.strictObject({ ...act('eliminar'), comment: z.optional(hash()) }),
]);
export type FormAct = z.infer<typeof formActSchema>;

/** What an act on a form is about. */
export interface ChainKey {
  readonly period: string;
  readonly unit: string;
  readonly form: string;
}

/** A key as one text, which is also the folder of the chain. */
export const chainId = ({ period, unit, form }: ChainKey): string => `${period}/${unit}/${form}`;

/** Digests of the blobs that an act names. */
export const listBlobs = (act: object): readonly string[] => {
  const { answers, comment, name: title } = act as Readonly<Partial<Record<'answers' | 'comment' | 'name', string>>>;
  return [answers, comment, title].filter((digest) => digest !== undefined);
};
