import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#records/problem.ts';
import { checkFigure, type Targets } from './pointers.ts';

const FILE = 'src/site.config.ts';

/**
 * The figures of the home page must exist. The file is code and not a record: it is read as text, so that a project
 * is checked without running anything of it.
 */
export function checkSiteConfig(root: string, targets: Targets): Problem[] {
  const path = join(root, FILE);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').flatMap((content, index) => {
    const comment = content.search(/(?:^|\s)(?:\/\/|\/?\*)/);
    const code = comment < 0 ? content : content.slice(0, comment);
    return [...code.matchAll(/\bfigure:\s*(['"`])([^'"`]*)\1/g)].flatMap((match) => {
      const reference = match[2] ?? '';
      const column = match.index + match[0].length - reference.length;
      return checkFigure(reference, { file: FILE, line: index + 1, column, field: 'homeFigures', received: reference }, targets);
    });
  });
}
