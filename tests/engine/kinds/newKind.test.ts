import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { unpackIndex, type PackedIndex } from '#domain/search/quickIndex.ts';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, root, type TestProject } from '../support/project.ts';

const visit = join(root, 'tests', 'fixtures', 'kinds', 'visit');

/** The code with a kind more: its folder, and its place in the list of kinds. Nothing else is touched. */
function makeFork(): TestProject {
  const fork = copyProject(root, []);
  writeFork(root, fork.root, [laLoma]);
  cpSync(visit, join(fork.root, 'src/kinds/visit'), { recursive: true });
  fork.edit('src/kinds/index.ts', 'import {', "import { kind as visit } from './visit/kind.ts';\nimport {");
  fork.edit('src/kinds/index.ts', '  page,\n', '  page,\n  visit,\n');
  return fork;
}

/** What a command of the fork says. */
function run(fork: TestProject, script: string, ...args: readonly string[]): string {
  const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: fork.root, env, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

/** What the compiler says of the list of kinds and their views. */
function listTypeErrors(fork: TestProject): string[] {
  const file = join(fork.root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile) as { config: { extends: string } };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, fork.root);
  const program = ts.createProgram({
    rootNames: [join(fork.root, 'src/views/kindViews.ts'), join(fork.root, 'src/views/standardPages.ts')],
    options: { ...options, types: ['node'], skipLibCheck: true },
  });
  const files = program.getSourceFiles().filter(({ fileName }) => /\/src\/(?:kinds|views)\//.test(fileName));
  return files
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(
      ({ file: at, messageText }) =>
        `${at?.fileName.split('/src/')[1]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

describe('a kind more', { timeout: 240_000 }, () => {
  it('compiles as one folder and one place in the list, and does not where it leaves a part out', () => {
    const fork = makeFork();
    expect(listTypeErrors(fork)).toEqual([]);
    for (const [file, part] of [
      ['src/kinds/visit/kind.ts', "  citable: 'visita',\n"],
      ['src/kinds/visit/kind.ts', '  coverage: { place: 6, sources: true },\n'],
      ['src/kinds/visit/words.ts', "    list: 'Follow-up visits',\n"],
      ['src/kinds/visit/view.ts', "  lists: listStandardPages('visit'),\n"],
    ] as const) {
      fork.edit(file, part, '');
      expect(
        listTypeErrors(fork).some((error) => error.startsWith('kinds/visit/')),
        part,
      ).toBe(true);
      cpSync(visit, join(fork.root, 'src/kinds/visit'), { recursive: true });
    }
  });

  it('is created, checked, built, listed, searched, indexed, cited, printed and counted', () => {
    const fork = makeFork();
    expect(run(fork, 'scripts/new.ts', 'Visita de seguimiento', 'mi-visita')).toContain('La ficha es válida');
    fork.edit('src/content/visits/mi-visita.mdx', 'title: Título de la visita', 'title: La red abre su cuaderno');
    fork.write(
      'data/guides/visitas.yaml',
      'order: 4\ntitle: Las visitas\nsubtitle: Una por una\naudienceId: articulador\nsummary: Todas las ' +
        'visitas.\nparts:\n  - kind: visit\n',
    );
    expect(run(fork, 'scripts/build.ts')).toContain('Sitio construido');
    const read = (file: string) => readFileSync(join(fork.root, 'dist', file), 'utf8');
    const address = '/visitas/mi-visita/';
    const name = 'La red abre su cuaderno';

    const page = read('visitas/mi-visita/index.html');
    for (const words of [name, 'Visita de seguimiento', 'Cuente aquí la visita', '/citar/visita-mi-visita.bib'])
      expect(page, words).toContain(words);
    for (const list of ['visitas/index.html', 'indice/index.html', 'cobertura/index.html'])
      expect(read(list), list).toContain(`href="${address}"`);
    expect(read('cobertura/index.html')).toContain('Visitas sin acuerdos');
    expect(read('sitemap.xml')).toContain(address);

    const { entries } = unpackIndex(JSON.parse(read('buscar/indice-rapido.json')) as PackedIndex);
    expect(entries.find((entry) => entry.address === address)).toMatchObject({
      title: name,
      kind: { id: 'visit', name: 'Visita de seguimiento', worth: 0.03 },
    });
    expect(entries.find((entry) => entry.address === '/visitas/')?.kind.id).toBe('section');

    expect(read('citar/visita-mi-visita.bib')).toContain(name);
    expect(existsSync(join(fork.root, 'dist/mi-guia/piezas/visita.mi-visita.json'))).toBe(true);
    const book = unzipSync(readFileSync(join(fork.root, 'dist/guias/visitas.epub')));
    const texts = Object.entries(book).flatMap(([file, bytes]) => (file.endsWith('.xhtml') ? [strFromU8(bytes)] : []));
    expect(texts.some((text) => text.includes(name) && text.includes('Cuente aquí la visita'))).toBe(true);
  });

  it('is refused by the check with the place of what is wrong, as any other', () => {
    const fork = makeFork();
    run(fork, 'scripts/new.ts', 'visita-de-seguimiento', 'mi-visita');
    fork.edit('src/content/visits/mi-visita.mdx', 'summary: Una', 'sumary: Una');
    expect(run(fork, 'scripts/check.ts')).toMatch(/src\/content\/visits\/mi-visita\.mdx:4:1\n.*sumary/s);
  });
});
