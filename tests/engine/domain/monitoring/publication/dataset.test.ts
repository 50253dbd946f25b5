import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { readFigureRows } from '#domain/monitoring/publication/figureRows.ts';
import { openBook } from '#texts/book.ts';
import { copyProject, laLoma, laLomaEn } from '../../../support/project.ts';
import { publishLaLoma } from './support/laLomaFigures.ts';

/** The dataset that the small project keeps. */
const KEPT = 'seguimiento-aumento-medio';

/** The small project, in a language, before anything of it was published. */
function copyUnpublished(language: 'es-PE' | 'en-GB') {
  const project = copyProject();
  if (language === 'en-GB') cpSync(laLomaEn, project.root, { recursive: true });
  project.remove(`data/datasets/${KEPT}`);
  return project;
}

const publishFrom = (root: string, language: string) =>
  publishLaLoma(checkProject(root).records!, openBook(language).t.publishedFigures);

describe('datasets of published figures', () => {
  it('are such as a project takes without a word', async () => {
    const project = copyUnpublished('es-PE');
    const { datasets, files } = await publishFrom(project.root, 'es-PE');
    for (const { path, text } of files) project.write(`data/datasets/${path}`, text);
    const { problems, records } = checkProject(project.root);
    expect(problems).toEqual([]);
    expect(datasets.map(({ id }) => id)).toEqual([KEPT, 'seguimiento-talleres-con-marca']);
    for (const { id, rows } of datasets) expect(records?.get('dataset', id).rows).toHaveLength(rows.length);
  });

  it('tell of each figure its value or that it is withheld, its formula, its forms, its period and the root', async () => {
    const { datasets } = await publishFrom(laLoma, 'es-PE');
    expect(datasets[0]?.rows.slice(0, 8)).toMatchSnapshot();
    expect(datasets[0]?.dataset.measures).toMatchSnapshot();
    const words = openBook('es-PE').t.publishedFigures;
    const { dataset, rows } = datasets[0]!;
    // Read back, they are the same; no other dataset is taken for one.
    expect(readFigureRows({ columns: dataset.columns, rows }, words)?.[1]).toMatchObject({
      key: 'base-2018-region-el-llano',
      period: 'base-2018',
      by: 'region',
      unit: 'el-llano',
      state: 'withheld',
      value: null,
      approved: 2,
      expected: 5,
      edition: 1,
    });
    expect(readFigureRows({ columns: [], rows: [] }, words)).toBeUndefined();
  });

  it.each([
    ['es-PE', laLoma],
    ['en-GB', laLomaEn],
  ] as const)('of the small project are those that it would publish (%s)', async (language, folder) => {
    const { files } = await publishFrom(copyUnpublished(language).root, language);
    for (const { path, text } of files.filter((file) => file.path.startsWith(KEPT)))
      await expect(text).toMatchFileSnapshot(join(folder, 'data', 'datasets', path));
  });

  it('have the same bytes for the same forms, and name nobody', async () => {
    const [one, other] = [await publishFrom(laLoma, 'es-PE'), await publishFrom(laLoma, 'es-PE')];
    expect(one.files).toEqual(other.files);
    const text = one.files.map((file) => file.text).join('\n');
    expect(text).not.toMatch(/tejidos-de-la-loma-\d/);
  });
});
