import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindNames, kinds } from '#kinds/index.ts';
import { en } from '#texts/en/index.ts';
import { es } from '#texts/es/index.ts';
import { listPieces } from '../support/catalogue.ts';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, root, type TestProject } from '../support/project.ts';

const kindWords = (language: 'es' | 'en') => kindNames.map((kind) => kinds[kind].words[language]);

/** What only the Spanish book says, in phrases that no name of a place or a firm can hold. */
function listSpanish(): { readonly phrases: readonly string[]; readonly words: ReadonlySet<string> } {
  const english = listPieces([en, kindWords('en')]);
  const only = [...listPieces([es, kindWords('es')])].filter((piece) => !english.has(piece) && /\p{L}/u.test(piece));
  return {
    phrases: only.filter((piece) => piece.length > 9 && /\p{L}\s+\p{L}/u.test(piece)),
    // In small letters they are also names of columns and of parts of addresses, which stay as the site has them.
    words: new Set(only.filter((piece) => /^\p{Lu}\p{Ll}{3,}$/u.test(piece))),
  };
}

/** La Loma, told in English. */
function makeEnglish(): TestProject {
  const fork = copyProject(root, []);
  writeFork(root, fork.root, [laLoma, `${laLoma}-en`]);
  return fork;
}

/** What a command of the fork says. */
function run(fork: TestProject, script: string): string {
  const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  const { stdout, stderr } = spawnSync(process.execPath, [script], { cwd: fork.root, env, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#34': '"' };
const unescape = (text: string): string =>
  text.replace(/&(amp|quot|lt|gt|#39|#34);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** The texts of a file of the site; those inside a file that is packed, too. */
function readTexts(name: string, bytes: Uint8Array): string[] {
  if (/\.(?:epub|docx|odt|xlsx)$/.test(name))
    return Object.entries(unzipSync(bytes)).flatMap(([inner, content]) => readTexts(inner, content));
  if (!/\.(?:html|xhtml|xml|opf|ncx|rels|json|jsonld|js|txt|csv|cff|bib|ris|svg|webmanifest)$/.test(name)) return [];
  const text = strFromU8(bytes);
  // Every stretch between marks: what stands in markup, in attributes and in the strings of data and scripts.
  return unescape(text.replace(/<style\b[\s\S]*?<\/style>/g, ''))
    .split(/[<>"`\n\t]|\$\{|\\n/)
    .map((stretch) => stretch.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function readFolder(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((filePath) => !filePath.includes('/pagefind/'));
  return new Map(
    names.map((filePath) => [filePath.slice(folder.length + 1), readTexts(filePath, readFileSync(filePath))]),
  );
}

describe('a site in English', { timeout: 240_000 }, () => {
  const { phrases, words } = listSpanish();
  const findIn = (stretches: readonly string[], name = ''): string[] => {
    const whole = stretches.join('\n');
    return [
      ...phrases.filter((phrase) => whole.includes(phrase)),
      // Scripts of others name keys and parts of theirs in one word.
      ...stretches.filter((word) => !name.endsWith('.js') && words.has(word)),
    ];
  };

  it('says nothing of the Spanish book in its pages, feeds, guides and formats', () => {
    const fork = makeEnglish();
    expect(run(fork, 'scripts/build.ts')).toContain('Site built');
    const files = readFolder(join(fork.root, 'dist'));
    expect([...files.values()].flat()).toContain(en.page.print);
    expect(files.get('index.html')).toContain(en.footer.sources);
    const found = [...files].flatMap(([name, stretches]) => findIn(stretches, name).map((text) => `${text} (${name})`));
    expect([...new Set(found)]).toEqual([]);
  });

  it('is reported on in English', () => {
    const fork = makeEnglish();
    fork.edit('data/glossary/red.yaml', 'term:', 'name:');
    const report = run(fork, 'scripts/check.ts');
    expect(report).toContain('data/glossary/red.yaml');
    expect(findIn(report.split('\n').map((line) => line.trim()))).toEqual([]);
  });

  it('would show a message of the Spanish book', () => {
    expect(phrases.length).toBeGreaterThan(500);
    expect(findIn([es.page.sourcesLead, es.footer.recommendations])).toEqual([
      es.page.sourcesLead,
      es.footer.recommendations,
    ]);
  });
});
