import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the base path before links that editors write from the root of the site (`/redes/…`). */
export function rehypeBase({ base }: { readonly base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//'))
        node.properties['href'] = prefix + href;
    });
  };
}
