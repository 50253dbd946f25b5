import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { copyProject } from '../support/project.ts';

describe('the files of public', () => {
  it('that run are refused, whatever their name says, and the others are not', () => {
    const project = copyProject();
    const files: Readonly<Record<string, readonly [content: string, wrong?: string]>> = {
      'a.html': ['<p>hola</p>', 'page'],
      'b.XHTML': ['x', 'page'],
      'c.svgz': ['x', 'page'],
      'googlea1b2.html': ['google-site-verification: googlea1b2.html'],
      'd.js': ['x', 'script'],
      'otra/e.mjs': ['x', 'script'],
      'f.php': ['x', 'script'],
      'g.xlsm': ['x', 'program'],
      'h.exe': ['x', 'program'],
      'i.xml': ['<?xml version="1.0"?><?xml-stylesheet href="a.xsl" type="text/xsl"?><a/>', 'sheet'],
      'j.rss': ['<rss><a xmlns="http://www.w3.org/1999/xhtml"/></rss>', 'sheet'],
      'k.xml': ['<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
      'sin-nombre': ['\n <!doctype html><script>x()</script>', 'hidden'],
      'm.dat': ['<script>x()</script>', 'hidden'],
      'n.pdf': ['%PDF-1.4'],
      'o.txt': ['<b>una línea</b>'],
      _headers: ['/*\n  X-Content-Type-Options: nosniff\n'],
      CNAME: ['ejemplo.org'],
      '.well-known/security.txt': ['Contact: mailto:a@ejemplo.org'],
      'p.geojson': ['{}'],
    };
    for (const [name, [content]] of Object.entries(files)) project.write(`public/${name}`, content);
    const told = checkProject(project.root).problems.map(({ file, code, detail }) => {
      expect(code).toBe('archivo-activo');
      return [file.slice('public/'.length), detail?.['wrong']];
    });
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(files).flatMap(([name, [, wrong]]) => (wrong ? [[name, wrong]] : []))),
    );
  });

  it('that are drawings are looked into', () => {
    const project = copyProject();
    project.write('public/fotos/Plano.SVG', '<svg xmlns="http://www.w3.org/2000/svg">\n<script>x()</script></svg>');
    expect(checkProject(project.root).problems).toMatchObject([
      { code: 'archivo-svg', file: 'public/fotos/Plano.SVG', line: 2, column: 1, detail: { wrong: 'script' } },
    ]);
  });
});
