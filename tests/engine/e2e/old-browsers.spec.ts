import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Node } from 'acorn';
import { expect, test } from '@playwright/test';
import { fromZip } from '#publishers/zip.ts';
import { everySite } from './support/sites.ts';

// The oldest browsers of `src/integrations/browsers.ts`: a script that one of them cannot parse is no script at all.

/** What Safari 15.4 has not, by the names under which it is called. */
const UNKNOWN_CALLS =
  /^(?:toSorted|toReversed|toSpliced|groupBy|fromAsync|withResolvers|isWellFormed|toWellFormed|canParse|symmetricDifference|isSubsetOf)$/;
/** Properties of objects that it has not. */
const UNKNOWN_MEMBERS = /^(?:AbortSignal\.(?:timeout|any)|Promise\.try|Array\.fromAsync|navigator\.userActivation)$/;

/** Every script of a folder: files, those in pages, those in its edition for a stick. */
function listScripts(site: string): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  const take = (name: string, content: () => string): void => {
    if (/\.m?js$/.test(name)) scripts.set(name, content());
    if (!name.endsWith('.html')) return;
    for (const [, attributes = '', code = ''] of content().matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
      if (code && !/type="(?:application|text)\//.test(attributes)) scripts.set(`${name}: ${code.slice(0, 40)}`, code);
  };
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const path = join(site, file);
    if (/\.(?:m?js|html)$/.test(file)) take(file, () => readFileSync(path, 'utf8'));
    if (/-usb\.zip$/.test(file))
      for (const [name, bytes] of Object.entries(fromZip(readFileSync(path))))
        take(`${file}!${name}`, () => new TextDecoder().decode(bytes));
  }
  return scripts;
}

type AnyNode = Node & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string';
const nameOf = (value: unknown): string => (isNode(value) && typeof value['name'] === 'string' ? value['name'] : '');

/** What of a script the oldest browser cannot take. */
function listFaults(code: string): string[] {
  const faults: string[] = [];
  const look = (node: AnyNode): void => {
    const { type } = node;
    if (type === 'StaticBlock') faults.push('class static block');
    const regex = node['regex'] as { pattern: string; flags: string } | undefined;
    if (regex && /[dv]/.test(regex.flags)) faults.push(`flags ${regex.flags}`);
    if (regex ? /\(\?<[=!]/.test(regex.pattern) : typeof node['value'] === 'string' && /\(\?<[=!]/.test(node['value']))
      faults.push(`lookbehind ${String(regex?.pattern ?? node['value'])}`);
    if (type === 'MemberExpression' && !node['computed']) {
      const [owner, property] = [nameOf(node['object']), nameOf(node['property'])];
      if (UNKNOWN_CALLS.test(property) || UNKNOWN_MEMBERS.test(`${owner}.${property}`))
        faults.push(`${owner}.${property}`);
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) look(child);
  };
  try {
    look(parse(code, { ecmaVersion: 2022, sourceType: 'module' }) as unknown as AnyNode);
  } catch (error) {
    faults.push((error as Error).message);
  }
  return faults;
}

test('lo que un navegador viejo no puede leer se reconoce', () => {
  for (const code of ['/(?<=a)b/', 'new RegExp("(?<!a)b")', '/a/v', 'class A { static { a() } }', 'a.toSorted()'])
    expect(listFaults(code), code).toHaveLength(1);
  expect(listFaults('AbortSignal.timeout(1)')).toEqual(['AbortSignal.timeout']);
  expect(listFaults('using a = b;')).toHaveLength(1);
  expect(listFaults('a?.b ?? c.at(-1); /\\p{L}(?<x>y)/u; class A { #b = 1; static c = 2 }')).toEqual([]);
});

for (const { name, folder } of everySite)
  test(`${name}: el navegador más viejo puede leer cada guion`, () => {
    const scripts = listScripts(folder);
    expect(scripts.size).toBeGreaterThan(5);
    const faults = [...scripts].flatMap(([file, code]) => listFaults(code).map((fault) => `${file}: ${fault}`));
    expect(faults).toEqual([]);
  });

test('sin hojas de estilo hechas por guion, sin descompresión ni plazos, se busca igual', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    // As Safari 15: what it has not is not there.
    delete (Document.prototype as { adoptedStyleSheets?: unknown }).adoptedStyleSheets;
    Reflect.deleteProperty(window, 'DecompressionStream');
    Reflect.deleteProperty(AbortSignal, 'timeout');
    Reflect.deleteProperty(window, 'CSSStyleSheet');
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto('fuentes/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('colmenas');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/buscar/);
  await expect(page.getByRole('status')).not.toContainText('Buscando');
  await expect(page.locator('mark').first()).toBeVisible();
  // The styles of the search are there, though no sheet could be made.
  const padding = await page
    .locator('.search-groups ul')
    .first()
    .evaluate((list) => getComputedStyle(list).listStyleType);
  expect(padding).toBe('none');
  expect(errors).toEqual([]);
});
