import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text that the code writes as it is: a string, or a part of a template or of an address. */
export interface Literal {
  /** File, from the root of the project, and its line, from 1. */
  readonly file: string;
  readonly line: number;
  readonly value: string;
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const CODE = /\.(?:ts|tsx|astro|mjs)$/;

/** Every text that the code of some folders writes, with the parts of those that are addresses: `/a/b/`. */
export function listLiterals(root: string, folders: readonly string[]): Literal[] {
  return folders.flatMap((folder) => listFiles(root, folder)).flatMap((file) => readLiterals(root, file));
}

function listFiles(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return CODE.test(path) ? [path] : [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}

function readLiterals(root: string, file: string): Literal[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.astro')) return parse(file, text, 0);
  const fence = FENCE.exec(text);
  const head = fence?.[1] ?? '';
  const body = text.slice(fence?.[0].length ?? 0);
  const lines = text.length - body.length > 0 ? text.slice(0, text.length - body.length).split('\n').length - 1 : 0;
  // A template is close enough to TSX: what the parser cannot read leaves the literals around it.
  return [...parse(file, head, 1), ...parse(file, `<>${body}</>`, lines)];
}

function parse(file: string, text: string, shift: number): Literal[] {
  const source = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Literal[] = [];
  const add = (node: ts.Node, value: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1 + shift;
    const parts = value.includes('/') && !value.includes(' ') ? value.split(/[/#]/) : [];
    for (const part of new Set([value, ...parts])) if (part !== '') found.push({ file, line, value: part });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      add(node, node.text.trim());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
