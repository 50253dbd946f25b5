import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printPdf } from '#press/pdf.ts';
import { toBundle } from '#publishers/bundle.ts';
import { toBibtex, toCitationCff } from '#publishers/citations.ts';
import { listDatasetFiles } from '#publishers/datasetFiles.ts';
import { toDataPackage } from '#publishers/dataPackage.ts';
import { toDcat } from '#publishers/dcat.ts';
import { toFeed } from '#publishers/feed.ts';
import { makeFormatFiles } from '#publishers/formats/formatFiles.ts';
import { writeEpub } from '#publishers/guide/epub.ts';
import { toIati } from '#publishers/iati.ts';
import { toJson } from '#publishers/publication.ts';
import { writeUsbReadme } from '#publishers/usb/readme.ts';
import { toWebManifest } from '#publishers/webManifest.ts';
import { describeSite, listWorks } from '#publishers/works.ts';
import { fromZip } from '#publishers/zip.ts';
import { kindNames, kinds } from '#kinds/index.ts';
import { openBook } from '#texts/book.ts';
import type { Language } from '#texts/language.ts';
import laLomaConfig from '../../fixtures/la-loma-en/src/site.config.ts';
import { buildGuides, readSite } from '../guides/site.ts';
import { laLoma, root } from '../support/project.ts';
import { loadPublication } from './support/publication.ts';

/** La Loma in English: what the English folder does not hold comes from the Spanish one, such as rows of data. */
const project = mkdtempSync(join(tmpdir(), 'trama-en-'));
cpSync(laLoma, project, { recursive: true });
cpSync(join(root, 'tests', 'fixtures', 'la-loma-en'), project, { recursive: true });
afterAll(() => rmSync(project, { recursive: true, force: true }));

const publication = await loadPublication(project);
const { book, config, records } = publication;
const guides = buildGuides(readSite(project, laLomaConfig));
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The text of a file; of a package, that of what it holds too. */
function readText(name: string, bytes: Uint8Array): string {
  if (!/\.(?:zip|xlsx|docx|odt|epub)$/.test(name)) return decode(bytes);
  return Object.entries(fromZip(bytes))
    .map(([inner, content]) => readText(inner, content))
    .join('\n');
}

const forms = await Promise.all(records.list('format').map((format) => makeFormatFiles(publication, format)));
const dataset = records.get('dataset', 'crecimiento');
/** Everything that the site publishes for other programs, by the name of its file. */
const published = new Map<string, string>([
  ['novedades.xml', toFeed(publication)],
  ['iati.xml', toIati(publication, config.iati!)],
  ['datapackage.json', toJson(toDataPackage(publication))],
  ['catalogo.jsonld', toJson(toDcat(publication, () => [], toBundle(publication)))],
  ['CITATION.cff', toCitationCff(describeSite(publication), book.t.citation)],
  [
    'citar.bib',
    listWorks(publication)
      .map((work) => toBibtex(work, book.t.citation))
      .join('\n'),
  ],
  ['manifest.webmanifest', toJson(toWebManifest(config, book.t.webApp))],
  [book.t.usbReadme.fileName, writeUsbReadme(config, book, 'https://loma.example.org/')],
  ...[toBundle(publication), ...listDatasetFiles(publication, dataset), ...forms.flat()].map(
    ({ name, bytes }) => [name, readText(name, bytes)] as const,
  ),
  ...guides.map((guide) => [`${guide.id}.epub`, readText('guide.epub', writeEpub(guide))] as const),
]);
const text = (name: string): string => published.get(name) ?? '';

/** What is said in messages of a catalogue, also between the parts that are put into them. */
function listSayings(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'object' && part) return Object.values(part).flatMap(listSayings);
  if (typeof part !== 'function') return [];
  return [...String(part).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].flatMap(([, plain, parts]) =>
    (plain ?? parts ?? '').split(/\$\{[^}]*\}/),
  );
}

/** All that is said in a language: in the book, and by the kinds of records. */
const listWords = (language: Language): readonly string[] => [
  ...listSayings(openBook(language).t),
  ...kindNames.flatMap((kind) => listSayings(kinds[kind].words[language])),
];

