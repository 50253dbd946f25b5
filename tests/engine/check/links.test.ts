import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkImage, checkLink, listSiteLinks } from '#check/links.ts';
import type { SiteLinks } from '#check/targets.ts';
import { checkProject } from '#check/check.ts';
import { readProject } from '#records/read.ts';
import { surveyProject } from '#records/survey.ts';
import { copyProject, laLoma } from '../support/project.ts';

const { records, book } = checkProject(laLoma);
const { letterOf } = book.format;
if (!records) throw new Error('the small project has problems');
const links: SiteLinks = listSiteLinks(surveyProject(laLoma), readProject(laLoma).ids, records, letterOf);
const nearest = (url: string) => checkLink(url, { file: 'a' }, links).map((problem) => problem.nearest)[0];

describe('a section', () => {
  it.each(['redes', 'buscar', 'citar-no', 'guias'])('does not take the address of something else: %s', (id) => {
    const project = copyProject();
    const file = 'data/vocabularies/sections.yaml';
    const before = readFileSync(`${project.root}/${file}`, 'utf8');
    project.write(file, `${before.trimEnd()}\n  - id: ${id}\n    label: Otra\n`);
    const found = checkProject(project.root).problems.map(({ code, field, received }) => [code, field, received]);
    expect(found).toEqual(id === 'citar-no' ? [] : [['campo-valor', 'entries[3].id', id]]);
  });
});

describe('checkLink', () => {
  it.each([
    '/',
    '/redes/',
    '/redes/quesos-de-la-loma/',
    '/conglomerados/la-loma/',
    '/casos/un-solo-camion/',
    '/programa/quienes-somos/',
    '/metodologia/primer-paso/',
    '/datos/pedidos/',
    '/notas/total-de-pedidos/',
    '/fuentes/informe-loma/',
    '/glosario/',
    '/glosario/#red',
    '/glosario/#letra-R',
    '/glosario/#contenido',
    '/lecciones/publico/articulador/',
    '/lecciones/fase/primer-paso/',
    '/lecciones/conglomerado/la-loma/',
    '/lecciones/evidencia/delgada/',
    '/datos/pedidos/#medida-total',
    '/datos/pedidos/#fila-quesos-de-la-loma',
    '/datos/pedidos/#columna-aumento',
    '/datos/pedidos/#metodo',
    '/buscar/?q=queso',
    '/lecciones/?fase=primer-paso',
    '/redes/quesos-de-la-loma/#cómo-empezó',
    '/redes/quesos-de-la-loma/#c%C3%B3mo-empez%C3%B3',
    '/redes/quesos-de-la-loma/#fuentes',
    '/mapa.svg',
    '/datos/pedidos/pedidos.csv',
    '/guias/guia-corta.pdf',
    '/guias/fase-primer-paso.epub',
    '/datos/2026.1/pedidos.csv',
    '/graficos/pedidos/por-red.png',
    '/sitemap.xml',
    '#mas-abajo',
    'https://ejemplo.org',
    'http://ejemplo.org/a?b=c#d',
    'mailto:a@ejemplo.org',
    'tel:+5112345678',
  ])('%s leads somewhere', (url) => {
    expect(checkLink(url, { file: 'a' }, links)).toEqual([]);
  });

  it.each([
    ['/redes/queso-de-la-loma/', '/redes/quesos-de-la-loma/'],
    ['/redes/quesos-de-la-loma', '/redes/quesos-de-la-loma/'],
    ['/redes/quesos-de-la-loma.mdx', '/redes/quesos-de-la-loma/'],
    ['/redes/quesos-de-la-loma/index.html', '/redes/quesos-de-la-loma/'],
    ['redes/quesos-de-la-loma/', '/redes/quesos-de-la-loma/'],
    ['../quesos-de-la-loma/', '/redes/quesos-de-la-loma/'],
    ['/Redes/Quesos-de-la-loma/', '/redes/quesos-de-la-loma/'],
    ['/glosario/red/', '/glosario/#red'],
    ['/glosario/#rede', '/glosario/#red'],
    ['/datos/pedidos/#medida-totales', '/datos/pedidos/#medida-total'],
    ['/leccion/', '/lecciones/'],
    ['/casos/vender-juntos/', '/lecciones/vender-juntos/'],
    ['www.ejemplo.org', 'https://www.ejemplo.org'],
  ])('%s leads nowhere, and %s is offered', (url, offered) => {
    expect(nearest(url)?.[0]).toBe(offered);
  });

  it.each([
    '/zzzzzzzzzzzz/',
    '/lecciones/publico/financiador/',
    '/glosario/#letra-X',
    '/datos/pedidos/#fila-zzzzzzzzzzzzzzzz',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://ejemplo.org/',
    '//ejemplo.org/',
    '//ejemplo.org/foto.pdf',
    'https://',
    'https:ejemplo',
    'mailto:nadie',
    'mailto:a@b',
    'mailto:a b@loma.example.org',
    'tel:12',
    'tel:hola',
    'htp://ejemplo.org/',
    'https:/ejemplo.org/',
    'https://ejemplo',
    'https://ejemplo.org/a b',
    '/\\ejemplo.org',
    '/metodologia/guia.pdf',
    '/datos/pedidos/otra.csv',
    '/guias/ninguna.pdf',
    '/graficos/pedidos/ninguno.svg',
    '/redes/quesos-de-la-loma/#como-empezo',
    '/casos/un-solo-camion/#nada',
    '/Redes/',
    '../redes/',
    '',
  ])('«%s» leads nowhere', (url) => {
    expect(checkLink(url, { file: 'a' }, links)).toMatchObject([{ code: 'prosa-enlace', received: url }]);
  });

  it('knows the places of the page on which a link stands', () => {
    const own = new Set(['uno']);
    expect(checkLink('#uno', { file: 'a' }, links, own)).toEqual([]);
    expect(checkLink('#unos', { file: 'a' }, links, own)).toMatchObject([{ received: '#unos', nearest: ['#uno'] }]);
    expect(checkLink('#unos', { file: 'a' }, links)).toEqual([]);
  });

  it.each([
    ['htp://ejemplo.org/a', 'https://ejemplo.org/a'],
    ['https:/ejemplo.org/', 'https://ejemplo.org/'],
    ['www.ejemplo.org', 'https://www.ejemplo.org'],
    ['/Redes/', '/redes/'],
    ['/redes', '/redes/'],
  ])('%s is offered as %s', (url, right) => expect(nearest(url)?.[0]).toBe(right));

  it('knows records that cannot be read', () => {
    const more = listSiteLinks(
      surveyProject(laLoma),
      new Map([...readProject(laLoma).ids, ['network', new Set(['rota'])], ['page', new Set(['sin-leer'])]]),
      records,
      letterOf,
    );
    expect(checkLink('/redes/rota/', { file: 'a' }, more)).toEqual([]);
    expect(checkLink('/programa/sin-leer/', { file: 'a' }, more)).toEqual([]);
  });
});

describe('checkImage', () => {
  it('wants an image of the site', () => {
    expect(checkImage('/mapa.svg', { file: 'a' }, links)).toEqual([]);
    for (const url of ['/mapa.png', 'mapa.svg', 'https://ejemplo.org/foto.jpg', 'data:image/png;base64,x'])
      expect(checkImage(url, { file: 'a' }, links), url).toHaveLength(1);
  });
});
