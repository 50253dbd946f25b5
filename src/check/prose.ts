import type { Code, Definition, Heading, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { MOST, tellBound, type Excess } from '#records/bounds.ts';
import { componentOf, type ProseError } from '#records/prose.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { FieldPath } from '#records/raw.ts';
import { findSigns, tellSigns } from '#records/signs.ts';
import { listAnchors, pageOf } from './anchors.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { checkComponent } from './components.ts';
import { cut, excerpt } from './excerpt.ts';
import { checkImage, checkLink } from './links.ts';
import { placeOfText } from './places.ts';
import type { ProseText } from './proseText.ts';
import type { Slip } from './slip.ts';
import { listSlips } from './slips.ts';
import type { Targets } from './targets.ts';

/** Prose may hold Markdown and the closed list of components; nothing in it may run. */
export function checkProse(record: CheckedRecord, targets: Targets): Problem[] {
  const source = record.body;
  if (!source.trim()) return [];
  const page = pageOf(record.kind, record.id, (record.data as { readonly sectionId?: string }).sectionId);
  const own = page === undefined ? undefined : listAnchors(targets.records.parsed(source).tree);
  const problems = checkText({ record, fieldPath: undefined, source, targets, own });
  // A file with the wrong ending is one mistake, however many components stand in it.
  const [first] = problems.filter(isWrongEnding);
  return problems.filter((problem) => !isWrongEnding(problem) || problem === first);
}

const isWrongEnding = (problem: Problem): boolean => problem.detail?.['wrong'] === 'md';

/** Text of a field may hold inline Markdown and the inline components. */
export function checkInline(record: CheckedRecord, fieldPath: FieldPath, source: string, targets: Targets): Problem[] {
  return source.length > MOST.paragraphLetters || MARKS.test(source)
    ? checkText({ record, fieldPath, source, targets })
    : [];
}

/** Signs of Markdown and of what editors take for it: a text without any is words. */
const MARKS = /[<{*_[\]`#!&~|\\=^\t•·▪▫‣◦●○\uF0B7]|^ *[-–—:\d]|www\.|:\/\//m;

/** Blocks that a field cannot show: it is set as one line of text. */
const BLOCKS = [
  'list',
  'table',
  'blockquote',
  'code',
  'thematicBreak',
  'footnoteReference',
  'footnoteDefinition',
  'image',
  'imageReference',
  'definition',
  'linkReference',
];

function checkText(text: ProseText): Problem[] {
  const { tree, errors, excess } = text.targets.records.parsed(text.source);
  const problems = [
    ...(excess ? [describeExcess(text, excess)] : []),
    ...errors.map((error) => describeError(text, error)),
  ];
  if (!tree) return problems;
  const images = findImages(tree);
  const refused: Nodes[] = [];
  let depth = 1;
  visit(tree, (node: Nodes) => {
    if (text.fieldPath && BLOCKS.includes(node.type)) {
      refused.push(node);
      problems.push({ code: 'prosa-bloque', ...placeOfNode(text, node), received: excerpt(text.source, node) });
      return 'skip';
    }
    problems.push(...checkNode(text, node, depth, images));
    if (node.type === 'heading') depth = Math.max(2, node.depth);
    return undefined;
  });
  return [...problems, ...describeSlips(text, tree, errors.length > 0, refused)];
}

/** Slips that say what a text lacks: one that could not be read whole may have it all the same. */
const OF_THE_WHOLE: readonly string[] = ['noteUnknown', 'noteUnused', 'nameUnused'];

/** Slips of lists, tables and headings. */
const OF_BLOCKS: readonly string[] = ['bullet', 'numbers', 'tableRule', 'tableTabs', 'headingSpace', 'container'];

/**
 * What looks like Markdown and was not read as such.
 *
 * @param isPartial whether some of the text could not be read
 * @param refused parts that are told of already
 */
function describeSlips(text: ProseText, tree: Root, isPartial: boolean, refused: readonly Nodes[]): Problem[] {
  const isTold = ({ start, end }: Slip) =>
    refused.some(({ position }) => (position?.start.offset ?? 0) <= start && end <= (position?.end.offset ?? 0));
  return listSlips(text.source, tree)
    .filter((slip) => !isTold(slip) && !(isPartial && OF_THE_WHOLE.includes(slip.wrong)))
    .map(({ wrong, start, end, right, detail }) => {
      const at = placeOfText(text.record.raw, text.fieldPath, start, end);
      const received = cut(text.source.slice(start, end));
      // What would be a block, had it been written right, cannot stand in a field at all.
      if (text.fieldPath && OF_BLOCKS.includes(wrong)) return { code: 'prosa-bloque', ...at, received };
      const told = { wrong, ...(right === undefined ? {} : { writtenRight: right }), ...detail };
      return { code: 'prosa-markdown', ...at, received, detail: told };
    });
}

/** The addresses that a text names apart (`[nombre]: /mapa.svg`) and shows as images; the first of a name counts. */
function findImages(tree: Root): ReadonlySet<Definition> {
  const named = new Map<string, Definition>();
  const shown = new Set<string>();
  visit(tree, (node: Nodes) => {
    if (node.type === 'definition' && !named.has(node.identifier)) named.set(node.identifier, node);
    if (node.type === 'imageReference') shown.add(node.identifier);
  });
  return new Set([...named.values()].filter(({ identifier }) => shown.has(identifier)));
}

/** @param depth that of the heading before */
function checkNode(text: ProseText, node: Nodes, depth: number, images: ReadonlySet<Definition>): Problem[] {
  const { links } = text.targets;
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ code: 'prosa-expresion', ...placeOfNode(text, node), received: excerpt(text.source, node) }];
    case 'text':
    case 'inlineCode':
      return checkSigns(text, node, node.value);
    case 'heading':
      return checkHeading(text, node, depth);
    case 'code':
      return [describeCode(text, node)];
    case 'definition':
      return images.has(node)
        ? checkImage(node.url, placeOfNode(text, node), links)
        : checkLink(node.url, placeOfNode(text, node), links, text.own);
    case 'link':
      return checkLink(node.url, placeOfNode(text, node), links, text.own);
    case 'image':
      return [...checkImage(node.url, placeOfNode(text, node), links), ...checkSigns(text, node, node.alt ?? '')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const use = componentOf(node as RootContent);
      return use ? checkComponent(use, placeOfNode(text, node), text) : [];
    }
    default:
      return [];
  }
}

/** Signs that nobody sees and that are written out (`&shy;`, `&#x202E;`): as they are, they were told with the file. */
function checkSigns(text: ProseText, node: Nodes, value: string): Problem[] {
  if (!findSigns(value).length) return [];
  const { file, line = 1, column = 1, field } = placeOfNode(text, node);
  return tellSigns(value, { file, line, column, ...(field === undefined ? {} : { field }) });
}

/** Texts hold no blocks of code; one that nobody closed takes the rest of the text with it. */
function describeCode(text: ProseText, node: Code): Problem {
  const written = text.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  const lastLine = written.slice(written.lastIndexOf('\n') + 1).replace(/^[ \t>]+/, '');
  const isClosed = written.includes('\n') && lastLine.startsWith(fence) && /^[`~]*\s*$/.test(lastLine);
  return {
    code: 'prosa-codigo',
    ...placeOfNode(text, node),
    received: cut(written.split('\n')[0] ?? ''),
    detail: { fence, ...(isClosed ? {} : { wrong: 'open' }) },
  };
}

/** A field has no headings, and a text starts at level 2 and goes down one level at a time. */
function checkHeading(text: ProseText, node: Heading, depth: number): Problem[] {
  const { fieldPath } = text;
  if (!fieldPath && node.depth >= 2 && node.depth <= depth + 1) return [];
  return [
    {
      code: 'prosa-titulos',
      ...placeOfNode(text, node),
      received: excerpt(text.source, node),
      expected: fieldPath ? phrase('noHeadings') : phrase('headings', depth + 1),
      detail: { wrong: fieldPath ? 'field' : node.depth < 2 ? 'first' : 'jump' },
    },
  ];
}

function placeOfNode({ record, fieldPath }: ProseText, node: Nodes) {
  return placeOfText(record.raw, fieldPath, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** A text that holds more than a parser can take is told where it does. */
function describeExcess({ record, fieldPath, source }: ProseText, { bound, line }: Excess): Problem {
  const offset = source.split('\n', line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return { code: 'texto-enorme', ...placeOfText(record.raw, fieldPath, offset, offset + 1), ...tellBound(bound) };
}

/** What cannot be read is told by what the editor meant: HTML and code are the same mistake, well formed or not. */
function describeError({ record, fieldPath, source }: ProseText, { message, position }: ProseError): Problem {
  const lines = source.split('\n');
  const given = lines.slice(0, position.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + position.column - 1;
  // A name that cannot be one is reported where its tag opens, a text between braces at its brace.
  const opening = /\b(?:before|in) (?:local )?name\b/.test(message) ? '<' : message.includes('acorn') ? '{' : '';
  const offset = opening ? Math.max(0, source.lastIndexOf(opening, given)) : given;
  const rest = source.slice(offset);
  const [line = ''] = rest.split('\n');
  const at = placeOfText(record.raw, fieldPath, offset, offset + Math.max(1, line.trimEnd().length));
  const [, unclosed] = /^Expected a closing tag for `<([^>`]*)>`/.exec(message) ?? [];
  if (unclosed && unclosed === unclosed.toLowerCase())
    return { code: 'prosa-html', ...at, received: cut(/^<[^>]*>/.exec(rest)?.[0] ?? line) };
  if (rest.startsWith('<!'))
    return { code: 'prosa-html', ...at, received: cut(/^<!--[\s\S]*?-->/.exec(rest)?.[0] ?? line) };
  if (message.includes('acorn') || message.includes('expression'))
    return { code: 'prosa-expresion', ...at, received: cut(/^\{[^}]*\}?/.exec(rest)?.[0] ?? line) };
  return { code: 'prosa-sintaxis', ...at, received: cut(line), detail: { message } };
}
