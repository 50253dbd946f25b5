import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { en } from '#texts/en/index.ts';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, laLomaEn, root, type TestProject } from '../support/project.ts';
import { normalize, spanishPhrases, spanishWords } from '../support/spanish.ts';

/** La Loma in English: its content in English laid over the one in Spanish, same ids and figures. */
function makeEnglishFork(): TestProject {
  const fork = copyProject(root, []);
  writeFork(root, fork.root, [laLoma, laLomaEn]);
  return fork;
}

const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
/** What a command of the fork says. */
function run(fork: TestProject, script: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [script], { cwd: fork.root, env, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

/** A text for readers, and what stands alone in it. */
interface Read {
  readonly file: string;
  readonly text: string;
  readonly alone: readonly string[];
}

const decode = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

/** Every text of a file: those of what it packs too. */
function readTexts(file: string, bytes: Uint8Array): Read[] {
  if (/\.(?:zip|xlsx|docx|odt|epub)$/.test(file))
    return Object.entries(unzipSync(bytes)).flatMap(([name, inside]) => readTexts(`${file}/${name}`, inside));
  if (/\.(?:html|xhtml|xml|svg)$/.test(file)) return [readMarkup(file, strFromU8(bytes))];
  if (!/\.(?:js|mjs|json|jsonld|webmanifest|txt|md|cff|bib|ris|opf|csv)$/.test(file)) return [];
  const text = strFromU8(bytes).replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  // Scripts name keys and parts in one word; what stands in the strings of data is read.
  const strings = /\.(?:json|jsonld|webmanifest|cff|csv)$/.test(file) ? text.split(/["`\n\t<>]|\\n/) : [];
  return [{ file, text: normalize(text), alone: strings.map(normalize).filter(Boolean) }];
}

function readMarkup(file: string, source: string): Read {
  const attributes = [...source.matchAll(/\s(?:aria-label|title|alt|placeholder|content|data-label)="([^"]*)"/g)].map(
    ([, value = '']) => decode(value),
  );
  const nodes = source
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .map(decode);
  const texts = [...nodes, ...attributes].map(normalize).filter(Boolean);
  return { file, text: texts.join(' \n '), alone: texts };
}

async function readPdf(file: string, bytes: Uint8Array): Promise<Read> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1)
    for (const item of (await (await document.getPage(page)).getTextContent()).items)
      lines.push('str' in item ? item.str : '');
  return { file, text: normalize(lines.join(' ')), alone: [] };
}

/** The messages of the Spanish book that a text says. */
const findSpanish = ({ file, text, alone }: Read): string[] => [
  ...spanishPhrases.filter((phrase) => text.includes(phrase)).map((phrase) => `${file}: ${phrase}`),
  ...alone.filter((word) => spanishWords.has(word)).map((word) => `${file}: ${word}`),
];

describe('La Loma in English', { timeout: 240_000 }, () => {
  it('says nothing in Spanish: pages, scripts, feeds, data, formats, guides and the copy for a USB stick', async () => {
    const fork = makeEnglishFork();
    expect(run(fork, 'scripts/build.ts')).toContain('Site built');
    const site = join(fork.root, 'dist');
    const reads = (
      await Promise.all(
        readdirSync(site, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map(async (filePath) => {
            const [file, bytes] = [relative(site, filePath), new Uint8Array(readFileSync(filePath))];
            return file.endsWith('.pdf') ? [await readPdf(file, bytes)] : readTexts(file, bytes);
          }),
      )
    ).flat();
    expect(reads.length).toBeGreaterThan(300);
    for (const kind of ['.pdf', '.epub/', '.xlsx/', '.docx/', '.odt/', '-usb.zip/', '.js', 'novedades.xml'])
      expect(
        reads.some(({ file }) => file.includes(kind)),
        kind,
      ).toBe(true);
    const home = reads.find(({ file }) => file === 'index.html');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toMatch(/<html[^>]* lang="en/);
    expect(home?.text).toContain('What the networks of La Loma did');
    expect(home?.text).toContain(normalize(en.footer.sources));
    expect([...new Set(reads.flatMap(findSpanish))]).toEqual([]);
  });

  it('is reported on in English', () => {
    const fork = makeEnglishFork();
    fork.edit('data/glossary/red.yaml', 'term:', 'name:');
    const report = run(fork, 'scripts/check.ts');
    expect(report).toContain('data/glossary/red.yaml');
    const lines = report.split('\n').map(normalize).filter(Boolean);
    expect(findSpanish({ file: 'report', text: lines.join(' \n '), alone: lines })).toEqual([]);
  });

  it('finds Spanish where there is some', () => {
    expect(spanishPhrases.length).toBeGreaterThan(400);
    const [phrase = ''] = spanishPhrases;
    expect(findSpanish(readMarkup('a.html', `<p title="x">${phrase}</p>`))).toEqual([`a.html: ${phrase}`]);
    const [word = ''] = spanishWords;
    expect(findSpanish(readMarkup('a.html', `<h2>${word}</h2><p>x ${word} x</p>`))).toEqual([`a.html: ${word}`]);
  });
});
