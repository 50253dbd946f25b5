import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Nodes as HtmlNodes, Parents as HtmlParents, Comment } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { openAddress } from '#domain/openAddress.ts';
import { element, figureNodes, quoteNode, renderNodes, termNode, type MarkupContext } from '#domain/inlineMarkup.ts';
import { componentOf } from '#records/prose.ts';
import { viewPlace } from './citations.ts';
import { viewFigure } from './figures.ts';
import { viewTerm } from './lines.ts';
import type { Site } from './site.ts';

/** A part of prose as it is shown: finished HTML, or a block that a component of the site draws. */
export type ProsePart =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'chart'; readonly reference: string }
  | { readonly type: 'note'; readonly id: string };

/** A block, and the comment that holds its place in the tree. */
interface Block {
  readonly part: ProsePart;
  readonly place: Comment;
}

/**
 * The body of a record as it is shown. It is made from the tree that the check has read, so that what was checked is
 * what is shown, and nothing of it is compiled to a module for each record.
 *
 * @returns its parts in their order; none where the record has no body
 */
export function viewProse(site: Site, body: string): readonly ProsePart[] {
  const { tree } = site.records.parsed(body);
  if (!tree || !body.trim()) return [];
  const blocks: Block[] = [];
  const context: MarkupContext = { t: site.book.t, href: (address) => addressUnder(site.config.base, address) };
  const html = toHast(tree, {
    handlers: makeHandlers(site, context, blocks),
    ...nameFootnotes(site.book.t.page),
  }) as HtmlParents;
  nameHeadings(html);
  finish(html, site, context);
  return splitAtBlocks(html, blocks).filter((part) => part.type !== 'html' || part.html.trim() !== '');
}

/** What the notes of a text are called: a heading that is no part of the text, and the way back from each. */
const nameFootnotes = ({ footnotes, backToText }: Site['book']['t']['page']) => ({
  footnoteLabel: footnotes,
  footnoteLabelProperties: { className: ['footnotes-title'], dataPagefindIgnore: '' },
  footnoteBackLabel: (_: number, call: number) => backToText(call),
});

/** The HTML around each block: a comment holds its place, with a mark that no title or text of the page holds too. */
function splitAtBlocks(html: HtmlParents, blocks: readonly Block[]): ProsePart[] {
  if (!blocks.length) return [{ type: 'html', html: renderNodes(html.children) }];
  for (let mark = 'block'; ; mark += '-') {
    blocks.forEach(({ place }, index) => (place.value = `${mark} ${index}`));
    const parts = renderNodes(html.children).split(new RegExp(`<!--${mark} \\d+-->`));
    if (parts.length !== blocks.length + 1) continue;
    return parts.flatMap((part, index): ProsePart[] => {
      const block = blocks[index - 1];
      return [...(block ? [block.part] : []), { type: 'html', html: part }];
    });
  }
}

/** Address of a page under the base path of the site; those of other sites, and anchors, stay as they are. */
const addressUnder = (base: string, address: string): string =>
  address.startsWith('/') && !address.startsWith('//') ? `${base.replace(/\/$/, '')}${address}` : address;

/** How the components of prose become HTML; the closed list of `src/records/prose.ts`. */
function makeHandlers(site: Site, context: MarkupContext, blocks: Block[]): Handlers {
  const toBlock = (part: ProsePart): Comment => {
    const place: Comment = { type: 'comment', value: '' };
    blocks.push({ part, place });
    return place;
  };
  const component = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement): ElementContent[] => {
    const { name = '', attributes = {} } = componentOf(node) ?? {};
    const target = attributes['de'] ?? '';
    const children = () => state.all(node);
    switch (name) {
      case 'Cifra':
        return figureNodes(viewFigure(site, target), context);
      case 'Termino':
        return [termNode(viewTerm(site, target), children(), context)];
      case 'Segun':
        return [quoteNode(viewPlace(site, attributes['fuente'] ?? '', attributes['lugar'] ?? ''), children(), context)];
      case 'Grafico':
        return [toBlock({ type: 'chart', reference: target })];
      case 'Nota':
        return [toBlock({ type: 'note', id: target })];
      default:
        return children();
    }
  };
  return {
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    // Components alone in a paragraph stand by themselves.
    paragraph: (state: State, node: Paragraph) =>
      isOfComponents(node)
        ? node.children.flatMap((child) => (child.type === 'mdxJsxTextElement' ? component(state, child) : []))
        : defaultHandlers.paragraph(state, node),
  };
}

