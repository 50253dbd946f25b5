import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './project.ts';

/** An import of a file of `src`. */
export interface Import {
  /** The file that imports, from the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** What it imports: a file from the root of the repository, or the name of a package. */
  readonly target: string;
  /** True when nothing of it is left once the types are taken away. */
  readonly typeOnly: boolean;
  /** True where it is loaded only when it is asked for: `import()`. */
  readonly lazy: boolean;
}

/**
 * Circles of files of `src`: each is a group of files that reach one another by their imports, of types too (dynamic
 * imports count like any other). A house without circles gives an empty list.
 */
export function findCircles(imports: readonly Pick<Import, 'file' | 'target'>[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports)
    if (target.startsWith('src/')) targets.set(file, [...(targets.get(file) ?? []), target]);
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(targets.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(targets.get(file) ?? []));
    }
    return seen;
  };
  const reached = new Map([...targets.keys()].map((file) => [file, reach(file)]));
  const circles = [...reached]
    .filter(([file, files]) => files.has(file))
    .map(([file, files]) => [...files].filter((other) => reached.get(other)?.has(file)).sort());
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/**
 * Every import of every file of `src`: modules, front matter and scripts of Astro, `import()` of values and of types.
 */
export function listImports(): Import[] {
  const folder = join(root, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|astro)$/.test(name))
    .flatMap((name) => readImports(join(folder, name)));
}

function readImports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const file = relative(root, path).replaceAll('\\', '/');
  const scripts = path.endsWith('.astro') ? listScripts(text) : [text];
  return scripts.flatMap((code) => {
    const source = ts.createSourceFile(
      file.endsWith('.tsx') ? 'module.tsx' : 'module.ts',
      code,
      ts.ScriptTarget.Latest,
      true,
    );
    const found: Import[] = [];
    const add = (node: ts.Node, specifier: string, typeOnly: boolean, lazy = false) =>
      found.push({
        file,
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        target: resolveTarget(path, specifier),
        typeOnly,
        lazy,
      });
    const visit = (node: ts.Node): void => {
      if (
        (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
        node.moduleSpecifier &&
        ts.isStringLiteral(node.moduleSpecifier)
      )
        add(node, node.moduleSpecifier.text, isTypeOnly(node));
      else if (
        ts.isCallExpression(node) &&
        node.expression.kind === ts.SyntaxKind.ImportKeyword &&
        node.arguments[0] &&
        ts.isStringLiteral(node.arguments[0])
      )
        add(node, node.arguments[0].text, false, true);
      else if (
        ts.isImportTypeNode(node) &&
        ts.isLiteralTypeNode(node.argument) &&
        ts.isStringLiteral(node.argument.literal)
      )
        add(node, node.argument.literal.text, true);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node))
    return (
      node.isTypeOnly ||
      Boolean(
        node.exportClause &&
        ts.isNamedExports(node.exportClause) &&
        node.exportClause.elements.every((element) => element.isTypeOnly),
      )
    );
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  return (
    !clause.name &&
    Boolean(
      clause.namedBindings &&
      ts.isNamedImports(clause.namedBindings) &&
      clause.namedBindings.elements.length &&
      clause.namedBindings.elements.every((element) => element.isTypeOnly),
    )
  );
}

/** The front matter of an Astro component, with its place kept by blank lines, and its scripts. */
function listScripts(text: string): string[] {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const atPlace = (code: string, offset: number) => '\n'.repeat(text.slice(0, offset).split('\n').length - 1) + code;
  return [
    ...(frontMatter ? [atPlace(frontMatter[1] ?? '', text.indexOf('\n') + 1)] : []),
    ...[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) =>
      atPlace(match[1] ?? '', match.index + match[0].indexOf('>') + 1),
    ),
  ];
}

function resolveTarget(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return relative(root, resolve(dirname(from), specifier)).replaceAll('\\', '/');
  return specifier;
}
