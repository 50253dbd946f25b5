import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, root, type TestProject } from '../support/project.ts';

function makeFork(...content: string[]): TestProject {
  const fork = copyProject(root, []);
  writeFork(root, fork.root, content);
  return fork;
}

function run(fork: TestProject, script: string): string {
  const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  return execFileSync(process.execPath, [script], { cwd: fork.root, env, encoding: 'utf8' });
}

/** The files of the built site, and the links of its pages that lead to none of them. */
function readSite(fork: TestProject) {
  const site = join(fork.root, 'dist');
  const files = new Set(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`),
  );
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  const broken = [...files]
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) =>
      [...read(page).matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)]
        .map((match) => match[1] ?? '')
        .filter((address) => !files.has(address.endsWith('/') ? `${address}index.html` : address))
        .map((address) => `${page} → ${address}`),
    );
  return { site, read, broken: [...new Set(broken)] };
}

describe('a fork', { timeout: 240_000 }, () => {
  it('without any content builds a site that holds together, and publishes nothing that a standard refuses', () => {
    const fork = makeFork();
    fork.write(
      'src/site.config.ts',
      "export default { name: 'Nuevo', description: 'Un sitio que empieza.', publisher: 'Una institución', " +
        "url: 'https://nuevo.example.org', base: '/', language: 'es-PE', edition: '2026.1', publishedOn: " +
        "'2026-11-21', licence: 'CC-BY-4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.es', " +
        'homeFigures: [] };\n',
    );
    expect(run(fork, 'scripts/build.ts')).toContain('Sitio construido');
    const { site, read, broken } = readSite(fork);
    expect(broken).toEqual([]);
    // A Data Package needs a resource, a catalogue something to list.
    for (const file of ['datapackage.json', 'catalogo.jsonld', 'datos/trama-datos.zip', 'datos/2026.1', 'iati.xml'])
      expect(existsSync(join(site, file)), file).toBe(false);
    for (const page of ['datos', 'redes', 'casos', 'lecciones'])
      expect(read(`${page}/index.html`), page).toContain('Todavía no se ha publicado nada aquí');
  });

  it('with two editions lists exactly the figures that changed between them, and serves the files of both', () => {
    const fork = makeFork(laLoma);
    const edition = (before: string, after: string) =>
      fork.edit('src/site.config.ts', `edition: '${before}'`, `edition: '${after}'`);
    const [, first = ''] = /edition: '([^']+)'/.exec(readFileSync(join(fork.root, 'src/site.config.ts'), 'utf8')) ?? [];
    expect(run(fork, 'scripts/edition.ts')).toContain(`Edición ${first} fijada: 27 cifras`);
    // One cell is mended, with what the source reports of it: two of the measures are made of that cell.
    fork.edit('data/datasets/pedidos/rows.csv', 'quesos-de-la-loma,12,24.5', 'quesos-de-la-loma,12,26.5');
    fork.edit('data/datasets/pedidos/dataset.yaml', 'value: 30.5', 'value: 31.5');
    edition(first, '2027.1');
    expect(run(fork, 'scripts/edition.ts')).toContain(`Frente a la ${first} cambian 2 cifras`);
    // Another cell is mended after that: no edition has it yet.
    fork.edit('data/datasets/pedidos/rows.csv', 'tejidos-de-la-loma,8,36.5,true', 'tejidos-de-la-loma,8,36.5,false');
    run(fork, 'scripts/build.ts');

    const { read, broken } = readSite(fork);
    expect(broken).toEqual([]);
    const groups = read('cambios/index.html')
      .split('<h2')
      .slice(1)
      .map((html) => ({
        title: /^[^>]*>([^<]*)/.exec(html)?.[1],
        changes: [
          ...html.matchAll(
            /<code>([^<]+)<\/code>\s*<\/th>\s*<td class="num">\s*([^<]+?)\s*<\/td>\s*<td class="num">\s*([^<]+?)\s*<\/td>/g,
          ),
        ].map(([, ...cells]) => cells),
      }));
    expect(groups.slice(0, 2)).toEqual([
      { title: 'Desde que se fijó la edición 2027.1', changes: [['pedidos/parte-que-exporta', '50%', '0%']] },
      {
        title: `De la edición ${first} a la 2027.1`,
        changes: [
          ['pedidos/brecha', '12.0%', '10.0%'],
          ['pedidos/media', '30.5%', '31.5%'],
        ],
      },
    ]);
    expect(groups.slice(2).flatMap(({ changes }) => changes)).toEqual([]);
    expect(read(`datos/${first}/pedidos.csv`)).toContain('quesos-de-la-loma,12,24.5,false');
    expect(read('datos/2027.1/pedidos.csv')).toContain('quesos-de-la-loma,12,26.5,false');
    expect(read('datos/2027.1/pedidos.csv')).toContain('tejidos-de-la-loma,8,36.5,true');
    expect(read('datos/pedidos/pedidos.csv')).toContain('tejidos-de-la-loma,8,36.5,false');
  });
});
