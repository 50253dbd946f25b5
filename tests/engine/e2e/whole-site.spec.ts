import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { everySite } from './support/sites.ts';
import { HtmlValidate } from 'html-validate';

// The whole of every built site, read from their folders: no page is left out.

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');

for (const { name, folder, base } of everySite) {
  test(`${name}: todo enlace y toda ancla llevan a algo`, () => {
    const files = new Set(listFiles(folder).map((file) => `/${relative(folder, file).replaceAll('\\', '/')}`));
    const ids = new Map<string, Set<string>>();
    const pages = [...files].filter((file) => file.endsWith('.html'));
    for (const page of pages)
      ids.set(
        page,
        new Set(
          [...readFileSync(join(folder, page), 'utf8').matchAll(/\sid="([^"]*)"/g)].map((match) =>
            decode(match[1] ?? ''),
          ),
        ),
      );
    const broken: string[] = [];
    let checked = 0;
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      for (const match of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        const url = new URL(
          decode(match[1] ?? ''),
          `http://sitio${base.slice(0, -1)}${page.replace(/index\.html$/, '')}`,
        );
        if (url.host !== 'sitio' || url.protocol !== 'http:') continue;
        checked += 1;
        if (!url.pathname.startsWith(base)) {
          broken.push(`${page} → ${url.pathname} (fuera de la ruta)`);
          continue;
        }
        const address = decodeURIComponent(url.pathname.slice(base.length - 1));
        const target = address.endsWith('/') ? `${address}index.html` : address;
        if (!files.has(target)) broken.push(`${page} → ${url.pathname}`);
        else if (url.hash && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${page} → ${url.pathname}${url.hash}`);
      }
    }
    expect(pages.length).toBeGreaterThan(100);
    expect(checked).toBeGreaterThan(pages.length * 20);
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test(`${name}: el HTML es válido y nada escapa a la política de seguridad`, async () => {
    test.setTimeout(240_000);
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-inline-style': 'error',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'tel-non-breaking': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-implicit-input-type': 'off',
        'no-implicit-button-type': 'off',
        'require-sri': 'off',
        'svg-focusable': 'off',
        'prefer-native-element': 'off',
        'unique-landmark': 'off',
        'no-redundant-role': 'off',
        'valid-id': 'off',
      },
    });
    const problems: string[] = [];
    for (const page of listFiles(folder).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(page, 'utf8');
      const report = await validator.validateString(html, page);
      for (const result of report.results)
        for (const message of result.messages)
          problems.push(`${relative(folder, page)}:${message.line} ${message.ruleId}: ${message.message}`);
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      if (!policy.includes("default-src 'self'") || policy.includes('unsafe-inline'))
        problems.push(`${relative(folder, page)}: política de seguridad`);
      // What stands as data never runs, and no policy asks for its sum.
      for (const [, inside = ''] of html.matchAll(
        /<(?:style|script)(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/(?:style|script)>/g,
      ))
        if (!policy.includes(createHash('sha256').update(inside).digest('base64')))
          problems.push(`${relative(folder, page)}: la política no admite «${inside.slice(0, 40)}»`);
      if (/\son[a-z]+="/.test(html.replace(/<script[\s\S]*?<\/script>/g, '')))
        problems.push(`${relative(folder, page)}: código en un atributo`);
    }
    expect([...new Set(problems)].slice(0, 20)).toEqual([]);
  });
}
