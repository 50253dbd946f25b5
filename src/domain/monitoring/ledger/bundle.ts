/**
 * The file in which acts go from hand to hand: by a share sheet, by mail, on a stick. It is JSON, plain or inside an
 * envelope of `crypto`, and may hold any part of a ledger. Nothing in it is believed more than a loose file would be.
 *
 * Its object has the names `format`, `version`, `site`, `practice`, and the lists `registry`, `acts`, `checkpoints` and
 * `blobs`.
 */
import { textOf, utf8Of, type Bytes } from '../crypto/bytes.ts';
import { canonicalBytes, CanonicalJsonError, type JsonValue } from '../crypto/canonicalJson.ts';
import { LEDGER_VERSION } from './acts.ts';
import { refuse, type LedgerFault, type Refusal } from './fault.ts';
import { MOST_BYTES, type LedgerFile, type LedgerIdentity } from './parse.ts';

const BUNDLE_FORMAT = 'trama-seguimiento';

/** What an envelope says that it holds when it holds a bundle. */
export const BUNDLE_KIND = 'acts';

/** The lists of a bundle. */
const PARTS = ['registry', 'acts', 'checkpoints', 'blobs'] as const;
type Part = (typeof PARTS)[number];

/** Files to hand on, by the part that they go into, each in its canonical bytes. */
export type BundleParts = Readonly<Partial<Record<Part, readonly Bytes[]>>>;

/** A bundle as a file. */
export function buildBundle({ site, practice }: LedgerIdentity, parts: BundleParts): Bytes {
  // Each part is JSON already: it is joined as it is, so that the bytes that were signed are those that are read.
  const lists = PARTS.map((part) => `${JSON.stringify(part)}:[${(parts[part] ?? []).map(textOf).join(',')}]`);
  const head = JSON.stringify({ format: BUNDLE_FORMAT, version: LEDGER_VERSION, site, practice }).slice(0, -1);
  return utf8Of(`${head},${lists.join(',')}}`);
}

/** What a file holds, or why it is not taken. */
export type BundleReading =
  { readonly ok: true; readonly files: readonly LedgerFile[] } | { readonly ok: false; readonly fault: LedgerFault };

/**
 * Reads a file that came: a bundle, or a loose file of a ledger.
 *
 * @param file name that people are told
 */
export function readBundle(file: string, bytes: Bytes, identity: LedgerIdentity): BundleReading {
  const fail = (refusal: Refusal): BundleReading => ({ ok: false, fault: { ...refusal, file } });
  if (bytes.length > MOST_BYTES.bundle)
    return fail(refuse('tooLarge', { bytes: String(bytes.length), most: String(MOST_BYTES.bundle) }));
  const value = parseJson(bytes);
  if (value === undefined) return fail(refuse('notJson', { why: 'not-json' }));
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return fail(refuse('notAnAct', { field: '', received: typeof value }));
  const bundle = value as Readonly<Record<string, JsonValue>>;
  if (!Object.hasOwn(bundle, 'format')) return { ok: true, files: [{ file, bytes }] };
  const { format, version, site, practice, ...lists } = bundle;
  if (format !== BUNDLE_FORMAT)
    return fail(refuse('notAnAct', { field: 'format', received: JSON.stringify(format).slice(0, 60) }));
  if (typeof version !== 'number' || version > LEDGER_VERSION) return fail(refuse('newerVersion'));
  if (site !== identity.site)
    return fail(refuse('otherSite', { received: String(site).slice(0, 80), expected: identity.site }));
  if (practice !== identity.practice) return fail(refuse(practice === true ? 'isPractice' : 'isNoPractice'));
  const unknown = Object.keys(lists).find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) return fail(refuse('notAnAct', { field: unknown.slice(0, 60), received: '' }));
  return readParts(file, lists);
}

function parseJson(bytes: Bytes): JsonValue | undefined {
  const text = textOf(bytes);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as JsonValue);
  } catch {
    return undefined;
  }
}

function readParts(file: string, lists: Readonly<Record<string, JsonValue>>): BundleReading {
  const files: LedgerFile[] = [];
  for (const part of PARTS) {
    const list = lists[part] ?? [];
    if (!Array.isArray(list))
      return { ok: false, fault: { ...refuse('notAnAct', { field: part, received: typeof list }), file } };
    for (const [at, item] of (list as readonly JsonValue[]).entries()) {
      const place = `${file}#${part}[${at + 1}]`;
      try {
        files.push({ file: place, bytes: canonicalBytes(item) });
      } catch (error) {
        if (!(error instanceof CanonicalJsonError)) throw error;
        return { ok: false, fault: { ...refuse('notJson', { why: error.fault }), file: place } };
      }
    }
  }
  return { ok: true, files };
}
