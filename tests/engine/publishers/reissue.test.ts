import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#publishers/checksums.ts';
import { encode } from '#publishers/encode.ts';
import { listEditionFiles, packEdition, unpackEdition } from '#publishers/editionFiles.ts';
import { maskNames, reissueArchive } from '#publishers/reissue.ts';
import { fromZip, toZip } from '#publishers/zip.ts';
import { listFilesWithName } from '#domain/namesLeft.ts';
import { laLoma, openProject } from '../support/project.ts';
import { loadPublication } from './support/publication.ts';

const NAME = 'Rosa «La O’Higgins» Prado & Hijas';
const MARK = { text: '(se retiró a pedido: 2026-06-01)', id: 'retirado-a-pedido-1' };
const NOTE = { name: 'RETIRADO.txt', text: 'Se retiró un dato a pedido.\n' };

/** The files of an edition whose table names somebody, packed. */
async function freeze(folder: string): Promise<Uint8Array> {
  cpSync(laLoma, folder, { recursive: true });
  const project = openProject(folder);
  project.write('data/datasets/letreros/rows.csv', `letrero,quien\nuno,"${NAME}"\nrosa-prado,otra\n`);
  project.write(
    'data/datasets/letreros/dataset.yaml',
    `title: Letreros\nsummary: Quién pinta\ndescription: ['Los pinta ${NAME}.']\nmethod: [A]\ntopicId: ventas\nperiod: { text: A }\n` +
      "publishedOn: '2026'\nkeyColumn: letrero\ncolumns:\n  - { id: letrero, title: A, description: A, type: text }\n" +
      '  - { id: quien, title: B, description: B, type: text }\nsources: [{ sourceId: informe-loma, locator: L1 }]\n',
  );
  return packEdition(listEditionFiles(await loadPublication(project.root)), '2026-01-15');
}

/** Every text of an archive, with that of the packed files in it. */
function readAll(archive: Uint8Array): string {
  return Object.entries(fromZip(archive))
    .map(([name, bytes]) => (/\.(?:zip|xlsx)$/.test(name) ? readAll(bytes) : new TextDecoder().decode(bytes)))
    .join('\n');
}

describe('an edition that is written again without a name', () => {
  let frozen: Uint8Array;
  let written: Uint8Array;
  const folder = mkdtempSync(join(tmpdir(), 'trama-'));
  beforeAll(async () => {
    frozen = await freeze(folder);
    written = reissueArchive(frozen, [NAME, 'Rosa Prado'], MARK, '2026-01-15', NOTE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('held it in tables, spreadsheets, descriptions and the archive within it', () => {
    const held = listFilesWithName(frozen, [NAME]);
    for (const file of ['letreros.csv', 'letreros.json', 'letreros.xlsx/', 'datapackage.json', 'trama-datos.zip/'])
      expect(
        held.some((name) => name.startsWith(file)),
        file,
      ).toBe(true);
  });

  it('holds it nowhere, nor an id made of it, and says that something was taken out', () => {
    expect(listFilesWithName(written, [NAME, 'Rosa Prado'])).toEqual([]);
    const all = readAll(written);
    expect(all).not.toMatch(/Rosa|Prado|rosa-prado/);
    expect(all).toContain(MARK.text);
    expect(all).toContain(MARK.id);
    expect(all).toContain(NOTE.text);
  });

  it('tells of its files as they are', () => {
    const judge = (archive: Uint8Array) => {
      const entries = fromZip(archive);
      const lines = new TextDecoder().decode(entries['SHA256SUMS']).trimEnd().split('\n');
      expect(lines).toHaveLength(Object.keys(entries).length - 1);
      for (const line of lines) {
        const [sum, name = ''] = line.split('  ');
        expect(sha256(entries[name]!)).toBe(sum);
      }
      const { resources } = JSON.parse(new TextDecoder().decode(entries['datapackage.json'])) as {
        resources: { path: string; hash: string; bytes: number }[];
      };
      for (const { path, hash, bytes } of resources) {
        expect(hash).toBe(`sha256:${sha256(entries[path]!)}`);
        expect(bytes).toBe(entries[path]!.length);
      }
      return entries;
    };
    judge(judge(written)['trama-datos.zip']!);
  });

  it('leaves every other file as it was, byte by byte, and itself where it holds no such name', () => {
    const before = new Map(unpackEdition(frozen).map(({ name, bytes }) => [name, bytes]));
    for (const { name, bytes } of unpackEdition(written))
      if (name.startsWith('pedidos')) expect(bytes).toEqual(before.get(name));
    expect(reissueArchive(frozen, ['Nadie Así'], MARK, '2026-01-15', NOTE)).toBe(frozen);
  });

  it('gives the same bytes each time', () => {
    expect(reissueArchive(frozen, [NAME, 'Rosa Prado'], MARK, '2026-01-15', NOTE)).toEqual(written);
  });
});

it('masks whole names only, whatever their blanks and the size of their letters', () => {
  const mask = (text: string) => maskNames(text, ['Ana Paz'], { text: '—', id: 'x' });
  expect(mask('ANA  PAZ, Ana\nPaz y ana-paz')).toBe('—, — y x');
  expect(mask('Mariana Paz y Ana Pazos, ana-paz-e-hijos')).toBe('Mariana Paz y Ana Pazos, ana-paz-e-hijos');
});

it('keeps a document whole whose first file says what it is', () => {
  const odt = toZip({ mimetype: encode('application/x'), 'content.xml': encode('<p>Ana Paz</p>') }, '2026', [
    'mimetype',
  ]);
  const archive = toZip({ 'acta.odt': odt }, '2026');
  const [inner] = Object.values(fromZip(reissueArchive(archive, ['Ana Paz'], MARK, '2026')));
  expect(Object.keys(fromZip(inner!))[0]).toBe('mimetype');
  expect(new TextDecoder().decode(inner!.slice(30, 38))).toBe('mimetype');
});