describe('what a site in English publishes', () => {
  it('holds no message of the Spanish catalogue', () => {
    const english = new Set(listWords('en').map((said) => said.trim()));
    const spanish = [...new Set(listWords('es').map((said) => said.trim()))].filter(
      (said) => /\p{L}{3,} .*\p{L}{3,}|[áéíóúñ¿¡]\p{L}|\p{L}{5,}:/u.test(said) && !english.has(said),
    );
    expect(spanish.length).toBeGreaterThan(500);
    expect(spanish).toContain(openBook('es').t.formFiles.legend);
    const found = [...published].flatMap(([name, content]) =>
      spanish.filter((said) => content.includes(said)).map((said) => `${name}: ${said}`),
    );
    expect(found).toEqual([]);
  });

  it('tells news, and names the kinds of them', () => {
    expect(text('novedades.xml')).toContain('<title>News from La Loma</title>');
    expect(text('novedades.xml')).toContain('<language>en</language>');
    expect(text('novedades.xml')).toContain('<category>Case</category>');
  });

  it('describes the columns of a table', () => {
    const csvw = text('crecimiento.csv-metadata.json');
    expect(csvw).toContain('"@language": "en"');
    expect(csvw).toMatch(/ Unit: [^"]+\."/);
    expect(text('datapackage.json')).toContain('"title": "La Loma: data"');
  });

  it('heads the sheets of a workbook, and cites it', () => {
    const workbook = text('crecimiento.xlsx');
    expect(workbook).toContain('<sheet name="Metadata"');
    expect(workbook).toContain('How to cite');
    expect(workbook).toContain('La Loma, edition 2026.1.');
  });

  it('explains the ZIP of the data under names that are read', () => {
    expect(Object.keys(fromZip(toBundle(publication).bytes))).toEqual(
      expect.arrayContaining(['README.md', 'LICENCE.txt']),
    );
  });

  it('tells IATI when results were due and how well they are known', () => {
    expect(text('iati.xml')).toContain('xml:lang="en"');
    expect(text('iati.xml')).toMatch(/Due in month \d+\./);
    expect(text('iati.xml')).toMatch(/ Evidence: \p{L}/u);
  });

  it('asks what to fill into a form', () => {
    const docx = [...published].find(([name]) => name.endsWith('.docx'))?.[1] ?? '';
    const odt = [...published].find(([name]) => name.endsWith('.odt'))?.[1] ?? '';
    const xlsx = text('hoja-de-cuentas.xlsx');
    for (const form of [docx, odt]) expect(form).toContain('Form to fill in · ');
    expect(docx).toContain('<w:lang w:val="en"');
    expect(odt).toContain('fo:language="en"');
    expect(odt).toContain('fo:country="none"');
    expect(xlsx).toContain('<sheet name="How to fill it in"');
    expect(xlsx).toContain('Choose a value from the list.');
  });
});

describe('a guide in English', () => {
  const guide = guides.find(({ id }) => id === 'guia-para-articular');
  const booklet = guides.find(({ id }) => id === 'fase-primer-paso');

  it('carries its words, its date and its citation', () => {
    expect(guide?.language).toBe('en');
    expect(guide?.date).toBe('15 January 2026');
    expect(guide?.words).toMatchObject({ contents: 'Contents', missing: 'no data', footer: 'La Loma, edition 2026.1' });
    expect(guide?.citation).toContain('La Loma, edition 2026.1.');
    expect(booklet?.subtitle).toBe('Booklet of phase 1');
  });

  it('is set in English', async () => {
    const { bytes } = await printPdf(guide!);
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const { info } = await document.getMetadata();
    expect((info as { Language?: string }).Language).toMatch(/^en/);
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, page) =>
        (await (await document.getPage(page + 1)).getTextContent()).items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' '),
      ),
    );
    const said = pages.join(' ').replace(/\s+/g, ' ');
    for (const words of ['Online. This guide is made', 'How to cite.', 'Index of terms', '(p. '])
      expect(said).toContain(words);
    expect(said).not.toMatch(/\(pág\.|En línea|Gráfico/);
  }, 60_000);

  it('is an English book', () => {
    const epub = text('guia-para-articular.epub');
    expect(epub).toContain('<dc:language>en</dc:language>');
    expect(epub).toContain('<h1>Contents</h1>');
    expect(epub).toContain('aria-label="Footnotes"');
    expect(epub).toContain('<strong>How to cite:</strong>');
  });
});
