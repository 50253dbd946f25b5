import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { formatFileTypes } from '#domain/formats.ts';

/** Media types by ending that the list of the server lacks. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(formatFileTypes.map(({ id, mediaType }) => [id, mediaType]));

/** A folder being served. */
export interface ServedFolder {
  /** Address of its home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of a finished site on the loopback address, as a static host would: folders by their index,
 * the site's own page for what is not there.
 *
 * @param folder the finished site
 * @param options.base path under which it is served
 * @param options.port 0 for any; when taken, the next free one
 * @throws Error where there is no finished site
 */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0 }: { readonly base?: string; readonly port?: number } = {},
): Promise<ServedFolder> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No finished site in «${folder}»: run «npm run build» first.`);
  // As `public/_headers` asks of a host: other sites of the network may read the index of the search.
  const handler = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, filePath) => {
      if (filePath.endsWith('/buscar/indice-rapido.json')) response.setHeader('access-control-allow-origin', '*');
      const mediaType = MEDIA_TYPES.get(filePath.split('.').at(-1) ?? '');
      if (mediaType) response.setHeader('content-type', mediaType);
    },
  });
  const notFound = readFileSync(join(folder, '404.html'));
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const miss = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (url === prefix && prefix) {
      response.writeHead(301, { location: `${prefix}/` });
      response.end();
      return;
    }
    if (!url.startsWith(`${prefix}/`)) return miss();
    request.url = url.slice(prefix.length);
    handler(request, response, miss);
  });
  const actual = await listen(server, port);
  return {
    url: `http://localhost:${actual}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Listens at the port, or at the next free one. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
