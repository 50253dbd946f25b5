import type { Nodes, Parents } from 'mdast';
import type { BareBlock, Slip } from './slip.ts';

/** A line of a block, without the marks of the quotation or list around it. */
interface Line {
  readonly text: string;
  /** Offset in the text. */
  readonly start: number;
}

/** Signs by which Word begins the items of a list. */
const BULLET = /^(?:[•·▪▫‣◦●○\uF0B7\uF0A7\uF0D8]\s*|o(?:\t|\s{2,}))(?=\S)/u;
/** Dashes and other signs begin a list where one follows another; one alone is speech, or a remark. */
const DASH = /^(?:[–—■□▶►➢➤✓✔✗❖◆◇]\s+|-(?=\p{L})|o\s+(?=\p{Lu}))(?=\S)/u;
const LETTERED = /^(?:\p{Ll}|[ivx]{1,4})[.)]\s+(?=\p{L})/u;
const NUMBERED = /^\d{1,3}(?:[.)]-?|\.?[°º])\s*(?=[\p{L}«"“¿¡])/u;
const HEADING = /^(#{1,})(?=[^\s#])(.*)$/u;
const CELLS = /^\|.*\||\S\s+\|\s+\S/;

/** Lines that look like headings, items or rows, and run together in a paragraph as they were typed. */
export function findLineSlips(block: BareBlock, parent: Parents | undefined): Slip[] {
  const lines = listLines(block);
  const followed = isFollowed(block, parent);
  const items = findItems(lines, followed);
  const container = lines.find(({ text }) => /^:{3,}/.test(text));
  return [
    ...findHeadings(lines),
    ...items,
    ...(items.length || followed === 'after' ? [] : findRows(lines)),
    ...(container
      ? [{ wrong: 'container', start: container.start, end: container.start + container.text.length } as const]
      : []),
  ];
}

function listLines({ bare, start }: BareBlock): Line[] {
  let offset = start;
  return bare.split('\n').map((written) => {
    const [lead = ''] = /^[ \t>]*/.exec(written) ?? [];
    const line = { text: written.slice(lead.length).trimEnd(), start: offset + lead.length };
    offset += written.length + 1;
    return line;
  });
}

/** Whether another paragraph of the same look stands right after or before: lists of Word have one for each item. */
function isFollowed({ node }: BareBlock, parent: Parents | undefined): 'after' | 'first' | undefined {
  const siblings = (parent?.children ?? []) as readonly Nodes[];
  const at = siblings.indexOf(node);
  const beginning = (sibling: Nodes | undefined): string =>
    sibling?.type === 'paragraph' && sibling.children[0]?.type === 'text' ? sibling.children[0].value : '';
  const sameAs = (sibling: Nodes | undefined) =>
    [BULLET, DASH, LETTERED, NUMBERED].some(
      (look) => look.test(beginning(siblings[at])) && look.test(beginning(sibling)),
    );
  if (sameAs(siblings[at - 1])) return 'after';
  return sameAs(siblings[at + 1]) ? 'first' : undefined;
}

function findHeadings(lines: readonly Line[]): Slip[] {
  return lines.flatMap(({ text, start }): Slip[] => {
    const [, marks = '', title = ''] = HEADING.exec(text) ?? [];
    // One sign alone numbers a thing, or marks a word that others look for.
    const isTitle = marks.length > 1 || (marks && lines.length === 1 && /^\p{L}.*\s\p{L}/u.test(title));
    const right = `${'#'.repeat(Math.min(6, Math.max(2, marks.length)))} ${title.trim()}`;
    return isTitle ? [{ wrong: 'headingSpace', start, end: start + text.length, right }] : [];
  });
}

/** Items of a list are one mistake, however many there are: the first is told. */
function findItems(lines: readonly Line[], followed: 'after' | 'first' | undefined): Slip[] {
  if (followed === 'after') return [];
  const tell = (wrong: 'bullet' | 'numbers', look: RegExp, least: number): Slip[] => {
    const found = lines.filter(({ text }) => look.test(text));
    const [first] = found;
    if (!first || (found.length < least && !(followed && first === lines[0]))) return [];
    const text = first.text.replace(look, '');
    const right = wrong === 'bullet' ? `- ${text}` : `1. ${text}`;
    return [{ wrong, start: first.start, end: first.start + first.text.length, right }];
  };
  const [bullets, dashes] = [tell('bullet', BULLET, 1), tell('bullet', DASH, 2)];
  const [letters, numbers] = [tell('numbers', LETTERED, 2), tell('numbers', NUMBERED, 2)];
  return [bullets, dashes, letters, numbers].find((found) => found.length) ?? [];
}

/** Rows without the line that makes them a table, or with tabs between their cells, as Word copies them. */
function findRows(lines: readonly Line[]): Slip[] {
  const rows = lines.filter(({ text }) => CELLS.test(text));
  const [row] = rows;
  if (row && (rows.length > 1 || row.text.startsWith('|'))) {
    const cells = row.text.replace(/^\||\|$/g, '').split('|').length;
    const right = `| ${Array.from({ length: cells }, () => '---').join(' | ')} |`;
    return [{ wrong: 'tableRule', start: row.start, end: row.start + row.text.length, right }];
  }
  const tabbed = lines.filter(({ text }) => /\S\t+\S/.test(text));
  const [first] = tabbed;
  if (!first || tabbed.length < 2) return [];
  const right = `| ${first.text.split(/\t+/).join(' | ')} |`;
  return [{ wrong: 'tableTabs', start: first.start, end: first.start + first.text.length, right }];
}
