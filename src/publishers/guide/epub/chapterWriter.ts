import { escapeXml } from '#domain/escape.ts';
import type { GuideBlock, GuideInline, GuideModel } from '#domain/guide/model.ts';
import type { FileOf } from './ids.ts';

/** Address at which a page of the book finds a picture of the site, by the address that it has there. */
type PictureAt = (src: string) => string;

/** Where a chapter stands, and how it leads to what stands elsewhere. */
interface ChapterPlace {
  readonly fileOf: FileOf;
  readonly file: string;
  readonly pictureAt: PictureAt;
  /** Before the ids of its notes and figures: several chapters may stand on one page. */
  readonly prefix?: string;
}

/** The signs of a task, done or not. */
const TASK_SIGNS = { done: '\u2611', open: '\u2610' } as const;

/** Writes the blocks of one chapter, its footnotes gathered for the end of it. */
export class ChapterWriter {
  readonly notes: string[] = [];
  private figures = 0;
  private headings = 0;
  readonly entries: { readonly id: string; readonly title: string }[] = [];
  /** Numbers of the notes that are called more than once. */
  private readonly numbers = new Map<string, number>();
  private readonly place: ChapterPlace;
  private readonly prefix: string;
  private readonly footnotesLabel: string;

  constructor({ words }: GuideModel, place: ChapterPlace) {
    this.place = place;
    this.prefix = place.prefix ?? '';
    this.footnotesLabel = words.footnotes;
  }

  inline(items: readonly GuideInline[]): string {
    return items.map((item) => this.stretch(item)).join('');
  }

  private stretch(item: GuideInline): string {
    switch (item.t) {
      case 'text':
        return escapeXml(item.v);
      case 'code':
        return `<code>${escapeXml(item.v)}</code>`;
      case 'br':
        return '<br/>';
      case 'b':
        return `<strong>${this.inline(item.c)}</strong>`;
      case 'i':
        return `<em>${this.inline(item.c)}</em>`;
      case 's':
        return `<del>${this.inline(item.c)}</del>`;
      case 'img':
        return this.picture(item);
      case 'a': {
        const file = item.to ? this.place.fileOf.get(item.to) : undefined;
        const href = item.to ? `${file === this.place.file ? '' : file}#${item.to}` : (item.href ?? '');
        return `<a href="${escapeXml(href, 'attribute')}">${this.inline(item.c)}</a>`;
      }
      case 'fn':
        return this.call(item);
    }
  }

  /** A picture, or its text where the book does not hold it. */
  private picture({ src, alt }: Extract<GuideInline, { readonly t: 'img' }>): string {
    const at = this.place.pictureAt(src);
    return at
      ? `<img src="${escapeXml(at, 'attribute')}" alt="${escapeXml(alt, 'attribute')}"/>`
      : `<em>[${escapeXml(alt)}]</em>`;
  }

  /** The sign that calls a note; one that was called before keeps its number and is told once. */
  private call(note: Extract<GuideInline, { readonly t: 'fn' }>): string {
    const known = note.id === undefined ? undefined : this.numbers.get(note.id);
    const number = known ?? this.notes.push('');
    if (known === undefined) {
      if (note.id !== undefined) this.numbers.set(note.id, number);
      // What follows the first paragraph may call notes of its own: they come after this one.
      const first = `<a href="#${this.prefix}r${number}" role="doc-backlink">${number}.</a> ${this.inline(note.c)}`;
      this.notes[number - 1] = `<p>${first}</p>${this.blocks(note.more ?? [])}`;
    }
    const id = known === undefined ? ` id="${this.prefix}r${number}"` : '';
    return `<a epub:type="noteref" role="doc-noteref"${id} href="#${this.prefix}n${number}"><sup>${number}</sup></a>`;
  }

  blocks(blocks: readonly GuideBlock[]): string {
    return blocks.map((block) => this.block(block)).join('\n');
  }

