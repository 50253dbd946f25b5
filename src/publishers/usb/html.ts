import { createHash } from 'node:crypto';
import { escapeHtml } from '#domain/escape.ts';
import { rewriteCss } from './css.ts';

/** How the parts of a page change on their way into the folder. */
export interface HtmlChanges {
  /** An address of the page as it reads in the folder. */
  readonly address: (address: string) => string;
  /** Takes the code of a module out of the page. @returns the address of its file */
  readonly moduleFile: (code: string) => string;
  /** Takes a style sheet out of the page. @returns the address of its file */
  readonly styleFile: (css: string) => string;
  /** Address of the script that loads modules without a server. */
  readonly loader: string;
  /** Path under which the site was built, for the loader. */
  readonly base: string;
}

/**
 * Nothing from outside, whatever a page asks: `'self'` means nothing without a server.
 *
 * @param scripts hashes of the scripts that stand in the page
 */
const policyOf = (scripts: readonly string[]): string =>
  `default-src file: data: blob: 'unsafe-inline'; ${['script-src file:', ...scripts].join(' ')}; object-src 'none'; ` +
  "base-uri 'none'; form-action file:";
/** Where the policy goes once every script of the page is known. */
const POLICY_PLACE = '\u0000policy\u0000';
/** Hints and files that only a server gives sense to. */
const ONLINE_LINKS = /^(?:manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;
/** Sheets from this length on stand once in the folder, not in each page. */
const LONG_STYLE = 2000;
const ADDRESS_ATTRIBUTES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'xlink:href',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);
const ADDRESS_LISTS = new Set(['srcset', 'imagesrcset']);

const ATTRIBUTE = /\s+([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ATTRIBUTES = String.raw`((?:[^>"']|"[^"]*"|'[^']*')*)`;
/** Comments; elements whose content is not markup; tags. */
const PARTS = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style)\b${ATTRIBUTES}>([\s\S]*?)</\1\s*>|<([a-zA-Z][^\s/>]*)${ATTRIBUTES}>`,
  'g',
);

type Attributes = Map<string, string | undefined>;

/** A font of a style; the files of fonts are named, not held, so no brace stands inside. */
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/**
 * A page of the built site as a page of a folder: addresses relative, modules as classic scripts, styles beside it.
 * Elements with `data-online` are hidden there, and those with `data-usb-only` shown.
 */
export function rewriteHtml(html: string, changes: HtmlChanges): string {
  const own = listOwnHashes(html);
  const scripts = new Set<string>();
  const rewritten = html.replace(
    PARTS,
    (
      part: string,
      raw: string | undefined,
      rawAttributes: string,
      content: string,
      name: string | undefined,
      attributes: string,
    ) => {
      if (raw === 'script') {
        const code = rewriteCode(content);
        if (own.has(hashOf(content))) scripts.add(hashOf(code));
        return rewriteScript(part, readAttributes(rawAttributes), code, content, changes);
      }
      if (raw === 'style') return rewriteStyle(rawAttributes, content, changes);
      if (!name) return part;
      return rewriteTag(
        part,
        name.toLowerCase(),
        readAttributes(attributes),
        attributes.trimEnd().endsWith('/'),
        changes,
      );
    },
  );
  return rewritten.replace(POLICY_PLACE, () => policyOf([...scripts]));
}

/** The scripts that the policy of a built page lets run: no others run in the folder either. */
const listOwnHashes = (html: string): ReadonlySet<string> =>
  new Set(/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1]?.match(/'sha256-[^']*'/g));

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Code of a classic script that loads modules by the loader of the folder. */
const rewriteCode = (code: string): string => code.replace(/\bimport\(/g, 'tramaFolder.load(');

function rewriteTag(
  part: string,
  name: string,
  attributes: Attributes,
  closed: boolean,
  { address, loader, base }: HtmlChanges,
): string {
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    return (
      `<meta http-equiv="content-security-policy" content="${POLICY_PLACE}"><script ` +
      `src="${escapeHtml(loader, 'attribute')}" data-base="${escapeHtml(base, 'attribute')}"></script>`
    );
  if (name === 'link' && (attributes.get('rel') ?? '').split(/\s+/).some((rel) => ONLINE_LINKS.test(rel))) return '';
  const before = [...attributes];
  for (const [key, value] of before) {
    if (value && ADDRESS_ATTRIBUTES.has(key)) attributes.set(key, address(value));
    if (value && ADDRESS_LISTS.has(key)) attributes.set(key, rewriteSourceSet(value, address));
    if (value && key === 'style' && value.includes('url(')) attributes.set(key, rewriteCss(value, address));
  }
  if (attributes.has('data-online')) attributes.set('hidden', undefined);
  if (attributes.has('data-usb-only')) attributes.delete('hidden');
  if (name === 'html') attributes.set('data-usb', undefined);
  attributes.delete('crossorigin');
  attributes.delete('integrity');
  const after = [...attributes];
  if (
    after.length === before.length &&
    after.every(([key, value], place) => before[place]?.[0] === key && before[place]?.[1] === value)
  )
    return part;
  return `<${name === 'html' ? name : /^<([^\s/>]+)/.exec(part)?.[1]}${writeAttributes(attributes)}${closed ? ' /' : ''}>`;
}

/** Browsers load no module from a folder: each becomes a classic script that hands its code to the loader. */
function rewriteScript(
  part: string,
  attributes: Attributes,
  code: string,
  content: string,
  { address, moduleFile }: HtmlChanges,
): string {
  const type = attributes.get('type') ?? '';
  const source = attributes.get('src');
  if (type === 'module')
    return (
      `<script defer src="${escapeHtml(source ? address(source) : moduleFile(content), 'attribute')}" ` +
      `data-entry></script>`
    );
  if (type && !/javascript/.test(type)) return part;
  if (source) attributes.set('src', address(source));
  attributes.delete('crossorigin');
  attributes.delete('integrity');
  return `<script${writeAttributes(attributes)}>${code}</script>`;
}

function rewriteStyle(attributes: string, css: string, { address, styleFile }: HtmlChanges): string {
  // Browsers differ in whether a page of a folder may read a font beside it: fonts go into the sheet.
  if (!attributes.trim() && (css.length >= LONG_STYLE || css.includes('@font-face'))) {
    // Every page has styles of its own, but the same fonts: those stand in one file for all.
    const fonts = css.match(FONT_FACE)?.join('') ?? '';
    return [fonts, css.replace(FONT_FACE, '')]
      .filter((part) => part.trim())
      .map((part) => `<link rel="stylesheet" href="${escapeHtml(styleFile(part), 'attribute')}">`)
      .join('');
  }
  return `<style${attributes}>${rewriteCss(css, address)}</style>`;
}

const rewriteSourceSet = (list: string, address: (address: string) => string): string =>
  list
    .split(/,\s+/)
    .map((candidate) => {
      const [url = '', ...descriptors] = candidate.trim().split(/\s+/);
      return [address(url), ...descriptors].join(' ');
    })
    .join(', ');

const readAttributes = (text: string): Attributes =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(
      ([, name = '', double, single, bare]) => [name, decode(double ?? single ?? bare)] as const,
    ),
  );
const writeAttributes = (attributes: Attributes): string =>
  [...attributes]
    .map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${escapeHtml(value, 'attribute')}"`))
    .join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const decode = (value: string | undefined): string | undefined =>
  value?.replace(/&(?:amp|#38|quot|#34|#39|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
