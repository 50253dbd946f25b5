import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, root, type TestProject } from '../support/project.ts';

const lollipop = join(root, 'tests', 'fixtures', 'charts', 'lollipop.ts');
const LIST = 'src/charts/types/index.ts';
const NAMES = 'src/schemas/chartTypes.ts';

const addFile = (fork: TestProject) => cpSync(lollipop, join(fork.root, 'src/charts/types/lollipop.ts'));
const addName = (fork: TestProject) => fork.edit(NAMES, "'bars',", "'bars', 'lollipop',");
function addToList(fork: TestProject): void {
  fork.edit(LIST, 'import { slopes }', "import { lollipop } from './lollipop.ts';\nimport { slopes }");
  fork.edit(LIST, '  bars,\n', '  bars,\n  lollipop,\n');
}

/** The code without any type of chart more, with the content of the example. */
function makeFork(): TestProject {
  const fork = copyProject(root, []);
  writeFork(root, fork.root, [laLoma]);
  return fork;
}

/** What the compiler says of the types of chart. */
function listTypeErrors(fork: TestProject): string[] {
  const { config } = ts.readConfigFile(join(fork.root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, fork.root);
  const program = ts.createProgram({
    rootNames: [join(fork.root, LIST)],
    options: { ...options, types: ['node'], skipLibCheck: true },
  });
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/src/charts/types/'))
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The parts that every type of chart has, by the interface itself. */
function listParts(): string[] {
  const filePath = join(root, 'src/charts/chartType.ts');
  const source = ts.createSourceFile(filePath, readFileSync(filePath, 'utf8'), ts.ScriptTarget.Latest);
  const declared = source.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'ChartType',
  ) as ts.InterfaceDeclaration | undefined;
  return (declared?.members ?? []).flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

describe('a type of chart more', { timeout: 240_000 }, () => {
  it('compiles as one file with its name and its place in the list, and with no less', () => {
    const fork = makeFork();
    addName(fork);
    expect(listTypeErrors(fork).join()).toContain("Property 'lollipop' is missing");
    addFile(fork);
    addToList(fork);
    expect(listTypeErrors(fork)).toEqual([]);
    fork.edit(NAMES, " 'lollipop',", '');
    expect(listTypeErrors(fork).join()).toContain("'lollipop' does not exist");
  });

  it('does not compile where it leaves out any of its parts', () => {
    const parts = listParts();
    expect(parts).toEqual(expect.arrayContaining(['columns', 'order', 'draw', 'legend', 'summary', 'table']));
    const fork = makeFork();
    addName(fork);
    addToList(fork);
    const whole = readFileSync(lollipop, 'utf8');
    // Each part is left out by a copy of its own, so that the compiler is asked once.
    parts.forEach((part) => {
      const without = whole.replace(new RegExp(`^  ${part}: .*,\\n`, 'm'), '');
      expect(without).not.toBe(whole);
      fork.write(`src/charts/types/without-${part}.ts`, without);
    });
    addFile(fork);
    fork.edit(LIST, 'import {', `${parts.map((part) => `import './without-${part}.ts';`).join('\n')}\nimport {`);
    expect(
      listTypeErrors(fork)
        .flatMap((error) => /^Property '(\w+)' is missing/.exec(error)?.[1] ?? [])
        .sort(),
    ).toEqual([...parts].sort());
  });

  it('is checked, drawn, told, set in a table and framed without another file touched', () => {
    const fork = makeFork();
    addName(fork);
    addFile(fork);
    addToList(fork);
    const dataset = 'data/datasets/pedidos/dataset.yaml';
    fork.edit(dataset, '    type: bars\n', '    type: lollipop\n    targetColumn: aumento\n');
    const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
    const run = (script: string): string => {
      const { stdout, stderr } = spawnSync(process.execPath, [script], { cwd: fork.root, env, encoding: 'utf8' });
      return `${stdout}${stderr}`;
    };
    const report = run('scripts/check.ts');
    expect(report).toContain('no usa «targetColumn»');
    expect(report).toContain('no lleva «lines»');
    fork.edit(dataset, '    targetColumn: aumento\n', '');
    fork.edit(dataset, '    lines:\n      - { figure: pedidos/media, label: Promedio, role: mean }\n', '');
    expect(run('scripts/build.ts')).toContain('Sitio construido');
    const read = (file: string) => readFileSync(join(fork.root, 'dist', file), 'utf8');
    const heads = (svg: string) => svg.match(/a7 7 0 1 0 14 0/g)?.length;
    expect(heads(read('graficos/pedidos/por-red.svg'))).toBe(2);
    expect(read('datos/pedidos/graficos/por-red.csv').trim().split('\r\n')).toHaveLength(3);
    const frame = read('incrustar/pedidos/por-red/index.html');
    expect(heads(frame)).toBe(4);
    expect(frame).toContain('Lo más alto es');
    expect(frame).toContain('<table');
  });
});
