import { filterHits, groupHits, sortByDate, type Hit } from '#domain/search/hits.ts';
import { search as s } from '#words/search.ts';
import { element } from '../element.ts';
import type { FoundPage } from './engine.ts';
import { resultItem, textItems, textPlace, type ItemContext } from './items.ts';
import type { Refinement } from './refine.ts';

/** Results that stand first whatever they are. */
const NEAREST = 3;
/** Results up to which no groups are made of what is left. */
const FEW = 6;
/** Results of a group shown before somebody asks for the rest. */
const SHOWN_OF_GROUP = 5;
/** Pages of the full text read at first, and at each asking. */
const TEXT_PAGES = 3;
const MORE_TEXT_PAGES = 8;

/**
 * The results: the nearest first whatever they are, the rest in the groups of their kinds; or all in one list by their
 * date.
 *
 * @param direct the one that stands above them in its own card
 */
export function resultGroups(
  hits: readonly Hit<FoundPage>[],
  direct: Hit<FoundPage> | undefined,
  { filters, order }: Refinement,
  contextOf: (hit: Hit<FoundPage>) => ItemContext,
): HTMLElement[] {
  if (order === 'fecha') return [byDate(filterHits(hits, filters), contextOf)];
  const shown = filterHits(
    hits.filter((hit) => !hit.textOnly && hit !== direct),
    filters,
  );
  const nearest = shown.slice(0, shown.length > FEW ? NEAREST : FEW);
  return [
    ...(nearest.length ? [groupOf(s.nearest, nearest, contextOf)] : []),
    ...groupHits(shown.slice(nearest.length)).map(({ title, hits: found }) => groupOf(title, found, contextOf)),
  ];
}

/** Results under a heading: the first of them, and a button for the rest. */
function groupOf(
  title: string,
  hits: readonly Hit<FoundPage>[],
  contextOf: (hit: Hit<FoundPage>) => ItemContext,
): HTMLElement {
  const shown = title === s.nearest ? hits.length : SHOWN_OF_GROUP;
  const list = element('ul', {}, ...hits.slice(0, shown).map((hit) => resultItem(hit, contextOf(hit))));
  const rest = hits.slice(shown);
  const addRest = (button: HTMLElement): void =>
    addItems(
      list,
      rest.map((hit) => resultItem(hit, contextOf(hit))),
      button,
    );
  return element(
    'div',
    { class: 'search-group' },
    element('h2', {}, title),
    list,
    ...(rest.length ? [moreButton(s.more(rest.length, title), addRest)] : []),
  );
}

function byDate(hits: readonly Hit<FoundPage>[], contextOf: (hit: Hit<FoundPage>) => ItemContext): HTMLElement {
  const dated = sortByDate(hits);
  const undated = hits.length - dated.length;
  return element(
    'div',
    { class: 'search-group' },
    dated.length
      ? element('ul', {}, ...dated.map((hit) => resultItem(hit, contextOf(hit), true)))
      : element('p', {}, s.noDates),
    ...(undated && dated.length ? [element('p', { class: 'search-meta' }, s.undated(undated))] : []),
  );
}

/**
 * What the full text adds: pages that only it found, and the sections of those above. It stands last, so that nothing
 * moves.
 */
export async function textGroup(
  hits: readonly Hit<FoundPage>[],
  pages: readonly FoundPage[],
  { filters, order }: Refinement,
  contextOf: (hit: Hit<FoundPage>) => ItemContext,
): Promise<HTMLElement[]> {
  if (order === 'fecha') return [];
  const byPage = new Map(hits.flatMap((hit) => (hit.page ? [[hit.page.address, hit] as const] : [])));
  const found = filterHits(
    pages.flatMap((page) => byPage.get(page.address) ?? []),
    filters,
  );
  if (!found.length) return [];
  const read = async (some: readonly Hit<FoundPage>[]) =>
    (await Promise.all(some.map((hit) => textItems(hit, contextOf(hit))))).flat();
  const list = element('ul', {});
  // Where nothing else was found, nobody waits for what the pages say: their names come first.
  const named = found.slice(0, TEXT_PAGES);
  const places =
    hits.every(({ textOnly }) => textOnly) && named.every(({ entry }) => entry.title)
      ? named.map((hit) => textPlace(hit, contextOf(hit)))
      : [];
  for (const { fill } of places) void fill().catch(() => undefined);
  // Of a page that stands above with all that it says, nothing is left to show: the next ones are read.
  let next = places.length;
  const first = places.map(({ node }) => node);
  while (!first.length && next < found.length) {
    first.push(...(await read(found.slice(next, next + TEXT_PAGES))));
    next += TEXT_PAGES;
  }
  list.append(...first);
  const more = moreButton(s.moreText(found.length - next), (button) => {
    const some = found.slice(next, next + MORE_TEXT_PAGES);
    next += some.length;
    void read(some).then((items) => {
      addItems(list, items, next < found.length ? undefined : button);
      button.textContent = s.moreText(found.length - next);
    });
  });
  if (!first.length) return [];
  return [
    element(
      'div',
      { class: 'search-group' },
      element('h2', {}, s.inText),
      list,
      ...(found.length > next ? [more] : []),
    ),
  ];
}

/** Puts further items into a list and goes on at the first of them; the button goes where nothing is left. */
function addItems(list: HTMLElement, items: readonly HTMLElement[], button: HTMLElement | undefined): void {
  list.append(...items);
  items[0]?.querySelector('a')?.focus();
  button?.remove();
}

export function moreButton(text: string, act: (button: HTMLElement) => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'search-more' }, text);
  button.addEventListener('click', () => act(button));
  return button;
}
