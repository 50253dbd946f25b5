import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPictures, type GuideModel } from '#domain/guide/model.ts';
import { printPdf } from '#press/pdf.ts';
import { loadPictures, type PressPictures } from '#press/pictures.ts';
import { writeChaptersTogether, writeEpub } from '#publishers/guide/epub.ts';
import { buildGuideContext } from '#views/guide/context.ts';
import { toBlocks } from '#views/guide/prose.ts';
import { viewProse } from '#views/prose.ts';
import { makeGuide, readSite } from './site.ts';
import { text } from './support/corpus.ts';

const site = readSite();
const SEED = 20_260_712;
/** Texts of which a book is set, and texts of which page and EPUB are compared one by one. */
const IN_BOOK = 24;
const ALONE = 100;

const toChapters = (sources: readonly string[]): GuideModel => {
  const context = buildGuideContext(
    site,
    'corpus',
    { short: false, withEvidence: true },
    (path) => `https://ejemplo.org${path}`,
    new Map(),
  );
  const chapters = sources.map((source, index) => ({
    id: `capitulo-${index + 1}`,
    title: `Capítulo ${index + 1}`,
    blocks: toBlocks(source, 1, context),
  }));
  return { ...makeGuide([]), chapters };
};

/** The body of a page as visitors get it. */
const pageOf = (source: string): string =>
  viewProse(site, source)
    .map((part) => (part.type === 'html' ? part.html : ''))
    .join('');

/** The numbered words that a text shows, in their order. */
const tokensOf = (shown: string): string[] => shown.match(/\p{L}+\d+z/gu) ?? [];
/** What markup shows, without its tags and what stands in them. */
const shownIn = (markup: string): string => markup.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
const bodyOf = (markup: string): string => markup.replace(/<section [^>]*(?:footnotes|doc-endnotes)[\s\S]*$/, '');
const notesOf = (markup: string): string => /<section [^>]*(?:footnotes|doc-endnotes)[\s\S]*$/.exec(markup)?.[0] ?? '';
const altsOf = (markup: string): string[] => [...markup.matchAll(/alt="([^"]*)"/g)].map(([, alt = '']) => alt);
const countOf = (markup: string, tag: RegExp): number => markup.match(tag)?.length ?? 0;
const startsOf = (markup: string): string[] =>
  [...markup.matchAll(/<ol[^>]* start="(\d+)"/g)].map(([, start = '']) => start);

const folder = mkdtempSync(join(tmpdir(), 'trama-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let pictures: PressPictures;

beforeAll(async () => {
  mkdirSync(join(folder, 'public'));
  const plain = (width: number) => sharp({ create: { width, height: 40, channels: 3, background: '#a3203c' } });
  const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, 'public', name), bytes);
  write('feria.png', await plain(120).png().toBuffer());
  write('foto.jpg', await plain(2400).jpeg().toBuffer());
  write('cinta.webp', await plain(60).webp().toBuffer());
  write('mapa.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20H0z"/></svg>');
  pictures = await loadPictures(['/feria.png', '/foto.jpg', '/cinta.webp', '/mapa.svg'], folder);
});

describe('what Markdown can hold, wherever it stands', () => {
  it('is in the EPUB as on the page: words in their order, pictures, tasks, numbers, marks', () => {
    fc.assert(
      fc.property(text, (source) => {
        const page = pageOf(source);
        const epub = writeChaptersTogether(toChapters([source]))[0]?.body ?? '';
        expect(tokensOf(shownIn(bodyOf(epub)))).toEqual(tokensOf(shownIn(bodyOf(page))));
        const inNotes = tokensOf(shownIn(notesOf(epub)));
        expect(tokensOf(shownIn(notesOf(page))).filter((token) => !inNotes.includes(token))).toEqual([]);
        expect(altsOf(bodyOf(epub))).toEqual(altsOf(bodyOf(page)));
        expect(startsOf(bodyOf(epub))).toEqual(startsOf(bodyOf(page)));
        for (const tag of [
          /<strong>/g,
          /<em>/g,
          /<del>/g,
          /<code>/g,
          /<br\/?>/g,
          /<hr\/?>/g,
          /<blockquote>/g,
          /<table/g,
          /<h\d/g,
          /☑/g,
          /☐/g,
        ])
          expect([String(tag), countOf(bodyOf(epub), tag)]).toEqual([String(tag), countOf(bodyOf(page), tag)]);
        for (const side of ['center', 'right'])
          expect(countOf(bodyOf(epub), new RegExp(`to-${side}`, 'g'))).toBe(
            countOf(bodyOf(page), new RegExp(`to-${side}`, 'g')),
          );
      }),
      { seed: SEED, numRuns: ALONE, endOnFailure: true },
    );
  });
});

