import { describe, expect, it } from 'vitest';
import { openBook } from '#texts/book.ts';
import { readGlyphs } from '#check/faces.ts';
import { listGuideFaults } from '#domain/guide/faults.ts';
import { buildGuides } from '../engine/guides/site.ts';
import { readFirstSite } from './support/site.ts';

describe('every guide of the first site', () => {
  const glyphs = readGlyphs();
  it.each(buildGuides(readFirstSite()).map((guide) => [guide.id, guide] as const))('%s has no fault', (_, guide) => {
    expect(listGuideFaults(guide, glyphs, openBook(guide.language).t.guideText.faults)).toEqual([]);
  });
});
