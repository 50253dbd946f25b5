import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { everySite } from './support/sites.ts';

// The names by which links, figures and tables are read where nothing around them is: over every built page.

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (node: Node, name: string) =>
  isElement(node) ? node.attrs.find((one) => one.name === name)?.value : undefined;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const isHidden = (node: Node): boolean =>
  attribute(node, 'hidden') !== undefined ||
  attribute(node, 'aria-hidden') === 'true' ||
  ['noscript', 'script', 'style', 'template', 'svg'].includes(node.nodeName);

/** What a node is called, as far as our pages name things. */
function nameOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isHidden(node)) return '';
  const said = attribute(node, 'aria-label') ?? (node.nodeName === 'img' ? attribute(node, 'alt') : undefined);
  return (said ?? childrenOf(node).map(nameOf).join('')).replace(/\s+/g, ' ');
}

/** Every element that is there for all, from above. */
function listElements(node: Node): Element[] {
  if (isHidden(node)) return [];
  return [...(isElement(node) ? [node] : []), ...childrenOf(node).flatMap(listElements)];
}

/** Names that say nothing of where they lead. */
const GENERIC =
  /^(?:aquí|acá|más|ver|ver más|leer|leer más|leer la nota|descargar|abrir|enlace|página|here|more|read|read more|download|link|see more)$/i;

for (const { name, folder, base } of everySite) {
  test(`${name}: cada enlace dice solo adónde lleva, cada figura tiene nombre y ninguna cabecera está vacía`, () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const problems: string[] = [];
    let links = 0;
    for (const page of pages) {
      const elements = listElements(parse(readFileSync(join(folder, page), 'utf8')));
      const led = new Map<string, string>();
      for (const one of elements) {
        if (one.tagName === 'th' && !nameOf(one).trim()) problems.push(`${page}: cabecera de tabla vacía`);
        const isNamed = attribute(one, 'aria-label') ?? attribute(one, 'aria-labelledby');
        if (one.tagName === 'figure' && !isNamed && !one.childNodes.some(({ nodeName }) => nodeName === 'figcaption'))
          problems.push(`${page}: figura sin nombre`);
        const address = one.tagName === 'a' ? attribute(one, 'href') : undefined;
        if (address === undefined) continue;
        links += 1;
        const words = nameOf(one).trim();
        if (!words || GENERIC.test(words)) problems.push(`${page}: el enlace a ${address} se llama «${words}»`);
        // A figure is called by its value, which its title explains: two of the same value say the same.
        if (attribute(one, 'class') === 'figure') continue;
        // The name of the site, which may be that of a place, leads home.
        if (address === base) continue;
        // A term says in its description what it is; places of the same page are a list apart.
        const key = `${address.startsWith('#') ? '#' : ''}${words} ${attribute(one, 'title') ?? ''}`;
        const other = led.get(key);
        if (other !== undefined && other !== address)
          problems.push(`${page}: «${words}» lleva a ${other} y a ${address}`);
        led.set(key, address);
      }
    }
    expect(links).toBeGreaterThan(pages.length * 10);
    expect([...new Set(problems)].slice(0, 40)).toEqual([]);
  });
}
