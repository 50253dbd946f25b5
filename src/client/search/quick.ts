import { parseForeignIndex } from '#domain/search/foreignIndex.ts';
import { unpackIndex, type OtherSite, type PackedIndex } from '#domain/search/quickIndex.ts';
import { createQuickSearch, type QuickSearch } from '#domain/search/search.ts';
import { speech } from '#words/speech.ts';
import { readJson } from '../readJson.ts';
import { getZipped } from './zipped.ts';

/** Where a site keeps its quick index, from its root. */
const FILE = 'buscar/indice-rapido.json';
/** How long another site has to answer. Nobody waits longer for what may not be there. */
const PATIENCE = 1000;
/** Bytes of an index of another site: twenty times that of the first one. */
const MOST_BYTES = 5_000_000;

/** Where its parts are, of an archive too large for one file. */
const PARTS = 'buscar/partes';

/** Asks for the quick index of this site. */
export const fetchQuickIndex = (base: string): Promise<Response> => fetch(`${base}/${FILE}`);

/** Makes the quick search from the file. */
export async function loadQuick(response: Promise<Response>): Promise<QuickSearch> {
  const answer = await response;
  if (!answer.ok) throw new Error(`${FILE}: ${answer.status}`);
  return createQuickSearch(unpackIndex((await answer.json()) as PackedIndex), speech);
}

/** Loads a part of the index of a large archive. */
export const loadPart = async (base: string, part: string): Promise<QuickSearch> =>
  createQuickSearch(
    unpackIndex((await getZipped(`${base}/${PARTS}/${encodeURIComponent(part)}.indice`)) as PackedIndex),
    speech,
  );

/** Another site of the network, with what it answered. */
export interface Neighbour {
  readonly site: OtherSite;
  /** Undefined where it did not answer in time, or answered something else. */
  readonly quick: QuickSearch | undefined;
  /** Whether it answered, but no index that can be read. */
  readonly isUnreadable: boolean;
}

/** The searches of the other sites. The query is not sent to them: their index comes here. */
export function loadNeighbours(sites: readonly OtherSite[]): Promise<readonly Neighbour[]> {
  return Promise.all(
    sites.map(async (site): Promise<Neighbour> => {
      let text: string;
      try {
        text = await bringForeign(site.url);
      } catch (error) {
        return { site, quick: undefined, isUnreadable: error instanceof TooLarge };
      }
      const index = parseForeignIndex(readJson(text), site.url);
      return { site, quick: index && createQuickSearch(index, speech), isUnreadable: !index };
    }),
  );
}

/** More came than any index holds. */
class TooLarge extends Error {}

/**
 * What another site answers for its index, within the time and the size that an index takes. It is not followed
 * elsewhere: only the sites of the configuration are asked.
 *
 * @throws when it does not answer in time, is not there, or sends elsewhere; `TooLarge` when more comes than an index
 */
async function bringForeign(home: string): Promise<string> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  try {
    const { ok, status, body } = await fetch(new URL(FILE, home), {
      signal: control.signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!ok || !body) throw new Error(`${home}: ${status}`);
    const reader = body.getReader();
    const parts: BlobPart[] = [];
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
      if (bytes > MOST_BYTES) {
        control.abort();
        throw new TooLarge(home);
      }
      parts.push(part.value);
    }
    return await new Blob(parts).text();
  } finally {
    clearTimeout(timer);
  }
}
