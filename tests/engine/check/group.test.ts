import { expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { groupProblems } from '#check/group.ts';
import type { Problem } from '#records/problem.ts';
import { copyProject } from '../support/project.ts';

const at = (line: number, rest: Partial<Problem> = {}): Problem => ({
  code: 'csv-celda-numero',
  file: 'rows.csv',
  line,
  column: 3,
  field: 'kilos',
  received: `${line} kg`,
  ...rest,
});

it('tells thousands of bad cells of a column once, with their number and the first of them', () => {
  const problems = Array.from({ length: 20_000 }, (_, index) => at(index + 2));
  const [first, ...others] = groupProblems([...problems, at(5, { field: 'litros' })]);
  expect(first).toMatchObject({ line: 2, count: 20_000 });
  expect(first?.places?.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
  expect(others).toEqual([at(5, { field: 'litros' })]);
});

it('tells few of them one by one, in their order: each has a guess of its own', () => {
  const problems = [at(2), at(2, { field: 'litros' }), at(3), at(4)];
  expect(groupProblems(problems)).toEqual(problems);
});

it('names every place of a record that was renamed', () => {
  const project = copyProject();
  project.write('data/clusters/el-llano-alto.yaml', 'name: El Llano Alto\n');
  project.remove('data/clusters/el-llano.yaml');
  const told = checkProject(project.root).problems.filter(({ code }) => code === 'referencia-desconocida');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ received: 'el-llano', nearest: ['el-llano-alto'] });
  expect(told[0]?.places).toHaveLength((told[0]?.count ?? 0) - 1);
  expect(told[0]?.count).toBeGreaterThan(15);
});

it('tells a unit that does not exist where it is written, and nowhere else', () => {
  const project = copyProject();
  project.edit('data/datasets/metas/dataset.yaml', 'unitId: cantidad', 'unitId: cantidades');
  expect(checkProject(project.root).problems.map(({ code }) => code)).toEqual(['vocabulario-desconocido']);
});
