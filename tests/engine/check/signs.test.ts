import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { copyProject } from '../support/project.ts';

/** A dataset of one row with a chart, whose only name is what is asked about. */
function checkName(name: string): string[] {
  const project = copyProject();
  project.write(
    'data/datasets/letras/dataset.yaml',
    [
      'title: Letras',
      'summary: Datos inventados.',
      'description: [Datos inventados.]',
      'method: [Datos inventados.]',
      'topicId: ventas',
      'period: { text: Año 2019 }',
      "publishedOn: '2026-01-15'",
      'keyColumn: clave',
      'columns:',
      '  - { id: clave, title: Clave, description: C., type: text }',
      '  - { id: nombre, title: Nombre, description: N., type: text }',
      '  - { id: valor, title: Valor, description: V., type: integer, unitId: cantidad }',
      'charts: [{ id: barras, title: Letras, type: bars, labelColumn: nombre, valueColumn: valor }]',
      'sources: [{ sourceId: informe-loma, locator: L80-95 }]',
      '',
    ].join('\n'),
  );
  project.write('data/datasets/letras/rows.csv', `clave,nombre,valor\na,"${name}",1\n`);
  return checkProject(project.root).problems.map(({ file, line, column, field, code }) =>
    [file, line, column, field, code].join(' '),
  );
}

describe('the signs of guides and charts', () => {
  it.each([
    ['Awajún', 'Tsamarén nɨɨ'],
    ['Guaraní, with a tilde over each letter', 'ẽ ỹ g̃ G̃ ĩ ũ'],
    ['Quechua and Aymara, with any apostrophe', "p’acha q'ara tʼant’a"],
    ['figures and formulas', 'CO₂ ≥ 5 m² → 10 ‰, №, ½'],
    ['marks of a list', '✓ hecho, ☐ por hacer, • punto'],
    ['vowels with a line', 'ō ū ā'],
  ])('are those of %s', (_, name) => expect(checkName(name)).toEqual([]));

  it('are told at their cell where no letters have them', () => {
    expect(checkName('Té 🧉 y تعاونية')).toContain('data/datasets/letras/rows.csv 2 3 nombre guia-signo');
  });
});
