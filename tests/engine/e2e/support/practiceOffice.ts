import { generateKeys, type DeviceKeys } from '../../../../src/domain/monitoring/crypto/keyFile.ts';
import { buildBlob } from '../../../../src/domain/monitoring/crypto/salted.ts';
import { composeFormAct, composeRegistryAct } from '../../../../src/domain/monitoring/ledger/compose.ts';
import { buildBundle } from '../../../../src/domain/monitoring/ledger/bundle.ts';
import type { ChainKey } from '../../../../src/domain/monitoring/ledger/acts.ts';
import type { KeyRequest } from '../../../../src/domain/monitoring/ledger/request.ts';
import type { Bytes } from '../../../../src/domain/monitoring/crypto/bytes.ts';
import { PRACTICE } from '../../../../src/domain/monitoring/practice/config.ts';

/** Somebody elsewhere who keeps the registry of a practice and reviews: what they hand on are files, as in life. */
export class PracticeOffice {
  readonly identity = { site: 'la-loma', practice: true };
  readonly #root: DeviceKeys;
  readonly #reviewer: DeviceKeys;
  #last: string | null = null;

  private constructor(root: DeviceKeys, reviewer: DeviceKeys) {
    this.#root = root;
    this.#reviewer = reviewer;
  }

  static async open(): Promise<PracticeOffice> {
    return new PracticeOffice(await generateKeys(), await generateKeys());
  }

  /** What the reviewer opens envelopes with. */
  get key() {
    return this.#reviewer.encryption;
  }

  #signer({ signing }: DeviceKeys) {
    return { identity: this.identity, key: signing, now: Date.now() };
  }

  async #register(said: object): Promise<Bytes> {
    const act = { ...said, previous: this.#last };
    const { bytes, hash } = await composeRegistryAct(this.#signer(this.#root), act as never);
    this.#last = hash;
    return bytes;
  }

  /** The registry: the root, a reviewer, who asks to fill forms in, and a firm of theirs. */
  async enrol({ signingKey, encryptionKey }: KeyRequest): Promise<Bytes> {
    const valid = { from: '2019-01-01', until: null };
    const keysOf = ({ signing, encryption }: DeviceKeys) => ({
      signingKey: signing.publicKey,
      encryptionKey: encryption.publicKey,
    });
    const units = [PRACTICE.networks[0]];
    const registry = [
      await this.#register({ act: 'iniciar', ...keysOf(this.#root) }),
      await this.#register({
        act: 'inscribir',
        code: 'pilar',
        role: 'promotor',
        units: [PRACTICE.region],
        ...keysOf(this.#reviewer),
        ...valid,
      }),
      await this.#register({
        act: 'inscribir',
        code: 'elsa',
        role: 'gestora',
        units,
        signingKey,
        encryptionKey,
        ...valid,
      }),
      await this.#register({ act: 'inscribir-empresa', firm: 'taller-uno', unit: units[0], ...valid }),
      await this.#register({ act: 'inscribir-empresa', firm: 'taller-dos', unit: units[0], ...valid }),
    ];
    return buildBundle(this.identity, { registry });
  }

  /** The reviewer receives a form, and observes it with a comment or approves it. */
  async review(key: ChainKey, sent: string, formVersion: number, comment?: string): Promise<Bytes> {
    const signer = this.#signer(this.#reviewer);
    const received = await composeFormAct(signer, { ...key, act: 'recibir', formVersion, previous: sent });
    const blob = comment === undefined ? undefined : await buildBlob(comment);
    const next = blob ? { act: 'observar' as const, comment: blob.digest } : { act: 'aprobar' as const };
    const done = await composeFormAct(signer, { ...key, ...next, formVersion, previous: received.hash });
    return buildBundle(this.identity, { acts: [received.bytes, done.bytes], blobs: blob ? [blob.bytes] : [] });
  }
}
