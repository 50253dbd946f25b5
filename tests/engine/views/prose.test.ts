import { beforeAll, describe, expect, it } from 'vitest';
import { loadProject } from '#pipeline.ts';
import { viewProse } from '#views/prose.ts';
import type { Site } from '#views/site.ts';
import { laLoma } from '../support/project.ts';

describe('the body of a record', () => {
  let site: Site;
  beforeAll(async () => {
    const project = await loadProject(laLoma, { base: '/sub/' });
    if (!project.site) throw new Error('La Loma must pass the check.');
    site = project.site;
  });
  const html = (body: string): string =>
    viewProse(site, body)
      .map((part) => (part.type === 'html' ? part.html : `[${part.type}]`))
      .join('');

  it('is HTML with anchors, under the base path of the site', () => {
    expect(html('## Año dos\n\n## Año dos\n\nVea [las redes](/redes/) y [otro](https://a.pe/).\n')).toBe(
      '<h2 id="año-dos">Año dos</h2>\n<h2 id="año-dos-1">Año dos</h2>\n' +
        '<p>Vea <a href="/sub/redes/">las redes</a> y <a href="https://a.pe/">otro</a>.</p>',
    );
  });

  it('takes no words of an editor for the place of a block', () => {
    const body = '[uno](/redes/ "<!--block 0-->") y `<!--block 0-->`.\n\n<Grafico de="pedidos/por-red" />\n';
    expect(viewProse(site, body).map(({ type }) => type)).toEqual(['html', 'chart']);
    expect(html(body)).toContain('title="<!--block 0-->"');
    expect(html(body.split('\n\n')[0] ?? '')).toContain('title="<!--block 0-->"');
  });

  it('leads from a figure, a term and the word of a source to what is behind them', () => {
    const made = html(
      'Fueron <Cifra de="pedidos/total" /> en una <Termino de="red">red</Termino>, ' +
        '<Segun fuente="informe-loma" lugar="L12">dice</Segun>.\n',
    );
    expect(made).toMatch(/<a class="figure" href="\/sub\/datos\/pedidos\/#medida-total" title="[^"]+">[\d,]+/);
    expect(made).toMatch(/<a class="term" href="\/sub\/glosario\/#red" title="[^"]+">red<\/a>/);
    expect(made).toMatch(
      /<a class="per-source" href="#fuente-informe-loma-L12" title="[^"]+">dice<!--ref quote [^>]+--><\/a>/,
    );
  });

  it('leaves the place of a block to its component, and no paragraph around one alone', () => {
    const body =
      'Uno.\n\n<Grafico de="pedidos/por-red" />\n\n<Nota de="lanas-aparte" />\n\n<Cifra de="pedidos/total" />\n';
    expect(viewProse(site, body).map(({ type }) => type)).toEqual(['html', 'chart', 'note', 'html']);
    expect(html(body)).not.toMatch(/<p>\s*<a class="figure"/);
  });

  it('cannot be told to run or to show markup of its own', () => {
    expect(html('Uno \\<script> dos &lt;b> y `<i>`.\n')).toBe(
      '<p>Uno &lt;script> dos &lt;b> y <code>&lt;i></code>.</p>',
    );
    expect(html('\\<!--block 0-->\n')).not.toContain('<!--');
  });

  it('lets a wide table scroll, and tells a cell that says something from a figure alone', () => {
    const made = html('| a | b |\n| - | - |\n| <Cifra de="pedidos/total" /> | dos |\n');
    expect(made).toMatch(/^<div class="scroll" tabindex="0" role="group" aria-label="[^"]+" data-hint="[^"]+"><table>/);
    expect(made).toMatch(/<td><a class="figure"/);
    expect(made).toContain('<td class="says">dos</td>');
  });

  it('names its notes and the way back in the language of the site', () => {
    const made = html('Uno[^a] y otra vez[^a].\n\n[^a]: La nota.\n');
    expect(made).toMatch(/<h2 class="footnotes-title" data-pagefind-ignore="" id="footnote-label">Notas<\/h2>/);
    expect([...made.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Volver al texto',
      'Volver al texto (2)',
    ]);
    expect(made).not.toMatch(/footnote[^s-]|back to/i);
  });

  it('tells a task that is done from one that is not, in words too', () => {
    const made = html('- [x] Acta\n- [ ] Cuenta\n');
    expect(made).toContain('<span role="img" aria-label="Hecho">☑</span> Acta');
    expect(made).toContain('<span role="img" aria-label="Por hacer">☐</span> Cuenta');
    expect(made).not.toContain('<input');
  });

  it('sets columns by class: the policy of a page takes no style', () => {
    const made = html('| a | b | c |\n| :-- | --: | :-: |\n| uno | 2 | <Cifra de="pedidos/total" /> |\n');
    expect(made).toContain('<th>a</th>');
    expect(made).toContain('<th class="to-right">b</th>');
    expect(made).toContain('<td class="says to-right">2</td>');
    expect(made).toContain('<td class="to-center"><a class="figure"');
    expect(made).not.toMatch(/ (?:style|align)=/);
  });

  it('has no part where there is no prose', () => {
    expect(viewProse(site, ' \n')).toEqual([]);
  });
});
