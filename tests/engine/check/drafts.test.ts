import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { openProjectBook } from '#check/projectBook.ts';
import { formatText } from '#check/reporters/text.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import { loadProject } from '#pipeline.ts';
import { copyProject, type TestProject } from '../support/project.ts';

const NETWORK = 'src/content/networks/jabones-del-cerro.mdx';
const network = (more = '', body = 'Tres vecinas hacen jabón y lo venden juntas.') => `---
name: Jabones del Cerro
clusterId: la-loma
lineOfBusiness: Jabón de ceniza
summary: Tres vecinas que hacen jabón.
firms:
  - name: La Espuma
figureAbsence: Nadie anotó sus ventas.
sources:
  - { sourceId: informe-loma, locator: L20-31 }
${more}---

${body}
`;

/** La Loma with a network that is not ready. */
function withDraft(more = 'draft: true\n', body?: string): TestProject {
  const project = copyProject();
  project.write(NETWORK, network(more, body));
  return project;
}

const codesOf = (problems: readonly { readonly code: string; readonly file: string; readonly line?: number }[]) =>
  problems.map(({ code, file, line }) => `${file}:${line} ${code}`);

/** What a person reads of the problems of a project. */
const tell = (project: TestProject): string => {
  const { problems } = checkProject(project.root);
  return formatText(problems, 0, openProjectBook(project.root));
};

