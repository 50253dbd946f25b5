import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';
import { judgeConsent } from '#domain/consent.ts';
import { openBook } from '#texts/book.ts';
import { copyProject } from '../support/project.ts';

const CONSENT = 'data/consents/cuentas-claras.yaml';
const TODAY = '2026-06-01';

/** What the report tells of consents. */
function tell(root: string, today = TODAY) {
  return checkProject(root, { today }).problems.filter(({ code }) => code.startsWith('consentimiento'));
}
const brief = (root: string, today = TODAY) =>
  tell(root, today).map(({ code, file, line, field, detail }) =>
    [code, `${file}:${line ?? ''}`, field ?? '', detail?.['wrong']].join(' '),
  );

describe('a consent', () => {
  it.each([
    [{ givenOn: '2025-01-01' }, 'valid'],
    [{ givenOn: '2026-06-01' }, 'valid'],
    [{ givenOn: '2026-06-02' }, 'future'],
    [{ givenOn: '2025-01-01', until: '2026-06-01' }, 'valid'],
    [{ givenOn: '2025-01-01', until: '2026-05-31' }, 'expired'],
    [{ givenOn: '2025-01-01', withdrawnOn: '2026-05-31' }, 'withdrawn'],
    // Nobody waits for a day to leave somebody in peace.
    [{ givenOn: '2025-01-01', withdrawnOn: '2030-01-01' }, 'withdrawn'],
    [{ givenOn: '2025-01-01', until: '2020-01-01', withdrawnOn: '2026-01-01' }, 'withdrawn'],
  ] as const)('%j is %s', (days, state) => {
    expect(judgeConsent(days, TODAY)).toBe(state);
  });
});

describe('what is published by consent', () => {
  it('passes where the consents hold, and the small project has one that was withdrawn and one that ended', () => {
    expect(brief(copyProject().root)).toEqual([]);
  });

  it.each([
    ['withdrawn', "givenOn: '2025-06-02'\n", "givenOn: '2025-06-02'\nwithdrawnOn: '2026-01-01'\n"],
    ['expired', "givenOn: '2025-06-02'\n", "givenOn: '2025-06-02'\nuntil: '2026-01-01'\n"],
    ['future', "givenOn: '2025-06-02'\n", "givenOn: '2026-06-02'\n"],
    ['purpose', '[provider, contact]', '[provider]'],
    ['purpose', '[provider, contact]', '[name, contact]'],
    ['who', 'who: Cuentas Claras', 'who: Otra Casa'],
  ])('is refused where the consent does not allow it: %s', (wrong, from, to) => {
    const project = copyProject();
    project.edit(CONSENT, from, to);
    const [first] = tell(project.root);
    expect(first).toMatchObject({
      code: 'consentimiento-no-vale',
      file: 'data/providers/cuentas-claras.yaml',
      line: 2,
      field: 'consentId',
      received: 'cuentas-claras',
      detail: { wrong },
    });
    for (const tag of ['es-PE', 'en']) {
      const report = formatText(tell(project.root), 1, openBook(tag));
      expect(report).not.toMatch(/undefined|\[object/);
    }
  });

  it('is refused where the consent is of another file, and says which near one is meant', () => {
    const project = copyProject();
    project.edit(CONSENT, 'data/providers/cuentas-claras.yaml', 'data/providers/cuenta-clara.yaml');
    expect(brief(project.root)).toEqual([
      'consentimiento-datos data/consents/cuentas-claras.yaml:3 covers[0] covers',
      'consentimiento-no-vale data/providers/cuentas-claras.yaml:2 consentId scope',
    ]);
    expect(tell(project.root)[0]?.nearest).toContain('data/providers/cuentas-claras.yaml');
  });

  it('is held to the same record where a network names or shows somebody', () => {
    const project = copyProject();
    project.edit(
      'src/content/networks/miel-del-llano.mdx',
      '    consentId: elvira-montes\n',
      '    consentId: elvira-montes\n    uses: [name, picture]\n',
    );
    expect(brief(project.root)).toEqual([
      expect.stringMatching(
        /^consentimiento-no-vale src\/content\/networks\/miel-del-llano\.mdx:\d+ persons\[0\]\.consentId purpose$/,
      ),
    ]);
  });

  it('is a draft as long as it waits for its consent', () => {
    const project = copyProject();
    project.edit(CONSENT, "givenOn: '2025-06-02'\n", "givenOn: '2026-06-02'\n");
    project.edit('data/providers/cuentas-claras.yaml', 'name:', 'draft: true\nname:');
    expect(brief(project.root)).toEqual([]);
  });

  it('cannot end before it was given', () => {
    const project = copyProject();
    project.edit('data/consents/taller-de-sellos.yaml', "until: '2024-01-15'", "until: '2022-01-15'");
    project.edit('data/consents/rotulos-del-cerro.yaml', "withdrawnOn: '2025-09-30'", "withdrawnOn: '2025-01-30'");
    expect(brief(project.root)).toEqual([
      'consentimiento-datos data/consents/rotulos-del-cerro.yaml:8 withdrawnOn withdrawn',
      'consentimiento-datos data/consents/taller-de-sellos.yaml:8 until until',
    ]);
  });

  it('keeps no scan and no address of the proof', () => {
    const project = copyProject();
    project.edit(CONSENT, 'En el archivo del instituto, carpeta de proveedores', 'cartas/firma.pdf');
    expect(
      checkProject(project.root, { today: TODAY }).problems.map(({ code, field }) => `${code} ${field}`),
    ).toContain('campo-formato keptAt');
  });
});

describe('a name whose consent ended', () => {
  it('is told wherever it still stands: prose, fields, tables and files', () => {
    const project = copyProject();
    project.edit(
      'src/content/cases/un-solo-camion.mdx',
      '---\n\n',
      '---\n\nLos letreros son de Rótulos del\nCerro  Pelado.\n\n',
    );
    project.edit('data/glossary/red.yaml', 'definition: ', 'definition: Dice TALLER DE SELLOS ANTIGUOS. ');
    writeFileSync(join(project.root, 'public', 'lista.csv'), 'quien\n"Rótulos del Cerro Pelado"\n');
    expect(brief(project.root)).toEqual([
      expect.stringMatching(/^consentimiento-queda data\/glossary\/red\.yaml:\d+ definition content$/),
      'consentimiento-queda public/lista.csv:2  content',
      expect.stringMatching(/^consentimiento-queda src\/content\/cases\/un-solo-camion\.mdx:\d+ {2}content$/),
    ]);
  });

  it('may stand where a later consent of the same allows it', () => {
    const project = copyProject();
    project.edit('data/glossary/red.yaml', 'definition: ', 'definition: Dice Rótulos del Cerro Pelado. ');
    expect(brief(project.root)).toHaveLength(1);
    project.write(
      'data/consents/otra-vez.yaml',
      'who: Rótulos del Cerro Pelado\npurposes: [name]\ncovers: [data/glossary/red.yaml]\nhow: signed\n' +
        "keptAt: En el archivo\ngivenOn: '2026-01-01'\n",
    );
    expect(brief(project.root)).toEqual([]);
  });

  it('is not found within a longer word', () => {
    const project = copyProject();
    project.edit('data/consents/rotulos-del-cerro.yaml', 'who: Rótulos del Cerro Pelado', 'who: Mie');
    expect(brief(project.root)).toEqual([]);
  });
});