  private block(block: GuideBlock): string {
    switch (block.t) {
      case 'h': {
        this.headings += 1;
        const id = block.id ?? `${this.prefix}h${this.headings}`;
        if (block.depth === 2) this.entries.push({ id, title: block.v });
        return `<h${block.depth} id="${id}">${block.c ? this.inline(block.c) : escapeXml(block.v)}</h${block.depth}>`;
      }
      case 'p':
        return `<p${block.lead ? ' class="lead"' : ''}>${this.inline(block.c)}</p>`;
      case 'list':
        return this.list(block);
      case 'table':
        return this.table(block);
      case 'pre':
        return `<pre>${escapeXml(block.v)}</pre>`;
      case 'hr':
        return '<hr/>';
      case 'figure': {
        this.figures += 1;
        return `<figure id="${this.prefix}f${this.figures}">${block.svg}<figcaption>${escapeXml(block.title)}</figcaption><p>${escapeXml(block.alt)}</p></figure>`;
      }
      case 'quote':
        return `<blockquote>${this.blocks(block.c)}</blockquote>`;
      case 'box':
        return `<aside class="box"><p><strong>${escapeXml(block.title ?? '')}</strong></p>${this.blocks(block.c)}</aside>`;
      case 'terms':
        return `<dl>${block.items.map((item) => `<dt id="${item.id}">${escapeXml(item.term)}</dt><dd>${this.inline(item.c)}</dd>`).join('')}</dl>`;
    }
  }

  private list({ ordered, items, start, loose, checks }: Extract<GuideBlock, { readonly t: 'list' }>): string {
    const tag = ordered ? 'ol' : 'ul';
    const names = [...(loose ? [] : ['tight']), ...(checks && !ordered ? ['tasks'] : [])].join(' ');
    const written = items.map((blocks, index) => {
      const check = checks?.[index];
      if (check === null || check === undefined) return `<li>${this.blocks(blocks)}</li>`;
      return `<li>${this.blocks(signTask(blocks, check))}</li>`;
    });
    return `<${tag}${start === undefined ? '' : ` start="${start}"`}${names ? ` class="${names}"` : ''}>${written.join('')}</${tag}>`;
  }

  private table({ header, heads, rows, align, fill }: Extract<GuideBlock, { readonly t: 'table' }>): string {
    const sideOf = (column: number): string => {
      const side = align?.[column];
      return side && side !== 'left' ? ` class="to-${side}"` : '';
    };
    const titles = header.map((title, column) => {
      const written = heads ? this.inline(heads[column] ?? []) : escapeXml(title);
      // A corner without words heads nothing.
      return written ? `<th scope="col"${sideOf(column)}>${written}</th>` : '<td></td>';
    });
    const lines = rows.map((row) =>
      row.map((cell, column) => `<td${sideOf(column)}>${this.inline(cell)}</td>`).join(''),
    );
    return (
      `<table${fill ? ' class="fill"' : ''}><thead><tr>${titles.join('')}</tr></thead>` +
      `<tbody>${lines.map((line) => `<tr>${line}</tr>`).join('')}</tbody></table>`
    );
  }

  footnotes(): string {
    if (!this.notes.length) return '';
    const asides = this.notes.map(
      (note, index) => `<aside epub:type="footnote" id="${this.prefix}n${index + 1}">${note}</aside>`,
    );
    return (
      `<section class="notes" epub:type="footnotes" role="doc-endnotes" ` +
      `aria-label="${escapeXml(this.footnotesLabel, 'attribute')}">${asides.join('')}</section>`
    );
  }
}

/** A task with its sign before its words. */
function signTask(blocks: readonly GuideBlock[], isDone: boolean): readonly GuideBlock[] {
  const sign: GuideInline = { t: 'text', v: `${isDone ? TASK_SIGNS.done : TASK_SIGNS.open} ` };
  const [first, ...others] = blocks;
  return first?.t === 'p' ? [{ ...first, c: [sign, ...first.c] }, ...others] : [{ t: 'p', c: [sign] }, ...blocks];
}
