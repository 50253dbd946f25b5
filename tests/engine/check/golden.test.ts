import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';
import { tellMessage, tellProblem } from '#check/tell.ts';
import { problemCodes, type Problem } from '#records/problem.ts';
import type { Wording } from '#records/wording.ts';
import { openBook, type Book } from '#texts/book.ts';
import { copyProject, laLoma } from '../support/project.ts';
import { spanishPhrases } from '../support/spanish.ts';

/**
 * The report as an editor reads it. Each folder of `golden` is a mistake: `files/` is laid over the small project,
 * `edits.json` changes a few words of its files, the links of `links.txt` are made, `repeat.json` tells of files that
 * are too large to be kept, what `delete.txt` lists is taken away, `sources/` are texts of sources to compare with, and
 * `expected.txt` is the report, which must have its English too. After a change of the words, read every difference;
 * then TRAMA_UPDATE_GOLDEN=1 writes them anew.
 *
 * A folder is named by the code that it provokes, with `--` and a variant where there are several.
 */
const golden = fileURLToPath(new URL('./golden/', import.meta.url));
const names = readdirSync(golden).sort();
const messages = openBook('es-PE').t.problems;
const update = process.env['TRAMA_UPDATE_GOLDEN'] === '1';

/** A change to a file of the small project, so that no copy of it grows old here: `from` stands in it exactly once. */
interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A file that is too large to be kept beside the tests. */
interface Repeat {
  readonly file: string;
  readonly before?: string;
  readonly text: string;
  readonly times: number;
}

/** What a file of a mistake lists; nothing where there is no such file. */
const readList = <Item>(file: string): readonly Item[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Item[]) : [];

function check(name: string) {
  const folder = join(golden, name);
  const project = copyProject();
  if (existsSync(join(folder, 'files'))) cpSync(join(folder, 'files'), project.root, { recursive: true });
  for (const { file, from, to } of readList<Edit>(join(folder, 'edits.json'))) {
    const count = readFileSync(join(project.root, file), 'utf8').split(from).length - 1;
    if (count !== 1) throw new Error(`${name}: «${from}» stands ${count} times in ${file}, and must stand once`);
    project.edit(file, from, to);
  }
  for (const { file, before = '', text, times } of readList<Repeat>(join(folder, 'repeat.json')))
    project.write(file, before + text.repeat(times));
  const links = join(folder, 'links.txt');
  if (existsSync(links))
    for (const [, file = '', to = ''] of readFileSync(links, 'utf8').matchAll(/^(.+) -> (.+)$/gm))
      symlinkSync(to, join(project.root, file));
  const deleted = join(folder, 'delete.txt');
  if (existsSync(deleted))
    for (const file of readFileSync(deleted, 'utf8').split('\n').filter(Boolean)) project.remove(file);
  const sources = join(folder, 'sources');
  return checkProject(project.root, { sourceTexts: existsSync(sources) ? sources : undefined });
}

/** What of a problem an English report would still say in Spanish: words composed below, or left as they were. */
function listSpanish(problem: Problem): string[] {
  const [spanish, english] = [openBook('es-PE'), openBook('en-GB')];
  const messagesOf = (book: Book) => tellMessage(tellProblem(problem, book), book);
  const { expected = '', detail = {} } = problem;
  // As it was written by the editor, or a value of the data: no sentence of ours.
  const isOurs = (wording: Wording) =>
    typeof wording === 'string' && /[«»¿áéíóúñ]|\s(?:de|una?|el|la|con|sin)\s/.test(wording);
  const same = (['title', 'fix'] as const).filter((part) => messagesOf(spanish)[part] === messagesOf(english)[part]);
  const said = Object.entries(detail).flatMap(([name, value]) =>
    !/^(?:worst|message|written)/.test(name) && isOurs(value) ? [String(value)] : [],
  );
  return [...same, ...said, ...(isOurs(expected) ? [String(expected)] : [])];
}

/** All that the editor wrote in a mistake: the report may quote it. */
const readWritten = (name: string): string =>
  readdirSync(join(golden, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

/** What was found, as `file:line:column code`. */
const listPlaces = (text: string): string[] =>
  [...text.matchAll(/^(\S.*)\n(?: {2}.*\n)+? {4}\[(.+)\]$/gm)].map(([, place, code]) => `${place} ${code}`);

describe('the report', () => {
  it('of the small project has no problem', () => {
    expect(checkProject(laLoma).problems).toEqual([]);
  });

  it.each(names)('%s', (name) => {
    const file = join(golden, name, 'expected.txt');
    const { problems, counts, book } = check(name);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const text = formatText(problems, total, book);
    if (update) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(problems.flatMap(listSpanish)).toEqual([]);
    const english = formatText(problems, total, openBook('en'));
    const written = readWritten(name);
    expect(spanishPhrases.filter((phrase) => english.includes(phrase) && !written.includes(phrase))).toEqual([]);
  });

  it.each(names.filter((name) => !name.startsWith('muchos-') && !name.startsWith('sin-problema')))(
    '%s tells one mistake once, by its own code',
    (name) => {
      const places = listPlaces(readFileSync(join(golden, name, 'expected.txt'), 'utf8'));
      expect(places.length).toBeGreaterThan(0);
      expect(new Set(places).size).toBe(places.length);
      for (const place of places) expect(place.endsWith(` ${name.split('--')[0]}`), place).toBe(true);
    },
  );
});

describe('every code', () => {
  it.each(problemCodes)('%s has words and a golden report', (code) => {
    expect(messages[code]).toBeDefined();
    const folders = names.filter((name) => name.split('--')[0] === code);
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders)
      expect(readFileSync(join(golden, folder, 'expected.txt'), 'utf8')).toContain(`[${code}]`);
  });

  it('has no words without a code', () => {
    expect(Object.keys(messages).sort()).toEqual([...problemCodes].sort());
  });
});
