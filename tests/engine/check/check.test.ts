import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { compareProblems, type Problem } from '#records/problem.ts';
import { kindNames } from '#kinds/index.ts';
import { copyProject, laLoma } from '../support/project.ts';

describe('checkProject', () => {
  it('gives the records when there is no problem, and none while there is one', () => {
    const { problems, records, counts } = checkProject(laLoma);
    expect(problems).toEqual([]);
    expect(records?.get('dataset', 'pedidos').rows).toHaveLength(2);
    expect(counts).toMatchObject({ network: 7, case: 3, lesson: 3, phase: 4, dataset: 7, manual: 2 });
    const project = copyProject();
    project.edit('data/clusters/la-loma.yaml', 'sector:', 'rubro:');
    expect(checkProject(project.root).records).toBeUndefined();
  });

  it('gives the same report twice, in the order of files and lines', () => {
    const project = copyProject();
    project.edit(
      'src/content/networks/quesos-de-la-loma.mdx',
      'lessonIds: [vender-juntos]',
      'lessonIds: [c, a, b]\nmas: 1',
    );
    project.edit('data/clusters/la-loma.yaml', 'shortName: La Loma\n', '');
    project.edit('data/datasets/pedidos/rows.csv', '24.5', 'x');
    const [first, second] = [checkProject(project.root), checkProject(project.root)];
    expect(first.problems).toEqual(second.problems);
    expect(first.problems.map(({ file, received }) => `${file} ${received}`)).toEqual([
      'data/clusters/la-loma.yaml undefined',
      'data/datasets/pedidos/rows.csv x',
      'src/content/networks/quesos-de-la-loma.mdx c',
      'src/content/networks/quesos-de-la-loma.mdx a',
      'src/content/networks/quesos-de-la-loma.mdx b',
      'src/content/networks/quesos-de-la-loma.mdx mas',
    ]);
  });

  it('knows the whole example: it holds a record of every kind', () => {
    const { counts } = checkProject(laLoma);
    expect(kindNames.filter((kind) => !counts[kind])).toEqual([]);
  });

  it('asks an empty project for its configuration, and for nothing else', () => {
    expect(checkProject(copyProject(laLoma, []).root).problems).toEqual([
      { code: 'archivo-falta', file: 'src/site.config.ts', nearest: [] },
    ]);
  });

  it('takes the name of a unit or of a person for words, whatever sign stands in it', () => {
    const project = copyProject();
    project.edit('data/vocabularies/units.yaml', "suffix: ' pedido'", "suffix: ' m² (secos)*'");
    project.edit(
      'data/vocabularies/given-names.yaml',
      'entries:',
      'entries:\n  - { id: varias, label: "Ana (o Anita" }',
    );
    project.edit(
      'src/content/pages/quienes-somos.mdx',
      'Somos el',
      'Sembró 12 m² (secos)* Ana (o Anita Paredes. Somos el',
    );
    expect(checkProject(project.root).problems.map(({ code, received }) => [code, received])).toEqual([
      ['cifra-suelta', '12 m² (secos)*'],
      ['persona-sin-consentimiento', 'Ana (o Anita Paredes'],
    ]);
  });

  it('falls over nothing that a file may hold', () => {
    const hostile = [
      '',
      '\n',
      '---',
      '---\n---\n',
      '---\n- a\n---\n',
      '---\ntexto\n---\n',
      '---\n42\n---\n',
      '---\nnull\n---\n',
      '---\nsources: x\n---\n',
      '---\nsources: [1, null, [2]]\nevidence: {a: 1}\nsteps: [[[]]]\norder: .inf\n---\n',
      '---\n? [a]\n: b\n__proto__: x\n---\n<a><b></a>{{{}}}',
      '\u0000',
      '---\na: &x [*x]\n---\n',
      `---\na: ${'['.repeat(500)}\n---\n`,
    ];
    const folders = {
      data: [
        'data/sources',
        'data/notes',
        'data/clusters',
        'data/allies',
        'data/events',
        'data/glossary',
        'data/logframe',
        'data/activities',
        'data/recommendations',
        'data/vocabularies',
        'data/paths',
      ],
      prose: ['networks', 'cases', 'lessons', 'phases', 'instruments', 'manuals', 'pages'].map(
        (name) => `src/content/${name}`,
      ),
    };
    const project = copyProject();
    for (const [index, text] of hostile.entries()) {
      for (const folder of folders.data)
        project.write(`${folder}/hostil-${index}.yaml`, text.replace(/^---\n|\n---\n/g, ''));
      for (const folder of folders.prose) project.write(`${folder}/hostil-${index}.mdx`, text);
      project.write(`data/datasets/hostil-${index}/dataset.yaml`, text.replace(/^---\n|\n---\n/g, ''));
      project.write(`data/datasets/hostil-${index}/rows.csv`, `"${text}`);
    }
    const { problems } = checkProject(project.root);
    expect(problems.length).toBeGreaterThan(hostile.length * 5);
    // Nothing of it makes the good records look bad.
    expect(problems.filter(({ file }) => !file.includes('hostil'))).toEqual([]);
  });

  it.each(kindNames.filter((kind) => kind !== 'synonyms'))(
    'reports one problem, and not those that follow, when a %s cannot be read',
    (kind) => {
      const { records } = checkProject(laLoma);
      const entry = records?.list(kind)[0];
      if (!entry) return;
      const project = copyProject();
      project.write(entry.file, entry.file.endsWith('.yaml') ? 'a: b: c\n' : '---\na: b: c\n---\n');
      expect(checkProject(project.root).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
        `${entry.file} yaml-sintaxis`,
      ]);
    },
  );

  it.each(kindNames.filter((kind) => kind !== 'synonyms'))(
    'reports one problem, and not those that follow, when a %s has a field too many',
    (kind) => {
      const { records } = checkProject(laLoma);
      const entry = records?.list(kind)[0];
      if (!entry) return;
      const project = copyProject();
      project.edit(
        entry.file,
        entry.file.endsWith('.yaml') ? '' : '---\n',
        entry.file.endsWith('.yaml') ? 'sobra: 1\n' : '---\nsobra: 1\n',
      );
      expect(checkProject(project.root).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
        `${entry.file} campo-desconocido`,
      ]);
    },
  );
});

describe('compareProblems', () => {
  it('goes by file, line, column, field and code; what has no place comes first', () => {
    const list: Problem[] = [
      { code: 'campo-vacio', file: 'b' },
      { code: 'campo-vacio', file: 'a', line: 10, column: 1 },
      { code: 'campo-vacio', file: 'a', line: 9, column: 3 },
      { code: 'campo-vacio', file: 'a', line: 9, column: 2, field: 'y' },
      { code: 'campo-vacio', file: 'a', line: 9, column: 2, field: 'x' },
      { code: 'campo-tipo', file: 'a', line: 9, column: 2, field: 'x' },
      { code: 'campo-vacio', file: 'a' },
    ];
    const sorted = [...list].reverse().sort(compareProblems);
    expect(sorted.map((problem) => list.indexOf(problem))).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });
});
