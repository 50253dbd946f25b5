import type { SearchStart, StartLink } from '#domain/search/quickIndex.ts';
import { search as s } from '#words/search.ts';
import { element } from '../element.ts';
import { forgetRecent, readRecent } from './recent.ts';

/** Where a query with nothing found can lead: the nearest spellings, the glossary, the doors of the site. */
export function emptyHelp(base: string, suggestions: readonly string[], search: (query: string) => void): HTMLElement {
  const ways = s.ways.map(([title, address]) => element('li', {}, element('a', { href: `${base}${address}` }, title)));
  return element(
    'div',
    { class: 'search-help' },
    ...(suggestions.length ? [element('p', {}, s.suggest), queryList(suggestions, search)] : []),
    element('p', {}, s.tryElse),
    element('ul', { class: 'search-ways' }, ...ways),
  );
}

/** What is offered before anything is asked: questions of visitors, and the lists of everything. */
export function startHelp(base: string, { visitors, groups }: SearchStart): HTMLElement[] {
  const link = ({ title, address }: StartLink, ...more: string[]) =>
    element('li', {}, element('a', { href: `${base}${address}` }, title, ...more));
  const visitor = ({ title, questions }: SearchStart['visitors'][number]) =>
    element('div', {}, element('h3', {}, title), element('ul', {}, ...questions.map((question) => link(question))));
  const group = ({ title, lists }: SearchStart['groups'][number]) =>
    element(
      'div',
      {},
      element('h3', {}, title),
      element('ul', {}, ...lists.map((list) => link(list, ` (${list.count})`))),
    );
  return [
    ...(visitors.length
      ? [element('h2', {}, s.startQuestions), element('div', { class: 'asked' }, ...visitors.map(visitor))]
      : []),
    element('h2', {}, s.startGroups),
    element('div', { class: 'kinds' }, ...groups.map(group)),
  ];
}

/** The searches of before, with the way to forget them; nothing where there are none. */
export function recentHelp(search: (query: string) => void, onForget: () => void): HTMLElement[] {
  const recent = readRecent();
  if (!recent.length) return [];
  const forget = element('button', { type: 'button', class: 'search-forget' }, s.forget);
  const node = element(
    'div',
    { class: 'search-help' },
    element('h2', {}, s.recent),
    queryList(recent, search),
    element('p', { class: 'search-meta' }, `${s.recentNote} `, forget),
  );
  forget.addEventListener('click', () => {
    forgetRecent();
    node.remove();
    onForget();
  });
  return [node];
}

function queryList(queries: readonly string[], search: (query: string) => void): HTMLElement {
  return element(
    'ul',
    { class: 'chips' },
    ...queries.map((query) => {
      const button = element('button', { type: 'button' }, query);
      button.addEventListener('click', () => search(query));
      return element('li', {}, button);
    }),
  );
}
