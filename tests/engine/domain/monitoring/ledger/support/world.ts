import { buildBlob } from '#domain/monitoring/crypto/salted.ts';
import { fingerprintOf, generateSigningKey, type SigningKey } from '#domain/monitoring/crypto/signing.ts';
import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import type { FormAct } from '#domain/monitoring/ledger/acts.ts';
import {
  composeCheckpoint,
  composeFormAct,
  composeRegistryAct,
  type Composed,
  type FormActDraft,
  type RegistryActDraft,
} from '#domain/monitoring/ledger/compose.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { verifyLedger, type LedgerView } from '#domain/monitoring/ledger/verify.ts';
import type { VerifyOptions } from '#domain/monitoring/ledger/verifyOptions.ts';
import { config as smallConfig } from './config.ts';

/** One with a key. */
export interface Person {
  readonly key: SigningKey;
  readonly fingerprint: string;
}

export async function makePerson(): Promise<Person> {
  const key = await generateSigningKey();
  return { key, fingerprint: await fingerprintOf(key.publicKey) };
}

/** What of an act is not said again each time. */
type Loose = { readonly act: FormAct['act'] } & Partial<Record<string, unknown>>;

/** A moment at noon in Lima. */
export const noon = (day: string): number => Date.parse(`${day}T17:00:00Z`);
export const IN_PERIOD = noon('2026-03-10');

/** A ledger in memory that grows by what people sign, whether they may or not. */
export class World {
  readonly files: LedgerFile[] = [];
  readonly config: MonitoringConfig;
  readonly people = new Map<string, Person>();
  /** Last act of the registry, and of each chain. */
  lastRegistry: string | null = null;
  readonly lasts = new Map<string, string>();
  practice = false;
  #count = 0;

  constructor(config: MonitoringConfig = smallConfig) {
    this.config = config;
  }

  async person(name: string): Promise<Person> {
    const known = this.people.get(name) ?? (await makePerson());
    this.people.set(name, known);
    return known;
  }

  /** The configuration with the root of this world. */
  get trusted(): MonitoringConfig {
    return { ...this.config, rootFingerprint: this.people.get('raiz')?.fingerprint };
  }

  add(name: string, { bytes }: Pick<Composed<unknown>, 'bytes'>): string {
    const file = `${name} ${(this.#count += 1)}`;
    this.files.push({ file, bytes });
    return file;
  }

  async #signer(name: string, now: number) {
    const { key } = await this.person(name);
    return { identity: { site: this.config.site, practice: this.practice }, key, now };
  }

  /** Somebody signs an act of the registry. */
  async register(
    name: string,
    draft: { readonly act: RegistryActDraft['act'] } & Partial<Record<string, unknown>>,
    now = noon('2026-01-15'),
  ): Promise<Composed<unknown>> {
    const composed = await composeRegistryAct(await this.#signer(name, now), {
      previous: this.lastRegistry,
      ...draft,
    } as RegistryActDraft);
    this.add(draft.act, composed);
    this.lastRegistry = composed.hash;
    return composed;
  }

  async begin(): Promise<void> {
    const { key } = await this.person('raiz');
    await this.register('raiz', { act: 'iniciar', signingKey: key.publicKey, encryptionKey: null });
  }

  /** Somebody enrols somebody. */
  async enrol(by: string, name: string, role: string, units: readonly string[], more = {}): Promise<Composed<unknown>> {
    const { key } = await this.person(name);
    return this.register(by, {
      act: 'inscribir',
      code: name,
      role,
      units,
      signingKey: key.publicKey,
      encryptionKey: null,
      from: '2026-01-01',
      until: null,
      ...more,
    });
  }

  async firm(name: string, unit: string, more = {}): Promise<Composed<unknown>> {
    return this.register('raiz', {
      act: 'inscribir-empresa',
      firm: name,
      unit,
      from: '2026-01-01',
      until: null,
      ...more,
    });
  }

  async blob(contents: unknown): Promise<string> {
    const { digest, bytes } = await buildBlob(contents);
    this.files.push({ file: `blob ${digest}`, bytes });
    return digest;
  }

  /** Somebody signs an act on a form, after the last of its chain unless told otherwise. */
  async act(name: string, draft: Loose, now = IN_PERIOD): Promise<Composed<FormAct> & { readonly file: string }> {
    const place = { period: 'linea', unit: 'lana', form: 'empresa', formVersion: 2, ...draft };
    const id = `${place.period}/${place.unit}/${place.form}`;
    const said: Record<string, unknown> = { previous: this.lasts.get(id) ?? null, ...place };
    if ((draft.act === 'enviar' || draft.act === 'corregir') && !said['answers'])
      said['answers'] = await this.blob({ ventas: 100 });
    if ((draft.act === 'observar' || draft.act === 'pedir-correccion') && !said['comment'])
      said['comment'] = await this.blob('Falta la factura de marzo.');
    const composed = await composeFormAct(await this.#signer(name, now), said as FormActDraft);
    this.lasts.set(id, composed.hash);
    return { ...composed, file: this.add(draft.act, composed) };
  }

  async checkpoint(name: string, now = IN_PERIOD): Promise<Composed<unknown>> {
    const composed = await composeCheckpoint(await this.#signer(name, now), await this.verify());
    this.add('puntos/x', composed);
    return composed;
  }

  async revoke(by: string, name: string, now: number, checkpoint: string | null): Promise<Composed<unknown>> {
    const { fingerprint } = await this.person(name);
    return this.register(by, { act: 'revocar', key: fingerprint, checkpoint }, now);
  }

  verify(options: VerifyOptions = {}): Promise<LedgerView> {
    return verifyLedger(this.files, this.trusted, { practice: this.practice, ...options });
  }

  /** What a form has come to, and the faults as `code file`. */
  async see(id = 'linea/lana/empresa', options: VerifyOptions = {}): Promise<{ status: string; faults: string[] }> {
    const { states, faults } = await this.verify(options);
    return { status: states.get(id)?.status ?? 'nada', faults: faults.map(({ code, file }) => `${code} ${file}`) };
  }
}

/** A world with a root, two heads, two reviewers, two managers and three firms. */
export async function makeWorld(config?: MonitoringConfig): Promise<World> {
  const world = new World(config);
  await world.begin();
  await world.enrol('raiz', 'ana', 'jefa', []);
  await world.enrol('raiz', 'beto', 'jefa', []);
  await world.enrol('ana', 'carla', 'revisora', ['sur']);
  await world.enrol('ana', 'dora', 'revisora', ['sur']);
  await world.firm('lana', 'telares');
  await world.firm('seda', 'telares');
  await world.firm('paria', 'quesos');
  await world.enrol('ana', 'elsa', 'gerenta', ['telares']);
  await world.enrol('ana', 'fito', 'gerenta', ['quesos']);
  return world;
}
