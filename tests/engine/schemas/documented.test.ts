import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../support/project.ts';

const folder = join(root, 'src/schemas');

/** The fields of the objects of a schema that no doc comment stands before. */
function listUndocumented(file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(?:^|\.)(?:strictObject|object)$/.test(node.expression.getText())) {
      const [shape] = node.arguments;
      if (shape && ts.isObjectLiteralExpression(shape))
        for (const field of shape.properties)
          if (ts.isPropertyAssignment(field) && !text.slice(field.getFullStart(), field.getStart()).includes('/**'))
            found.push(`${file}: ${field.name.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it.each(readdirSync(folder))('every field of %s has a doc comment', (file) => {
  expect(listUndocumented(file)).toEqual([]);
});
