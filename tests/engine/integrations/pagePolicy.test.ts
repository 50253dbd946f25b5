import { describe, expect, it } from 'vitest';
import { policyHash, listOwnStyles, sealPage } from '#integrations/pagePolicy.ts';

const hash = (text: string) => `'${policyHash(text)}'`;
const policy = (...scripts: string[]) =>
  `default-src 'self';base-uri 'self'; script-src 'self' ${scripts.map(hash).join(' ')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
/** A page as Astro leaves it: its policy at the end of the head, with the hashes of all that it made. */
const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}<style>a{}</style><style>b{}</style>` +
  `<meta http-equiv="content-security-policy" content="${policy('own()', 'elsewhere()')}"></head><body>${body}</body></html>`;
const policyIn = (html: string) => /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the policy of a finished page', () => {
  it('stands before all that may run, and names what the build made and the page holds', () => {
    const { html, foreign } = sealPage(page('<script>own()</script>', '<script>own()</script><title>x</title>'), 'c{}');
    expect(foreign).toEqual([]);
    expect(html).toMatch(
      /^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
    expect(policyIn(html)).toBe(
      `default-src 'self';base-uri 'self';script-src 'self' ${hash('own()')};style-src 'self' ${hash('c{}')}`,
    );
    expect(html.match(/content-security-policy/g)).toHaveLength(1);
    expect(html).toContain('<script>own()</script><title>x</title><style>c{}</style></head>');
  });

  it.each([
    '<script>planted()</script>',
    '<SCRIPT type="module">planted()</SCRIPT>',
    '<script\ndata-src="a">planted()</script >',
    '<script title=">" >planted()</script>',
    '<script type="text/javascript">own();planted()</script>',
  ])('does not name what came in by another way: %s', (planted) => {
    const { html, foreign } = sealPage(page(`<script>own()</script>${planted}`), 'c{}');
    expect(foreign).toEqual([planted.slice(0, 80)]);
    expect(policyIn(html).match(/'sha256-/g)).toHaveLength(2);
    expect(policyIn(html)).not.toContain(hash('planted()'));
  });

  it('does not name a style that came in by another way, nor takes it for its own', () => {
    const planted = page('<style>x{}</style>');
    expect(listOwnStyles(planted)).toEqual(['a{}', 'b{}']);
    const { html, foreign } = sealPage(planted, 'c{}');
    expect(foreign).toEqual(['<style>x{}</style>']);
    expect(policyIn(html)).toContain(`style-src 'self' ${hash('c{}')}`);
    expect(policyIn(html)).not.toContain(hash('x{}'));
  });

  it('takes words for no script: in a title, an attribute, a comment or a block of data', () => {
    const words = '<script>words()</script>';
    const body =
      `<p title="${words}">a</p><textarea>${words}</textarea><!--${words}-->` +
      '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>';
    const { html, foreign } = sealPage(page(body, `<title>${words}</title>`), 'c{}');
    expect(foreign).toEqual([]);
    expect(html).toContain(body);
    expect(policyIn(html).match(/'sha256-/g)).toHaveLength(1);
  });

  it('leaves a page without a policy, and one without styles, as they are but for that', () => {
    expect(sealPage('<p>a</p>', '').html).toBe('<p>a</p>');
    expect(sealPage(page(''), '').html).not.toContain('<style');
  });
});
