import type { MonitoringConfig } from '../../../../src/domain/monitoring/config.ts';
import { generateKeysWithCopy, type DeviceKeys } from '../../../../src/domain/monitoring/crypto/keyFile.ts';
import { fingerprintOf } from '../../../../src/domain/monitoring/crypto/signing.ts';
import { buildBundle } from '../../../../src/domain/monitoring/ledger/bundle.ts';
import type { LedgerFile } from '../../../../src/domain/monitoring/ledger/parse.ts';
import {
  signFormAct,
  signRegistryAct,
  type FormActRequest,
  type RegistryRequest,
} from '../../../../src/domain/monitoring/ledger/signing.ts';
import { verifyLedger, type LedgerView } from '../../../../src/domain/monitoring/ledger/verify.ts';

/** The passphrase of every copy of a key here. */
export const PASSPHRASE = 'lana queso panal trigo';

/** One with keys, and the file with their copy. */
export interface SeedPerson {
  readonly keys: DeviceKeys;
  readonly copy: Buffer;
  readonly fingerprint: string;
}

export async function makeSeedPerson(): Promise<SeedPerson> {
  const { keys, file } = await generateKeysWithCopy(PASSPHRASE);
  return { keys, copy: Buffer.from(file), fingerprint: await fingerprintOf(keys.signing.publicKey) };
}

/** A moment at noon in Lima. */
export const noon = (day: string): number => Date.parse(`${day}T17:00:00Z`);

/** A ledger that is made in Node by the rules of the site, to be brought into a page as a file. */
export class SeedLedger {
  readonly config: MonitoringConfig;
  readonly root: SeedPerson;
  readonly #people = new Map<string, SeedPerson>();
  #files: LedgerFile[] = [];
  #view: LedgerView;

  private constructor(config: MonitoringConfig, root: SeedPerson, view: LedgerView) {
    this.config = config;
    this.root = root;
    this.#view = view;
  }

  /** Begins one. @param config of the site, without a root */
  static async begin(site: MonitoringConfig, day: string): Promise<SeedLedger> {
    const root = await makeSeedPerson();
    const config = { ...site, rootFingerprint: root.fingerprint };
    const ledger = new SeedLedger(config, root, await verifyLedger([], config));
    const { signing, encryption } = root.keys;
    await ledger.register(day, {
      act: 'iniciar',
      signingKey: signing.publicKey,
      encryptionKey: encryption.publicKey,
    });
    return ledger;
  }

  get view(): LedgerView {
    return this.#view;
  }

  person(name: string): SeedPerson {
    const person = this.#people.get(name);
    if (!person) throw new Error(`Nobody is called ${name}.`);
    return person;
  }

  /** The root does an act of the registry. */
  async register(day: string, request: RegistryRequest, texts: { readonly name?: string } = {}): Promise<void> {
    const { files } = await signRegistryAct(this.#view, this.#signer(this.root, day), request, texts);
    await this.#add(files);
  }

  async enrol(name: string, role: string, units: readonly string[], from = '2018-01-01'): Promise<SeedPerson> {
    const person = await makeSeedPerson();
    this.#people.set(name, person);
    const { signing, encryption } = person.keys;
    await this.register(from, {
      act: 'inscribir',
      ...{ code: name, role, units: [...units] },
      ...{ signingKey: signing.publicKey, encryptionKey: encryption.publicKey },
      ...{ from, until: null },
    });
    return person;
  }

  async firm(firm: string, unit: string, name: string): Promise<void> {
    await this.register(
      '2018-01-01',
      { act: 'inscribir-empresa', firm, unit, from: '2018-01-01', until: null },
      { name },
    );
  }

  /** Somebody acts on a form. @returns the hash of the act */
  async act(who: string, day: string, request: FormActRequest): Promise<string> {
    const { files, hash } = await signFormAct(this.#view, this.config, this.#signer(this.person(who), day), request);
    await this.#add(files);
    return hash;
  }

  /** Somebody acts on what they knew at another time, as on another device: so conflicts come about. */
  async actApart(known: LedgerView, who: string, day: string, request: FormActRequest): Promise<void> {
    const { files } = await signFormAct(known, this.config, this.#signer(this.person(who), day), request);
    await this.#add(files);
  }

  /** All of it, as the file that a person hands on. */
  get bundle(): Buffer {
    const of = (kind: string) =>
      [...this.#view.accepted.values()].filter((entry) => entry.kind === kind).map(({ bytes }) => bytes);
    const parts = { registry: of('registry'), acts: of('act'), checkpoints: of('checkpoint'), blobs: of('blob') };
    return Buffer.from(buildBundle({ site: this.config.site, practice: false }, parts));
  }

  #signer({ keys }: SeedPerson, day: string) {
    return { identity: { site: this.config.site, practice: false }, key: keys.signing, now: noon(day) };
  }

  async #add(files: readonly LedgerFile[]): Promise<void> {
    const count = this.#files.length;
    this.#files = [...this.#files, ...files.map(({ file, bytes }) => ({ file: `${count} ${file}`, bytes }))];
    this.#view = await verifyLedger(this.#files, this.config);
    const [fault] = this.#view.faults;
    if (fault) throw new Error(`${fault.code} ${fault.file} ${JSON.stringify(fault.detail)}`);
  }
}
