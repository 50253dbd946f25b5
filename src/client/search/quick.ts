import { unpackIndex, type OtherSite, type PackedIndex } from '#domain/search/quickIndex.ts';
import { createQuickSearch, type QuickSearch } from '#domain/search/search.ts';
import { speech } from '#words/speech.ts';
import { getZipped } from './zipped.ts';

/** Where a site keeps its quick index, from its root. */
const FILE = 'buscar/indice-rapido.json';
/** How long another site has to answer. Nobody waits longer for what may not be there. */
const PATIENCE = 1000;

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

/** Another site of the network, with its search where it answered. */
export interface Neighbour {
  readonly site: OtherSite;
  /** Undefined where it did not answer in time, or answered something else. */
  readonly quick: QuickSearch | undefined;
}

/** The searches of the other sites. The query is not sent to them: their index comes here. */
export function loadNeighbours(sites: readonly OtherSite[]): Promise<readonly Neighbour[]> {
  return Promise.all(
    sites.map(async (site) => {
      try {
        return {
          site,
          quick: await loadQuick(
            fetch(new URL(FILE, site.url), {
              signal: AbortSignal.timeout(PATIENCE),
              credentials: 'omit',
              referrerPolicy: 'no-referrer',
            }),
          ),
        };
      } catch {
        return { site, quick: undefined };
      }
    }),
  );
}
