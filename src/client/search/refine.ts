import { countOptions, FACETS, type Facet, type Filters, type Hit } from '#domain/search/hits.ts';
import { search as s } from '#words/search.ts';
import { element } from '../element.ts';

/** Order of the results. */
export type Order = 'relevancia' | 'fecha';

/** What narrows and orders the results. */
export interface Refinement {
  readonly filters: Filters;
  readonly order: Order;
}

/** The bar of filters, each option with what it would leave, and of the order. */
export function createRefineBar(onChange: (refinement: Refinement) => void): {
  readonly node: HTMLElement;
  readonly show: (hits: readonly Hit[], refinement: Refinement) => void;
} {
  const body = element('div', {});
  // On a narrow screen the results come first: the bar is a line until somebody opens it.
  const node = element('details', { class: 'search-refine' }, element('summary', {}, s.refine), body);
  node.open = matchMedia('(min-width: 48rem)').matches;
  node.hidden = true;

  const show = (hits: readonly Hit[], refinement: Refinement): void => {
    const { filters, order } = refinement;
    const groups = FACETS.flatMap((facet) =>
      facetGroup(facet, hits, filters, (next) => onChange({ ...refinement, filters: next })),
    );
    const orders = hits.some((hit) => hit.entry.date)
      ? [orderGroup(order, (next) => onChange({ ...refinement, order: next }))]
      : [];
    const focused = body.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset['option']
      : undefined;
    body.replaceChildren(...groups, ...orders);
    node.hidden = groups.length + orders.length === 0;
    if (Object.keys(filters).length || order === 'fecha') node.open = true;
    if (focused)
      [...body.querySelectorAll<HTMLElement>('[data-option]')]
        .find((button) => button.dataset['option'] === focused)
        ?.focus();
  };
  return { node, show };
}

function facetGroup(
  facet: Facet,
  hits: readonly Hit[],
  filters: Filters,
  choose: (filters: Filters) => void,
): HTMLElement[] {
  const options = [...countOptions(hits, filters, facet)];
  if (options.length < 2 && !filters[facet]) return [];
  const buttons = options.map(([option, count]) => {
    const pressed = filters[facet] === option;
    const { [facet]: _, ...rest } = filters;
    return chip(`${facet}:${option}`, `${option} (${count})`, pressed, () =>
      choose(pressed ? rest : { ...rest, [facet]: option }),
    );
  });
  return [
    element(
      'div',
      { role: 'group', 'aria-label': s.facets[facet] },
      element('span', { class: 'search-facet', 'aria-hidden': 'true' }, s.facets[facet]),
      element('ul', { class: 'chips' }, ...buttons),
    ),
  ];
}

function orderGroup(order: Order, choose: (order: Order) => void): HTMLElement {
  const options: [Order, string][] = [
    ['relevancia', s.byRelevance],
    ['fecha', s.byDate],
  ];
  return element(
    'div',
    { role: 'group', 'aria-label': s.order },
    element('span', { class: 'search-facet', 'aria-hidden': 'true' }, s.order),
    element(
      'ul',
      { class: 'chips' },
      ...options.map(([id, label]) => chip(`orden:${id}`, label, order === id, () => choose(id))),
    ),
  );
}

function chip(option: string, text: string, pressed: boolean, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', 'aria-pressed': String(pressed), 'data-option': option }, text);
  button.addEventListener('click', act);
  return element('li', {}, button);
}
