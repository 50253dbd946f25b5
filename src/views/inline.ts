import type { PhrasingContent } from 'mdast';
import type { FigureView, Inline } from '#domain/inline.ts';
import type { Reference } from '#domain/references.ts';
import { componentOf } from '#records/prose.ts';
import type { WrittenText } from '#records/writtenText.ts';

/** How the components of a line are resolved. */
export interface InlineContext {
  readonly figure: (reference: string) => FigureView;
  readonly term: (id: string) => { readonly address: string; readonly definition: string };
  readonly source: (id: string, locator: string) => Reference;
}

/** Whether a text has any markup: most have none, and need no parser. */
const MARKUP = /[<*_[\]`\\&]/;

/** Turns a line of prose into finished stretches. The check has refused everything else that it could hold. */
export function toInline(written: WrittenText, context: InlineContext): readonly Inline[] {
  const { source } = written;
  if (!MARKUP.test(source)) return [{ type: 'text', text: source }];
  const { tree } = written;
  if (!tree) return [{ type: 'text', text: source }];
  const convert = (node: PhrasingContent): Inline[] => {
    const children = () => ('children' in node ? (node.children as PhrasingContent[]).flatMap(convert) : []);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ type: 'text', text: node.value }];
      case 'break':
        return [{ type: 'text', text: ' ' }];
      case 'strong':
        return [{ type: 'strong', children: children() }];
      case 'emphasis':
        return [{ type: 'emphasis', children: children() }];
      case 'link':
        return [{ type: 'link', address: node.url, children: children() }];
      case 'mdxJsxTextElement': {
        const use = componentOf(node);
        const target = use?.attributes['de'] ?? '';
        if (use?.name === 'Cifra') return [{ type: 'figure', figure: context.figure(target) }];
        if (use?.name === 'Termino') return [{ type: 'term', ...context.term(target), children: children() }];
        if (use?.name === 'Segun')
          return [
            {
              type: 'quote',
              reference: context.source(use.attributes['fuente'] ?? '', use.attributes['lugar'] ?? ''),
              children: children(),
            },
          ];
        return children();
      }
      default:
        return children();
    }
  };
  return tree.children.flatMap((block, index) => {
    // A component alone on its line is read as a block of its own: it is still a stretch of this line.
    const phrasing =
      block.type === 'paragraph'
        ? block.children
        : block.type === 'mdxJsxFlowElement'
          ? [{ ...block, type: 'mdxJsxTextElement' } as unknown as PhrasingContent]
          : [];
    return [...(index ? [{ type: 'text', text: ' ' } as const] : []), ...phrasing.flatMap(convert)];
  });
}
