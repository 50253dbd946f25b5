import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { listGuideFaults } from '#domain/guide/faults.ts';
import { readGlyphs } from '#check/faces.ts';
import { openBook } from '#texts/book.ts';
import { printPdf, setPages } from '#press/pdf.ts';
import { pressGuides, type PressedGuide } from '#press/press.ts';
import { readWorld } from '#press/typst.ts';
import { startNative } from '#press/typstNative.ts';
import { startWasm } from '#press/typstWasm.ts';
import { writeEpub } from '#publishers/guide/epub.ts';
import { viewFigure } from '#views/figures.ts';
import { buildGuides, makeGuide, readSite } from './site.ts';
import { laLoma, root } from '../support/project.ts';

const site = readSite();
const models = buildGuides(site);
/** A guide of each length is set here; what the others are made of is the same. */
const ids = ['guia-corta', 'guia-para-articular', 'informe-de-resultados', 'fase-prueba-juntos'];
const chosen = models.filter(({ id }) => ids.includes(id));
let pressed: ReadonlyMap<string, PressedGuide>;

beforeAll(async () => {
  pressed = new Map((await pressGuides(chosen, root, laLoma)).map((item) => [item.guide.id, item]));
}, 120_000);

const get = (id: string): PressedGuide => pressed.get(id) as PressedGuide;
const open = (id: string) => getDocument({ data: new Uint8Array(get(id).pdf.bytes), verbosity: 0 }).promise;

/** All that a PDF says, without blanks and hyphens. */
async function wordsOf(id: string): Promise<string> {
  const document = await open(id);
  let words = '';
  for (let page = 1; page <= document.numPages; page += 1)
    words += (await (await document.getPage(page)).getTextContent()).items
      .map((item) => ('str' in item ? item.str : ''))
      .join('');
  return squeeze(words);
}
const squeeze = (text: string): string => text.replace(/[-\u00ad\s]+/g, '');

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}
const listTags = (tag: Tag | null): readonly Tag[] => (tag ? [tag, ...(tag.children ?? []).flatMap(listTags)] : []);