describe('a book of such texts', () => {
  const sources = fc.sample(text, { seed: SEED, numRuns: IN_BOOK });
  const guide = toChapters(sources);
  let pages: readonly PDFPageProxy[];

  beforeAll(async () => {
    const { bytes } = await printPdf(guide, pictures);
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  }, 120_000);

  const wordsOf = async (page: PDFPageProxy) =>
    (await page.getTextContent()).items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));

  it('passes epubcheck', async () => {
    const { messages } = await EpubCheck.validate(writeEpub(guide, pictures));
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([]);
  }, 60_000);

  it('holds every picture that its lines show', () => {
    expect([...listPictures(guide.chapters)].sort()).toEqual(Object.keys(pictures).sort());
    const names = Object.keys(unzipSync(writeEpub(guide, pictures)));
    expect(names.filter((name) => /^EPUB\/p\d+\.(?:png|jpg|svg)$/.test(name))).toHaveLength(4);
    expect(strFromU8(unzipSync(writeEpub(guide, pictures))['EPUB/c1.xhtml'] as Uint8Array)).not.toContain('src=""');
  });

  it('says on paper all that the pages say, and the text of each picture', async () => {
    const said = (await Promise.all(pages.map(wordsOf)))
      .flat()
      .map(({ str }) => str)
      .join('')
      .replace(/[-\u00ad\u200b\s]+/g, '');
    const tags = JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree())));
    for (const source of sources) {
      const page = pageOf(source);
      expect(tokensOf(shownIn(page)).filter((token) => !said.includes(token))).toEqual([]);
      expect(altsOf(page).filter((alt) => !tags.includes(alt))).toEqual([]);
    }
    expect(said).toContain('☑');
    expect(said).toContain('☐');
  }, 60_000);

  it('lets no word run over the margin or into another', async () => {
    const faults: string[] = [];
    for (const [index, page] of pages.entries()) {
      // Cover, title and contents are set by other measures.
      if (index < 3) continue;
      const [, , right = 0] = page.view;
      const items = (await wordsOf(page)).map(({ str, width, transform }) => ({
        str,
        left: transform[4] as number,
        right: (transform[4] as number) + width,
        base: transform[5] as number,
      }));
      for (const item of items)
        if (item.left < 70 || item.right > right - 70) faults.push(`${index + 1}: «${item.str}» al margen`);
      for (const one of items)
        for (const other of items)
          if (
            one !== other &&
            Math.abs(one.base - other.base) < 1 &&
            one.left < other.left &&
            one.right > other.left + 1
          )
            faults.push(`${index + 1}: «${one.str}» sobre «${other.str}»`);
    }
    expect(faults).toEqual([]);
  }, 60_000);
});

describe('on paper', () => {
  /** What a text says in a PDF, its lines one after another. */
  async function sayOnPaper(source: string): Promise<string> {
    const { bytes } = await printPdf(toChapters([source]), pictures);
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: document.numPages - 3 }, async (_, index) =>
        (await (await document.getPage(index + 4)).getTextContent()).items
          .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
          .join(''),
      ),
    );
    return pages.join('\n');
  }

  it('numbers go on after a block, tasks keep their mark, and a line that ends does end', async () => {
    const said = await sayOnPaper(
      '1. Uno\n2. Dos\n\nEspere.\n\n3. Tres\n4. Cuatro\n\n- [x] Firmada\n- [ ] Abierta\n\nCalle Uno  \nCusco\n',
    );
    expect(said).toMatch(/1\.\s*Uno\s+2\.\s*Dos\s+Espere\.\s+3\.\s*Tres\s+4\.\s*Cuatro/);
    expect(said).toMatch(/☑\s*Firmada\s+☐\s*Abierta/);
    expect(said).toMatch(/Calle Uno\s*\n\s*Cusco/);
  }, 30_000);

  it('letters of the languages of the country are all there, in titles too', async () => {
    const signs = 'nɨɨ ẽ ỹ g̃ ɨ́ p’acha CO₂ ≥ ō № → ✓ ½';
    const said = await sayOnPaper(`## Título ${signs}\n\nTexto ${signs} **fuerte ${signs}** _${signs}_\n`);
    for (const sign of signs.split(' ').flatMap((word) => [...word.normalize('NFC')]))
      expect(said.normalize('NFC').split(sign).length, sign).toBeGreaterThan(3);
  }, 30_000);

  it('a note that is called twice is told once, whatever it holds, and one longer than a page stands in the text', async () => {
    const long = Array.from({ length: 90 }, () => 'Párrafo de una nota que no cabe al pie de ninguna hoja.').join(
      '\n\n    ',
    );
    const said = await sayOnPaper(
      `Dos veces[^a], sí[^a]. Y larga[^b].\n\n[^a]: Primera.\n\n    - punto\n    - otro\n\n[^b]: Empieza aquí.\n\n    ${long}\n`,
    );
    expect(said.match(/Primera\./g)).toHaveLength(1);
    expect(said).toMatch(/•\s*punto\s+•\s*otro/);
    expect(said.replace(/\s+/g, ' ').match(/al pie de ninguna hoja/g)?.length).toBeGreaterThan(85);
  }, 60_000);

  it('notes that call each other are as many as were written', () => {
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const notes = names.map((name, index) => `[^${name}]: Nota ${name}. ${`x[^n${(index + 1) % 40}] `.repeat(6)}`);
    const written = JSON.stringify(toChapters([`Una[^n0].\n\n${notes.join('\n\n')}\n`]).chapters);
    expect(written.length).toBeLessThan(40_000);
    for (const name of names) expect(written.split(`Nota ${name}.`)).toHaveLength(2);
  });
});
