import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject, root } from '../support/project.ts';

/**
 * What an institution has on its first day: the code, the vocabularies and a configuration of its own. It must build,
 * every link must lead somewhere, and nothing may be published that its standard refuses.
 */
it('a fork without any content builds a site that holds together', { timeout: 240_000 }, () => {
  const fork = copyProject(root, ['src', 'data', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']);
  rmSync(join(fork.root, 'src/content'), { recursive: true });
  for (const name of readdirSync(join(fork.root, 'data'))) if (name !== 'vocabularies' && name !== 'licences') fork.remove(`data/${name}`);
  fork.write('src/site.config.ts', "export default { name: 'Nuevo', description: 'Un sitio que empieza.', publisher: 'Una institución', url: 'https://nuevo.example.org', base: '/', language: 'es-PE', edition: '2026.1', publishedOn: '2026-11-21', licence: 'CC-BY-4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.es', homeFigures: [] };\n");
  symlinkSync(join(root, 'node_modules'), join(fork.root, 'node_modules'));
  const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  expect(execFileSync(process.execPath, ['scripts/build.ts'], { cwd: fork.root, env, encoding: 'utf8' })).toContain('Sitio construido');

  const site = join(fork.root, 'dist');
  const files = new Set(readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `/${relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`));
  const broken = [...files].filter((file) => file.endsWith('.html')).flatMap((page) =>
    [...readFileSync(join(site, page), 'utf8').matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)].map((match) => match[1] ?? '').filter((path) => !files.has(path.endsWith('/') ? `${path}index.html` : path)).map((path) => `${page} → ${path}`),
  );
  expect([...new Set(broken)]).toEqual([]);
  // A Data Package needs a resource, a catalogue something to list.
  for (const file of ['datapackage.json', 'catalogo.jsonld', 'datos/trama-datos.zip', 'datos/2026.1', 'iati.xml']) expect(existsSync(join(site, file)), file).toBe(false);
  for (const page of ['datos', 'redes', 'casos', 'lecciones']) expect(readFileSync(join(site, page, 'index.html'), 'utf8'), page).toContain('Todavía no se ha publicado nada aquí');
});
