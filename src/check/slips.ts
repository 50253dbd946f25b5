import type { Definition, FootnoteDefinition, Nodes, Parents, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { findLineSlips } from './lineSlips.ts';
import { findSignSlips } from './signSlips.ts';
import { READ, type BareBlock, type Slip } from './slip.ts';

/**
 * Whatever looks like Markdown in a text and was not read as such: it would be published as it was typed, or lost
 * without a word.
 *
 * @param source the text with its markup
 * @param tree the text as it is read
 */
export function listSlips(source: string, tree: Root): Slip[] {
  const blocks: { readonly block: BareBlock; readonly parent: Parents | undefined }[] = [];
  const notes: string[] = [];
  const slips: Slip[] = [];
  visit(tree, (node: Nodes, _, parent) => {
    if (node.type === 'footnoteDefinition') notes.push(node.label ?? node.identifier);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push({ block: bareBlock(source, node), parent });
    slips.push(...findLostParts(source, node));
  });
  const isStarred = blocks.some(({ block }) => /[\p{L}\p{N}»”)]\*(?=$|[\s.,;:)])/mu.test(block.bare));
  for (const { block, parent } of blocks) {
    slips.push(...findSignSlips(block, { notes, isStarred }));
    if (block.node.type === 'paragraph') slips.push(...findLineSlips(block, parent));
  }
  return [...slips, ...findUnused(tree)].sort((a, b) => a.start - b.start);
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** Puts out of sight what was read as markup, and every sign that was written to stand for itself (`\*`). */
function bareBlock(source: string, node: BareBlock['node']): BareBlock {
  const start = startOf(node);
  const signs = Array.from({ length: endOf(node) - start }, () => READ);
  const show = (from: number, to: number) => {
    const written = source.slice(from, to).replace(/\\[!-/:-@[-`{-~]/g, READ + READ);
    for (let index = 0; index < written.length; index += 1) signs[from - start + index] = written[index] ?? READ;
  };
  const walk = (child: Nodes): void => {
    // An address that stands for itself was read as a link, and may belong to one that was not.
    const isBare = child.type === 'link' && !/^[[<]/.test(source.slice(startOf(child), startOf(child) + 1));
    if (child.type === 'text' || isBare) show(startOf(child), endOf(child));
    else if ('children' in child) child.children.forEach(walk);
  };
  node.children.forEach(walk);
  return { node, start, bare: signs.join('') };
}

/** Headings, links, items and cells that were read, and say nothing or lose what they say. */
function findLostParts(source: string, node: Nodes): Slip[] {
  const at = { start: startOf(node), end: endOf(node) };
  const isEmpty = (part: Nodes) => 'children' in part && !part.children.some((child) => !isBlank(child));
  switch (node.type) {
    case 'heading':
      return isEmpty(node) ? [{ wrong: 'headingEmpty', ...at }] : [];
    case 'link':
    case 'linkReference':
      return isEmpty(node) ? [{ wrong: 'linkEmpty', ...at }] : [];
    case 'listItem':
      return node.children.length ? [] : [{ wrong: 'itemEmpty', ...at }];
    case 'table':
      return findCells(source, node);
    default:
      return [];
  }
}

const isBlank = (node: Nodes): boolean => node.type === 'text' && !node.value.trim();

/** Rows of another length than their head: what is too much is not shown, and what is missing is an empty cell. */
function findCells(source: string, { children: [head, ...rows] }: Table): Slip[] {
  const wanted = head?.children.length ?? 0;
  return rows.flatMap((row): Slip[] => {
    const count = row.children.length;
    if (count === wanted) return [];
    const detail = { cells: String(count), wanted: String(wanted) };
    const isText = count === 1 && !source.slice(startOf(row), endOf(row)).includes('|');
    return [
      {
        wrong: count > wanted ? 'cellLost' : 'cellMissing',
        start: startOf(row),
        end: endOf(row),
        detail: isText ? { ...detail, text: 'yes' } : detail,
      },
    ];
  });
}

/** Notes and addresses that a text names apart and never uses: they are not shown anywhere. */
function findUnused(tree: Root): Slip[] {
  const called = new Set<string>();
  const named: (Definition | FootnoteDefinition)[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'footnoteReference') called.add(`^${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') called.add(node.identifier);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') named.push(node);
  });
  const seen = new Set<string>();
  return named.flatMap((node): Slip[] => {
    const isNote = node.type === 'footnoteDefinition';
    const name = isNote ? `^${node.identifier}` : node.identifier;
    const at = { start: startOf(node), end: endOf(node), detail: { name: node.label ?? node.identifier } };
    if (seen.has(name)) return [{ wrong: 'noteTwice', ...at }];
    seen.add(name);
    return called.has(name) ? [] : [{ wrong: isNote ? 'noteUnused' : 'nameUnused', ...at }];
  });
}
