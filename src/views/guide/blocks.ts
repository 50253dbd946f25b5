import type { GuideBlock, GuideInline } from '#domain/guide/model.ts';

/** Words as they are. */
export const text = (v: string): GuideInline => ({ t: 'text', v });

/** Words in bold. */
export const bold = (v: string): GuideInline => ({ t: 'b', c: [text(v)] });

/** Words in italics. */
export const italic = (v: string): GuideInline => ({ t: 'i', c: [text(v)] });

/** A line in italics. */
export const italicLine = (c: readonly GuideInline[]): GuideInline => ({ t: 'i', c });

/** A paragraph. @param lead whether it opens what follows, in larger type */
export const paragraph = (c: readonly GuideInline[], lead = false): GuideBlock => ({
  t: 'p',
  c,
  ...(lead ? { lead } : {}),
});

/** A heading inside a record. */
export const heading = (v: string, depth = 3): GuideBlock => ({ t: 'h', depth, v });

/** A list of lines. */
export const list = (items: readonly (readonly GuideInline[])[], ordered = false): GuideBlock => ({
  t: 'list',
  ordered,
  items: items.map((c) => [paragraph(c)]),
});

/** A heading with a list under it, or nothing where the list is empty. */
export const section = (
  title: string,
  items: readonly (readonly GuideInline[])[],
  ordered = false,
): readonly GuideBlock[] => (items.length ? [heading(title), list(items, ordered)] : []);
