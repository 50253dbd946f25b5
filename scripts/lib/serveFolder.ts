import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mediaTypeOf } from './mediaTypes.ts';
import { findRange, isKnown, mayResume } from './ranges.ts';
import { findSiteFile, parseAddress, type SiteFile } from './siteFile.ts';

/** A folder being served. */
export interface ServedFolder {
  /** Address of its home page. */
  readonly url: string;
  /** Port at which it is served. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** How a folder is served. */
export interface ServeOptions {
  /** Path under which it is served; «/» unless given. */
  readonly base?: string;
  /** 0 for any. */
  readonly port?: number;
  /** Whether the next free port does as well where that one is taken; so unless said otherwise. */
  readonly orNext?: boolean;
  /** Folders that hold the site while a new one takes the place of the old one. */
  readonly standIns?: () => readonly string[];
}

/** As `public/_headers` asks of a host: other sites of the network may read the index of the search. */
const READ_BY_OTHERS = '/buscar/indice-rapido.json';

/**
 * Serves a folder of a finished site on the loopback address, as a static host would: folders by their index, the
 * site's own page for what is not there. Every request opens its file anew: a build may put a new site in the place.
 *
 * @param folder the finished site
 * @throws Error where there is no finished site, or the port is taken (`EADDRINUSE`)
 */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0, orNext = true, standIns = () => [] }: ServeOptions = {},
): Promise<ServedFolder> {
  const folders = () => [folder, ...standIns()];
  if (!folders().some((place) => existsSync(join(place, 'index.html'))))
    throw new Error(`No finished site in «${folder}»: run «npm run build» first.`);
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    // Whoever goes away in the middle of an answer ends that answer, not the server.
    request.on('error', () => response.destroy());
    response.on('error', () => response.destroy());
    answer(request, response, folders, prefix).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  const actual = await listen(server, port, orNext);
  return {
    url: `http://localhost:${actual}${prefix}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers one request. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: () => readonly string[],
  prefix: string,
): Promise<void> {
  request.resume();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 }).end();
    return;
  }
  const address = parseAddress(request.url ?? '', prefix);
  if (address === 'malformed') {
    response.writeHead(400, { 'content-length': 0, connection: 'close' }).end();
    return;
  }
  const found = address === 'none' ? undefined : await findSiteFile(folders, address);
  if (found && 'folder' in found) {
    response.writeHead(301, { location: found.folder, 'content-length': 0 }).end();
    return;
  }
  if (found) {
    await sendFile(request, response, found);
    return;
  }
  const missing = await findSiteFile(folders, { segments: ['404.html'], isFolder: false, written: '', query: '' });
  if (missing && !('folder' in missing)) await sendWhole(request, response, missing, 404);
  else response.writeHead(404, { 'content-length': 0 }).end();
}

/** Sends a file, or the part of it that is asked for, or word that who asks has it. */
async function sendFile(request: IncomingMessage, response: ServerResponse, file: SiteFile): Promise<void> {
  const { headers, method } = request;
  response.setHeader('etag', file.etag);
  response.setHeader('last-modified', file.modified.toUTCString());
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('accept-ranges', 'bytes');
  if (file.address === READ_BY_OTHERS) response.setHeader('access-control-allow-origin', '*');
  if (isKnown(headers, file)) {
    await file.close();
    response.writeHead(304).end();
    return;
  }
  // A part is of what GET sends: HEAD tells of the whole.
  const range =
    method === 'GET' && mayResume(headers['if-range'], file) ? findRange(headers.range, file.size) : 'whole';
  if (range === 'whole') return sendWhole(request, response, file, 200);
  if (range === 'none') {
    await file.close();
    response.writeHead(416, { 'content-range': `bytes */${file.size}`, 'content-length': 0 }).end();
    return;
  }
  response.writeHead(206, {
    'content-type': mediaTypeOf(file.name),
    'content-length': range.end - range.start + 1,
    'content-range': `bytes ${range.start}-${range.end}/${file.size}`,
  });
  await send(response, file, range);
}

async function sendWhole(
  { method }: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  status: number,
): Promise<void> {
  response.writeHead(status, {
    'content-type': mediaTypeOf(file.name),
    'content-length': file.size,
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD' || !file.size) {
    await file.close();
    response.end();
  } else await send(response, file, { start: 0, end: file.size - 1 });
}

/** Sends bytes of a file. Who goes away meanwhile is no fault of ours. */
async function send(response: ServerResponse, file: SiteFile, part: { readonly start: number; readonly end: number }) {
  try {
    await pipeline(file.read(part), response);
  } catch {
    response.destroy();
  } finally {
    await file.close();
  }
}

/** Listens at the port, or at the next free one. */
function listen(server: Server, port: number, orNext: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && orNext && port > 0 && port < 65_535) resolve(listen(server, port + 1, orNext));
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
