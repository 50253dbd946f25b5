import { element, excerptNodes } from './dom.ts';
import { loadPagefind, type SearchAnswer, type SearchEngine, type SearchResult } from './engine.ts';
import styles from './search.css?inline';

/** Order in which the groups of results stand. */
const GROUPS = ['Glosario', 'Resultados', 'Indicador', 'Red', 'Caso', 'Lección', 'Fase', 'Instrumento', 'Datos', 'Nota'];
const FILTERS: Readonly<Record<string, string>> = { tipo: 'Qué es', conglomerado: 'Conglomerado', fase: 'Fase' };
const MOST = 24;

/** The search as a person uses it: a field, filters, groups of results. */
export interface SearchView {
  /** Looks for words and shows what is found. */
  readonly search: (query: string, filters?: Readonly<Record<string, string>>) => Promise<void>;
}

interface ViewOptions {
  readonly base: string;
  readonly input: HTMLInputElement;
  readonly host: HTMLElement;
  /** Called when the query or the filters change, to keep the address in step. */
  readonly onChange?: (query: string, filters: Readonly<Record<string, string>>) => void;
}

let sheet: CSSStyleSheet | undefined;

/** Adds the styles of the search once: pages that nobody searches from do not carry them. */
function addStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Joins a field and a place for results to the search engine. */
export function createSearchView({ base, input, host, onChange }: ViewOptions): SearchView {
  addStyles();
  const status = element('p', { class: 'search-status', role: 'status' });
  const filterBar = element('div', { class: 'search-filters' });
  const list = element('div', { class: 'search-groups' });
  host.replaceChildren(status, filterBar, list);
  let engine: Promise<SearchEngine> | undefined;
  let chosen: Record<string, string> = {};
  let turn = 0;

  const search = async (query: string, filters: Readonly<Record<string, string>> = chosen): Promise<void> => {
    chosen = { ...filters };
    const mine = ++turn;
    onChange?.(query, chosen);
    if (!query.trim()) {
      status.textContent = '';
      filterBar.replaceChildren();
      list.replaceChildren();
      return;
    }
    if (!engine) status.textContent = 'Buscando…';
    try {
      engine ??= loadPagefind(base);
      const answer = await (await engine).search(query, chosen, MOST);
      if (mine === turn) show(query, answer);
    } catch {
      engine = undefined;
      status.textContent = 'No se pudo cargar la búsqueda. Revise su conexión o use el índice.';
      list.replaceChildren(element('p', {}, element('a', { href: `${base}/indice/` }, 'Ver el índice de todo')));
    }
  };

  const show = (query: string, answer: SearchAnswer): void => {
    status.textContent = answer.total === 0 ? `Nada encontrado para «${query.slice(0, 60)}».` : answer.total === 1 ? '1 resultado' : `${answer.total} resultados`;
    filterBar.replaceChildren(...Object.keys(FILTERS).flatMap((name) => filterGroup(query, name, answer.filters[name] ?? {})));
    if (answer.total === 0) {
      list.replaceChildren(emptyHelp(base));
      return;
    }
    const groups = new Map<string, SearchResult[]>();
    for (const result of answer.results) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
    // The group of the best result comes first; the others keep a known order.
    const first = answer.results[0]?.kind;
    const place = (kind: string) => (kind === first ? -1 : GROUPS.includes(kind) ? GROUPS.indexOf(kind) : GROUPS.length);
    const sorted = [...groups].sort(([a], [b]) => place(a) - place(b));
    list.replaceChildren(...sorted.map(([kind, results]) => element('section', { 'aria-label': kind }, element('h2', {}, kind), element('ul', {}, ...results.map(resultItem)))));
  };

  const filterGroup = (query: string, name: string, counts: Readonly<Record<string, number>>): HTMLElement[] => {
    const options = Object.entries(counts).filter(([option, count]) => count > 0 || chosen[name] === option);
    if (options.length < 2 && !chosen[name]) return [];
    const buttons = options.map(([option, count]) => {
      const pressed = chosen[name] === option;
      const button = element('button', { type: 'button', 'aria-pressed': String(pressed) }, `${option} (${count})`);
      button.addEventListener('click', () => {
        const { [name]: _, ...rest } = chosen;
        void search(query, pressed ? rest : { ...rest, [name]: option }).then(() => {
          [...filterBar.querySelectorAll<HTMLButtonElement>('button')].find((candidate) => candidate.textContent?.startsWith(`${option} (`))?.focus();
        });
      });
      return element('li', {}, button);
    });
    return [element('div', { role: 'group', 'aria-label': FILTERS[name] ?? name }, element('ul', { class: 'chips' }, ...buttons))];
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(input.value), 80);
  });
  // Down from the field into the results, and along them.
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.target !== input && at < 0) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) input.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };
  input.addEventListener('keydown', move);
  list.addEventListener('keydown', move);
  return { search };
}

function resultItem(result: SearchResult): HTMLElement {
  const sections = result.sections.map((section) => element('li', {}, element('a', { href: section.url }, section.title), element('p', {}, ...excerptNodes(section.excerpt))));
  return element('li', {}, element('a', { class: 'search-title', href: result.url }, result.title), element('p', {}, ...excerptNodes(result.excerpt)), ...(sections.length ? [element('ul', { class: 'search-sections' }, ...sections)] : []));
}

function emptyHelp(base: string): HTMLElement {
  const ways: [string, string][] = [['El glosario', '/glosario/'], ['El índice de todo', '/indice/'], ['Las redes', '/redes/'], ['La metodología', '/metodologia/'], ['Los resultados', '/resultados/']];
  return element('div', {}, element('p', {}, 'Pruebe con menos palabras o con otra forma de decirlo. También puede ir a:'), element('ul', {}, ...ways.map(([title, path]) => element('li', {}, element('a', { href: `${base}${path}` }, title)))));
}
