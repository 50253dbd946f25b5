import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeEpub } from '#publishers/guide/epub.ts';
import { viewFigure } from '#views/figures.ts';
import { buildGuides, makeGuide, readSite } from './site.ts';

const site = readSite();
const models = buildGuides(site);
const books = new Map(models.map((guide) => [guide.id, writeEpub(guide)]));
const open = (id: string): Readonly<Record<string, Uint8Array>> => unzipSync(books.get(id) as Uint8Array);
const pagesOf = (id: string): string[] =>
  Object.entries(open(id))
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([, bytes]) => strFromU8(bytes));

describe.each(models.map(({ id }) => id))('%s as EPUB', (id) => {
  it('passes epubcheck without errors or warnings', async () => {
    const { messages } = await EpubCheck.validate(books.get(id) as Uint8Array);
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([]);
  }, 30_000);

  it('tells each figure in words and says in its metadata how it can be read', () => {
    for (const figure of pagesOf(id).flatMap((page) => page.match(/<figure[\s\S]*?<\/figure>/g) ?? []))
      expect(figure).toMatch(/<desc[^>]*>[^<]{10,}<\/desc>/);
    expect(strFromU8(open(id)['EPUB/package.opf'] as Uint8Array)).toContain('schema:accessMode');
  });
});

describe('an EPUB', () => {
  it('holds the figures of the page', () => {
    const words = pagesOf('informe-de-resultados').join('');
    for (const { id } of site.records.get('dataset', 'crecimiento').measures)
      expect(words, id).toContain(viewFigure(site, `crecimiento/${id}`).text);
  });

  it('writes the heads of tables as they are, with the signs of XML kept', () => {
    const guide = makeGuide([{ t: 'table', header: ['Qué & cómo'], rows: [[[{ t: 'text', v: 'a < b' }]]] }]);
    const pages = Object.entries(unzipSync(writeEpub(guide)))
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(pages).toContain('<th scope="col">Qué &amp; cómo</th>');
    expect(pages).toContain('<td>a &lt; b</td>');
  });

  it('shows the text of a picture that it does not hold', () => {
    const guide = makeGuide([{ t: 'p', c: [{ t: 'img', src: '/feria.png', alt: 'La feria & su gente' }] }]);
    const page = strFromU8(unzipSync(writeEpub(guide))['EPUB/c1.xhtml'] as Uint8Array);
    expect(page).toContain('<em>[La feria &amp; su gente]</em>');
    expect(page).not.toContain('<img');
  });

  it('is the same from the same guide', () => {
    const guide = makeGuide([
      {
        t: 'p',
        c: [
          { t: 'text', v: 'Uno.' },
          { t: 'fn', c: [{ t: 'text', v: 'Nota.' }] },
        ],
      },
    ]);
    expect(writeEpub(guide)).toEqual(writeEpub(guide));
  });
});
