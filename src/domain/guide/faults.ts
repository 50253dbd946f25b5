import type { Texts } from '#texts/es/index.ts';
import { innerOf, type GuideBlock, type GuideInline, type GuideModel } from './model.ts';

/** Whether the faces of a guide have a glyph for a character. */
export interface Glyphs {
  readonly text: (character: string) => boolean;
  readonly heading: (character: string) => boolean;
}

/** The places that links of a guide may name. */
function listIds(guide: GuideModel): ReadonlySet<string> {
  const ids = guide.chapters.flatMap((chapter) => [
    chapter.id,
    ...chapter.blocks.flatMap((block) =>
      block.t === 'h' ? [block.id ?? ''] : block.t === 'terms' ? block.items.map(({ id }) => id) : [],
    ),
  ]);
  return new Set(ids);
}

/**
 * What a guide must not have, whoever made it: what PDF/UA forbids (ISO 14289-1: 7.1 titles, 7.3 alternatives of
 * figures, 7.4 levels of headings, 7.21.8 glyphs) and links that lead nowhere. Each line says what, chapter and
 * heading.
 */
export function listGuideFaults(
  guide: GuideModel,
  glyphs: Glyphs,
  words: Texts['guideText']['faults'],
): readonly string[] {
  const faults = new Set<string>();
  const ids = listIds(guide);
  let where = words.cover;
  const read = (text: string, has: (character: string) => boolean): void => {
    for (const sign of text)
      if (sign > '\u007e' && !has(sign))
        faults.add(
          words.glyph(where, sign, `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`),
        );
  };
  const text = (said: string): void => read(said, glyphs.text);
  const line = (items: readonly GuideInline[]): void =>
    items.forEach((item) => {
      if (item.t === 'text' || item.t === 'code') return text(item.v);
      if (item.t === 'img' && !item.alt.trim()) faults.add(words.figure(where, item.src));
      if (item.t === 'a' && item.to && !ids.has(item.to)) faults.add(words.link(where, item.to));
      if (item.t === 'fn') item.more?.forEach((block) => walk(block));
      return line(innerOf(item));
    });
  let depth = 1;
  let chapter = '';
  const walk = (block: GuideBlock): void => {
    switch (block.t) {
      case 'h':
        where = words.place(chapter, block.v);
        read(block.v, glyphs.heading);
        line((block.c ?? []).filter(({ t }) => t !== 'text'));
        if (block.depth > depth + 1) faults.add(words.depth(where, depth, block.depth));
        depth = block.depth;
        return;
      case 'p':
        return line(block.c);
      case 'list':
        return block.items.flat().forEach((item) => walk(item));
      case 'table':
        if (block.heads) block.heads.forEach(line);
        else block.header.forEach(text);
        return block.rows.flat().forEach(line);
      case 'figure':
        text(block.title);
        text(block.svg);
        if (!block.alt.trim()) faults.add(words.figure(where, block.title));
        return;
      case 'pre':
        return text(block.v.replace(/\s/g, ''));
      case 'hr':
        return;
      case 'terms':
        return block.items.forEach(({ term, c }) => {
          text(term);
          line(c);
        });
      default:
        text(block.title ?? '');
        return block.c.forEach((item) => walk(item));
    }
  };
  read(guide.title, glyphs.heading);
  read(guide.subtitle, glyphs.heading);
  text(`${guide.summary}${guide.audience}${guide.citation}${guide.publisher}`);
  if (!guide.title.trim()) faults.add(words.title(where));
  for (const { title, blocks } of guide.chapters) {
    where = words.place(title);
    chapter = title;
    depth = 1;
    read(title, glyphs.heading);
    blocks.forEach(walk);
  }
  return [...faults];
}
