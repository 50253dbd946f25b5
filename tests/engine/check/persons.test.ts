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

it('is no person who is declared once by a whole name: a street, a school, a firm', () => {
  const project = copyProject();
  project.edit(
    'data/vocabularies/names-of-no-person.yaml',
    'entries:\n',
    'entries:\n  - { id: jiron, label: Jirón Elvira Ramos }\n  - { id: firma, label: Elvira Soto E.I.R.L. }\n',
  );
  const told = (text: string): unknown[] => {
    project.write(NAMED, `term: Red\ndefinition: ${text}\nsources: [{ sourceId: informe-loma, locator: L1 }]\n`);
    return checkProject(project.root)
      .problems.filter(({ code }) => code === 'persona-sin-consentimiento')
      .map(({ received }) => received);
  };
  expect(told('Está en el Jirón Elvira Ramos y la fundó Elvira Soto E.I.R.L. hace años')).toEqual([]);
  // The name by itself, and a longer one, may be a person's.
  expect(told('La fundó Elvira Soto, de la casa de Elvira Ramos')).toEqual(['Elvira Soto', 'Elvira Ramos']);
  expect(told('Está en el Jirón Elvira Ramos Quispe')).toEqual(['Elvira Ramos Quispe']);
});
