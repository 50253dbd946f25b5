import { cleanQuery } from '#domain/search/clean.ts';
import { filterHits, joinHits, type Hit } from '#domain/search/hits.ts';
import { nameKind, type QuickEntry } from '#domain/search/quickIndex.ts';
import type { QuickAnswer, QuickSearch } from '#domain/search/search.ts';
import { search as s } from '#words/search.ts';
import { element } from '../element.ts';
import type { FoundPage } from './engine.ts';
import type { Finder, NeighbourAnswer } from './finder.ts';
import { emptyHelp, recentHelp, startHelp } from './help.ts';
import { asideCard, directCard, type ItemContext } from './items.ts';
import { moveAlong } from './keys.ts';
import { keepRecent } from './recent.ts';
import { createRefineBar, type Refinement } from './refine.ts';
import { moreButton, resultGroups, textGroup } from './results.ts';
import { addStyles } from '../addStyles.ts';
import styles from './search.css?inline';

/**
 * Share of a query that a result must answer; where none does, the full text is asked unbidden, though it weighs more
 * than all the rest.
 */
const ANSWERED = 0.99;
/** Letters of a word from which its piece of the full text is asked for beforehand: those of fewer are too many. */
const LEAST_PREPARED = 4;
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
  /** Whether nothing is searched yet: what was searched before is offered. */
  readonly empty?: boolean;
  /** Called when something is asked, and when nothing is any more; left out, the view offers a start by itself. */
  readonly onAsked?: (asked: boolean) => void;
  /** Called when the query, the filters or the order change, to keep the address in step. */
  readonly onChange?: (query: string, refinement: Refinement, typing: boolean) => void;
}

/** What the search knows at a moment. */
interface State {
  readonly query: string;
  /** Whether somebody was still writing it. */
  readonly typing: boolean;
  answer: QuickAnswer;
  readonly quick: QuickSearch | undefined;
  /** The pages of the full text; undefined while it was not asked. */
  pages?: readonly FoundPage[];
  neighbours: readonly NeighbourAnswer[];
  silent: readonly string[];
  unreadable: readonly string[];
  textFailed?: boolean;
  /** Whether something is still on its way. */
  waiting?: boolean;
}

const NOT_REFINED: Refinement = { filters: {}, order: 'relevancia' };
const NOTHING: QuickAnswer = {
  results: [],
  direct: undefined,
  aside: undefined,
  corrected: undefined,
  marks: [],
  phrases: [],
  words: [],
  spoken: [],
};

let isStyled = false;

/** Adds the styles of the search once: pages that nobody searches from do not carry them. */
function addSearchStyles(): void {
  if (!isStyled) addStyles(styles);
  isStyled = true;
}

/**
 * What is offered while nothing is asked. A page that shows its own is told when to show it; elsewhere the view offers
 * it by itself, once the quick index is there.
 */
function createStart(base: string, finder: Finder, onAsked: ViewOptions['onAsked']) {
  const node = element('div', { class: 'search-start' });
  const offer = async (): Promise<void> => {
    const quick = await finder.quick().catch(() => undefined);
    if (quick?.index.start && !node.hasChildNodes()) node.append(...startHelp(base, quick.index.start));
  };
  return {
    nodes: onAsked ? [] : [node],
    setAsked: (asked: boolean): void => {
      node.hidden = asked;
      if (onAsked) onAsked(asked);
      else if (!asked) void offer();
    },
  };
}

/** Finds a kind by the name that visitors see: the full text knows no other. */
function kindNamer(entries: ReadonlyMap<string, QuickEntry>): (name: string) => QuickEntry['kind'] {
  const kinds = new Map([...entries.values()].map(({ kind }) => [kind.name, kind]));
  return (name) => kinds.get(name) ?? nameKind(name);
}

