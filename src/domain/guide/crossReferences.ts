import { mapLines, type GuideChapter, type GuideInline } from './model.ts';

/**
 * Leaves the page or the address of a link only where a reader of paper needs it: of a place of the guide, the first
 * time
 * under each heading of level 2 and never under its own; of an address outside, the first time in the guide.
 */
export function keepFirstReferences(chapters: readonly GuideChapter[]): readonly GuideChapter[] {
  const addresses = new Set<string>();
  let places = new Set<string>();
  const inline = (item: GuideInline): GuideInline => {
    if (!('c' in item)) return item;
    const c = item.c.map(inline);
    if (item.t !== 'a' || !item.see) return { ...item, c };
    const seen = item.to ? places : addresses;
    const target = item.to ?? item.href ?? '';
    const first = !seen.has(target);
    seen.add(target);
    const { see, ...link } = item;
    return first ? { ...link, see, c } : { ...link, c };
  };
  const line = (items: readonly GuideInline[]): readonly GuideInline[] => items.map(inline);
  const enter = (id: string): void => void (places = new Set([id]));
  return chapters.map((chapter) => {
    places = new Set();
    return { ...chapter, blocks: chapter.blocks.map((block) => mapLines(block, line, enter)) };
  });
}
