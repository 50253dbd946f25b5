import { createSearchView } from './view.ts';

/**
 * Makes the search page act: the address holds the query and the filters, so that it can be shared and Back works.
 *
 * @param host the element that holds the field and the place for results
 */
export function mountSearchPage(host: HTMLElement): void {
  const base = (host.dataset['base'] ?? '/').replace(/\/$/, '');
  const input = host.querySelector('input');
  const form = host.querySelector('form');
  const results = host.querySelector<HTMLElement>('[data-results]');
  if (!input || !form || !results) return;

  const read = (): { query: string; filters: Record<string, string> } => {
    const { q = '', ...filters } = Object.fromEntries(new URLSearchParams(location.search));
    return { query: q, filters };
  };
  const view = createSearchView({
    base,
    input,
    host: results,
    onChange: (query, filters) => {
      const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters }).toString();
      const address = parameters ? `?${parameters}` : location.pathname;
      if (address !== location.search) history.replaceState(null, '', address);
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', location.search);
    void view.search(input.value);
  });
  const start = (): void => {
    const { query, filters } = read();
    input.value = query;
    void view.search(query, filters);
  };
  addEventListener('popstate', start);
  start();
  if (!input.value) input.focus();
}
