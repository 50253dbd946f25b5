import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
/** Attributes of a tag: neither a `>` nor a tag between quotes means anything. */
const ATTRIBUTES = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;
/** The parts of a page as a browser takes them: comments; elements whose content is no markup; other tags. */
const PARTS = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style|title|textarea)(?=[\s/>])(${ATTRIBUTES})>([\s\S]*?)</\1\s*>|` +
    String.raw`<[a-z][^\s/>]*${ATTRIBUTES}>`,
  'gi',
);
/** Blocks of data: nothing in them runs. */
const DATA = /\stype="application\/(?:ld\+)?json"/i;
/** A script of a file: the policy names the place, which is the site itself. */
const SOURCE = /\ssrc\s*=/i;
const HASH = /'sha(?:256|384|512)-[^']*'/g;

/** A digest as a policy names it. */
export const policyHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A page with a policy that lets its own scripts and styles run, and what stands in it beside them. */
export interface SealedPage {
  readonly html: string;
  /** The beginning of each script or style that the build did not make. */
  readonly foreign: readonly string[];
}

/** The styles of a page that the build made. */
export function listOwnStyles(html: string): string[] {
  const own = hashesOf(html);
  return [...html.matchAll(PARTS)].flatMap(([, name, , css = '']) =>
    isStyle(name) && own.has(hashOf(css)) ? [css] : [],
  );
}

/**
 * Gives a finished page its policy: first in the head, before anything that may run, and with the hashes of those of
 * its scripts that the build itself made, which are the ones that the policy names as Astro wrote it. What came into
 * the page by any other way is in no hash, so no browser runs it.
 *
 * @param style the one style in the place of all that the build made for the page
 */
export function sealPage(html: string, style: string): SealedPage {
  const own = hashesOf(html);
  const foreign: string[] = [];
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const joined = html.replace(PARTS, (part: string, name: string | undefined, attributes: string, content: string) => {
    if (!isStyle(name) && !runs(name, attributes)) return part;
    if (!own.has(hashOf(content))) {
      foreign.push(part.slice(0, 80));
      return part;
    }
    if (!isStyle(name)) {
      scripts.add(hashOf(content));
      return part;
    }
    const made = !styles.size && style ? `<style>${style}</style>` : '';
    styles.add(hashOf(style));
    return made;
  });
  return { html: placePolicy(joined, [...scripts], style ? [...styles] : []), foreign };
}

const hashOf = (text: string): string => `'${policyHash(text)}'`;
const isStyle = (name: string | undefined): boolean => name?.toLowerCase() === 'style';

/** Whether an element is a script whose code stands in it. */
const runs = (name: string | undefined, attributes: string): boolean =>
  name?.toLowerCase() === 'script' && !DATA.test(attributes) && !SOURCE.test(attributes);

/** The hashes that the policy of a page names. */
const hashesOf = (html: string): ReadonlySet<string> => new Set((POLICY.exec(html)?.[1] ?? '').match(HASH) ?? []);

/** The page with the policy at the head of its head, naming these hashes and no others. */
function placePolicy(html: string, scripts: readonly string[], styles: readonly string[]): string {
  const [meta, policy = ''] = POLICY.exec(html) ?? [];
  if (!meta) return html;
  const own = policy
    .split(';')
    .map((directive) => directive.replace(HASH, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((directive) => {
      if (directive.startsWith('script-src ')) return [directive, ...scripts].join(' ');
      return directive.startsWith('style-src ') ? [directive, ...styles].join(' ') : directive;
    });
  const sealed = meta.replace(policy, () => own.join(';'));
  return html.replace(meta, '').replace(/<head[^>]*>(?:\s*<meta charset="[^"]*">)?/i, (head) => `${head}${sealed}`);
}
