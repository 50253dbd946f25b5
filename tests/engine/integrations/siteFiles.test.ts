import { describe, expect, it } from 'vitest';
import { digestOf, readSiteFiles } from '../../../src/integrations/offline/siteFiles.ts';
import { copyProject } from '../support/project.ts';

describe('readSiteFiles', () => {
  it('names a page by its folder, and leaves out what no reader asks for', () => {
    expect([...readSmallSite().keys()].sort()).toEqual([
      '/_trama/page.abc.js',
      '/_trama/part.def.js',
      '/manuales/',
      '/manuales/portada.png',
    ]);
  });

  it('finds what a page and a script use, under the path of the site', () => {
    const files = readSmallSite();
    expect(files.get('/manuales/')?.uses).toEqual(['/_trama/page.abc.js', '/manuales/portada.png']);
    expect(files.get('/_trama/page.abc.js')?.uses).toEqual(['/_trama/part.def.js']);
    expect(files.get('/manuales/portada.png')?.uses).toEqual([]);
  });

  it('names a file as browsers ask for it, whatever letters its name has', () => {
    const project = copyProject(undefined, []);
    project.write('fotos/año 1 #2.png', 'png');
    project.write('fotos/100%.png', 'png');
    project.write('casos/index.html', '<img src="/trama/fotos/año%201%20%232.png"><img src="/trama/fotos/100%25.png">');
    const files = readSiteFiles(project.root, '/trama/');
    const [percent, year] = ['/fotos/100%25.png', '/fotos/a%C3%B1o%201%20%232.png'];
    expect([...files.keys()].sort()).toEqual(['/casos/', percent, year]);
    expect([...(files.get('/casos/')?.uses ?? [])].sort()).toEqual([percent, year]);
  });

  it('measures bytes on the device and on the way', () => {
    const part = readSmallSite().get('/_trama/part.def.js');
    expect(part).toMatchObject({ bytes: 1000, hash: digestOf('x'.repeat(1000)) });
    expect(part?.compressedBytes).toBeLessThan(100);
  });
});

/** A site of one page, a picture and two scripts, served under a path. */
function readSmallSite() {
  const project = copyProject(undefined, []);
  project.write(
    'manuales/index.html',
    '<script type="module" src="/trama/_trama/page.abc.js"></script><img src="/trama/manuales/portada.png" alt="">',
  );
  project.write('manuales/portada.png', 'png');
  project.write('_trama/page.abc.js', 'import("./part.def.js")');
  project.write('_trama/part.def.js', 'x'.repeat(1000));
  for (const apart of ['_headers', '404.html', 'robots.txt', 'trabajador.js', 'sin-conexion/todo.json'])
    project.write(apart, '');
  return readSiteFiles(project.root, '/trama/');
}
