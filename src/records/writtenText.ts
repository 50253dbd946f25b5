import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Excess } from './bounds.ts';
import { listBlocks, type ProseBlock } from './plainText.ts';
import { parseProse, type ParsedProse, type ProseError } from './prose.ts';

/**
 * A text as an editor wrote it: the body of a record or one of its fields of prose. It is parsed the first time that
 * somebody asks and never again: the check, readability, search, minutes, guides and pages read the same tree.
 */
export class WrittenText {
  /** Markdown with the components of prose. */
  readonly source: string;
  #parsed: ParsedProse | undefined;
  #blocks: readonly ProseBlock[] | undefined;
  #ownBlocks: readonly ProseBlock[] | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** The text as a tree, without the paragraphs that cannot be read; undefined when nothing of it can. */
  get tree(): Root | undefined {
    return this.#parse().tree;
  }

  /** Where the text cannot be read. */
  get errors(): readonly ProseError[] {
    return this.#parse().errors;
  }

  /** Why nothing of it was read: it holds more than a parser can take. */
  get excess(): Excess | undefined {
    return this.#parse().excess;
  }

  /** Its paragraphs, headings, items and cells as plain text. */
  get blocks(): readonly ProseBlock[] {
    return (this.#blocks ??= listBlocks(this, true));
  }

  /** The same without what is marked as a statement of a source (`<Segun>`). */
  get ownBlocks(): readonly ProseBlock[] {
    // Most texts quote nobody: what holds for one list holds for the other.
    return (this.#ownBlocks ??= this.source.includes('<Segun') ? listBlocks(this, false) : this.blocks);
  }

  /** The headings by which its page is divided, as plain text, in their order. */
  get headings(): string[] {
    return (this.tree?.children ?? [])
      .flatMap((node) => (node.type === 'heading' && node.depth <= 3 ? [toString(node)] : []))
      .filter(Boolean);
  }

  #parse(): ParsedProse {
    return (this.#parsed ??= parseProse(this.source));
  }
}

/** The texts of a project, each once, however many records and readers it has. */
export class WrittenTexts {
  readonly #known = new Map<string, WrittenText>();

  /** Takes up a text of a record. */
  add(source: string): WrittenText {
    const known = this.#known.get(source) ?? new WrittenText(source);
    this.#known.set(source, known);
    return known;
  }

  /** A text of a record as it was parsed; one that no record holds is parsed for the one who asks. */
  get(source: string): WrittenText {
    return this.#known.get(source) ?? new WrittenText(source);
  }
}
