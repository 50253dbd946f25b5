import { describe, expect, it } from 'vitest';
import type { GuideBlock, GuideChapter } from '#domain/guide/model.ts';
import { listNamesInText, markTerms as mark, type IndexTerm } from '#domain/guide/indexTerms.ts';
import { openBook } from '#texts/book.ts';

const markTerms = (chapters: readonly GuideChapter[], terms: readonly IndexTerm[]) =>
  mark(chapters, terms, openBook('es-PE').format.compare);
const p = (v: string): GuideBlock => ({ t: 'p', c: [{ t: 'text', v }] });
const chapter = (...blocks: GuideBlock[]): GuideChapter => ({ id: 'uno', title: 'Uno', blocks });
const marksOf = (chapters: readonly GuideChapter[]) =>
  chapters.flatMap(({ blocks }) => blocks.map((block) => (block.t === 'p' ? (block.ix ?? []) : [])));

describe('markTerms', () => {
  it('marks the first mention under a heading, by any name, in plural and without its accents', () => {
    const { chapters, index } = markTerms(
      [chapter(p('Las clinicas de negocios.'), p('Otra clínica de negocios.'))],
      [{ label: 'Clínica de negocios', names: ['Clínica de negocios', 'clínicas de negocio'] }],
    );
    expect(index).toEqual(['Clínica de negocios']);
    expect(marksOf(chapters)).toEqual([['Clínica de negocios'], []]);
  });

  it('takes no word for the part of another, and lists no term without a place', () => {
    expect(markTerms([chapter(p('Una redada.'))], [{ label: 'red', names: ['red'] }]).index).toEqual([]);
  });

  it('keeps the headings that mention a term most', () => {
    const blocks = Array.from({ length: 10 }, (_, place): GuideBlock[] => [
      { t: 'h', depth: 2, v: `S${place}` },
      p(place < 2 ? 'red' : 'red, red'),
    ]).flat();
    const marks = marksOf(markTerms([chapter(...blocks)], [{ label: 'red', names: ['red'] }]).chapters).flat();
    expect(marks).toHaveLength(8);
  });

  it('lists terms of the same name once', () => {
    expect(
      markTerms(
        [chapter(p('El plan de mejora.'))],
        ['plan de mejora', 'Plan de mejora'].map((label) => ({ label, names: [label] })),
      ).index,
    ).toEqual(['plan de mejora']);
  });

  it('looks in the text for no alias that is an everyday word', () => {
    expect(listNamesInText('territorio', ['enfoque territorial', 'lugar', 'territorios'])).toEqual([
      'territorio',
      'enfoque territorial',
      'territorios',
    ]);
  });

  it('puts the terms in the order of the alphabet', () => {
    expect(
      markTerms(
        [chapter(p('zeta ámbar oso'))],
        ['zeta', 'oso', 'ámbar'].map((label) => ({ label, names: [label] })),
      ).index,
    ).toEqual(['ámbar', 'oso', 'zeta']);
  });
});
