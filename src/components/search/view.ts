import { cleanQuery } from '#domain/search/clean.ts';
import { filterHits, joinHits, type Hit } from '#domain/search/hits.ts';
import type { QuickEntry } from '#domain/search/quickIndex.ts';
import type { QuickAnswer, QuickSearch } from '#domain/search/search.ts';
import { s } from '#i18n/search.ts';
import { element } from './dom.ts';
import type { FoundPage } from './engine.ts';
import type { Finder, NeighbourAnswer } from './finder.ts';
import { emptyHelp, recentHelp } from './help.ts';
import { directCard, type ItemContext } from './items.ts';
import { moveAlong } from './keys.ts';
import { keepRecent } from './recent.ts';
import { createRefineBar, type Refinement } from './refine.ts';
import { moreButton, resultGroups, textGroup } from './results.ts';
import styles from './search.css?inline';

/** Share of a query that a result must answer; where none does, the full text is asked unbidden, though it weighs more than all the rest. */
const ANSWERED = 0.99;
/** Rest after the last key before the full text is asked. */
const REST = 350;

/** How a search came about. */
export interface Asking extends Partial<Refinement> {
  /** Whether somebody is still writing: the last word may go on. */
  readonly typing?: boolean;
}

/** The search as a person uses it: a field, filters, groups of results. */
export interface SearchView {
  /** Looks for words and shows what is found. */
  readonly search: (query: string, asking?: Asking) => Promise<void>;
}

interface ViewOptions {
  readonly base: string;
  readonly finder: Finder;
  readonly input: HTMLInputElement;
  readonly host: HTMLElement;
  /** Whether the filters are open from the start, however narrow the screen. */
  readonly refineOpen?: boolean;
  /** Called when the query, the filters or the order change, to keep the address in step. */
  readonly onChange?: (query: string, refinement: Refinement, typing: boolean) => void;
}

/** What the search knows at a moment. */
interface State {
  readonly query: string;
  answer: QuickAnswer;
  readonly quick: QuickSearch | undefined;
  /** The pages of the full text; undefined while it was not asked. */
  pages?: readonly FoundPage[];
  neighbours: readonly NeighbourAnswer[];
  silent: readonly string[];
  textFailed?: boolean;
}

const NOTHING: QuickAnswer = { results: [], direct: undefined, corrected: undefined, marks: [], words: [] };

let sheet: CSSStyleSheet | undefined;

