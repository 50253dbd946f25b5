import { filters as t } from '#words/filters.ts';

/**
 * Makes the filters of a list act at once and together: one option of each facet, kept in the address.
 * Without JavaScript each filter is a link to a page of its own.
 *
 * @param root the document
 */
export function mountFilters(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-facet]')];
  const list = root.querySelector<HTMLElement>('[data-filtered]');
  const items = [...root.querySelectorAll<HTMLElement>('[data-filtered] [data-facets]')];
  const count = root.querySelector<HTMLElement>('[data-count]');
  // On the page of one filter the others are not in the list: its links lead on as they are.
  if (!list || !count || list.dataset['filtered'] !== 'all') return;
  const { of } = list.dataset;
  const say = of === 'networks' || of === 'indicators' || of === 'providers' ? t[of] : t.lessons;
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const chosen = new Map<string, string>();

  const apply = (): void => {
    let shown = 0;
    for (const item of items) {
      const values = new Map(
        (item.dataset['facets'] ?? '')
          .split(' ')
          .map((pair) => [pair.split(':')[0], pair.split(':')[1]?.split(',') ?? []]),
      );
      const fits = [...chosen].every(([facet, option]) => values.get(facet)?.includes(option));
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-facets]:not([hidden])');
    for (const link of links) {
      const on = chosen.get(link.dataset['facet'] ?? '') === link.dataset['option'];
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    count.textContent = shown ? say(shown) : t.none(say(0));
  };

  const read = (): void => {
    chosen.clear();
    for (const [facet, option] of new URLSearchParams(location.search)) {
      if (links.some((link) => link.dataset['facet'] === facet && link.dataset['option'] === option))
        chosen.set(facet, option);
    }
    apply();
  };

  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { facet = '', option = '' } = link.dataset;
      if (chosen.get(facet) === option) chosen.delete(facet);
      else chosen.set(facet, option);
      const query = new URLSearchParams([...chosen]).toString();
      history.pushState(null, '', query ? `?${query}` : location.pathname);
      apply();
    });
  }
  addEventListener('popstate', read);
  read();
}
