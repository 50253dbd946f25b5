import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';
import { surveyProject } from '#records/survey.ts';
import { copyProject, type TestProject } from '../support/project.ts';

/** Makes a link in a project. @param to as the link says it: absolute, or from its own folder */
function link(project: TestProject, file: string, to: string): void {
  mkdirSync(dirname(join(project.root, file)), { recursive: true });
  symlinkSync(to, join(project.root, file));
}

/** A file outside of a project, with a word that no report may print. */
function writeOutside(name = 'ajeno.yaml'): string {
  const other = copyProject(undefined, []);
  writeFileSync(join(other.root, name), 'title: secreto-de-otro\n');
  return join(other.root, name);
}

const toldOf = ({ root }: TestProject): string[] =>
  checkProject(root).problems.map(({ file, code, detail }) =>
    `${file} ${code} ${String(detail?.['wrong'] ?? '')}`.trim(),
  );

describe('links', () => {
  it.each([
    ['public/clave.txt', 'a file of the site'],
    ['public/fotos/feria.png', 'a file in a folder'],
    ['data/allies/ajeno.yaml', 'a record'],
    ['src/content/cases/ajeno.mdx', 'a text'],
    ['data/datasets/pedidos/nota.txt', 'a file beside a table'],
    ['data/vocabularies/ajeno.yaml', 'a vocabulary'],
    ['data/editions/2020.1.json', 'an edition'],
  ])('%s that leads out is told once, and nothing of it is read or printed (%s)', (file, what) => {
    const targets = [writeOutside(), dirname(writeOutside()), '../../../../../../../../etc/hostname'];
    const to = targets[what.length % targets.length] ?? '';
    const project = copyProject();
    link(project, file, to);
    const { problems, book } = checkProject(project.root);
    expect(problems).toMatchObject([{ code: 'archivo-enlace', file, received: to, detail: { wrong: 'outside' } }]);
    expect(formatText(problems, 0, book)).not.toContain('secreto-de-otro');
    expect(surveyProject(project.root).files).not.toContain(file);
  });

  it('are followed through others before they are judged', () => {
    const project = copyProject();
    link(project, 'public/uno.txt', 'dos.txt');
    link(project, 'public/dos.txt', 'tres/cuatro.txt');
    mkdirSync(join(project.root, 'public/tres'));
    link(project, 'public/tres/cuatro.txt', writeOutside());
    expect(toldOf(project)).toEqual([
      'public/dos.txt archivo-enlace outside',
      'public/tres/cuatro.txt archivo-enlace outside',
      'public/uno.txt archivo-enlace outside',
    ]);
  });

  it('that stay in their folder are the files that they lead to, relative or absolute', () => {
    const project = copyProject();
    link(project, 'public/plano.svg', 'mapa.svg');
    link(project, 'public/copias/plano.svg', join(project.root, 'public/mapa.svg'));
    link(project, 'public/otra', 'copias');
    project.edit(
      'src/content/pages/quienes-somos.mdx',
      'Somos el',
      '![a](/plano.svg) ![b](/copias/plano.svg) ![c](/otra/plano.svg) Somos el',
    );
    expect(toldOf(project)).toEqual([]);
  });

  it('from one folder of the project to another leave theirs', () => {
    const project = copyProject();
    link(project, 'public/datos', '../data');
    link(project, 'data/allies/portada.yaml', '../../src/site.config.ts');
    expect(toldOf(project)).toEqual([
      'data/allies/portada.yaml archivo-enlace outside',
      'public/datos archivo-enlace outside',
    ]);
  });

  it('that lead nowhere, or around, are told as that', () => {
    const project = copyProject();
    link(project, 'data/allies/roto.yaml', 'no-existe.yaml');
    link(project, 'public/roto.png', '/no/hay/nada.png');
    link(project, 'public/vuelta', '../public');
    link(project, 'public/uno/dos', '..');
    link(project, 'src/content/cases/a.mdx', 'b.mdx');
    link(project, 'src/content/cases/b.mdx', 'a.mdx');
    link(project, 'data/allies/si-mismo.yaml', 'si-mismo.yaml');
    expect(toldOf(project)).toEqual([
      'data/allies/roto.yaml archivo-enlace broken',
      'data/allies/si-mismo.yaml archivo-enlace loop',
      'public/roto.png archivo-enlace outside',
      'public/uno/dos archivo-enlace loop',
      'public/vuelta archivo-enlace loop',
      'src/content/cases/a.mdx archivo-enlace loop',
      'src/content/cases/b.mdx archivo-enlace loop',
    ]);
  });

  it('in the place of a whole folder are told alone: of what was in it nothing is known', () => {
    for (const folder of ['data', 'src/content', 'public', 'src/content/cases', 'data/datasets']) {
      const project = copyProject();
      project.remove(folder);
      link(project, folder, dirname(writeOutside()));
      expect(toldOf(project)).toEqual([`${folder} archivo-enlace outside`]);
    }
  });

  it('to what a record needs leave the rest of the report as it was', () => {
    const project = copyProject();
    project.remove('data/datasets/pedidos/rows.csv');
    link(project, 'data/datasets/pedidos/rows.csv', writeOutside('rows.csv'));
    project.remove('data/sources/informe-loma.yaml');
    link(project, 'data/sources/informe-loma.yaml', writeOutside());
    expect(toldOf(project)).toEqual([
      'data/datasets/pedidos/rows.csv archivo-enlace outside',
      'data/sources/informe-loma.yaml archivo-enlace outside',
    ]);
  });
});