describe('a draft', () => {
  it('is in nothing that is published, and shows by its name while editing', async () => {
    const project = withDraft();
    const { problems, records, counts, drafts } = checkProject(project.root);
    expect([problems, drafts.problems, drafts.count]).toEqual([[], [], 1]);
    expect(records?.find('network', 'jabones-del-cerro')).toBeUndefined();
    expect(counts.network).toBe(7);
    const { site } = await loadProject(project.root);
    expect(site?.records.list('network')).toHaveLength(7);
    const dev = await loadProject(project.root, { showDrafts: true });
    expect(dev.site?.records.get('network', 'jabones-del-cerro').name).toBe('Jabones del Cerro (borrador)');
    expect(dev.site?.records.list('network')).toHaveLength(8);
  });

  it('is published once the line is gone, or says false', () => {
    for (const more of ['', 'draft: false\n'])
      expect(checkProject(withDraft(more).root).records?.find('network', 'jabones-del-cerro')).toMatchObject({
        name: 'Jabones del Cerro',
      });
  });

  it('is no vocabulary: the pages cannot do without its values', () => {
    const project = copyProject();
    project.edit('data/vocabularies/units.yaml', 'entries:', 'draft: true\nentries:');
    expect(codesOf(checkProject(project.root).problems)).toEqual(['data/vocabularies/units.yaml:3 campo-desconocido']);
  });

  it('may cite other drafts, and what is published', () => {
    const project = withDraft('draft: true\nlessonIds: [vender-juntos]\nnoteIds: [sin-cuentas]\n');
    project.write(
      'data/notes/sin-cuentas.yaml',
      `draft: true
title: Nadie llevó las cuentas del jabón
typeId: contradiccion
states: El informe no da ventas.
finds: No hay cuaderno.
publishes: Nada.
why: Porque no se sabe.
sources:
  - { sourceId: informe-loma, locator: L20 }
`,
    );
    const { problems, drafts } = checkProject(project.root, { showDrafts: true });
    expect([problems, drafts.problems]).toEqual([[], []]);
    expect(drafts.records?.find('note', 'sin-cuentas')).toBeDefined();
  });

  it('with a mistake stops nothing: its problem is told, and it does not show', async () => {
    const project = copyProject();
    const spoilt: Readonly<Record<string, (text: string) => string>> = {
      'campo-tipo': (text) => text.replace('firms:', 'markets: 5\nfirms:'),
      'referencia-desconocida': (text) => text.replace('clusterId: la-loma', 'clusterId: la-lomma'),
      'yaml-sintaxis': (text) => text.replace('Jabones del Cerro', '"Jabones del Cerro'),
      'ficha-falta': (text) => text.replace('\n---\n\nTres', '\n\nTres'),
      'prosa-html': (text) => text.replace('Tres vecinas hacen', 'Tres <b>vecinas</b> hacen'),
    };
    for (const [code, spoil] of Object.entries(spoilt))
      project.write(`src/content/networks/con-${code}.mdx`, spoil(network('draft: true\n')));
    project.write(NETWORK, network('draft: true\n'));
    const { problems, records, drafts } = checkProject(project.root, { showDrafts: true });
    expect(problems).toEqual([]);
    expect(records?.list('network')).toHaveLength(7);
    expect([...new Set(drafts.problems.map(({ code, file }) => `${file} ${code}`))].sort()).toEqual(
      Object.keys(spoilt)
        .map((code) => `src/content/networks/con-${code}.mdx ${code}`)
        .sort(),
    );
    expect(drafts.records?.list('network')).toHaveLength(8);
  });

  it('in another encoding, and one whose table cannot be read, stop nothing', () => {
    const project = copyProject();
    writeFileSync(
      join(project.root, NETWORK),
      Buffer.from(network('draft: true\r\n').replace('jabón', 'jab\u00f3n'), 'latin1'),
    );
    project.edit('data/datasets/votos/dataset.yaml', 'title:', 'draft: true\ntitle:');
    project.edit('data/datasets/votos/rows.csv', 'viaje-la-loma', '"viaje-la-loma');
    project.edit(
      'src/site.config.ts',
      "{ id: 'percepcion', title: 'Lo que dijeron las familias', charts: ['votos/por-lugar'] },",
      '',
    );
    const { problems, drafts } = checkProject(project.root);
    expect(problems.filter(({ code }) => code !== 'referencia-borrador')).toEqual([]);
    expect(drafts.count).toBe(2);
    expect(new Set(drafts.problems.map(({ file }) => file))).toEqual(
      new Set([NETWORK, 'data/datasets/votos/rows.csv']),
    );
  });

  it('that leads to a faulty draft stays away with it, and the others show', () => {
    const project = withDraft('draft: true\nnoteIds: [rota]\n');
    project.write('data/notes/rota.yaml', 'draft: true\ntitle: Sin lo demás\n');
    project.write('src/content/networks/velas-del-cerro.mdx', network('draft: true\n').replace('Jabones', 'Velas'));
    const { drafts } = checkProject(project.root, { showDrafts: true });
    expect(drafts.records?.list('network').map(({ id }) => id)).toContain('velas-del-cerro');
    expect(drafts.records?.find('network', 'jabones-del-cerro')).toBeUndefined();
    expect(drafts.records?.find('note', 'rota')).toBeUndefined();
  });

  it('that disturbs what is published keeps nothing from being published', () => {
    const project = copyProject();
    const lesson = readFileSync(join(project.root, 'src/content/lessons/vender-juntos.mdx'), 'utf8');
    project.write('src/content/lessons/otra.mdx', lesson.replace(/^---\n/, '---\ndraft: true\n'));
    const { problems, records, drafts } = checkProject(project.root, { showDrafts: true });
    expect(problems).toEqual([]);
    expect(records?.list('lesson')).toHaveLength(3);
    expect(drafts.records?.list('lesson')).toHaveLength(3);
  });

  it('that takes an id of the diagnosis or the tool of an instrument is the one that is told of', () => {
    const project = copyProject();
    const copyAsDraft = (file: string, copy: string) =>
      project.write(copy, readFileSync(join(project.root, file), 'utf8').replace(/^(?:---\n)?/, '$&draft: true\n'));
    copyAsDraft('data/diagnosis/la-venta.yaml', 'data/diagnosis/antes.yaml');
    project.edit('data/diagnosis/antes.yaml', 'order: 2', 'order: 3');
    copyAsDraft('src/content/instruments/diagnostico-del-taller.mdx', 'src/content/instruments/antes.mdx');
    const { problems, drafts } = checkProject(project.root);
    expect(problems).toEqual([]);
    expect(codesOf(drafts.problems)).toEqual([
      'data/diagnosis/antes.yaml:9 diagnostico-id-repetido',
      'data/diagnosis/antes.yaml:24 diagnostico-id-repetido',
      'src/content/instruments/antes.mdx:18 instrumento-herramienta',
    ]);
  });

  it('that does not quite say so is told of, and is none', () => {
    const project = copyProject();
    const lines = ['draft: sí', "draft: 'true'", 'draft: 1', 'draft:', 'drafts: true'];
    for (const [place, line] of lines.entries())
      project.write(`src/content/networks/jabones-${place}.mdx`, network(`${line}\n`));
    const { problems, drafts } = checkProject(project.root);
    expect(drafts.count).toBe(0);
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '11 campo-tipo',
      '11 campo-tipo',
      '11 campo-tipo',
      '11 campo-vacio',
      '11 campo-desconocido',
    ]);
    expect(problems.at(-1)?.nearest).toEqual(['draft']);
  });
});

