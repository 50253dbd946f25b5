import { FACETS, type Filters } from '#domain/search/hits.ts';
import { createFinder } from './finder.ts';
import type { Order, Refinement } from './refine.ts';
import { dropStep, writeStep, writeStepAtRest } from './steps.ts';
import { createSearchView } from './view.ts';

/** Rest after which writing on is a new step of the history. */
const STEP = 2000;

/**
 * Makes the search page act: the address holds the query, the filters and the order, so that it can be shared and Back
 * works.
 *
 * @param host the element that holds the field and the place for results
 * @param index the quick index, asked for while this script was on its way
 */
export function mountSearchPage(host: HTMLElement, index?: Promise<Response>): void {
  const base = (host.dataset['base'] ?? '/').replace(/\/$/, '');
  const input = host.querySelector('input');
  const form = host.querySelector('form');
  const results = host.querySelector<HTMLElement>('[data-results]');
  if (!input || !form || !results) return;

  let lastKey = -Infinity;
  let restoring = false;
  /** A query, a filter, an order is a step of the history; the letters of a word being written are one together. */
  const keepAddress = (query: string, refinement: Refinement, typing: boolean): void => {
    const address = writeAddress(query, refinement);
    if (restoring) return;
    if (address === location.search || (!address && !location.search)) return dropStep();
    const goesOn = typing && performance.now() - lastKey < STEP;
    lastKey = typing ? performance.now() : -Infinity;
    if (goesOn) writeStepAtRest(null, address || location.pathname);
    else writeStep('pushState', null, address || location.pathname);
  };
  const view = createSearchView({
    base,
    finder: createFinder(base, index),
    input,
    host: results,
    empty: !input.value && !readAddress().query,
    onAsked: (asked) => host.toggleAttribute('data-asked', asked),
    onChange: keepAddress,
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void view.search(input.value);
  });
  const restore = (written = ''): void => {
    const { query, ...refinement } = readAddress();
    input.value = query || written;
    restoring = true;
    void view.search(input.value, refinement);
    restoring = false;
  };
  addEventListener('popstate', () => restore());
  // What a person wrote while this script was on its way counts.
  restore(input.value);
  if (!input.value) input.focus();
}

function readAddress(): Refinement & { readonly query: string } {
  const given = new URLSearchParams(location.search);
  const filters: Filters = Object.fromEntries(
    FACETS.flatMap((facet) => (given.get(facet) ? [[facet, given.get(facet)]] : [])),
  );
  const order: Order = given.get('orden') === 'fecha' ? 'fecha' : 'relevancia';
  return { query: given.get('q') ?? '', filters, order };
}

function writeAddress(query: string, { filters, order }: Refinement): string {
  const parameters = new URLSearchParams({
    ...(query ? { q: query } : {}),
    ...filters,
    ...(order === 'fecha' ? { orden: order } : {}),
  }).toString();
  return parameters ? `?${parameters}` : '';
}