/** Adds the styles of the search once: pages that nobody searches from do not carry them. */
function addStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Joins a field and a place for results to what can be searched. */
export function createSearchView({ base, finder, input, host, refineOpen = false, onChange }: ViewOptions): SearchView {
  addStyles();
  const status = element('p', { class: 'search-status', role: 'status' });
  const first = element('div', { class: 'search-groups' });
  const groups = element('div', { class: 'search-groups' });
  const text = element('div', { class: 'search-groups' });
  const foot = element('p', { class: 'search-meta' });
  let refinement: Refinement = { filters: {}, order: 'relevancia' };
  let state: State | undefined;
  let turn = 0;
  const refine = createRefineBar((next) => {
    refinement = next;
    onChange?.(input.value, refinement, false);
    if (state) show(state);
  }, refineOpen);
  host.replaceChildren(status, first, refine.node, groups, text, foot);

  const search = async (query: string, asking: Asking = {}): Promise<void> => {
    const { typing = false } = asking;
    refinement = { filters: asking.filters ?? refinement.filters, order: asking.order ?? refinement.order };
    const mine = ++turn;
    const isStale = () => mine !== turn;
    onChange?.(query, refinement, typing);
    const clean = cleanQuery(query);
    if (!clean) return clear();
    if (!state) status.textContent = s.searching;
    const quick = await finder.quick().catch(() => undefined);
    if (isStale()) return;
    const answer = quick?.search(clean, typing) ?? { ...NOTHING, words: [clean] };
    const now: State = { query: clean, answer, quick, neighbours: [], silent: [] };
    state = now;
    if (!typing) keepRecent(clean);
    const more = finder.parts(clean, answer, typing);
    if (more) {
      show(now, true);
      now.answer = await more;
      if (isStale()) return;
    }
    const answered = now.answer.results.some(({ coverage }) => coverage >= ANSWERED);
    // Announced once: when all that is asked has answered.
    show(now, !typing || !answered);
    if (quick?.index.otherSites.length) void addNeighbours(now, isStale);
    if (typing && answered) return offerText(now, isStale);
    if (typing) await new Promise((resolve) => setTimeout(resolve, REST));
    if (!isStale()) await addText(now, isStale);
  };

  const clear = (): void => {
    state = undefined;
    status.textContent = '';
    foot.textContent = '';
    text.replaceChildren();
    refine.show([], refinement);
    first.replaceChildren();
    groups.replaceChildren(...recentHelp(ask));
  };

  const ask = (query: string): void => {
    input.value = query;
    input.focus();
    void search(query);
  };

  const addText = async (now: State, isStale: () => boolean): Promise<void> => {
    try {
      now.pages = await finder.text(now.query, now.answer.words);
    } catch {
      now.textFailed = true;
      now.pages = [];
    }
    if (!isStale()) show(now);
  };

  const offerText = (now: State, isStale: () => boolean): void => {
    text.replaceChildren(
      moreButton(s.alsoInText, (button) => {
        button.textContent = s.searching;
        void addText(now, isStale).then(() => text.querySelector('a')?.focus());
      }),
    );
  };

  const addNeighbours = async (now: State, isStale: () => boolean): Promise<void> => {
    const { answers, silent } = await finder.neighbours(now.query);
    now.neighbours = answers;
    now.silent = silent;
    if (!isStale()) show(now, status.textContent === s.searching);
  };

  /** Shows what is known. While something is still on its way the count is not yet told. */
  const show = (now: State, waiting = false): void => {
    const { answer, query } = now;
    const own = now.quick?.index.site ?? '';
    const known = new Map<string, QuickEntry>(now.quick?.index.entries.map((entry) => [entry.path, entry]));
    const mine = joinHits<FoundPage>(answer.results, now.pages ?? [], (path) => known.get(path), own);
    const others = now.neighbours.flatMap((neighbour) => joinHits<FoundPage>(neighbour.answer.results, [], () => undefined, neighbour.name));
    const hits = [...mine, ...others];
    const marks = new Set([...answer.words, ...answer.marks]);
    const bases = new Map(now.neighbours.map((neighbour) => [neighbour.name, neighbour.url]));
    const contextOf = (hit: Hit): ItemContext => ({ base: bases.get(hit.site) ?? base, marks });
    const direct = filterHits(refinement.order === 'fecha' ? [] : mine, refinement.filters).find((hit) => hit.entry === answer.direct?.entry);
    first.replaceChildren(...(direct ? [directCard(direct, contextOf(direct))] : []));
    refine.show(hits, refinement);
    groups.replaceChildren(
      ...resultGroups(mine, direct, refinement, contextOf),
      ...now.neighbours.flatMap((neighbour) => neighbourGroups(neighbour, others, contextOf)),
      ...(hits.length || waiting ? [] : [emptyHelp(base, now.quick?.suggest(query) ?? [], ask)]),
    );
    foot.textContent = [now.silent.length ? s.silent(now.silent.join(', ')) : '', now.textFailed ? s.textFailed : ''].filter(Boolean).join(' ');
    if (waiting) {
      status.textContent = s.searching;
      text.replaceChildren();
      return;
    }
    const total = filterHits(hits, refinement.filters).length;
    const count = !hits.length ? (now.quick || !now.textFailed ? s.none(query.slice(0, 60)) : s.failed) : total < hits.length ? s.filtered(total, hits.length) : s.count(total);
    status.textContent = [count, answer.corrected && answer.corrected !== query.toLowerCase() ? s.corrected(answer.corrected) : ''].filter(Boolean).join('. ');
    const { pages } = now;
    if (pages) void textGroup(mine, pages, refinement, contextOf).then((made) => state === now && text.replaceChildren(...made));
  };

  const neighbourGroups = (neighbour: NeighbourAnswer, hits: readonly Hit<FoundPage>[], contextOf: (hit: Hit) => ItemContext): HTMLElement[] => {
    const made = resultGroups(hits.filter((hit) => hit.site === neighbour.name), undefined, refinement, contextOf);
    return made.length ? [element('div', { class: 'search-neighbour' }, element('h2', {}, s.elsewhere(neighbour.name)), ...made)] : [];
  };

  input.addEventListener('input', () => void search(input.value, { typing: true }));
  host.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') && state) keepRecent(state.query);
  });
  moveAlong(input, host);
  clear();
  // Who saved pages to read without a connection is told which results are among them.
  if (navigator.serviceWorker?.controller) void import('../offline/markSaved.ts').then(({ markSaved }) => markSaved(host, new URL(`${base}/`, location.origin).href));
  return { search };
}
