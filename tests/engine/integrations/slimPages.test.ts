import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPolicy, purgeStyle, tagWords } from '#integrations/slimPages.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the words of a page', () => {
  it('are those of its markup, not of its text', () => {
    expect(tagWords('<ul class="chips tools"><li hidden>note</li></ul>').sort()).toEqual([
      'chips',
      'class',
      'hidden',
      'li',
      'tools',
      'ul',
    ]);
  });
});

describe('a style without what a page does not use', () => {
  const css =
    ':root{--red:#900;--leaf:#060}:root.ahorro{--red:#911}.chips ' +
    'a:hover{color:var(--red)}.tools{gap:1rem}[hidden]{display:none}@media print{.chips{display:none}}';

  it('keeps the rules and the properties that are used, in print too', async () => {
    expect(await purgeStyle(css, ['chips', 'a'])).toBe(
      ':root{--red:#900}:root.ahorro{--red:#911}.chips a:hover{color:var(--red)}@media print{.chips{display:none}}',
    );
  });

  it('keeps a property that a script asks for', async () => {
    expect(await purgeStyle(css, ['--leaf'])).toContain('--leaf:#060');
  });
});

describe('the policy of a page', () => {
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script ` +
    `type="application/ld+json">{}</script><script src="/a.js"></script><script>b()</script>`;

  it('names the styles and scripts that stand in it, and no others', () => {
    expect(
      hashPolicy(page("default-src 'self'; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old=';")),
    ).toBe(page(`default-src 'self';script-src 'self' ${sha('b()')};style-src 'self' ${sha('a{}')}`));
  });
});