describe('what is no file', () => {
  it.each(['public/tubo', 'data/allies/tubo.yaml', 'src/content/cases/tubo.mdx', 'data/datasets/pedidos/rows.csv'])(
    'a pipe is told, and never waited for: %s',
    (file) => {
      const project = copyProject();
      if (file.endsWith('rows.csv')) project.remove(file);
      execFileSync('mkfifo', [join(project.root, file)]);
      expect(toldOf(project)).toEqual([`${file} archivo-no-es-archivo device`]);
    },
  );

  it.each(['pipe', 'link', 'folder'])('the configuration that is a %s is told, and never read', (what) => {
    const project = copyProject();
    const file = 'src/site.config.ts';
    project.remove(file);
    if (what === 'pipe') execFileSync('mkfifo', [join(project.root, file)]);
    else if (what === 'link') link(project, file, writeOutside('ajeno.ts'));
    else project.write(`${file}/dentro.txt`, 'x');
    const wrong = { pipe: 'device', folder: 'notFile' }[what];
    expect(toldOf(project)).toEqual([`${file} archivo-${wrong ? `no-es-archivo ${wrong}` : 'enlace outside'}`]);
  });

  it('a pipe in the place of the files of an edition is never waited for', () => {
    const project = copyProject();
    project.write('data/editions/2026.1.json', '{}');
    execFileSync('mkfifo', [join(project.root, 'data/editions/2026.1.zip')]);
    expect(toldOf(project)).toEqual(['data/editions/2026.1.zip archivo-no-es-archivo device']);
  });

  it('a device behind a link is outside', () => {
    const project = copyProject();
    link(project, 'public/cero.bin', '/dev/zero');
    expect(toldOf(project)).toEqual(['public/cero.bin archivo-enlace outside']);
  });

  it('a folder with the name of a file is told, and what points to the record is not told too', () => {
    const project = copyProject();
    for (const file of [
      'src/content/cases/un-solo-camion.mdx',
      'data/glossary/red.yaml',
      'data/datasets/pedidos/rows.csv',
    ]) {
      project.remove(file);
      project.write(`${file}/dentro.txt`, 'x');
    }
    expect(toldOf(project)).toEqual([
      'data/datasets/pedidos/rows.csv archivo-no-es-archivo notFile',
      'data/glossary/red.yaml archivo-no-es-archivo notFile',
      'src/content/cases/un-solo-camion.mdx archivo-no-es-archivo notFile',
    ]);
  });

  it('a file with the name of a folder is told alone', () => {
    for (const folder of ['data', 'public', 'data/glossary', 'src/content/cases']) {
      const project = copyProject();
      project.remove(folder);
      project.write(folder, 'x');
      expect(toldOf(project)).toEqual([`${folder} archivo-no-es-archivo notFolder`]);
    }
  });

  it.skipIf(process.getuid?.() === 0)('what may not be opened is told', () => {
    const project = copyProject();
    chmodSync(join(project.root, 'data/glossary/red.yaml'), 0);
    chmodSync(join(project.root, 'data/synonyms'), 0);
    expect(toldOf(project)).toContain('data/glossary/red.yaml archivo-no-es-archivo closed');
    chmodSync(join(project.root, 'data/synonyms'), 0o755);
  });
});

describe('a folder of no kind', () => {
  it('is told, with the one that may be meant: by its name, or by what people call the kind', () => {
    const project = copyProject();
    for (const folder of [
      'src/content/casos',
      'src/content/redes',
      'data/dataset',
      'src/content/glossary',
      'data/borradores-viejos',
    ])
      project.write(`${folder}/una-ficha.yaml`, 'title: Una ficha\n');
    project.write('data/red.yaml', 'title: Una ficha\n');
    project.write('data/README.md', 'Cómo se guardan los datos.\n');
    project.write('data/.DS_Store', 'x');
    expect(
      checkProject(project.root).problems.map(({ file, code, nearest }) => [file, code, nearest?.[0] ?? '']),
    ).toEqual([
      ['data/borradores-viejos', 'carpeta-desconocida', ''],
      ['data/dataset', 'carpeta-desconocida', 'data/datasets'],
      ['data/red.yaml', 'carpeta-desconocida', 'src/content/networks'],
      ['src/content/casos', 'carpeta-desconocida', 'src/content/cases'],
      ['src/content/glossary', 'carpeta-desconocida', 'data/glossary'],
      ['src/content/redes', 'carpeta-desconocida', 'src/content/networks'],
    ]);
  });
});
