import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findProseExcess, MOST, type Excess } from './bounds.ts';
import type { Position } from './raw.ts';

/** A component that editors may use in prose, with its attributes. */
export interface ProseComponent {
  /** Attributes that it must have. */
  readonly required: readonly string[];
  /** Attributes that it may have. */
  readonly optional: readonly string[];
  /** Whether it stands in a line of text or on its own. */
  readonly place: 'inline' | 'block';
  /** Whether it stands around a text (`<Segun …>texto</Segun>`) or alone (`<Cifra … />`). */
  readonly wraps: boolean;
  /** What its main attribute names. */
  readonly points: 'figure' | 'chart' | 'term' | 'source' | 'note';
}

/** The closed list of components of prose. Anything else is an error: content cannot run code. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Cifra: {
    required: ['de'],
    optional: [],
    place: 'inline',
    wraps: false,
    points: 'figure',
  },
  Segun: {
    required: ['fuente', 'lugar'],
    optional: [],
    place: 'inline',
    wraps: true,
    points: 'source',
  },
  Termino: {
    required: ['de'],
    optional: [],
    place: 'inline',
    wraps: true,
    points: 'term',
  },
  Grafico: {
    required: ['de'],
    optional: [],
    place: 'block',
    wraps: false,
    points: 'chart',
  },
  Nota: {
    required: ['de'],
    optional: [],
    place: 'block',
    wraps: false,
    points: 'note',
  },
};

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A place where prose cannot be read. */
export interface ProseError {
  /** What the parser says. */
  readonly message: string;
  readonly position: Position;
}

/** Prose as a tree, without the paragraphs that cannot be read. */
export interface ParsedProse {
  /** Undefined when nothing of it could be read. */
  readonly tree: Root | undefined;
  readonly errors: readonly ProseError[];
  /** Why the text was not read: it holds more than a parser can take. */
  readonly excess?: Excess;
}

/** Paragraphs that cannot be read, after which the rest of a text is given up. */
const MOST_ERRORS = 50;
/** Letters read over all attempts at a text: one that is long and full of errors is read a few times only. */
const MOST_LETTERS_READ = 2_000_000;

/**
 * A line that Markdown and the components leave as it is: no sign in it means anything.
 * Most fields are such a line, and need no parser.
 */
const PLAIN_LINE = /^(?!import |export |\d+[.)])[\p{L}\p{N}«“¿¡(][^<>{}*_[\]`#!\\&|~@\p{Cc}]*(?<!\s)\n?$/u;

/** Prose of one paragraph that is one text. */
function toParagraph(source: string): Root {
  const value = source.replace(/\n$/, '');
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  };
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }] };
}

/**
 * Parses prose: Markdown with tables, footnotes and the closed list of components. A paragraph that cannot be read is
 * left out and the rest parsed without it, so that one slip does not hide the next.
 */
export function parseProse(source: string): ParsedProse {
  const excess = findProseExcess(source);
  if (excess) return { tree: undefined, errors: [], excess };
  if (PLAIN_LINE.test(source) && !/www\.|:\/\//i.test(source)) return { tree: toParagraph(source), errors: [] };
  const errors: ProseError[] = [];
  let text = source;
  while (errors.length < MOST_ERRORS && errors.length * text.length <= MOST_LETTERS_READ) {
    try {
      const tree = processor.parse(text);
      const deep = findDeepLine(tree);
      return deep === undefined
        ? { tree, errors }
        : { tree: undefined, errors, excess: { bound: 'treeLevels', line: deep } };
    } catch (error) {
      const found = readError(error as Error, text);
      const rest = blankParagraph(text, found.position.line);
      errors.push(found);
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree: undefined, errors };
}

/** The line of the first node that stands too deep in a tree, found without a level of the stack for each of its. */
function findDeepLine(tree: Root): number | undefined {
  let level: readonly Nodes[] = tree.children;
  for (let depth = 1; level.length; depth += 1) {
    if (depth > MOST.treeLevels) return level[0]?.position?.start.line ?? 1;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** Where the text goes wrong for an editor: at the tag or brace that is not closed, not where the parser gave up. */
function readError(
  error: Error & {
    reason?: string;
    line?: number;
    column?: number;
    place?: { line?: number; column?: number; start?: Position };
  },
  text: string,
): ProseError {
  const message = error.reason ?? error.message;
  const [, line, column] = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(message) ?? [];
  if (line && column) return { message, position: { line: Number(line), column: Number(column) } };
  const start = error.place?.start ?? error.place;
  const given = { line: start?.line ?? error.line ?? 1, column: start?.column ?? error.column ?? 1 };
  if (!message.startsWith('Unexpected end of file')) return { message, position: given };
  const before = text.split('\n').slice(0, given.line).join('\n');
  const open = before.lastIndexOf(message.includes('expression') ? '{' : '<');
  const lines = before.slice(0, open + 1).split('\n');
  return { message, position: open < 0 ? given : { line: lines.length, column: lines.at(-1)?.length ?? 1 } };
}

/** The text with the paragraph around a line turned to blanks, so that places stay the same. */
function blankParagraph(text: string, line: number): string {
  const lines = text.split('\n');
  const isBlank = (index: number): boolean => !lines[index]?.trim();
  let [first, last] = [line - 1, line - 1];
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last < lines.length - 1 && !isBlank(last + 1)) last += 1;
  return lines
    .map((content, index) => (index >= first && index <= last ? content.replace(/[^\r]/g, ' ') : content))
    .join('\n');
}

/** A use of a component in prose. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  /** True where an attribute is an expression or a spread, which content may not have. */
  readonly hasExpression: boolean;
  readonly position: Position;
  readonly node: RootContent;
}

/** The component that a node is, or undefined. */
export function componentOf(node: RootContent): ComponentUse | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attributes: Record<string, string | null> = {};
  let hasExpression = false;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      hasExpression = true;
    else attributes[attribute.name] = attribute.value ?? null;
  }
  const start = node.position?.start ?? { line: 1, column: 1 };
  return {
    name: node.name ?? '',
    attributes,
    hasExpression,
    position: { line: start.line, column: start.column },
    node,
  };
}
