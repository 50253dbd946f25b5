import { expect, test } from 'vitest';
import { checkProject } from '#check/check.ts';
import { copyProject } from '../support/project.ts';
import { minutesOf, minutesOfEntry } from '#views/minutes.ts';

test('the steps and risks of a phase count for its reading time, not its prose alone', () => {
  const project = copyProject();
  project.edit(
    'src/content/phases/prueba-juntos.mdx',
    'Que se pueda cumplir en una semana.',
    'Una venta pequeña. '.repeat(300),
  );
  const { records } = checkProject(project.root);
  if (!records) throw new Error('La Loma must pass the check.');
  const phase = records.get('phase', 'prueba-juntos');
  expect(minutesOfEntry({ records }, phase)).toBeGreaterThan(2 * minutesOf({ records }, phase));
});
