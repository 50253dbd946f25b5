import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rewriteCss } from '#publishers/usb/css.ts';
import { rewriteSvg, toUsbEdition, type UsbSources } from '#publishers/usb/edition.ts';
import { rewriteHtml } from '#publishers/usb/html.ts';
import { writeUsbReadme } from '#publishers/usb/readme.ts';
import { toZip } from '#publishers/zip.ts';
import { loadPublication } from './support/publication.ts';

const rewrite = (html: string): string =>
  rewriteHtml(html, {
    address: (address) => (address.startsWith('/') ? `R${address}` : address),
    moduleFile: (code) => `M${code.length}.js`,
    styleFile: (css) => `S${css.length}.css`,
    loader: '_usb/cargador.js',
    base: '/',
  });

describe('a page', () => {
  it('has every address rewritten, with its entities', () => {
    expect(rewrite('<a class="x" href="/a/?b=1&amp;c=2">/a/</a>')).toBe('<a class="x" href="R/a/?b=1&amp;c=2">/a/</a>');
    expect(rewrite("<form action='/buscar/'>")).toBe('<form action="R/buscar/">');
    expect(rewrite('<img src=/a.png alt="a > b">')).toBe('<img src="R/a.png" alt="a > b">');
    expect(rewrite('<img srcset="/a.webp 1x, /b.webp 2x" />')).toBe('<img srcset="R/a.webp 1x, R/b.webp 2x" />');
    expect(rewrite('<svg viewBox="0 0 1 1"><a xlink:href="/a/"><use href="#b"/></a></svg>')).toBe(
      '<svg viewBox="0 0 1 1"><a xlink:href="R/a/"><use href="#b"/></a></svg>',
    );
    expect(rewrite('<p style="background:url(/a.png)">')).toContain('url(R/a.png)');
  });

  it('keeps what is no address, letter by letter', () => {
    const kept =
      '<!doctype html><!-- <a href="/a/"> --><p data-x="/a/" title=\'"\'>1 < 2 & <b>b</b></p><a ' +
      'href="https://a.org/" rel=license>a</a><script type="application/ld+json">{"a":"<a ' +
      'href=\\"/x/\\">"}</script>';
    expect(rewrite(kept)).toBe(kept);
  });

  it('has classic scripts in place of modules', () => {
    expect(rewrite('<script type="module" src="/_trama/a.js" crossorigin></script>')).toBe(
      '<script defer src="R/_trama/a.js" data-entry></script>',
    );
    expect(rewrite('<script type="module">let a="</b>"</script>')).toBe(
      '<script defer src="M12.js" data-entry></script>',
    );
    expect(rewrite('<script>import(a)</script>')).toBe('<script>tramaFolder.load(a)</script>');
  });

  it('has its styles beside it and nothing that needs a server', () => {
    expect(rewrite('<style>@font-face{src:url(/a.woff2)}</style><style>a{}</style>')).toBe(
      '<link rel="stylesheet" href="S29.css"><style>a{}</style>',
    );
    expect(
      rewrite(
        '<link rel="manifest" href="/m.webmanifest"><link rel="preload" href="/a"><link rel="canonical" ' +
          'href="https://a.org/">',
      ),
    ).toBe('<link rel="canonical" href="https://a.org/">');
  });

  it('has a policy that lets nothing out, and the loader', () => {
    const made = rewrite('<meta http-equiv="content-security-policy" content="default-src \'self\'">');
    expect(made).toMatch(
      /^<meta http-equiv="content-security-policy" content="default-src file: [^"]*"><script src="_usb\/cargador.js" data-base="\/"><\/script>$/,
    );
    expect(made).not.toMatch(/self|http:|https:|\*/);
  });

  it('lets run what the policy of the page let run, as it reads in the folder, and nothing else', () => {
    const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    const made = rewrite(
      `<meta http-equiv="content-security-policy" content="script-src 'self' ${hash('import(a)')}">` +
        '<script>import(a)</script><script>planted()</script>',
    );
    expect(made).toContain(`; script-src file: ${hash('tramaFolder.load(a)')}; object-src`);
    expect(made).not.toContain(hash('planted()'));
  });

  it('hides what is only for the net and shows what is only for the stick', () => {
    expect(rewrite('<html lang="es"><div data-online>a</div><p hidden data-usb-only>b</p>')).toBe(
      '<html lang="es" data-usb><div data-online hidden>a</div><p data-usb-only>b</p>',
    );
  });
});

it('a style sheet has its addresses rewritten', () => {
  expect(
    rewriteCss(
      'a{background:url(/a.png)}b{src:url( "/b.woff2" ) format("woff2"),url(\'/c\')}@import "/d.css";',
      (address) => `R${address}`,
    ),
  ).toBe('a{background:url(R/a.png)}b{src:url("R/b.woff2") format("woff2"),url(\'R/c\')}@import "R/d.css";');
});

