import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { openProjectBook } from '#check/projectBook.ts';
import { kindNames, kinds } from '#kinds/index.ts';
import { takesDrafts } from '#records/drafts.ts';
import { createRecord } from '../../../scripts/lib/createRecord.ts';
import { copyProject, root } from '../support/project.ts';

const run = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'new.ts'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run new', () => {
  it('gives records of every kind that pass the check as they stand, beside each other', { timeout: 180_000 }, () => {
    const project = copyProject();
    const book = openProjectBook(project.root);
    for (const kind of kindNames) {
      const [file = ''] = createRecord(project.root, kind, 'mi-ficha', book);
      expect(file.startsWith(`${kinds[kind].folder}/mi-ficha`), kind).toBe(true);
      expect(readFileSync(join(project.root, file), 'utf8')).not.toContain('{{');
    }
    const { problems, records, drafts } = checkProject(project.root, { showDrafts: true });
    expect([problems, drafts.problems]).toEqual([[], []]);
    for (const kind of kindNames) {
      // A draft of it shows while editing and is not published; a vocabulary knows no drafts.
      expect((takesDrafts(kind) ? drafts.records : records)?.find(kind, 'mi-ficha'), kind).toBeDefined();
      expect(records?.find(kind, 'mi-ficha') === undefined, kind).toBe(takesDrafts(kind));
    }
  });

  it.each([
    ['a draft', 'lesson', true],
    ['what knows no drafts', 'vocabulary', false],
  ] as const)('says what it made and how it is published: %s', (_, kind, isOfDrafts) => {
    const project = copyProject();
    const { status, stdout, stderr } = run(project.root, kind, 'mi-ficha');
    expect([status, stderr]).toEqual([0, '']);
    const [, file = ''] = /^Creado: (.*)$/m.exec(stdout) ?? [];
    expect(existsSync(join(project.root, file))).toBe(true);
    expect(stdout).toContain('La ficha es válida tal como está.');
    expect(stdout.includes(`borre la línea «draft: true» en ${file}.`)).toBe(isOfDrafts);
  });

  it('takes the Spanish names of the kinds', () => {
    const project = copyProject();
    expect(run(project.root, 'red', 'mi-red').status).toBe(0);
    expect(run(project.root, 'Conjunto de datos', 'mis-datos').status).toBe(0);
    expect(checkProject(project.root).problems).toEqual([]);
  });

  it('gives the next place in an ordered list', () => {
    const project = copyProject();
    for (const id of ['uno', 'dos']) expect(run(project.root, 'leccion', id).status).toBe(0);
    expect(
      checkProject(project.root, { showDrafts: true })
        .drafts.records?.list('lesson')
        .map(({ id, order }) => [order, id]),
    ).toEqual([
      [1, 'vender-juntos'],
      [2, 'cuentas-a-la-vista'],
      [3, 'conocerse-antes'],
      [4, 'uno'],
      [5, 'dos'],
    ]);
  });

  /** What a site says of itself at the least. */
  const CONFIG = `export default {
    name: 'El Valle', description: 'Un valle.', publisher: 'El Valle', url: 'https://valle.example.org',
    edition: '2026.1', publishedOn: '2026', licence: 'CC-BY-4.0', licenceUrl: 'https://valle.example.org/licencia',
  };
`;

  it('starts from nothing with a source', () => {
    const project = copyProject(undefined, ['data/vocabularies']);
    project.write('src/site.config.ts', CONFIG);
    expect(run(project.root, 'termino', 'red')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'Para crear término hace falta antes: fuente (npm run new fuente mi-fuente).\n',
    });
    expect(run(project.root, 'red', 'mi-red').stderr).toBe(
      'Para crear red hace falta antes: conglomerado (npm run new conglomerado mi-conglomerado).\n',
    );
    expect(run(project.root, 'fuente', 'informe').status).toBe(0);
    expect(run(project.root, 'termino', 'red').status).toBe(0);
    expect(checkProject(project.root).problems).toEqual([]);
  });

  it.each([
    ['a kind that does not exist', ['reds', 'x'], '¿Quiso escribir «red»?'],
    ['a name that is none', ['red', 'Mi Red'], 'Por ejemplo: «mi-red»'],
    ['a way out of the folder', ['red', '../../fuera'], 'no sirve como identificador'],
    ['a name that is taken', ['red', 'quesos-de-la-loma'], 'Ya existe src/content/networks/quesos-de-la-loma.mdx'],
  ])('refuses %s and writes nothing', (_, args, words) => {
    const project = copyProject();
    const { status, stdout, stderr } = run(project.root, ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(existsSync(join(project.root, '..', 'fuera.mdx'))).toBe(false);
    expect(checkProject(project.root).problems).toEqual([]);
  });
});
