import { cpSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { copyProject, laLomaEn } from '../support/project.ts';

const NAMED = 'data/glossary/red.yaml';

/** The names that are refused in a definition that holds a text. */
function refuse(text: string, language: 'es' | 'en'): unknown[] {
  const project = copyProject();
  if (language === 'en') cpSync(laLomaEn, project.root, { recursive: true });
  project.edit(NAMED, 'definition: ', `definition: ${text}. `);
  return checkProject(project.root)
    .problems.filter(({ code }) => code === 'persona-sin-consentimiento')
    .map(({ received }) => received);
}

it.each([
  ['es', 'Lo contó Elvira de la Peña', ['Elvira de la Peña']],
  ['es', 'Se vendió en la feria de Santo Tomás Grande', []],
  ['en', 'So said Tomás van der Berg', ['Tomás van der Berg']],
  ['en', 'It was sold at the fair of St. Tomás Green', []],
] as const)('names of persons are written as the language does: %s, «%s»', (language, text, names) => {
  expect(refuse(text, language)).toEqual(names);
});
