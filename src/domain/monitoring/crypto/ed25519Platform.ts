/** Ed25519 by the platform: Node, Chrome and Edge from 137, Firefox from 129, Safari from 17. */
import { joinBytes, parseBase64url, parseHex, type Bytes } from './bytes.ts';
import { mayBePublicKey, type Ed25519, type KeyPair } from './ed25519.ts';
import { subtleCrypto } from './webCrypto.ts';

/** What stands before the seed in PKCS #8 (RFC 8410, §7). */
const PKCS8_START = parseHex('302e020100300506032b657004220420') ?? new Uint8Array();

/** Errors that say that bytes are no key, as against those of the machine. */
const NO_KEY = ['DataError', 'OperationError', 'InvalidAccessError'];

const importPublic = (publicKey: Bytes): Promise<CryptoKey> =>
  subtleCrypto().importKey('raw', publicKey, 'Ed25519', true, ['verify']);

/** Whether the platform computes Ed25519. */
export async function platformHasEd25519(): Promise<boolean> {
  // A key of its own, since some say that they know the name and then fail.
  return subtleCrypto()
    .generateKey('Ed25519', false, ['sign', 'verify'])
    .then(
      () => true,
      () => false,
    );
}

/** Signs with a key of the platform. @returns 64 bytes, other ones each time in Safari */
export const signOnPlatform = async (key: CryptoKey, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await subtleCrypto().sign('Ed25519', key, message));

export const ed25519Platform: Ed25519 = {
  async generate(): Promise<KeyPair> {
    const pair = (await subtleCrypto().generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
    const publicKey = new Uint8Array(await subtleCrypto().exportKey('raw', pair.publicKey));
    return { publicKey, secret: { kind: 'platform', key: pair.privateKey } };
  },

  async fromSeed(seed): Promise<KeyPair> {
    const pkcs8 = joinBytes(PKCS8_START, seed);
    try {
      // Only a key that may leave says what its public one is: it is asked, and imported again as one that may not.
      const open = await subtleCrypto().importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
      const { x = '' } = await subtleCrypto().exportKey('jwk', open);
      const publicKey = parseBase64url(x);
      if (!publicKey || !mayBePublicKey(publicKey)) throw new TypeError('The platform gave no public key of Ed25519.');
      const key = await subtleCrypto().importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
      return { publicKey, secret: { kind: 'platform', key } };
    } finally {
      pkcs8.fill(0);
    }
  },

  async verify(publicKey, message, signature): Promise<boolean> {
    try {
      return await subtleCrypto().verify('Ed25519', await importPublic(publicKey), signature, message);
    } catch (error) {
      if (NO_KEY.includes((error as Error).name)) return false;
      throw error;
    }
  },
};
