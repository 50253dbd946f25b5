import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordFigures } from '#domain/changes.ts';
import { sha256 } from '#publishers/checksums.ts';
import { listEditionFiles, packEdition, unpackEdition } from '#publishers/editionFiles.ts';
import { hashOf, readEditions } from '#records/editions.ts';
import { checkProject } from '#check/check.ts';
import { copyProject, laLoma } from '../support/project.ts';
import { loadPublication } from './support/publication.ts';

const publication = await loadPublication(laLoma);
const files = listEditionFiles(publication);

describe('the files of an edition', () => {
  it('are every dataset in every form, the descriptor and the ZIP, in one folder', () => {
    const names = files.map(({ name }) => name);
    const datasets = publication.records.list('dataset').map(({ id }) => id);
    expect(datasets).toContain('pedidos');
    expect(names.slice(0, -3)).toEqual(
      datasets.flatMap((id) => [`${id}.csv`, `${id}-excel.csv`, `${id}.xlsx`, `${id}.json`, `${id}.csv-metadata.json`]),
    );
    expect(names.slice(-3)).toEqual(['datapackage.json', 'trama-datos.zip', 'SHA256SUMS']);
  });

  it('are summed as sha256sum checks them', () => {
    const lines = new TextDecoder().decode(files.at(-1)!.bytes).trimEnd().split('\n');
    expect(lines).toHaveLength(files.length - 1);
    for (const line of lines) {
      const [, sum, name] = /^([\da-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      expect(sum).toBe(sha256(files.find((file) => file.name === name)!.bytes));
    }
  });

  it('come back from the archive as they were, each as what it is', () => {
    expect(unpackEdition(packEdition(files, '2026-01-15'))).toEqual(files);
  });

  it('are refused when two would have one name', async () => {
    const project = copyProject();
    for (const file of ['dataset.yaml', 'rows.csv']) project.write(`data/datasets/pedidos-excel/${file}`, '');
    project.write('data/datasets/pedidos-excel/rows.csv', 'red\nuno\n');
    project.write(
      'data/datasets/pedidos-excel/dataset.yaml',
      'title: A\nsummary: A\ndescription: [A]\nmethod: [A]\ntopicId: ventas\nperiod: { text: A }\npublishedOn: ' +
        "'2026'\nkeyColumn: red\ncolumns: [{ id: red, title: A, description: A, type: text }]\nsources: [{ " +
        'sourceId: informe-loma, locator: L1 }]\n',
    );
    const twins = await loadPublication(project.root);
    expect(() => listEditionFiles(twins)).toThrow(/«pedidos-excel\.csv»/);
  });
});

describe('the editions of a project', () => {
  const keep = (root: string, name: string, content: unknown) => {
    mkdirSync(join(root, 'data', 'editions'), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(root, 'data', 'editions', name), text);
  };
  const figures = recordFigures(publication.figures);

  it('are none where none was kept', () => {
    expect(readEditions(laLoma)).toEqual({ editions: [], problems: [] });
  });

  it('come oldest first, with their files where they were kept', () => {
    const { root } = copyProject();
    keep(root, '2026.10.json', { edition: '2026.10', publishedOn: '2026-12', figures });
    keep(root, '2026.9.json', { edition: '2026.9', publishedOn: '2026-12', figures });
    keep(root, '2025.1.json', { edition: '2025.1', publishedOn: '2025', figures });
    writeFileSync(join(root, 'data', 'editions', '2025.1.zip'), packEdition(files, '2025'));
    const { editions, problems } = readEditions(root);
    expect(problems).toEqual([]);
    expect(editions.map(({ edition }) => edition)).toEqual(['2025.1', '2026.9', '2026.10']);
    expect(editions.map(({ archive }) => archive !== undefined)).toEqual([true, false, false]);
    expect(Object.keys(figures)).toEqual(
      publication.records
        .list('dataset')
        .flatMap(({ id, measures }) => measures.map((measure) => `${id}/${measure.id}`)),
    );
  });

  it.each([
    ['cut', '{ "edition": "2026.1",\n', 'json', 2],
    ['of another shape', { edition: '2026.1', publishedOn: 'ayer', figures: {} }, 'shape', undefined],
    ['of a later version', { edition: '2026.1', publishedOn: '2026', figures: {}, colours: [] }, 'later', undefined],
    ['of another name', { edition: '2026.2', publishedOn: '2026', figures: {} }, 'name', undefined],
  ])('are told, with their file, when one is %s', (_, content, wrong, line) => {
    const { root } = copyProject();
    keep(root, '2026.1.json', content);
    const { editions, problems } = readEditions(root);
    expect(editions).toEqual([]);
    expect(problems).toMatchObject([{ code: 'edicion-rota', file: 'data/editions/2026.1.json', detail: { wrong } }]);
    expect(problems[0]?.line).toBe(line);
    expect(checkProject(root).problems).toEqual(problems);
  });

  it('are told when their data are cut, changed, missing or of no edition', () => {
    const { root } = copyProject();
    const archive = packEdition(files, '2026');
    const put = (bytes: Uint8Array) => writeFileSync(join(root, 'data', 'editions', '2026.1.zip'), bytes);
    const told = () => readEditions(root).problems.map(({ file, detail }) => [file, detail?.['wrong']]);
    keep(root, '2026.1.json', { edition: '2026.1', publishedOn: '2026', figures, archiveSha256: hashOf(archive) });
    expect(told()).toEqual([['data/editions/2026.1.zip', 'noArchive']]);
    put(archive.slice(0, archive.length / 2));
    expect(told()).toEqual([['data/editions/2026.1.zip', 'archive']]);
    put(packEdition(files, '2025'));
    expect(told()).toEqual([['data/editions/2026.1.zip', 'hash']]);
    put(archive);
    expect(told()).toEqual([]);
    keep(root, 'notas.txt', 'x');
    expect(told()).toEqual([['data/editions/notas.txt', 'foreign']]);
  });
});
