import { describe, expect, it } from 'vitest';
import { readKind, readProject } from '#records/read.ts';
import { toId } from '#records/toId.ts';
import { kindNames } from '#kinds/index.ts';
import { copyProject, laLoma } from '../support/project.ts';

const PAGE = 'src/content/pages/prueba.mdx';

describe('readKind', () => {
  const body = (text: string) => {
    const project = copyProject();
    project.write(PAGE, text);
    const { records, problems } = readKind(project.root, 'page');
    const record = records.find(({ id }) => id === 'prueba');
    return {
      problems: problems.map(({ code }) => code),
      data: record?.data,
      body: record?.body,
      bodyLine: record?.bodyLine,
    };
  };

  it('parts the record from its text', () => {
    expect(body('---\ntitle: Uno\n---\n\nTexto.\n')).toEqual({
      problems: [],
      data: { title: 'Uno' },
      body: '\nTexto.\n',
      bodyLine: 4,
    });
  });

  it('reads what Windows writes', () => {
    expect(body('\uFEFF---\r\ntitle: Uno\r\n---\r\nTexto.\r\n')).toEqual({
      problems: [],
      data: { title: 'Uno' },
      body: 'Texto.\r\n',
      bodyLine: 4,
    });
  });

  it('does not end the record at dashes inside of it', () => {
    expect(body('---\ntitle: Uno ---\n# ------\nb: 2\n---\nTexto.\n')).toMatchObject({
      problems: [],
      data: { title: 'Uno ---', b: 2 },
      body: 'Texto.\n',
      bodyLine: 6,
    });
  });

  it('needs no text after the record', () => {
    expect(body('---\ntitle: Uno\n---')).toMatchObject({ problems: [], data: { title: 'Uno' }, body: '' });
  });

  it('wants a record', () => {
    for (const text of ['', 'Texto.\n', '\n---\ntitle: Uno\n---\n', '---\ntitle: Uno\n', '---\n---\nTexto.\n'])
      expect(body(text), JSON.stringify(text)).toMatchObject({ problems: ['ficha-falta'], data: undefined });
  });

  it('passes over drafts', () => {
    const project = copyProject();
    project.write('src/content/pages/_borrador.mdx', 'nada');
    project.write('src/content/pages/.oculto', 'nada');
    expect(readKind(project.root, 'page').problems).toEqual([]);
  });

  it('knows the id of a file that it cannot read', () => {
    const project = copyProject();
    project.write('data/glossary/rota.yaml', 'a: b: c');
    project.write('data/glossary/otra.yml', 'term: otra');
    const { records, ids, unreadable } = readKind(project.root, 'term');
    expect(records.map(({ id }) => id)).toEqual(readKind(laLoma, 'term').records.map(({ id }) => id));
    expect(records.map(({ id }) => id)).toContain('red');
    expect(ids.get('term')).toEqual(new Set([...records.map(({ id }) => id), 'otra', 'rota']));
    expect([...unreadable]).toEqual(['term']);
  });
});

describe('readProject', () => {
  it('reads an empty folder as no records', () => {
    const { records, problems, ids } = readProject(copyProject(undefined, []).root);
    expect([records, problems]).toEqual([[], []]);
    expect([...ids.keys()]).toEqual(kindNames);
  });

  it('gives the same twice', () => {
    const { root } = copyProject();
    const names = () => readProject(root).records.map(({ kind, id }) => `${kind}/${id}`);
    expect(names()).toEqual(names());
    expect(names()).toContain('dataset/pedidos');
  });
});

describe('toId', () => {
  it.each([
    ['Red de Ñusta', 'red-de-nusta'],
    ['  Inkas & Hotels ', 'inkas-hotels'],
    ['S/ 40', 's-40'],
    ['¿?', ''],
  ])('%s → %s', (name, id) => {
    expect(toId(name)).toBe(id);
  });
});
