import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listImports } from '../support/imports.ts';
import { everySite } from './support/sites.ts';

/** Packages of which the scripts of the browser take more than types, as the code says. */
function listTakenPackages(): string[] {
  const arrows = listImports().filter(({ typeOnly }) => !typeOnly);
  const found = new Set(arrows.map(({ file }) => file).filter((file) => file.startsWith('src/client/')));
  for (const module of found) for (const { file, target } of arrows) if (file === module) found.add(target);
  return [...found]
    .flatMap((target) => /^(?:@[^/#]+\/)?[a-z][^/:]*(?=\/|$)/.exec(target)?.[0] ?? [])
    .filter((name) => name !== 'src');
}

// What the built sites publish for programs, read from their folders.

for (const { name, folder, base } of everySite) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  /** The file to which a full address of this site leads. */
  const fileOf = (address: string) => {
    const path = decodeURIComponent(new URL(address).pathname);
    expect(path.startsWith(base), address).toBe(true);
    return join(folder, `${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`);
  };

  test(`${name}: mapa del sitio, novedades y catálogo llevan a archivos que existen`, () => {
    const addresses = [
      ...[...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? ''),
      ...[...read('novedades.xml').matchAll(/<link>(.*?)<\/link>/g)].map((match) => match[1] ?? ''),
      ...[...read('catalogo.jsonld').matchAll(/"dcat:downloadURL": \{\s*"@id": "(.*?)"/g)].map(
        (match) => match[1] ?? '',
      ),
      ...[...read('iati.xml').matchAll(/(?:url|indicator-uri)="(.*?)"/g)].map((match) => match[1] ?? ''),
    ];
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
    expect(existsSync(fileOf(/Sitemap: (\S+)/.exec(read('robots.txt'))?.[1] ?? ''))).toBe(true);
  });

  test(`${name}: cada página se muestra, donde se comparte, con una imagen suya que existe y pesa poco`, () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const pictures = new Set<string>();
    const problems = pages.flatMap((file) => {
      const html = read(file);
      const valueOf = (property: string) =>
        new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];
      const url = valueOf('image');
      if (!url || !valueOf('image:alt') || !html.includes('content="summary_large_image"'))
        return [`${file}: sin imagen`];
      const picture = readFileSync(fileOf(url));
      pictures.add(url);
      const isPng = picture.toString('latin1', 1, 4) === 'PNG';
      const size = `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`;
      const said = `${valueOf('image:width')}x${valueOf('image:height')}`;
      if (!isPng || size !== '1200x630' || said !== size) return [`${file}: ${size}, dice ${said}`];
      if (picture.length > 60_000) return [`${file}: ${picture.length} bytes`];
      return html.includes('data-preview') ? [`${file}: lleva lo que era para la imagen`] : [];
    });
    expect(problems).toEqual([]);
    expect(pictures.size).toBe(pages.length);
    const apart = readdirSync(join(folder, 'sin-conexion')).filter((file) => file.endsWith('.json'));
    expect(apart.filter((file) => read(`sin-conexion/${file}`).includes('/vistas/'))).toEqual([]);
    const zip = readdirSync(join(folder, 'manuales')).find((file) => file.endsWith('-usb.zip')) ?? '';
    expect(readFileSync(join(folder, 'manuales', zip)).includes('/vistas/')).toBe(false);
  });

  test(`${name}: los avisos nombran cada paquete del que algo llega a quien visita, con su licencia`, () => {
    const told = new Map(
      [
        ...read('avisos/index.html').matchAll(/<summary>(\S+) (\S+) · ([^<]*)<\/summary>((?:<pre>[\s\S]*?<\/pre>)*)/g),
      ].map(([, packageName = '', , licence = '', texts = '']) => [packageName, { licence, texts }]),
    );
    // What the scripts import, read from the code; letters by what their files say of themselves.
    const imported = [...new Set(listTakenPackages())];
    expect(imported.length).toBeGreaterThan(3);
    const fonts = [
      '@fontsource-variable/fraunces',
      '@fontsource-variable/source-serif-4',
      '@expo-google-fonts/noto-serif',
    ];
    expect([...imported, ...fonts, 'astro', 'react-dom'].filter((one) => !told.get(one)?.licence)).toEqual([]);
    for (const font of fonts) expect(told.get(font)?.texts, font).toContain('SIL OPEN FONT LICENSE');
    // A fork may lay down its licence elsewhere.
    const silent = [...told].filter(([, { texts }]) => !texts).map(([one]) => one);
    expect(silent.filter((one) => one !== 'trama')).toEqual([]);
  });

  test(`${name}: el Data Package lleva a sus tablas, enteras`, () => {
    const { resources } = JSON.parse(read('datapackage.json')) as { resources: { path: string; hash: string }[] };
    for (const { path, hash } of resources)
      expect(
        `sha256:${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
      ).toBe(hash);
  });

  test(`${name}: cada edición tiene los archivos de su lista, y ninguno más`, () => {
    const editions = readdirSync(join(folder, 'datos')).filter((entry) =>
      existsSync(join(folder, 'datos', entry, 'SHA256SUMS')),
    );
    expect(editions.length).toBeGreaterThan(0);
    for (const edition of editions) {
      const lines = read(`datos/${edition}/SHA256SUMS`)
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  '));
      expect(readdirSync(join(folder, 'datos', edition)).sort()).toEqual(
        ['SHA256SUMS', ...lines.map(([, file]) => file)].sort(),
      );
      for (const [sum, file = ''] of lines)
        expect(
          createHash('sha256')
            .update(readFileSync(join(folder, 'datos', edition, file)))
            .digest('hex'),
          file,
        ).toBe(sum);
    }
  });

  test(`${name}: los bloques de datos de las páginas se leen y nombran la página`, () => {
    const pages = ['casos', 'lecciones', 'metodologia', 'redes', 'datos']
      .flatMap((section) => readdirSync(join(folder, section)).map((entry) => `${section}/${entry}/index.html`))
      .filter((file) => existsSync(join(folder, file)));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const html = read(page);
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect(blocks, page).toHaveLength(1);
      const graph = (JSON.parse(blocks[0]?.[1] ?? '') as { '@graph': { '@type': string; url?: string }[] })['@graph'];
      const work = graph.find((thing) => thing['@type'] === (page.startsWith('datos/') ? 'Dataset' : 'Article'));
      expect(fileOf(work?.url ?? 'https://x/'), page).toBe(join(folder, page));
      expect(graph.some((thing) => thing['@type'] === 'BreadcrumbList')).toBe(true);
      expect(html).toContain('<meta name="citation_title"');
    }
  });
}
