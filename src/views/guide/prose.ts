import type {
  Definition,
  FootnoteDefinition,
  List,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { componentOf } from '#records/prose.ts';
import type { WrittenText } from '#records/writtenText.ts';
import { hasMarkup, innerOf, plainGuideText, type GuideBlock, type GuideInline } from '#domain/guide/model.ts';

/** What stands for a line of pictures alone, where only words can be. */
const textsOfPictures = (items: readonly GuideInline[]): string =>
  items.map((item) => (item.t === 'img' ? item.alt : textsOfPictures(innerOf(item)))).join(' ');

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
  /** A name that no other note of the guide has. */
  readonly nameNote: () => string;
}

/** Most letters of a note that the foot of a page has room for; there is none for a picture or a table. */
const LONGEST_NOTE = 1200;

/** Whether a note is too long for the foot of a page. */
function isLong(note: FootnoteDefinition): boolean {
  const { start, end } = note.position ?? {};
  if ((end?.offset ?? 0) - (start?.offset ?? 0) > LONGEST_NOTE) return true;
  let found = false;
  visit(note, (node) => {
    if (node.type === 'table' || node.type === 'image' || node.type === 'imageReference') found = true;
  });
  return found;
}

const text = (v: string): GuideInline => ({ t: 'text', v });
/** Runs of white space as one blank; one that does not break stays what it is. */
const joinBlanks = (written: string): string => written.replace(/[ \t\r\n\f]+/g, ' ');

/** A field of prose as one line. */
export function toInlines(source: string, context: ProseContext): readonly GuideInline[] {
  const { tree } = context.parsed(source);
  if (!tree) return [text(source)];
  const reader = new ProseReader(tree, 1, context);
  return tree.children.flatMap((node, index) => [...(index ? [text(' ')] : []), ...reader.line(node)]);
}

/**
 * The body of a record as blocks: every node that Markdown can hold, wherever it stands.
 *
 * @param top level of the heading that the record stands under: its own headings go below it
 */
export function toBlocks(source: string, top: number, context: ProseContext): readonly GuideBlock[] {
  const { tree } = context.parsed(source);
  return tree ? new ProseReader(tree, top, context).blocks(tree.children) : [];
}

/** Where a line stands: on paper a table tells its own notes under it. */
type Standing = 'text' | 'cell';

/** Reads the tree of one text, of which links and notes are defined anywhere. */
class ProseReader {
  readonly #top: number;
  readonly #context: ProseContext;
  readonly #links = new Map<string, Definition>();
  readonly #notes = new Map<string, FootnoteDefinition>();
  /** How often each note is called. */
  readonly #calls = new Map<string, number>();
  readonly #names = new Map<string, string>();
  /** Notes that the text has called outside the cells of tables. */
  readonly #called = new Set<string>();
  /** Notes that the cells of the table that is being read have called. */
  #calledInTable = new Set<string>();
  /** Notes that are being told: one that calls itself is told once. */
  readonly #open = new Set<string>();

