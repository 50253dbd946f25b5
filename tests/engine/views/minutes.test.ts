import { expect, test } from 'vitest';
import { checkProject } from '#check/check.ts';
import { minutesOf, minutesOfEntry } from '#views/minutes.ts';

test('the steps and risks of a phase count for its reading time, not its prose alone', () => {
  const phase = checkProject(process.cwd()).records?.get('phase', 'confianza-y-mejoras');
  if (!phase) throw new Error('The content of the site must pass the check.');
  expect(minutesOfEntry(phase)).toBeGreaterThan(2 * minutesOf(phase.body));
});
