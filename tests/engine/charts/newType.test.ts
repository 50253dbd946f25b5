import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  addTypeFile,
  addTypeName,
  addTypeToList,
  lollipop,
  makeFork,
  TYPE_LIST,
  TYPE_NAMES,
} from '../support/additions.ts';
import { root } from '../support/project.ts';
import { TypeErrors } from '../support/typeErrors.ts';

const isType = (fileName: string): boolean => fileName.includes('/src/charts/types/');

/** The parts that every type of chart has, by the interface itself. */
function listParts(): string[] {
  const filePath = join(root, 'src/charts/chartType.ts');
  const source = ts.createSourceFile(filePath, readFileSync(filePath, 'utf8'), ts.ScriptTarget.Latest);
  const declared = source.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'ChartType',
  ) as ts.InterfaceDeclaration | undefined;
  return (declared?.members ?? []).flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

// That one is built and drawn everywhere is tried in scripts/additions.test.ts.
describe('a type of chart more', { timeout: 240_000 }, () => {
  it('compiles as one file with its name and its place in the list, and with no less', () => {
    const fork = makeFork();
    const errors = new TypeErrors(fork);
    const listTexts = () => errors.list([TYPE_LIST], isType).map(({ text }) => text);
    addTypeName(fork);
    expect(listTexts().join()).toContain("Property 'lollipop' is missing");
    addTypeFile(fork);
    addTypeToList(fork);
    expect(listTexts()).toEqual([]);
    fork.edit(TYPE_NAMES, " 'lollipop',", '');
    expect(listTexts().join()).toContain("'lollipop' does not exist");
  });

  it('does not compile where it leaves out any of its parts', () => {
    const parts = listParts();
    expect(parts).toEqual(expect.arrayContaining(['columns', 'order', 'draw', 'legend', 'summary', 'table']));
    const fork = makeFork();
    addTypeName(fork);
    addTypeToList(fork);
    const whole = readFileSync(lollipop, 'utf8');
    // Each part is left out by a copy of its own, so that the compiler is asked once.
    parts.forEach((part) => {
      const without = whole.replace(new RegExp(`^  ${part}: .*,\\n`, 'm'), '');
      expect(without).not.toBe(whole);
      fork.write(`src/charts/types/without-${part}.ts`, without);
    });
    addTypeFile(fork);
    fork.edit(TYPE_LIST, 'import {', `${parts.map((part) => `import './without-${part}.ts';`).join('\n')}\nimport {`);
    expect(
      new TypeErrors(fork)
        .list([TYPE_LIST], isType)
        .flatMap(({ text }) => /^Property '(\w+)' is missing/.exec(text)?.[1] ?? [])
        .sort(),
    ).toEqual([...parts].sort());
  });
});
