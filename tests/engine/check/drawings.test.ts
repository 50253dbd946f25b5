import { describe, expect, it } from 'vitest';
import { checkDrawing } from '#check/drawings.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">';
const draw = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${SVG}\n  ${inside}\n</svg>\n`;
const faultsOf = (source: string): string[] =>
  checkDrawing('public/a.svg', source).map(
    ({ line, column, detail }) => `${line}:${column} ${String(detail?.['wrong'])}`,
  );

describe('a drawing', () => {
  it.each([
    '<path d="M0 0h9"/>',
    '<style>.a{fill:#900;background:url(#g)}</style><path class="a" style="fill:url(#g)" d="M0 0"/>',
    '<defs><linearGradient id="g"/></defs><use href="#g"/><use xlink:href="#g"/>',
    '<a href="/redes/"><text>Las redes</text></a><a xlink:href="https://ejemplo.org/">x</a>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<title>Uno &amp; dos &lt;script&gt;</title><desc>javascript: es una palabra</desc>',
    '<animate attributeName="opacity" from="0" to="1"/>',
    '<!-- <script>un comentario</script> -->',
    '<text data-once="uno">Ñandú</text>',
  ])('of shapes and words passes: %s', (inside) => expect(faultsOf(draw(inside))).toEqual([]));

  it.each([
    ['<script>hurt()</script>', '3:3 script'],
    ['<SCRIPT>hurt()</SCRIPT>', '3:3 script'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">hurt()</s:script>', '3:3 script'],
    ['<script href="https://mal.example/a.js"/>', '3:3 script'],
    ['<path d="M0 0" onclick="hurt()"/>', '3:18 event'],
    ['<path d="M0 0"\n    ONLOAD="hurt()"/>', '4:5 event'],
    ['<a href="javascript:hurt()"><path d="M0 0"/></a>', '3:6 address'],
    ['<a xlink:href="java&#x9;script:hurt()"/>', '3:6 address'],
    ['<a href="&#1;JAVASCRIPT:hurt()"/>', '3:6 unreadable'],
    ['<a href=" JAVASCRIPT:hurt()"/>', '3:6 address'],
    ['<a href="data:text/html,hola"/>', '3:6 address'],
    ['<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>', '3:8 address'],
    ['<use href="https://mal.example/a.svg#b"/>', '3:8 outside'],
    ['<image href="//mal.example/a.png"/>', '3:10 outside'],
    ['<feImage xlink:href="http://mal.example/a.png"/>', '3:12 outside'],
    ['<path style="fill:url(https://mal.example/#a)" d="M0 0"/>', '3:9 outside'],
    ['<path fill="url( \'//mal.example/#a\' )" d="M0 0"/>', '3:9 outside'],
    ['<style>@import "/a.css";</style>', '3:10 outside'],
    ['<style><![CDATA[a{background:url(https://mal.example/)}]]></style>', '3:32 outside'],
    ['<style>@\\69mport "https://mal.example/a.css";</style>', '3:10 outside'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml" onclick="x()">x</p></foreignObject>', '3:3 html'],
    ['<g><iframe src="javascript:hurt()"/></g>', '3:6 html'],
    ['<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>', '3:8 html'],
    ['<animate attributeName="href" to="javascript:hurt()"/>', '3:12 event'],
    ['<set attributeName="onmouseover" to="hurt()"/>', '3:8 event'],
    ['<a><animate attributeName="x" values="javascript:hurt();a"/></a>', '3:33 address'],
    ['<path d="M0 0>', '5:1 unreadable'],
    ['<g></path></g>', '3:13 unreadable'],
    ['&nbsp;', '3:9 unreadable'],
  ])('of what runs, or asks elsewhere, is refused once and where it stands: %s', (inside, told) => {
    const [first, ...more] = faultsOf(draw(inside));
    expect(told.endsWith('unreadable') ? first?.replace(/^\d+:\d+/, '') : first).toBe(
      told.endsWith('unreadable') ? ' unreadable' : told,
    );
    expect(more).toEqual([]);
  });

  it.each([
    [`<!DOCTYPE svg [<!ENTITY a "<script>hurt()</script>">]>\n${SVG}&a;</svg>`, '1:1 doctype'],
    [`<!DOCTYPE svg SYSTEM "file:///etc/passwd">\n${SVG}</svg>`, '1:1 doctype'],
    [`<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl" type="text/xsl"?>\n${SVG}</svg>`, '2:1 sheet'],
    [`<?xml version="1.0" encoding="UTF-7"?>\n${SVG}</svg>`, '1:1 encoding'],
    ['<html><body>hola</body></html>', '1:1 none'],
    ['Hola.', '1:1 unreadable'],
    ['', '1:1 none'],
    ['\u0000<svg/>', '1:1 unreadable'],
  ])('that is none, or says more than a drawing, is refused: %s', (source, told) => {
    expect(faultsOf(source).map((fault) => fault.replace(/^\d+:\d+ unreadable/, '1:1 unreadable'))).toEqual([told]);
  });

  it('tells each part that goes, in its order', () => {
    expect(faultsOf(draw('<script>a</script><path onclick="b" onload="c"/>'))).toEqual([
      '3:3 script',
      '3:27 event',
      '3:39 event',
    ]);
  });
});