it('a picture has its links rewritten', () => {
  expect(
    rewriteSvg('<svg><a href="/a/"/><use xlink:href="#b" fill="url(#c)"/></svg>', (address) =>
      address.replace(/^\//, '../'),
    ),
  ).toBe('<svg><a href="../a/"/><use xlink:href="#b" fill="url(#c)"/></svg>');
});

describe('the edition', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const head = '<html><head><meta http-equiv="content-security-policy" content="x">';
  const site: UsbSources = {
    files: new Map(
      Object.entries({
        'index.html':
          `${head}<style>@font-face{font-display:optional;src:url("/redes/_trama/f.woff2")}</style></head><a ` +
          `href="/redes/casos/x/#a">x</a><a href="/redes/sitemap.xml">mapa</a><script type="module" ` +
          `src="/redes/_trama/p.js"></script></html>`,
        'casos/x/index.html':
          `${head}<style>@font-face{font-display:optional;src:url("/redes/_trama/f.woff2")}</style></head><a ` +
          `id="a" href="/redes/">inicio</a><script type="module">1</script></html>`,
        '404.html': 'no',
        _headers: 'no',
        'sitemap.xml': 'no',
        'trabajador.js': 'no',
        'pagefind/pagefind.js': 'no',
        'manuales/trama-1.0-usb.zip': 'no',
        '_trama/p.js': 'import("./q.js")',
        '_trama/f.woff2': 'letras',
        'buscar/indice-rapido.json':
          '{"site":"a","otherSites":[{"name":"b","url":"https://b.org/"}],"entries":[[0,"Inicio","/"],[0,"Caso","/casos/x/#a"],[0,"Sin conexión","/sin-conexion/"],[0,"USB","/manuales/#usb"]]}',
        'datos/a.json': '{}',
      }).map(([name, text]) => [name, bytes(text)]),
    ),
    base: '/redes/',
    online: 'https://ejemplo.org/redes/',
    own: new Map([['LEEME.txt', bytes('lea')]]),
    data: new Map([['_usb/texto.json', []]]),
    wrapModule: (code) => Promise.resolve(`W(${code})`),
  };
  const make = async () =>
    Object.fromEntries(
      Object.entries(await toUsbEdition(site)).map(([name, content]) => [
        name.replace(/^trama\//, ''),
        new TextDecoder().decode(content),
      ]),
    );

  it('holds what a folder can use, by name, each once', async () => {
    const names = Object.keys(await make());
    expect(names.filter((name) => !/^_usb\/[\da-f]{12}\./.test(name))).toEqual([
      'LEEME.txt',
      '_trama/p.js',
      '_usb/texto.json.js',
      'buscar/indice-rapido.json.js',
      'casos/x/index.html',
      'datos/a.json',
      'index.html',
    ]);
    // One sheet for both pages, one module that stood in a page.
    expect(
      names
        .filter((name) => /^_usb\/[\da-f]{12}\./.test(name))
        .map((name) => name.split('.')[1])
        .sort(),
    ).toEqual(['css', 'js']);
  });

  it('leads from page to page, and online for the rest', async () => {
    const made = await make();
    expect(made['index.html']).toContain('<a href="casos/x/index.html#a">');
    expect(made['index.html']).toContain('<a href="https://ejemplo.org/redes/sitemap.xml">');
    expect(made['index.html']).toContain('<script defer src="_trama/p.js" data-entry>');
    expect(made['casos/x/index.html']).toContain('<a id="a" href="../../index.html">');
    expect(made['casos/x/index.html']).toContain('<script src="../../_usb/cargador.js" data-base="/redes/">');
  });

  it('carries fonts in the sheet, and an index that asks no other site', async () => {
    const made = await make();
    const sheet = Object.entries(made).find(([name]) => name.endsWith('.css'))?.[1];
    expect(sheet).toContain(`url("data:font/woff2;base64,${Buffer.from('letras').toString('base64')}")`);
    expect(sheet).toContain('font-display:block');
    expect(made['buscar/indice-rapido.json.js']).toBe(
      'tramaFolder.put({"site":"a","otherSites":[],"entries":[[0,"Inicio","/"],[0,"Caso","/casos/x/#a"]]})',
    );
    expect(made['_trama/p.js']).toBe('W(import("./q.js"))');
  });

  it('gives the same bytes from the same site', async () => {
    const zip = async () => toZip(await toUsbEdition(site), '2026-11-21');
    expect(Buffer.compare(await zip(), await zip())).toBe(0);
  });
});

it('the readme says how to open it, what edition it is and under which licence', async () => {
  const { config, book } = await loadPublication();
  const text = writeUsbReadme(config, book, 'https://ejemplo.org/');
  for (const part of [
    config.edition,
    config.licence,
    config.licenceUrl,
    config.publisher,
    'index.html',
    'https://ejemplo.org/manuales/',
  ])
    expect(text).toContain(part);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
