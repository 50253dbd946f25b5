import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeFork } from './fork.ts';
import { copyProject, laLoma, root, type TestProject } from './project.ts';

const fixture = (...path: readonly string[]): string => join(root, 'tests', 'fixtures', ...path);

/** The code with the content of the example, to which something is added. */
export function makeFork(): TestProject {
  const fork = copyProject(root, []);
  writeFork(root, fork.root, [laLoma]);
  return fork;
}

/** Puts the files of a kind more in their folder. */
export const addKindFiles = (fork: TestProject): void =>
  cpSync(fixture('kinds', 'visit'), join(fork.root, 'src/kinds/visit'), { recursive: true });

/** A kind more: its folder, and its place in the list of kinds. Nothing else is touched. */
export function addKind(fork: TestProject): void {
  addKindFiles(fork);
  fork.edit('src/kinds/index.ts', 'import {', "import { kind as visit } from './visit/kind.ts';\nimport {");
  fork.edit('src/kinds/index.ts', '  page,\n', '  page,\n  visit,\n');
}

/** A type of chart more. */
export const lollipop = fixture('charts', 'lollipop.ts');
export const TYPE_LIST = 'src/charts/types/index.ts';
export const TYPE_NAMES = 'src/schemas/chartTypes.ts';

export const addTypeFile = (fork: TestProject): void =>
  cpSync(lollipop, join(fork.root, 'src/charts/types/lollipop.ts'));
export const addTypeName = (fork: TestProject): void => fork.edit(TYPE_NAMES, "'bars',", "'bars', 'lollipop',");
export function addTypeToList(fork: TestProject): void {
  fork.edit(TYPE_LIST, 'import { slopes }', "import { lollipop } from './lollipop.ts';\nimport { slopes }");
  fork.edit(TYPE_LIST, '  bars,\n', '  bars,\n  lollipop,\n');
}

/** What a command of the fork says. */
export function run(fork: TestProject, script: string, ...args: readonly string[]): string {
  const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: fork.root, env, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}
