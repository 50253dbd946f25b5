import { expect, test } from 'vitest';
import { checkProject } from '#check/check.ts';
import { minutesOf, minutesOfEntry } from '#views/minutes.ts';

test('the steps and risks of a phase count for its reading time, not its prose alone', () => {
  const { records } = checkProject(process.cwd());
  if (!records) throw new Error('The content of the site must pass the check.');
  const phase = records.get('phase', 'confianza-y-mejoras');
  expect(minutesOfEntry({ records }, phase)).toBeGreaterThan(2 * minutesOf({ records }, phase));
});
