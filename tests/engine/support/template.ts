import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, type Kind } from '#kinds/index.ts';
import { unmark } from '#records/templates.ts';
import { root, type TestProject } from './project.ts';

/** What the places of a template are filled with: records of La Loma. */
const FILLED: Readonly<Record<string, string>> = {
  source: 'informe-loma',
  locator: 'L20',
  cluster: 'la-loma',
  phase: 'prueba-juntos',
  instrument: 'cuaderno-de-cuentas',
  monitoringRole: 'responsable',
  monitoringForm: 'ficha-de-taller',
  field: 'meses',
  order: '99',
  today: '2026-01-15',
};

/**
 * Writes a record into La Loma as `npm run new` makes it.
 *
 * @param isDraft whether it keeps the line that says so
 * @returns its file
 */
export function writeTemplate(project: TestProject, kind: Kind, id: string, isDraft: boolean): string {
  const { form, folder } = kinds[kind];
  const fill = (name: string): string =>
    unmark(readFileSync(join(root, 'src', 'kinds', kind, name), 'utf8'))
      .replace(/\{\{(\w+)\}\}/g, (_, place: string) => (place === 'ID' ? id : (FILLED[place] ?? '')))
      .replace(/^draft: true.*\n/m, (line) => (isDraft ? line : ''));
  const ending = form === 'prose' ? 'mdx' : 'yaml';
  const file = form === 'table' ? `${folder}/${id}/dataset.yaml` : `${folder}/${id}.${ending}`;
  project.write(file, fill(`template.${ending}`));
  if (form === 'table') project.write(`${folder}/${id}/rows.csv`, fill('template.csv'));
  return file;
}