describe('what is published', () => {
  const citing: readonly (readonly [string, string, string, string])[] = [
    [
      'a reference',
      'src/content/cases/la-balanza-de-la-plaza.mdx',
      'networkIds: [',
      'networkIds: [jabones-del-cerro, ',
    ],
    ['a link', 'src/content/pages/quienes-somos.mdx', 'Somos el', 'Vea [esto](/redes/jabones-del-cerro/). Somos el'],
    [
      'an anchor',
      'src/content/pages/quienes-somos.mdx',
      'Somos el',
      'Vea [esto](/redes/jabones-del-cerro/#citar). Somos el',
    ],
    ['a part of a guide', 'data/guides/guia-corta.yaml', 'ids: [quesos-de-la-loma', 'ids: [jabones-del-cerro'],
    ['a cell', 'data/datasets/crecimiento/rows.csv', 'quesos-de-la-loma,', 'jabones-del-cerro,'],
    ['a door of the home page', 'src/site.config.ts', "path: '/casos/'", "path: '/redes/jabones-del-cerro/'"],
    [
      'a stop of a path',
      'data/paths/para-empresas.yaml',
      '- path: ',
      '- path: /redes/jabones-del-cerro/\n    why: Por su jabón.\n  - path: ',
    ],
  ];

  it('may not lead to a draft, whatever the way: it is told at each place, and once', () => {
    const project = withDraft();
    for (const [, file, before, after] of citing) project.edit(file, before, after);
    const { problems } = checkProject(project.root);
    const own = problems.filter(({ code }) => code === 'referencia-borrador');
    expect(own.map(({ file }) => file).sort()).toEqual(citing.map(([, file]) => file).sort());
    for (const problem of own) {
      expect(problem).toMatchObject({ detail: { draft: 'jabones-del-cerro', place: NETWORK } });
      expect(problem.line).toBeGreaterThan(0);
    }
    const others = /^(?:referencia-desconocida|prosa-enlace|ruta-desconocida|guia-parte)/;
    expect(problems.filter(({ code }) => others.test(code))).toEqual([]);
  });

  it('is told where it cites one, with the two ways to mend it', () => {
    const project = withDraft();
    project.edit('src/content/cases/la-balanza-de-la-plaza.mdx', 'networkIds: [', 'networkIds: [jabones-del-cerro, ');
    const told = tell(project);
    expect(told).toContain('«jabones-del-cerro» lleva a un borrador, que no se publica (red «jabones-del-cerro»).');
    expect(told).toContain(`publíquelo: borre la línea «draft: true» en ${NETWORK}`);
    expect(told).toContain('quite de aquí la cita, o marque también esta ficha como borrador');
  });

  it('is told of each figure, chart and page of a dataset that became a draft', () => {
    const project = copyProject();
    project.edit('data/datasets/votos/dataset.yaml', 'title:', 'draft: true\ntitle:');
    project.edit(
      'src/content/pages/quienes-somos.mdx',
      'Somos el',
      '<Cifra de="votos/total" /> y <Cifra de="votos/confianza-la-loma/votos" />. [Aquí](/datos/votos/). Somos el',
    );
    const { problems } = checkProject(project.root);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['referencia-borrador']));
    const received = problems.map((problem) => problem.received);
    for (const cited of ['votos/total', 'votos/confianza-la-loma/votos', '/datos/votos/', 'votos/por-lugar'])
      expect(received).toContain(cited);
  });

  it('is told of a source, a term and a note that became drafts', () => {
    const became: readonly (readonly [Kind, string])[] = [
      ['source', 'informe-loma'],
      ['term', 'red'],
      ['note', 'lanas-aparte'],
    ];
    for (const [kind, id] of became) {
      const project = copyProject();
      const file = `${kinds[kind].folder}/${id}.yaml`;
      project.write(file, `draft: true\n${readFileSync(join(project.root, file), 'utf8')}`);
      const { problems } = checkProject(project.root);
      expect(problems.length).toBeGreaterThan(0);
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['referencia-borrador']));
    }
  });
});
