import type { GuideChapter } from '#domain/guide/model.ts';

/** Which file of the book holds each heading that links name. */
export type FileOf = ReadonlyMap<string, string>;

/** Every id that links of the guide may name, by the file that holds it. */
export function placeIds(chapters: readonly GuideChapter[]): FileOf {
  const files = new Map<string, string>();
  chapters.forEach((chapter, index) => {
    const file = `c${index + 1}.xhtml`;
    files.set(chapter.id, file);
    for (const block of chapter.blocks) {
      if (block.t === 'h' && block.id) files.set(block.id, file);
      if (block.t === 'terms') for (const item of block.items) files.set(item.id, file);
    }
  });
  return files;
}