/** Where it is said how a search goes: once, and after the last key, since each change is read aloud. */
function createStatus() {
  const status = element('p', { class: 'search-status', role: 'status' });
  let saying: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string, typing = false): void => {
    clearTimeout(saying);
    const write = (): void => {
      if (status.textContent !== words) status.textContent = words;
    };
    if (typing) saying = setTimeout(write, REST);
    else write();
  };
  return { status, say };
}

/** The definition beside the results; none where somebody narrows or orders them. */
function asideCards({ aside }: QuickAnswer, { filters, order }: Refinement, context: ItemContext): HTMLElement[] {
  const isRefined = Object.keys(filters).length > 0 || order === 'fecha';
  return aside && !isRefined ? [asideCard(aside.entry, context)] : [];
}

/** Joins a field and a place for results to what can be searched. */
export function createSearchView(options: ViewOptions): SearchView {
  const { base, finder, input, host, empty = true, onAsked, onChange } = options;
  addSearchStyles();
  const { status, say } = createStatus();
  const first = element('div', { class: 'search-groups' });
  const groups = element('div', { class: 'search-groups' });
  const text = element('div', { class: 'search-groups' });
  const foot = element('p', { class: 'search-meta' });
  const start = createStart(base, finder, onAsked);
  let refinement: Refinement = NOT_REFINED;
  let state: State | undefined;
  let turn = 0;
  /** Until the full text stands on the page. */
  let shownText: Promise<void> | undefined;
  const refineTo = (next: Refinement): void => {
    refinement = next;
    onChange?.(input.value, refinement, false);
    if (state) show(state);
  };
  const refine = createRefineBar(refineTo);
  host.replaceChildren(status, first, refine.node, groups, text, foot, ...start.nodes);

  const search = async (query: string, asking: Asking = {}): Promise<void> => {
    const { typing = false } = asking;
    refinement = { filters: asking.filters ?? refinement.filters, order: asking.order ?? refinement.order };
    const mine = ++turn;
    const isStale = () => mine !== turn;
    const clean = cleanQuery(query);
    if (!clean) refinement = NOT_REFINED;
    onChange?.(query, refinement, typing);
    if (!clean) return clear();
    start.setAsked(true);
    if (!state) say(s.searching, typing);
    // The table of its pages is small, and on its way beside the quick index.
    finder.prepareText();
    const quick = await finder.quick().catch(() => undefined);
    if (isStale()) return;
    const answer = quick?.search(clean, typing) ?? { ...NOTHING, words: [clean] };
    const now: State = { query: clean, typing, answer, quick, neighbours: [], silent: [], unreadable: [] };
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
    finder.prepareText(now.answer.words.filter((word) => word.length >= LEAST_PREPARED));
    if (typing) await new Promise((resolve) => setTimeout(resolve, REST));
    if (!isStale()) await addText(now, isStale);
  };

  const clear = (): void => {
    state = undefined;
    say('');
    foot.textContent = '';
    text.replaceChildren();
    refine.show([], refinement);
    first.replaceChildren();
    groups.replaceChildren(...recentHelp(ask, () => input.focus()));
    start.setAsked(false);
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
        void addText(now, isStale)
          .then(() => shownText)
          .then(() => text.querySelector('a')?.focus());
      }),
    );
  };

  const addNeighbours = async (now: State, isStale: () => boolean): Promise<void> => {
    const { answers, silent, unreadable } = await finder.neighbours(now.query);
    now.neighbours = answers;
    now.silent = silent;
    now.unreadable = unreadable;
    if (!isStale()) show(now, now.waiting);
  };

  /** Shows what is known. While something is still on its way the count is not yet told. */
  const show = (now: State, waiting = false): void => {
    now.waiting = waiting;
    const { answer, query } = now;
    const own = now.quick?.index.site ?? '';
    const known = new Map<string, QuickEntry>(now.quick?.index.entries.map((entry) => [entry.address, entry]));
    const mine = joinHits<FoundPage>(
      answer.results,
      now.pages ?? [],
      (address) => known.get(address),
      own,
      kindNamer(known),
    );
    const theirs = now.neighbours.map((neighbour) => ({
      neighbour,
      hits: joinHits<FoundPage>(neighbour.answer.results, [], () => undefined, neighbour.name),
    }));
    const others = theirs.flatMap(({ hits: found }) => found);
    const hits = [...mine, ...others];
    const marks = new Set([...answer.words, ...answer.marks]);
    // By the hit and not by the name of its site: two sites may bear the same.
    const bases = new Map(theirs.flatMap(({ neighbour, hits: found }) => found.map((hit) => [hit, neighbour.url])));
    const of = { marks, phrases: answer.phrases, spoken: answer.spoken };
    const contextOf = (hit: Hit<FoundPage>): ItemContext => ({ base: bases.get(hit) ?? base, ...of });
    const direct = filterHits(refinement.order === 'fecha' ? [] : mine, refinement.filters).find(
      (hit) => hit.entry === answer.direct?.entry,
    );
    first.replaceChildren(
      ...(direct ? [directCard(direct, contextOf(direct))] : []),
      ...asideCards(answer, refinement, { base, ...of }),
    );
    refine.show(hits, refinement);
    groups.replaceChildren(
      ...resultGroups(mine, direct, refinement, contextOf),
      ...theirs.flatMap(({ neighbour, hits: found }) => neighbourGroups(neighbour, found, contextOf)),
      ...(hits.length || waiting ? [] : [emptyHelp(base, now.quick?.suggest(query) ?? [], ask)]),
      // Filters of another query may leave nothing of this one.
      ...(hits.length && !filterHits(hits, refinement.filters).length
        ? [moreButton(s.unfilter, () => refineTo(NOT_REFINED))]
        : []),
    );
    foot.textContent = [
      now.silent.length ? s.silent(now.silent.join(', ')) : '',
      now.unreadable.length ? s.unreadable(now.unreadable.join(', ')) : '',
      now.textFailed ? s.textFailed : '',
    ]
      .filter(Boolean)
      .join(' ');
    if (waiting) {
      say(s.searching, now.typing);
      text.replaceChildren();
      return;
    }
    const total = filterHits(hits, refinement.filters).length;
    const count = !hits.length
      ? now.quick || !now.textFailed
        ? s.none(query.slice(0, 60))
        : s.failed
      : total < hits.length
        ? s.filtered(total, hits.length)
        : s.count(total);
    say(
      [count, answer.corrected && answer.corrected !== query.toLowerCase() ? s.corrected(answer.corrected) : '']
        .filter(Boolean)
        .join('. '),
      now.typing,
    );
    const { pages } = now;
    if (pages)
      shownText = textGroup(mine, pages, refinement, contextOf).then(
        (made) => void (state === now && text.replaceChildren(...made)),
      );
  };

  const neighbourGroups = (
    neighbour: NeighbourAnswer,
    hits: readonly Hit<FoundPage>[],
    contextOf: (hit: Hit<FoundPage>) => ItemContext,
  ): HTMLElement[] => {
    const made = resultGroups(hits, undefined, refinement, contextOf);
    return made.length
      ? [element('div', { class: 'search-neighbour' }, element('h2', {}, s.elsewhere(neighbour.name)), ...made)]
      : [];
  };

  input.addEventListener('input', () => void search(input.value, { typing: true }));
  host.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') && state) keepRecent(state.query);
  });
  moveAlong(input, host);
  if (empty) clear();
  // Who saved pages to read without a connection is told which results are among them.
  if (hasWorker())
    import('../offline/markSaved.ts')
      .then(({ markSaved }) => markSaved(host, new URL(`${base}/`, location.origin).href))
      // Where what is kept cannot be read, nothing can be said of it.
      .catch(() => undefined);
  return { search };
}

/** Whether a worker answers for this page. In a frame that may keep nothing, asking alone throws. */
function hasWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false;
  }
}
