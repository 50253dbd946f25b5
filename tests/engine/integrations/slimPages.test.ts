import { describe, expect, it } from 'vitest';
import { listReached, purgeStyle, scriptWords, tagWords } from '#integrations/slimPages.ts';

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

describe('the scripts of a page', () => {
  const scripts = new Map(
    [
      { name: 'page.A.js', brings: ['search.B.js'] },
      { name: 'search.B.js', brings: ['page.A.js', 'element.C.js'] },
      { name: 'element.C.js', brings: [] },
      { name: 'tool.D.js', brings: ['element.C.js'] },
      { name: 'interactive.E.js', brings: [] },
    ].map((script) => [script.name, script]),
  );

  it('are those that it names and all that these bring, and no others of the site', () => {
    const html = '<script type="module" src="/_trama/page.A.js"></script>';
    expect([...listReached(html, scripts)].sort()).toEqual(['element.C.js', 'page.A.js', 'search.B.js']);
  });

  it('are without the one of charts where there is none to explore', () => {
    const html = '<script src="/_trama/interactive.E.js"></script>';
    expect(listReached(html, scripts).size).toBe(0);
    expect(listReached(`${html}<figure data-chart>`, scripts).size).toBe(1);
  });
});

describe('the words of a script', () => {
  it('are those of its short texts, not its names', () => {
    const script = 'const ways=s.list.map(x=>el("ul",{class:"chips"},`${x.filters} tools`));a("x"),b.read("y")';
    expect(scriptWords(script).sort()).toEqual(['chips', 'tools', 'ul', 'x', 'y']);
  });

  it('leave out a style that it carries', () => {
    expect(scriptWords(`const css="${'.chips{color:red}'.repeat(9)}"`)).toEqual([]);
  });
});