/** Whether a paragraph holds components and nothing else. */
function isOfComponents({ children }: Paragraph): boolean {
  const isBlank = (node: PhrasingContent) => node.type === 'text' && !node.value.trim();
  return (
    children.some((node) => node.type === 'mdxJsxTextElement') &&
    children.every((node) => node.type === 'mdxJsxTextElement' || isBlank(node))
  );
}

const isElement = (node: HtmlNodes): node is Element => node.type === 'element';

/** Gives each heading the anchor by which it is linked: its text as GitHub writes it. */
function nameHeadings(root: HtmlParents): void {
  const slugger = new GithubSlugger();
  for (const node of root.children) {
    if (!isElement(node)) continue;
    if (/^h[1-6]$/.test(node.tagName)) node.properties['id'] ??= slugger.slug(textOf(node));
    else nameHeadings(node);
  }
}

/**
 * Puts the base path before addresses, and lets wide tables scroll by themselves.
 *
 * @param above the heading under which it stands, which names a table
 */
function finish(parent: HtmlParents, site: Site, context: MarkupContext, above = ''): void {
  let heading = above;
  parent.children = parent.children.map((node) => {
    if (!isElement(node)) return node;
    if (/^h[1-6]$/.test(node.tagName)) heading = textOf(node).trim();
    if (node.tagName === 'input') return taskSign(node, site.book.t.page);
    finish(node, site, context, heading);
    const { href, src } = node.properties;
    if (typeof href === 'string' && isPlainLink(node)) node.properties['href'] = underBase(href, context);
    if (typeof src === 'string') node.properties['src'] = underBase(src, context);
    // The corner of a table heads nothing.
    if (node.tagName === 'th' && !textOf(node).trim()) node.tagName = 'td';
    if (node.tagName === 'td' || node.tagName === 'th') nameCell(node);
    if (node.tagName !== 'table') return node;
    const { table, slide } = site.book.t;
    const around = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: table(heading), dataHint: slide };
    return element('div', around, [node]);
  }) as typeof parent.children;
}

/** The sign of a task: what GitHub writes is a box to tick that nobody can tick and that has no name. */
const taskSign = ({ properties }: Element, { taskDone, taskOpen }: Site['book']['t']['page']): Element =>
  element('span', { role: 'img', ariaLabel: properties['checked'] ? taskDone : taskOpen }, [
    { type: 'text', value: properties['checked'] ? '☑' : '☐' },
  ]);

/** An address as an editor wrote it, under the base path; none where it would run. */
const underBase = (address: string, { href }: MarkupContext): string | undefined => {
  const open = openAddress(address);
  return open === undefined ? undefined : href(open);
};

/**
 * Names how a cell is set. A cell that says something around its figure breaks its lines; a figure alone stays with its
 * mark. Its alignment is a class: the policy of the page takes no style of an element.
 */
function nameCell(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties['align'];
  const names = [
    ...(cell.tagName === 'td' && saysMore(cell) ? ['says'] : []),
    ...(typeof align === 'string' && align !== 'left' ? [`to-${align}`] : []),
  ];
  if (names.length) cell.properties['className'] = names;
}

/** Whether a link was written by an editor: those of components have their base path already. */
const isPlainLink = ({ properties }: Element): boolean =>
  properties['className'] === undefined && !properties['ariaLabel'];

/** Whether a cell holds words beside its figure and the mark of it. */
const saysMore = ({ children }: Element): boolean =>
  children.some((node) =>
    isElement(node)
      ? node.tagName !== 'sup' &&
        !(node.properties['className'] as string[] | undefined)?.includes('figure') &&
        saysMore(node)
      : node.type === 'text' && node.value.trim() !== '',
  );

function textOf(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