describe.each(ids)('%s as PDF', (id) => {
  it('is tagged PDF/UA-1 with language and title, which its window shows', async () => {
    const document = await open(id);
    const { info, metadata } = await document.getMetadata();
    expect((info as { Title?: string }).Title).toBe(get(id).guide.title);
    expect((info as { Language?: string }).Language).toMatch(/^es/);
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('has an outline equal to its contents: chapters, and the headings under them', async () => {
    const { guide } = get(id);
    const outline = (await (await open(id)).getOutline()) ?? [];
    const titles = guide.chapters.map(({ title }) => title);
    expect(outline.map(({ title }) => title)).toEqual(guide.index?.length ? [...titles, 'Índice de términos'] : titles);
    guide.chapters.forEach(({ title, blocks }, place) =>
      expect(
        outline[place]?.items.map((item) => item.title),
        title,
      ).toEqual(blocks.flatMap((block) => (block.t === 'h' && block.depth === 2 ? [block.v] : []))),
    );
  });

  it('tells every figure in words and tags headings, tables and links', async () => {
    const document = await open(id);
    const trees = await Promise.all(
      Array.from({ length: document.numPages }, async (_, page) => (await document.getPage(page + 1)).getStructTree()),
    );
    const tags = trees.flatMap((tree) => listTags(tree as Tag | null));
    const figures = tags.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
    expect(tags.map(({ role }) => role)).toEqual(expect.arrayContaining(['H1', 'H2', 'Link']));
  });

  it('weighs no more than ten kilobytes a page', () => {
    expect(get(id).pdf.bytes.length / get(id).pages).toBeLessThan(10_000);
  });

  it('passes qpdf where there is one', () => {
    if (spawnSync('qpdf', ['--version']).status !== 0) return;
    const file = join(mkdtempSync(join(tmpdir(), 'trama-')), 'guia.pdf');
    writeFileSync(file, get(id).pdf.bytes);
    expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' }).status).toBe(0);
  });
});

describe('the links of a guide on paper', () => {
  it('give the page of what the guide holds, and the address of what it does not', async () => {
    const words = await wordsOf('guia-para-articular');
    expect(words).toContain('Enlínea:loma.example.org/casos/');
    expect(await wordsOf('fase-prueba-juntos')).toMatch(/\(pág\.\d+\)/);
  });

  it.each(ids)('have no note on a page before its sign in %s', async (id) => {
    const document = await open(id);
    for (let page = 1; page <= document.numPages; page += 1) {
      const own = await document.getPage(page);
      const words = (await own.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
      // Numbers of the index lead to other pages too.
      if (/Al final|Índice de términos/.test(words)) continue;
      // A note leads to the sign that calls it: a narrow link, as low as the letters of notes, to a place that has no
      // name.
      const notes = (await own.getAnnotations()).filter(
        ({ dest, rect }) => Array.isArray(dest) && rect[2] - rect[0] < 14 && rect[3] - rect[1] < 10,
      );
      const pages = await Promise.all(notes.map(async ({ dest }) => (await document.getPageIndex(dest[0])) + 1));
      expect(
        pages.filter((other) => other > page),
        `página ${page}`,
      ).toEqual([]);
    }
  });
});

describe('the figures of a guide', () => {
  it('are those of the page, and of charts they are text', async () => {
    const words = await wordsOf('informe-de-resultados');
    for (const { id } of site.records.get('dataset', 'crecimiento').measures)
      expect(words, id).toContain(squeeze(viewFigure(site, `crecimiento/${id}`).text));
    expect(words).toContain('Talleresdados');
  });
});

describe('every guide of the site', () => {
  it.each(models.map(({ id }) => id))('%s has no fault', (id) => {
    expect(
      listGuideFaults(
        models.find((guide) => guide.id === id) as never,
        readGlyphs(),
        openBook('es-PE').t.guideText.faults,
      ),
    ).toEqual([]);
  });
});

describe('Typst of the machine and as WebAssembly', () => {
  const inputs = { guide: JSON.stringify(models.find(({ id }) => id === 'guia-corta')) };

  it('set the same bytes', async ({ skip }) => {
    const native = startNative(readWorld());
    if (!native) return skip('no package for this system');
    expect(Buffer.compare(native.compile(inputs), (await startWasm(readWorld())).compile(inputs))).toBe(0);
  });

  it.each([
    ['of the machine', startNative],
    ['as WebAssembly', startWasm],
  ])('%s: what it warns of stops a guide', async (_, start) => {
    const typst = await start({ ...readWorld(), template: '#set text(font: "Ninguna")\nHola' });
    if (typst) expect(() => typst.compile(inputs)).toThrow('unknown font family: ninguna');
    const failing = await start({ ...readWorld(), template: '#panic("no se puede")' });
    if (failing) expect(() => failing.compile(inputs)).toThrow('no se puede');
  });
});

describe('the press', () => {
  it('makes the same bytes from the same guide', async () => {
    const { guide, pdf, epub } = get('guia-corta');
    expect(Buffer.from((await printPdf(guide)).bytes).equals(Buffer.from(pdf.bytes))).toBe(true);
    expect(Buffer.from(writeEpub(guide)).equals(Buffer.from(epub.bytes))).toBe(true);
  });

  it('makes one annotation of a link that runs over lines', async () => {
    const long =
      'Una dirección muy larga que no cabe en un renglón y sigue en el de abajo hasta que se acaba el texto ' +
      'del enlace que la nombra, y aun un poco más allá.';
    const { bytes } = await printPdf(
      makeGuide([{ t: 'p', c: [{ t: 'a', href: 'https://ejemplo.org/larga/', c: [{ t: 'text', v: long }] }] }]),
    );
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const links = (
      await Promise.all(
        Array.from({ length: document.numPages }, async (_, page) =>
          (await document.getPage(page + 1)).getAnnotations(),
        ),
      )
    )
      .flat()
      .filter(({ url }) => url === 'https://ejemplo.org/larga/');
    expect(links).toHaveLength(1);
    expect(links[0].quadPoints).toHaveLength(16);
  });

  it.each([
    [
      'a sign that the font lacks',
      [
        { t: 'h', depth: 2, v: 'Sección' },
        { t: 'p', c: [{ t: 'text', v: 'hola 漢' }] },
      ],
      '«Capítulo uno», «Sección»: el signo «漢»',
    ],
    [
      'a figure without words',
      [{ t: 'figure', svg: makeGuide([]).qrSvg, alt: '', title: 'Vacía' }],
      'la figura «Vacía» no tiene texto que la cuente',
    ],
    [
      'a link to a place that the guide does not hold',
      [{ t: 'p', c: [{ t: 'a', to: 'nada', c: [{ t: 'text', v: 'x' }] }] }],
      'un enlace lleva a «nada»',
    ],
    [
      'a heading that skips a level',
      [
        { t: 'h', depth: 2, v: 'Uno' },
        { t: 'h', depth: 4, v: 'Dos' },
      ],
      '«Dos»: el título salta del nivel 2 al 4',
    ],
  ] as const)('refuses %s, and says where it stands', async (_, blocks, message) => {
    await expect(printPdf(makeGuide(blocks))).rejects.toThrow(message);
  });

  it('sets a guide a hair apart where Typst stumbles over the end of a page, and gives up over anything else', async () => {
    const asked: (string | undefined)[] = [];
    const stumble = async ({ tries }: Readonly<Record<string, string>>) => {
      asked.push(tries);
      if (asked.length < 3) throw new Error('internal error: parent group');
      return new Uint8Array([1]);
    };
    expect(await setPages('{}', stumble)).toEqual(new Uint8Array([1]));
    expect(asked).toEqual(['0', '1', '2']);
    await expect(setPages('{}', async () => Promise.reject(new Error('unknown font family')))).rejects.toThrow(
      'unknown font family',
    );
    const inputs = (tries: string) => ({ guide: JSON.stringify(get('guia-corta').guide), tries });
    const typst = await startWasm(readWorld());
    expect(Buffer.compare(typst.compile(inputs('0')), typst.compile(inputs('1')))).not.toBe(0);
  });

  it('keeps nothing of a guide that fails', async () => {
    const broken = { ...makeGuide([{ t: 'p', c: [{ t: 'text', v: '漢' }] }]), id: 'rota' };
    await expect(pressGuides([broken], root)).rejects.toThrow('La guía «rota»');
    await expect(pressGuides([broken], root)).rejects.toThrow('La guía «rota»');
  });
});
