import { readJson } from '../readJson.ts';
import { SaveFailure } from './saveFailure.ts';

/** How long nothing may come before a connection counts as lost, in milliseconds. */
const SILENCE = 30_000;

/** What came from an address. */
export interface Brought {
  readonly content: ArrayBuffer;
  readonly headers: Headers;
}

/**
 * Asks for a file past what the browser holds, and reads it to its end. However slow, it goes on while anything comes.
 *
 * @throws SaveFailure `lost` without a connection or from a server in trouble, `foreign` when something else answers
 */
export async function bring(url: string, cache: RequestCache, stop?: AbortSignal): Promise<Brought> {
  const control = new AbortController();
  const end = () => control.abort();
  let timer = setTimeout(end, SILENCE);
  stop?.addEventListener('abort', end);
  try {
    const response = await fetch(url, { cache, signal: control.signal });
    if (response.status >= 500 || response.status === 429) throw new SaveFailure('lost', [url]);
    if (!response.ok) throw new SaveFailure('foreign', [url]);
    const content = await readToEnd(response, () => {
      clearTimeout(timer);
      timer = setTimeout(end, SILENCE);
    });
    return { content, headers: response.headers };
  } catch (error) {
    if (error instanceof SaveFailure) throw error;
    throw new SaveFailure(!stop?.aborted && (await leadsAway(url)) ? 'foreign' : 'lost', [url]);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', end);
  }
}

async function readToEnd(response: Response, onPart: () => void): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (!reader) return response.arrayBuffer();
  const parts: BlobPart[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    onPart();
  }
  return new Blob(parts).arrayBuffer();
}

/** Whether an address sends elsewhere, as Wi-Fi portals do: the policy of the page lets nobody follow. */
async function leadsAway(url: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), SILENCE / 6);
  try {
    const { type } = await fetch(url, { cache: 'no-store', redirect: 'manual', signal: control.signal });
    return type === 'opaqueredirect';
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks for a list of the site.
 *
 * @param parse gives undefined for what is no such list
 * @throws SaveFailure as `bring` does
 */
export async function bringList<T>(url: string, parse: (value: unknown) => T | undefined): Promise<T> {
  const { content } = await bring(url, 'no-store');
  const list = parse(readJson(new TextDecoder().decode(content)));
  if (list === undefined) throw new SaveFailure('foreign', [url]);
  return list;
}
