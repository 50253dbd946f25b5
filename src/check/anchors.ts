import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressOf } from '#kinds/addresses.ts';
import { kinds, type Kind } from '#kinds/index.ts';

/** Anchors that pages of prose have beside those of their headings. */
const OF_EVERY_PAGE = ['contenido', 'citar', 'formatos', 'fuentes', 'notas', 'relacionado'];

/** Anchors of charts and of the notes of a text. */
const MADE = /^(?:grafico-|user-content-)/;

/**
 * The places of a page of prose that a link may lead to: its headings, as the page names them, and its parts.
 *
 * @returns undefined where a heading holds a figure, whose words only the page knows
 */
export function listAnchors(tree: Root | undefined): ReadonlySet<string> | undefined {
  const slugger = new GithubSlugger();
  const anchors = new Set(OF_EVERY_PAGE);
  let isKnown = tree !== undefined;
  if (tree)
    visit(tree as Nodes, 'heading', (node) => {
      visit(node as Nodes, (child) => {
        if (child.type === 'mdxJsxTextElement' && child.name === 'Cifra') isKnown = false;
      });
      anchors.add(slugger.slug(toString(node)));
    });
  return isKnown ? anchors : undefined;
}

/** Whether a page of prose has a place. An anchor may be written as browsers write it (`#a%C3%B1o`). */
export const hasAnchor = (anchors: ReadonlySet<string>, written: string): boolean => {
  const anchor = decodeAddress(written);
  return anchors.has(anchor) || MADE.test(anchor);
};

/** An address as people read it; as it is written where its signs are no address. */
export function decodeAddress(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The page of its own that a record of prose has; undefined for one that stands on a list. */
export function pageOf(kind: Kind, id: string, sectionId?: string): string | undefined {
  if (kinds[kind].form !== 'prose' || !kinds[kind].address) return undefined;
  const address = addressOf(kind, id, sectionId);
  return address.includes('#') ? undefined : address;
}
