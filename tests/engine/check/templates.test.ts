import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { openProjectBook } from '#check/projectBook.ts';
import { formatText } from '#check/reporters/text.ts';
import { kindNames, kinds } from '#kinds/index.ts';
import { takesDrafts } from '#records/drafts.ts';
import { listTemplateTexts, unmark } from '#records/templates.ts';
import { copyProject, root, type TestProject } from '../support/project.ts';
import { writeTemplate } from '../support/template.ts';

const find = (project: TestProject) =>
  checkProject(project.root).problems.filter(({ code }) => code === 'plantilla-sin-llenar');

describe('a template that was left as it was', () => {
  it('is not published, of any kind: it is told once, with every line, and how to leave it for later', () => {
    const project = copyProject();
    const files = kindNames.filter(takesDrafts).map((kind) => writeTemplate(project, kind, 'mi-ficha', false));
    const problems = find(project);
    expect(problems.map(({ file }) => file).sort()).toEqual(files.sort());
    for (const { line, detail } of problems) expect([line, Number(detail?.['count'])]).not.toContain(0);
    const told = formatText(problems, 0, openProjectBook(project.root));
    expect(told).toContain('Quedan 6 textos de la plantilla; el primero es «Nombre de la red».');
    expect(told).toMatch(/Escriba lo suyo en su lugar \(líneas 3, \d+, \d+, \d+, \d+, \d+\)/);
    expect(told).toContain('ponga «draft: true» entre los campos de la ficha');
  });

  const NETWORK = 'src/content/networks/quesos-de-la-loma.mdx';
  it('is known when it was edited in part', () => {
    const project = copyProject();
    const before = readFileSync(join(project.root, NETWORK), 'utf8');
    const edits = [
      ['name: Quesos de La Loma', 'name: Nombre de la red Quesos', 'Nombre de la red'],
      ['Quesos frescos y madurados', 'A QUÉ SE DEDICA EN POCAS PALABRAS', 'A qué se dedica, en pocas palabras'],
      [
        'Tres familias que venden',
        'Una o dos frases para las listas y la búsqueda. Venden',
        'Una o dos frases para las listas y la búsqueda.',
      ],
      ['- name: Quesería El Corral', '- name: Nombre de la empresa', 'Nombre de la empresa'],
      ['Las tres familias', 'Escriba aquí la historia. Las tres familias', 'Escriba aquí'],
      [
        'Un día llevaron',
        'Use frases de 8 a 22 palabras que se enlacen: un día llevaron',
        'Use frases de 8 a 22 palabras que se enlacen.',
      ],
    ];
    for (const [place, [from = '', to = '']] of edits.entries())
      project.write(`src/content/networks/queso-${place}.mdx`, before.replace(from, to));
    expect(find(project).map(({ file, received, detail }) => [file, received, detail?.['count']])).toEqual(
      edits.map(([, , text], place) => [`src/content/networks/queso-${place}.mdx`, text, '1']),
    );
  });

  it('is not seen in words that anybody may write', () => {
    const project = copyProject();
    project.edit(NETWORK, 'Un día llevaron', 'El nombre de la red salió de una rifa. Un día llevaron');
    project.edit(NETWORK, 'lineOfBusiness: Quesos frescos', 'lineOfBusiness: Nombre de la empresa y quesos frescos');
    expect(find(project)).toEqual([]);
  });

  it('is known in a table: its columns and its row', () => {
    const project = copyProject();
    writeTemplate(project, 'dataset', 'mi-ficha', false);
    const yaml = 'data/datasets/mi-ficha/dataset.yaml';
    const texts = listTemplateTexts(readFileSync(join(root, 'src/kinds/dataset/template.yaml'), 'utf8'), false);
    expect(texts.map(({ field }) => field)).toContain('columns.description');
    for (const { text } of texts) project.edit(yaml, text, 'Dicho con otras palabras');
    const file = 'data/datasets/mi-ficha/rows.csv';
    expect(find(project)).toMatchObject([{ file, line: 1, detail: { count: '2', lines: '1, 2' } }]);
    project.edit(file, 'primera-fila', 'jabones');
    expect(find(project)).toMatchObject([{ file, line: 1, received: 'clave, valor', detail: { count: '1' } }]);
  });

  it('may stand in a draft', () => {
    const project = copyProject();
    writeTemplate(project, 'page', 'mi-ficha', true);
    const { problems, drafts } = checkProject(project.root);
    expect([problems, drafts.problems]).toEqual([[], []]);
  });
});

describe('the templates', () => {
  it.each(kindNames.filter(takesDrafts))('of %s make a draft that says how to publish it', (kind) => {
    const folder = join(root, 'src', 'kinds', kind);
    for (const name of readdirSync(folder).filter((other) => /^template\.(?:mdx|yaml)$/.test(other))) {
      const source = readFileSync(join(folder, name), 'utf8');
      expect(source).toMatch(/^draft: true +# borrador: .*borre esta línea\.$/m);
      expect(listTemplateTexts(source, kinds[kind].form === 'prose').length).toBeGreaterThan(0);
      expect(unmark(source)).not.toContain('{{=');
    }
  });
});
