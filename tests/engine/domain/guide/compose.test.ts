import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { composeGuide, type GuidePiece } from '#domain/guide/compose.ts';
import { openBook } from '#texts/book.ts';
import { writeChaptersTogether, writeEpub } from '#publishers/guide/epub.ts';

const origin = {
  siteName: 'Trama',
  publisher: 'Proyecto',
  edition: '2026.1',
  publishedOn: '2026-11-21',
  date: '21 de noviembre de 2026',
  language: 'es-PE',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
};
const front = {
  title: 'Taller <b>Puno</b>',
  subtitle: 'Partes elegidas',
  audience: 'quien la armó',
  summary: 'Dos partes.',
  url: 'https://x.example/mi-guia/?partes=fase.a',
};
const piece = (id: string, linksTo: string): GuidePiece => ({
  url: `https://x.example/${id}/`,
  chapter: {
    id,
    title: `Parte ${id}`,
    blocks: [
      { t: 'h', depth: 2, v: 'Pasos' },
      { t: 'table', header: ['Qué & cuánto'], rows: [[[{ t: 'text', v: '3 < 4' }]]] },
      {
        t: 'p',
        c: [
          { t: 'text', v: 'Vea ' },
          { t: 'a', href: `https://x.example/${linksTo}/`, c: [{ t: 'text', v: linksTo }] },
          { t: 'fn', c: [{ t: 'text', v: 'S2' }] },
        ],
      },
    ],
  },
});
const guide = composeGuide(
  origin,
  front,
  [piece('a', 'b'), piece('b', 'c')],
  [{ id: 'fuentes', title: 'Fuentes', blocks: [] }],
  openBook('es-PE').t,
);

describe('a guide of chosen pieces', () => {
  it('holds them in their order, then what every guide ends with', () => {
    expect(guide.chapters.map(({ id }) => id)).toEqual(['a', 'b', 'fuentes']);
  });

  it('leads inside itself where it can, and to the site where it cannot', () => {
    const files = unzipSync(writeEpub(guide));
    expect(strFromU8(files['EPUB/c1.xhtml'] ?? new Uint8Array())).toContain('<a href="c2.xhtml#b">b</a>');
    expect(strFromU8(files['EPUB/c2.xhtml'] ?? new Uint8Array())).toContain('<a href="https://x.example/c/">c</a>');
  });

  it('says nothing that a title could inject', () => {
    const files = unzipSync(writeEpub(guide));
    for (const name of ['EPUB/cover.svg', 'EPUB/front.xhtml', 'EPUB/package.opf'])
      expect(strFromU8(files[name] ?? new Uint8Array()), name).not.toContain('<b>Puno');
  });

  it('writes tables as they read', () => {
    const chapter = strFromU8(unzipSync(writeEpub(guide))['EPUB/c1.xhtml'] ?? new Uint8Array());
    expect(chapter).toContain('<th scope="col">Qué &amp; cuánto</th>');
    expect(chapter).toContain('<td>3 &lt; 4</td>');
  });

  it('gives the same bytes each time', () => {
    expect(writeEpub(guide)).toEqual(writeEpub(guide));
  });

  it('stands on one page without an id twice', () => {
    const chapters = writeChaptersTogether(guide);
    const ids = [
      ...chapters
        .map(({ body }) => body)
        .join('')
        .matchAll(/ id="([^"]+)"/g),
    ].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(chapters[0]?.body).toContain('<a href="#b">b</a>');
    expect(chapters[1]?.body).toContain('href="#c2-n1"');
  });
});
