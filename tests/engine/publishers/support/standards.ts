import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { root } from '../../support/project.ts';

const folder = process.env['TRAMA_STANDARDS'] ?? join(root, '..', 'shared', 'standards');

/**
 * The text of a published standard. It is never copied into the repository: where its folder is absent, the test that
 * asks for it is skipped and says so.
 */
export function readStandard(context: TestContext, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) {
    const why = `no está ${file}. La carpeta de normas se da en TRAMA_STANDARDS.`;
    console.warn(`Se omitió «${context.task.name}»: ${why}`);
    context.skip(why);
  }
  return readFileSync(file, 'utf8');
}
