import { build } from 'esbuild';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OLDEST_BROWSERS } from '../../../../src/integrations/browsers.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'publishers', 'workspace');

/** A writer as it goes to the oldest browsers. @throws where it needs something that they do not have */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: [...OLDEST_BROWSERS],
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Whether a script has what its text should not: told apart, since a failure would print a library whole. */
const has = (code: string, pattern: RegExp): boolean => pattern.test(code);

describe('the writers of a report in the browser', () => {
  it.each(['reportDocx.ts', 'reportOdt.ts', 'reportXlsx.ts', 'reportCsv.ts', 'words.ts'])(
    '%s needs nothing of Node, and runs no text as code',
    async (file) => {
      const code = await bundle(file);
      expect(code.length).toBeGreaterThan(100);
      expect(has(code, /\beval\(|new Function\b/)).toBe(false);
      expect(has(code, /from"node:|require\("node:/)).toBe(false);
      // The library of Word looks behind only in templates that it fills in, which are none of ours.
      if (file !== 'reportDocx.ts') expect(has(code, /\(\?<[=!]/)).toBe(false);
    },
  );
});
