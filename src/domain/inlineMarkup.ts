import type { Element, ElementContent, Properties, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Texts } from '#texts/es/index.ts';
import type { FigureView, Inline } from './inline.ts';
import { openAddress } from './openAddress.ts';
import { quoteComment, type NumberedReference, type Reference } from './references.ts';

/** What the markup of a line is made with. */
export interface MarkupContext {
  readonly t: Pick<Texts, 'figure' | 'page'>;
  /** Address of a page under the base path of the site. */
  readonly href: (address: string) => string;
  /** Whether figures go without the mark of their notes: in a note, it would lead around in a circle. */
  readonly unmarked?: boolean;
}

const text = (value: string): Text => ({ type: 'text', value });

/** An element of HTML as a node. */
export const element = (tagName: string, properties: Properties, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
});

/** A figure with the way to its method, and the mark of its notes. */
export function figureNodes(figure: FigureView, context: MarkupContext): ElementContent[] {
  const { t, href, unmarked = false } = context;
  const how = { className: ['figure'], href: href(figure.address), title: t.figure.how(figure.title) };
  return [element('a', how, [text(figure.text)]), ...(unmarked ? [] : noteMarkNodes(figure, context))];
}

/** The mark of the notes of a figure: one note is reached at once, several through the figure's own entry. */
export function noteMarkNodes({ notes, address, title }: FigureView, { t, href }: MarkupContext): ElementContent[] {
  const [first] = notes;
  if (!first) return [];
  const label = notes.length > 1 ? t.figure.notes(notes.length, title) : t.figure.noteOf(first.title);
  const link = { href: href(notes.length > 1 ? address : first.address), title: label, ariaLabel: label };
  return [element('sup', { className: ['note-mark'] }, [element('a', link, [text('†')])])];
}

/** Words that lead to their term in the glossary. */
export const termNode = (
  { address, definition }: { readonly address: string; readonly definition: string },
  children: readonly ElementContent[],
  { href }: MarkupContext,
): Element => element('a', { className: ['term'], href: href(address), title: definition }, children);

/** Words that only a source states: they lead to its place in the list of sources, and carry the number of it. */
export const quoteNode = (reference: Reference, children: readonly ElementContent[], { t }: MarkupContext): Element =>
  element(
    'a',
    {
      className: ['per-source'],
      href: `#${reference.id}`,
      title: t.page.perSource(`${reference.name}, ${reference.place}`),
    },
    [...children, { type: 'comment', value: quoteComment(reference) }],
  );

/** The number of a place in a source: beside a statement it leads to the list of sources, a quotation does so whole. */
export function referenceNode(
  { id, number, name, place }: NumberedReference,
  kind: 'mark' | 'quote',
  { page }: MarkupContext['t'],
): Element {
  const shown = text(`[${number}]`);
  const label = page.reference(number, `${name}, ${place}`);
  const link = { href: `#${id}`, title: label, ariaLabel: label };
  const properties = { className: ['ref'], dataPagefindIgnore: '' };
  return element('sup', properties, [kind === 'quote' ? shown : element('a', link, [shown])]);
}

/** Finished stretches of a line as nodes. */
function inlineNodes(items: readonly Inline[], context: MarkupContext): ElementContent[] {
  return items.flatMap((item): ElementContent[] => {
    const children = () => ('children' in item ? inlineNodes(item.children, context) : []);
    switch (item.type) {
      case 'text':
        return [text(item.text)];
      case 'strong':
        return [element('strong', {}, children())];
      case 'emphasis':
        return [element('em', {}, children())];
      case 'link':
        return [element('a', { href: context.href(openAddress(item.address) ?? '') || undefined }, children())];
      case 'figure':
        return figureNodes(item.figure, context);
      case 'term':
        return [termNode(item, children(), context)];
      case 'quote':
        return [quoteNode(item.reference, children(), context)];
    }
  });
}

/** Nodes as HTML, with signs named as people name them: `&amp;`. */
export const renderNodes = (nodes: readonly RootContent[]): string =>
  toHtml({ type: 'root', children: [...nodes] }, { characterReferences: { useNamedReferences: true } });

/** Finished stretches of a line as HTML. */
export const renderInline = (items: readonly Inline[], context: MarkupContext): string =>
  renderNodes(inlineNodes(items, context));
