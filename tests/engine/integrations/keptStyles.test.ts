import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepStyles } from '#integrations/keptStyles.ts';

test('a style is made once, in this build and in those after it', async () => {
  const project = mkdtempSync(join(tmpdir(), 'trama-'));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  const made: string[] = [];
  const take = (kept: ReturnType<typeof keepStyles>, from: string) =>
    kept.take(from, () => {
      made.push(from);
      return Promise.resolve(`${from}{}`);
    });
  const first = keepStyles(project);
  expect(await Promise.all([take(first, 'a'), take(first, 'a'), take(first, 'b')])).toEqual(['a{}', 'a{}', 'b{}']);
  first.forget();
  const second = keepStyles(project);
  expect(await Promise.all([take(second, 'a'), take(second, 'c')])).toEqual(['a{}', 'c{}']);
  expect(made).toEqual(['a', 'b', 'c']);
});
