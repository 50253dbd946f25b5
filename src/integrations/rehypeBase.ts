import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the base path before links and pictures that editors write from the root of the site (`/redes/…`). */
export function rehypeBase({ base }: { readonly base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      for (const property of ['href', 'src']) {
        const address = node.properties[property];
        if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//'))
          node.properties[property] = prefix + address;
      }
    });
  };
}
