import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { componentOf } from '#records/prose.ts';
import type { WrittenText } from '#records/writtenText.ts';
import type { GuideBlock, GuideInline } from '#domain/guide/model.ts';

/** What prose of a guide is resolved with. */
export interface ProseContext {
  /** A text of a record as it was parsed. */
  readonly parsed: (source: string) => WrittenText;
  readonly figure: (reference: string) => readonly GuideInline[];
  readonly link: (address: string) => { readonly to?: string; readonly href?: string };
  readonly term: (id: string) => string;
  readonly place: (sourceId: string, locator: string) => string;
  readonly chart: (reference: string) => readonly GuideBlock[];
  readonly note: (id: string) => readonly GuideBlock[];
}

const text = (v: string): GuideInline => ({ t: 'text', v });

/** A field of prose as one line. */
export function toInlines(source: string, context: ProseContext): readonly GuideInline[] {
  const { tree } = context.parsed(source);
  if (!tree) return [text(source)];
  return tree.children.flatMap((node, index) => [
    ...(index ? [text(' ')] : []),
    ...('children' in node && node.type === 'paragraph'
      ? node.children.flatMap((child) => inline(child, context, tree))
      : inline(node as PhrasingContent, context, tree)),
  ]);
}

/**
 * The body of a record as blocks.
 *
 * @param top level of the heading that the record stands under: its own headings go below it
 */
export function toBlocks(source: string, top: number, context: ProseContext): readonly GuideBlock[] {
  const { tree } = context.parsed(source);
  return tree ? blocks(tree.children, top, context, tree) : [];
}

function blocks(nodes: readonly RootContent[], top: number, context: ProseContext, tree: Root): GuideBlock[] {
  return nodes.flatMap((node): GuideBlock[] => {
    const inner = () => ('children' in node ? blocks(node.children as RootContent[], top, context, tree) : []);
    switch (node.type) {
      case 'paragraph':
        return [{ t: 'p', c: node.children.flatMap((child) => inline(child, context, tree)) }];
      case 'heading':
        // The page's own title is level 1 and its sections 2: here they stand under the record's heading.
        return [{ t: 'h', depth: Math.min(5, top + node.depth - 1), v: plain(node, context, tree) }];
      case 'list':
        return [
          {
            t: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item) => blocks(item.children as RootContent[], top, context, tree)),
          },
        ];
      case 'blockquote':
        return [{ t: 'quote', c: inner() }];
      case 'table': {
        const [head, ...rows] = node.children;
        return [
          {
            t: 'table',
            header: head?.children.map((cell) => plain(cell, context, tree)) ?? [],
            rows: rows.map((row) =>
              row.children.map((cell) => cell.children.flatMap((child) => inline(child, context, tree))),
            ),
          },
        ];
      }
      case 'mdxJsxFlowElement': {
        const use = componentOf(node);
        if (use?.name === 'Grafico') return [...context.chart(use.attributes['de'] ?? '')];
        if (use?.name === 'Nota') return [...context.note(use.attributes['de'] ?? '')];
        return [
          { t: 'p', c: inline({ ...node, type: 'mdxJsxTextElement' } as unknown as PhrasingContent, context, tree) },
        ];
      }
      default:
        return [];
    }
  });
}

function inline(node: PhrasingContent, context: ProseContext, tree: Root): GuideInline[] {
  const children = (): GuideInline[] =>
    'children' in node
      ? (node.children as Nodes[]).flatMap((child) =>
          child.type === 'paragraph'
            ? child.children.flatMap((item) => inline(item, context, tree))
            : inline(child as PhrasingContent, context, tree),
        )
      : [];
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [text(node.value.replace(/\s+/g, ' '))];
    case 'break':
      return [text(' ')];
    case 'strong':
      return [{ t: 'b', c: children() }];
    case 'emphasis':
      return [{ t: 'i', c: children() }];
    case 'link':
      return [{ t: 'a', ...context.link(node.url), see: true, c: children() }];
    // A picture is seen online: on paper its text stands for it.
    case 'image':
      return [{ t: 'a', ...context.link(node.url), c: [text(`Imagen: ${node.alt ?? ''}`)] }];
    case 'footnoteReference': {
      const definition = tree.children.find(
        (child) => child.type === 'footnoteDefinition' && child.identifier === node.identifier,
      );
      return definition && 'children' in definition
        ? [
            {
              t: 'fn',
              c: (definition.children as Nodes[]).flatMap((child) =>
                child.type === 'paragraph' ? child.children.flatMap((item) => inline(item, context, tree)) : [],
              ),
            },
          ]
        : [];
    }
    case 'mdxJsxTextElement': {
      const use = componentOf(node);
      const target = use?.attributes['de'] ?? '';
      if (use?.name === 'Cifra') return [...context.figure(target)];
      if (use?.name === 'Segun')
        return [
          ...children(),
          { t: 'fn', c: [text(`${context.place(use.attributes['fuente'] ?? '', use.attributes['lugar'] ?? '')}.`)] },
        ];
      if (use?.name === 'Termino') return [{ t: 'a', ...context.link(context.term(target)), c: children() }];
      return children();
    }
    default:
      return children();
  }
}

function plain(node: Nodes, context: ProseContext, tree: Root): string {
  const words = (items: readonly GuideInline[]): string =>
    items.map((item) => (item.t === 'text' ? item.v : item.t === 'fn' ? '' : words(item.c))).join('');
  return 'children' in node
    ? words((node.children as PhrasingContent[]).flatMap((child) => inline(child, context, tree)))
    : '';
}
