/**
 * The cryptography of the platform, which is the same in browsers and in Node: random numbers, SHA-2, AES, ECDH, and
 * Ed25519 where the platform is new enough.
 */

/** The page was opened in a way in which browsers give no cryptography, as plain `http` to another computer. */
export class NoCryptographyError extends Error {
  override readonly name = 'NoCryptographyError';
  constructor() {
    super('No WebCrypto here: the page needs https, localhost or a file.');
  }
}

/** Whether there is cryptography here at all: on `https`, on `localhost` and on pages opened as files. */
const hasCryptography = (): boolean => typeof crypto === 'object' && crypto.subtle !== undefined;

/** The cryptography of the platform. @throws NoCryptographyError where there is none */
export function subtleCrypto(): SubtleCrypto {
  if (!hasCryptography()) throw new NoCryptographyError();
  return crypto.subtle;
}
