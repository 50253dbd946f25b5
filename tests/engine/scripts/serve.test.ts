import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRange } from '../../../scripts/lib/ranges.ts';
import { serveFolder, type ServedFolder } from '../../../scripts/lib/serveFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'trama-'));
const site = join(folder, 'dist');
const secret = 'nobody may read this';
let atRoot: ServedFolder;
let below: ServedFolder;

beforeAll(async () => {
  const files = {
    'index.html': '<p>inicio</p>',
    '404.html': '<p>no está</p>',
    'redes/index.html': '<p>redes</p>',
    'redes/ñandú 100%.txt': 'avestruz',
    'buscar/indice-rapido.json': '{}',
    'datos/diez.bin': '0123456789',
    'datos/vacio.csv': '',
    'datos/tabla.csv': 'a,b',
    'sola/nota.txt': 'una carpeta sin página',
    'guia.epub': 'x',
    'script.js': '1',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), content);
  }
  writeFileSync(join(folder, 'secreto.txt'), secret);
  symlinkSync('../secreto.txt', join(site, 'fuera.txt'));
  symlinkSync('..', join(site, 'arriba'));
  symlinkSync('nada', join(site, 'roto.txt'));
  symlinkSync('script.js', join(site, 'dentro.js'));
  execFileSync('mkfifo', [join(site, 'tubo.txt')]);
  atRoot = await serveFolder(site);
  below = await serveFolder(site, { base: '/años/uno/' });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** What the server says to a path as it is written: nothing of it is mended on the way. */
function ask(path: string, { method = 'GET', headers = {}, server = atRoot } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ port: server.port, host: 'localhost', path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** What the server says to bytes that no client would send. */
function tell(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(atRoot.port, 'localhost', () => socket.end(bytes));
    socket.on('data', (part) => (said += part.toString()));
    socket.on('close', () => resolve(said));
    socket.on('error', reject);
  });
}