  constructor(tree: Root, top: number, context: ProseContext) {
    this.#top = top;
    this.#context = context;
    // The first definition of a name is the one that holds, as in Markdown.
    visit(tree, (node) => {
      if (node.type === 'definition' && !this.#links.has(node.identifier)) this.#links.set(node.identifier, node);
      if (node.type === 'footnoteDefinition' && !this.#notes.has(node.identifier))
        this.#notes.set(node.identifier, node);
      if (node.type === 'footnoteReference')
        this.#calls.set(node.identifier, (this.#calls.get(node.identifier) ?? 0) + 1);
    });
  }

  blocks(nodes: readonly RootContent[]): GuideBlock[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #block(node: RootContent): GuideBlock[] {
    switch (node.type) {
      case 'paragraph':
        return [{ t: 'p', c: this.line(node) }];
      case 'heading': {
        const c = this.line(node);
        // The page's own title is level 1 and its sections 2: here they stand under the record's heading.
        const depth = Math.min(5, this.#top + node.depth - 1);
        return [{ t: 'h', depth, v: plainGuideText(c).trim() || textsOfPictures(c), ...(hasMarkup(c) ? { c } : {}) }];
      }
      case 'list':
        return [this.#list(node)];
      case 'blockquote':
        return [{ t: 'quote', c: this.blocks(node.children) }];
      case 'table':
        return [this.#table(node)];
      case 'code':
        return [{ t: 'pre', v: node.value }];
      case 'thematicBreak':
        return [{ t: 'hr' }];
      case 'definition':
      case 'footnoteDefinition':
        return [];
      case 'mdxJsxFlowElement': {
        const use = componentOf(node);
        if (use?.name === 'Grafico') return [...this.#context.chart(use.attributes['de'] ?? '')];
        if (use?.name === 'Nota') return [...this.#context.note(use.attributes['de'] ?? '')];
        return [{ t: 'p', c: this.#inline(node, 'text') }];
      }
      default: {
        const c = this.#inline(node, 'text');
        return c.length ? [{ t: 'p', c }] : [];
      }
    }
  }

  #list(node: List): GuideBlock {
    const checks = node.children.map(({ checked }) => checked ?? null);
    return {
      t: 'list',
      ordered: node.ordered === true,
      items: node.children.map((item) => this.blocks(item.children)),
      ...(node.ordered && (node.start ?? 1) !== 1 ? { start: node.start as number } : {}),
      ...(node.spread || node.children.some(({ spread }) => spread) ? { loose: true as const } : {}),
      ...(checks.some((check) => check !== null) ? { checks } : {}),
    };
  }

  /** A table whose rows are as long as its head: a row that is shorter has empty cells, as on the page. */
  #table(node: Table): GuideBlock {
    const [head, ...rows] = node.children;
    // In a note a table is told as lines of text.
    const standing: Standing = this.#open.size ? 'text' : 'cell';
    if (standing === 'cell') this.#calledInTable = new Set();
    const heads = head?.children.map((cell) => this.line(cell, standing)) ?? [];
    const align = heads.map((_, column) => node.align?.[column] ?? null);
    return {
      t: 'table',
      header: heads.map(plainGuideText),
      ...(heads.some(hasMarkup) ? { heads } : {}),
      ...(align.some((side) => side !== null) ? { align } : {}),
      rows: rows.map(({ children }) =>
        heads.map((_, column) => {
          const cell = children[column];
          return cell ? this.line(cell, standing) : [];
        }),
      ),
    };
  }

  /** The words of a paragraph, a heading or a cell. */
  line(node: Nodes, standing: Standing = 'text'): GuideInline[] {
    return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
      ? node.children.flatMap((child) => this.#inline(child, standing))
      : this.#inline(node, standing);
  }

  #inline(node: Nodes, standing: Standing): GuideInline[] {
    const children = (): GuideInline[] =>
      'children' in node ? (node as Parents).children.flatMap((child) => this.line(child, standing)) : [];
    switch (node.type) {
      case 'text':
        return [text(joinBlanks(node.value))];
      case 'inlineCode':
        return [{ t: 'code', v: joinBlanks(node.value) }];
      case 'break':
        return [{ t: 'br' }];
      case 'strong':
        return [{ t: 'b', c: children() }];
      case 'emphasis':
        return [{ t: 'i', c: children() }];
      case 'delete':
        return [{ t: 's', c: children() }];
      case 'link':
        return this.#link(node.url, children());
      case 'linkReference':
        return this.#link(this.#links.get(node.identifier)?.url, children());
      case 'image':
        return [{ t: 'img', src: node.url, alt: node.alt ?? '' }];
      case 'imageReference':
        return [{ t: 'img', src: this.#links.get(node.identifier)?.url ?? '', alt: node.alt ?? '' }];
      case 'footnoteReference':
        return this.#note(node.identifier, standing);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#component(node, children);
      default:
        return 'value' in node && typeof node.value === 'string' ? [text(joinBlanks(node.value))] : children();
    }
  }

  /** A link; one that shows its own address needs it no second time on paper. */
  #link(url: string | undefined, c: GuideInline[]): GuideInline[] {
    if (!url) return c;
    const bare = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
    const see = bare(plainGuideText(c)) === bare(url) ? {} : { see: true as const };
    return [{ t: 'a', ...this.#context.link(url), ...see, c }];
  }

  /**
   * The call of a note. What it says goes with its first call in the text and its first call in each table, and with no
   * other: notes that call notes stay as many as were written.
   */
  #note(identifier: string, standing: Standing): GuideInline[] {
    const definition = this.#notes.get(identifier);
    if (!definition || this.#open.has(identifier)) return [];
    const isOne = (this.#calls.get(identifier) ?? 0) < 2;
    const id = this.#names.get(identifier) ?? (isOne ? undefined : this.#context.nameNote());
    if (id) this.#names.set(identifier, id);
    const known = this.#called.has(identifier) || (standing === 'cell' && this.#calledInTable.has(identifier));
    (standing === 'cell' ? this.#calledInTable : this.#called).add(identifier);
    const long = isLong(definition) ? { long: true as const } : {};
    if (known && id) return [{ t: 'fn', id, again: true, ...long, c: [] }];
    this.#open.add(identifier);
    const [first, ...others] = definition.children;
    const c = first?.type === 'paragraph' ? this.line(first) : [];
    const more = this.blocks(first?.type === 'paragraph' ? others : definition.children);
    this.#open.delete(identifier);
    return [{ t: 'fn', ...(id ? { id } : {}), ...long, c, ...(more.length ? { more } : {}) }];
  }

  #component(node: RootContent | PhrasingContent, children: () => GuideInline[]): GuideInline[] {
    const use = componentOf(node);
    const target = use?.attributes['de'] ?? '';
    switch (use?.name) {
      case 'Cifra':
        return [...this.#context.figure(target)];
      case 'Segun': {
        const place = this.#context.place(use.attributes['fuente'] ?? '', use.attributes['lugar'] ?? '');
        return [...children(), { t: 'fn', c: [text(`${place}.`)] }];
      }
      case 'Termino':
        return [{ t: 'a', ...this.#context.link(this.#context.term(target)), c: children() }];
      default:
        return children();
    }
  }
}
