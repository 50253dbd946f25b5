import { formatDate } from '../formats.ts';
import { anchorOf, FIGURE, type QuickEntry } from '#domain/search/quickIndex.ts';
import { marksOf, reasonOf, type Answered } from '#domain/search/reason.ts';
import { speech } from '#words/speech.ts';
import type { Hit } from '#domain/search/hits.ts';
import { search as s } from '#words/search.ts';
import { addressOf } from './address.ts';
import { element } from '../element.ts';
import { excerptNodes, markedNodes } from './dom.ts';
import type { FoundPage, FoundSection } from './engine.ts';

/** What items need of the search they belong to. */
export interface ItemContext extends Answered {
  /** Path of this site without its last slash, or address of another. */
  readonly base: string;
  /** Words to mark on the page of a result: as they were typed, then others that answered. */
  readonly spoken: readonly string[];
}

/** Places that are worth naming beside a result: what is of all of them is of none. */
const MOST_PLACES = 1;

/** What a result is, in a word, and where it belongs: «Red · El Llano». */
function kindLine({ kind, clusters = [], date }: QuickEntry, showDate: boolean): HTMLElement {
  const places = clusters.length <= MOST_PLACES ? clusters : [];
  const words = [kind.name, ...places, ...(showDate && date ? [formatDate(date)] : [])];
  return element('p', { class: 'search-kind' }, words.join(' · '));
}

/** Why a result is one, where nothing that is shown of it says so. */
function reasonLine(entry: QuickEntry, marks: ReadonlySet<string>): HTMLElement[] {
  const reason = reasonOf(entry, marks);
  return reason
    ? [element('p', { class: 'search-meta' }, `${s.reasons[reason.from]}: `, ...markedNodes(reason.text, marks))]
    : [];
}

/** A result in its group. */
export function resultItem(hit: Hit<FoundPage>, context: ItemContext, showDate = false): HTMLElement {
  const { base, spoken } = context;
  const { entry, sections } = hit;
  const marks = marksOf(entry, context, speech);
  const title = element(
    'a',
    { class: 'search-title', href: addressOf(base, entry.address, spoken) },
    ...markedNodes(entry.title, marks),
  );
  const page = entry.address.split('#')[0] ?? '';
  const links = entry.address.includes('#')
    ? []
    : sections.map((section) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: addressOf(base, `${page}#${anchorOf(section)}`, spoken) },
            ...markedNodes(section, marks),
          ),
        ),
      );
  return element(
    'li',
    {},
    kindLine(entry, showDate),
    ...(entry.kind.id === FIGURE
      ? figureLines(hit, title, marks)
      : [title, ...(entry.summary ? [element('p', {}, ...markedNodes(entry.summary, marks))] : [])]),
    ...reasonLine(entry, marks),
    ...(links.length ? [element('ul', { class: 'search-sections' }, ...links)] : []),
  );
}

/** A figure: its value first, then what it is and where it comes from. */
function figureLines({ entry }: Hit, title: HTMLElement, marks: ReadonlySet<string>): HTMLElement[] {
  return [
    element('p', { class: 'search-figure' }, element('strong', {}, entry.value ?? ''), ' ', title),
    element(
      'p',
      { class: 'search-meta' },
      ...markedNodes(entry.summary ?? '', marks),
      ...(entry.source ? [` · ${entry.source}`] : []),
      ...(entry.hasNote ? [` · † ${s.hasNote}`] : []),
    ),
  ];
}

/** The definition or the figure that answers outright. */
export function directCard({ entry }: Hit, { base, marks, spoken }: ItemContext): HTMLElement {
  const address = addressOf(base, entry.address, spoken);
  const isFigure = entry.kind.id === FIGURE;
  return element(
    'div',
    { class: 'search-direct' },
    element('h2', {}, isFigure ? s.figure : s.definition),
    ...(isFigure ? [element('p', { class: 'search-value' }, entry.value ?? '')] : []),
    element(
      'p',
      { class: 'search-name' },
      element('a', { href: address }, entry.title),
      ...(isFigure && entry.summary ? [element('span', {}, entry.summary)] : []),
    ),
    ...(isFigure
      ? [element('p', { class: 'search-meta' }, entry.source ?? '', ...(entry.hasNote ? [` · † ${s.hasNote}`] : []))]
      : [element('p', {}, ...markedNodes(entry.summary ?? '', marks))]),
    element('p', { class: 'search-more' }, element('a', { href: address }, isFigure ? s.seeFigure : s.seeTerm)),
  );
}

/** What a word means, beside the results of a query that did not ask for it: a line, and its place in the glossary. */
export function asideCard(entry: QuickEntry, { base, marks, spoken }: ItemContext): HTMLElement {
  return element(
    'aside',
    { class: 'search-aside', 'aria-label': s.definition },
    element(
      'p',
      {},
      element('a', { href: addressOf(base, entry.address, spoken) }, entry.title),
      ': ',
      ...markedNodes(entry.summary ?? '', marks),
      ' ',
      element('span', { class: 'search-meta' }, s.glossary),
    ),
  );
}

/**
 * A page of which only the full text knows, at once by its name, in the room that it will take; what it says follows.
 *
 * @returns the item, and what fills it
 */
export function textPlace(
  hit: Hit<FoundPage>,
  { base, marks, spoken }: ItemContext,
): { readonly node: HTMLElement; readonly fill: () => Promise<void> } {
  const title = element(
    'a',
    { class: 'search-title', href: addressOf(base, hit.entry.address, spoken) },
    ...markedNodes(hit.entry.title, marks),
  );
  const place = element('p', { class: 'search-meta search-place' }, hit.entry.kind.name);
  const excerpt = element('p', { class: 'search-excerpt' });
  return {
    node: element('li', {}, title, place, excerpt),
    fill: async () => {
      const said = await hit.page?.read();
      const section = said?.sections[0];
      excerpt.append(...excerptNodes(section?.excerpt ?? said?.excerpt ?? ''));
      if (!section) return;
      title.href = addressOf(base, section.address, spoken);
      place.append(` · ${section.title}`);
    },
  };
}

/**
 * What a page of the full text says: the page with its sections, or only the sections where the page stands among the
 * results
 * above already.
 */
export async function textItems(hit: Hit<FoundPage>, { base, marks, spoken }: ItemContext): Promise<HTMLElement[]> {
  if (!hit.page) return [];
  const { title, excerpt, sections } = await hit.page.read();
  const name = hit.entry.title || title;
  const link = (section: FoundSection, shown: (Node | string)[]) =>
    element('a', { class: 'search-title', href: addressOf(base, section.address, spoken) }, ...shown);
  if (!hit.textOnly)
    return sections
      .slice(0, 1)
      .map((section) =>
        element(
          'li',
          {},
          link(section, [section.title]),
          element('span', { class: 'search-meta' }, ` · ${name}`),
          element('p', {}, ...excerptNodes(section.excerpt)),
        ),
      );
  const rest = sections
    .slice(0, 2)
    .map((section) =>
      element(
        'li',
        {},
        element('a', { href: addressOf(base, section.address, spoken) }, section.title),
        element('p', {}, ...excerptNodes(section.excerpt)),
      ),
    );
  return [
    element(
      'li',
      {},
      element(
        'a',
        { class: 'search-title', href: addressOf(base, hit.entry.address, spoken) },
        ...markedNodes(name, marks),
      ),
      element('span', { class: 'search-meta' }, ` · ${hit.entry.kind.name}`),
      element('p', {}, ...excerptNodes(excerpt)),
      ...(rest.length ? [element('ul', { class: 'search-sections' }, ...rest)] : []),
    ),
  ];
}