describe('a served site', () => {
  it('answers only to GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      expect(await ask('/', { method }), method).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    const head = await ask('/datos/diez.bin', { method: 'HEAD', headers: { range: 'bytes=0-1' } });
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '10' } });
  });

  it.each([
    ['/', 200, '<p>inicio</p>', 'text/html; charset=utf-8'],
    ['/?q=a%', 200, '<p>inicio</p>', 'text/html; charset=utf-8'],
    ['/redes/', 200, '<p>redes</p>', 'text/html; charset=utf-8'],
    ['/redes/%C3%B1and%C3%BA%20100%25.txt', 200, 'avestruz', 'text/plain; charset=utf-8'],
    ['/datos/tabla.csv', 200, 'a,b', 'text/csv; charset=utf-8'],
    ['/datos/vacio.csv', 200, '', 'text/csv; charset=utf-8'],
    ['/guia.epub', 200, 'x', 'application/epub+zip'],
    ['/dentro.js', 200, '1', 'text/javascript; charset=utf-8'],
  ])('gives what stands at %s', async (path, status, body, type) => {
    expect(await ask(path)).toMatchObject({ status, body, headers: { 'content-type': type } });
  });

  it.each([
    '/nada',
    '/redes/nada/',
    '/sola/',
    '/sola',
    '/guia.epub/',
    '/fuera.txt',
    '/roto.txt',
    '/arriba/secreto.txt',
    '/arriba',
    '/tubo.txt',
    '/../secreto.txt',
    '/redes/../../secreto.txt',
    '/%2e%2e/secreto.txt',
    '/%2e%2e%2fsecreto.txt',
    '/..%2fsecreto.txt',
    '/redes/..%5c..%5csecreto.txt',
    '/redes\\..\\..\\secreto.txt',
    '//secreto.txt',
    '//otro.example/redes',
    '/redes//',
    '/%2fetc/passwd',
  ])('has its own page for %s, which leads nowhere', async (path) => {
    expect(await ask(path)).toMatchObject({
      status: 404,
      body: '<p>no está</p>',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  it.each(['/%', '/%zz', '/%c3', '/a%00.txt', '/%00', 'redes/', 'http://otro.example/redes/'])(
    'refuses %s, which is no address',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 400, body: '' });
    },
  );

  it('says nothing of what is not its own, whatever is asked', async () => {
    const part = fc.constantFrom(
      '..',
      '%2e%2e',
      '%2e.',
      '/',
      '%2f',
      '\\',
      '%5c',
      'arriba',
      'secreto.txt',
      'redes',
      '.',
      '%00',
      '%',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 8 }), async (parts) => {
        const { body, status } = await ask(`/${parts.join('')}`);
        expect(body).not.toContain(secret);
        expect([200, 301, 400, 404]).toContain(status);
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it('leads to the address of a folder with its last slash, within its own path', async () => {
    expect(await ask('/redes?x=1&y=%20')).toMatchObject({ status: 301, headers: { location: '/redes/?x=1&y=%20' } });
    const server = below;
    expect(await ask('/a%C3%B1os/uno', { server })).toMatchObject({
      status: 301,
      headers: { location: '/a%C3%B1os/uno/' },
    });
    expect(await ask('/a%C3%B1os/uno/redes', { server })).toMatchObject({
      status: 301,
      headers: { location: '/a%C3%B1os/uno/redes/' },
    });
    expect(await ask('/a%C3%B1os/uno/redes/', { server })).toMatchObject({ status: 200, body: '<p>redes</p>' });
    for (const path of ['/', '/redes/', '/a%C3%B1os/', '/a%C3%B1os/unos/', '/a%C3%B1os/uno/../dos'])
      expect((await ask(path, { server })).status, path).toBe(404);
  });

  it('lets other sites read the index of its search, and nothing else', async () => {
    expect((await ask('/buscar/indice-rapido.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('can be reached from this machine alone', async () => {
    expect(new URL(atRoot.url).hostname).toBe('localhost');
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=9-9', 206, '9', 'bytes 9-9/10'],
    ['BYTES=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=99999999999999999999-', 416, '', 'bytes */10'],
    ['bytes=3-2', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['bytes=a-b', 200, '0123456789', undefined],
    ['lines=0-1', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
  ])('is sent for %s', async (range, status, body, contentRange) => {
    const answer = await ask('/datos/diez.bin', { headers: { range } });
    expect(answer).toMatchObject({ status, body, headers: { 'content-length': String(body.length) } });
    expect(answer.headers['content-range']).toBe(contentRange);
  });

  it('is none of an empty file', async () => {
    expect((await ask('/datos/vacio.csv', { headers: { range: 'bytes=0-' } })).status).toBe(416);
    expect((await ask('/datos/vacio.csv', { headers: { range: 'bytes=-1' } })).status).toBe(416);
  });

  it('is sent only of the file of which the rest is there', async () => {
    const { etag, 'last-modified': modified } = (await ask('/datos/diez.bin')).headers as Record<string, string>;
    const resume = async (mark: string) =>
      (await ask('/datos/diez.bin', { headers: { range: 'bytes=8-', 'if-range': mark } })).status;
    expect(await resume(etag ?? '')).toBe(206);
    expect(await resume(modified ?? '')).toBe(206);
    expect(await resume('"otra"')).toBe(200);
    expect(await resume(`W/${etag}`)).toBe(200);
    expect(await resume('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(200);
  });

  it('lies in the file, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(1200),
        fc.nat(1200),
        fc.constantFrom('first-last', 'first-', '-last'),
        (size, a, b, form) => {
          const range = findRange(`bytes=${form.replace('first', String(a)).replace('last', String(b))}`, size);
          if (typeof range !== 'object') return;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThan(size);
        },
      ),
      { seed: 15 },
    );
  });
});

describe('a file that is known', () => {
  it('is not sent again', async () => {
    const { etag, 'last-modified': modified } = (await ask('/script.js')).headers as Record<string, string>;
    const status = async (headers: Record<string, string>) => (await ask('/script.js', { headers })).status;
    expect(await status({ 'if-none-match': etag ?? '' })).toBe(304);
    expect(await status({ 'if-none-match': `"x", W/${etag}` })).toBe(304);
    expect(await status({ 'if-none-match': '*' })).toBe(304);
    expect(await status({ 'if-modified-since': modified ?? '' })).toBe(304);
    expect(await status({ 'if-none-match': '"x"', 'if-modified-since': modified ?? '' })).toBe(200);
    expect(await status({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'if-modified-since': 'ayer' })).toBe(200);
  });

  it('is sent again when another of the same size takes its place', async () => {
    const file = join(site, 'cambia.txt');
    writeFileSync(file, 'uno');
    utimesSync(file, 1000, 1000);
    const { etag } = (await ask('/cambia.txt')).headers as Record<string, string>;
    writeFileSync(`${file}.tmp`, 'dos');
    utimesSync(`${file}.tmp`, 1000, 1000);
    renameSync(`${file}.tmp`, file);
    expect(await ask('/cambia.txt', { headers: { 'if-none-match': etag ?? '' } })).toMatchObject({
      status: 200,
      body: 'dos',
    });
  });
});

describe('the server', () => {
  it('goes on after requests that are none and askers that leave', async () => {
    expect(await tell('no soy un pedido\r\n\r\n')).toContain('400');
    expect(await tell('GET / HTTP/1.1\r\n\r\n')).toContain('400');
    await Promise.all(
      Array.from(
        { length: 20 },
        () =>
          new Promise<void>((resolve) => {
            const socket = connect(atRoot.port, 'localhost', () => {
              socket.write('GET /datos/diez.bin HTTP/1.1\r\nHost: x\r\n\r\n');
              socket.destroy();
            });
            socket.on('close', () => resolve());
          }),
      ),
    );
    expect((await ask('/')).status).toBe(200);
  });

  it('takes the next port where one is taken, and only where it may', async () => {
    await expect(serveFolder(site, { port: atRoot.port, orNext: false })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const other = await serveFolder(site, { port: atRoot.port });
    expect(other.port).toBeGreaterThan(atRoot.port);
    await other.close();
  });

  it('serves no folder without a site', async () => {
    await expect(serveFolder(folder)).rejects.toThrow('No finished site');
  });

  it('answers while a new site takes the place of the old one, and where it was left halfway', async () => {
    const place = join(folder, 'otro');
    const [next, previous] = [join(folder, 'nuevo'), join(folder, 'viejo')];
    const write = (path: string, text: string) => {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, 'index.html'), text);
    };
    write(place, 'sitio 0');
    // As the journal of a swap says: from when the new one is whole until it stands.
    let standIns: string[] = [];
    const server = await serveFolder(place, { standIns: () => standIns });
    let done = false;
    const swaps = (async () => {
      for (let count = 1; count <= 60; count += 1) {
        write(next, `sitio ${count}`);
        standIns = [next, previous];
        renameSync(place, previous);
        await new Promise((resolve) => setImmediate(resolve));
        renameSync(next, place);
        standIns = [];
        rmSync(previous, { recursive: true });
        await new Promise((resolve) => setImmediate(resolve));
      }
      done = true;
    })();
    const statuses = new Map<number, number>();
    while (!done)
      for (const { status, body } of await Promise.all([ask('/', { server }), ask('/', { server })])) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(body).toMatch(/^sitio \d+$/);
      }
    await swaps;
    expect([...statuses.keys()]).toEqual([200]);
    // Killed between the two renames: there is none in its place, and the old one aside.
    standIns = [next, previous];
    renameSync(place, previous);
    expect(await ask('/', { server })).toMatchObject({ status: 200, body: 'sitio 60' });
    await server.close();
  });
});
