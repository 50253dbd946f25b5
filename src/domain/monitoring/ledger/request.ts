/**
 * What somebody who wants to be enrolled hands on: the public parts of their keys. As a file of JSON, or as a short
 * text that fits a QR code.
 */
import { canonicalJson } from '../crypto/canonicalJson.ts';
import { parseEncryptionKey } from '../crypto/encryptionKeys.ts';
import { parsePublicKey } from '../crypto/signing.ts';

/** Public keys of somebody, in base64url. */
export interface KeyRequest {
  readonly signingKey: string;
  readonly encryptionKey: string;
}

const FORMAT = 'trama-solicitud';
const VERSION = 1;
/** How the short text begins. */
const SHORT = 'trama-solicitud:1:';

/** Why a text is no request that can be used here. */
export type RequestFault = 'not-a-request' | 'newer-version' | 'other-site' | 'bad-key';

/** A request that was read, or why it is not taken. */
export type RequestReading =
  | { readonly ok: true; readonly request: KeyRequest }
  | { readonly ok: false; readonly fault: RequestFault; readonly received: string };

/** The file of a request. @param site name of the site in every act */
export const writeRequest = (site: string, { signingKey, encryptionKey }: KeyRequest): string =>
  `${canonicalJson({ format: FORMAT, version: VERSION, site, signingKey, encryptionKey })}\n`;

/** The same as a text for a code. */
export const writeShortRequest = (site: string, { signingKey, encryptionKey }: KeyRequest): string =>
  `${SHORT}${site}:${signingKey}:${encryptionKey}`;

/** Whether a text says that it is a request. */
export const isRequest = (text: string): boolean => text.trim().startsWith(SHORT) || text.includes(`"${FORMAT}"`);

/** Reads a request from a file or a code. @param site name of this site */
export async function readRequest(site: string, text: string): Promise<RequestReading> {
  const said = parse(text.trim());
  const fail = (fault: RequestFault, received: unknown = ''): RequestReading => ({
    ok: false,
    fault,
    received: String(received).slice(0, 80),
  });
  if (said?.format !== FORMAT) return fail('not-a-request');
  if (typeof said.version === 'number' && said.version > VERSION) return fail('newer-version', said.version);
  if (said.version !== VERSION) return fail('not-a-request');
  if (said.site !== site) return fail('other-site', said.site);
  const { signingKey, encryptionKey } = said;
  if (typeof signingKey !== 'string' || typeof encryptionKey !== 'string') return fail('bad-key');
  return parsePublicKey(signingKey) && (await parseEncryptionKey(encryptionKey))
    ? { ok: true, request: { signingKey, encryptionKey } }
    : fail('bad-key');
}

type Said = Readonly<Partial<Record<'format' | 'version' | 'site' | 'signingKey' | 'encryptionKey', unknown>>>;

function parse(text: string): Said | undefined {
  if (text.startsWith(SHORT)) {
    const [site, signingKey, encryptionKey] = text.slice(SHORT.length).split(':');
    return { format: FORMAT, version: VERSION, site, signingKey, encryptionKey };
  }
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
