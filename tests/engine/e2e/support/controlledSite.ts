import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** An answer that is not of the site. */
export interface Played {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The page with which a portal answers whatever is asked. */
export const PORTAL: Played = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Wi-Fi</title><h1>Acepte las condiciones</h1>',
};

/** A site on an origin of its own, whose connection a test can cut, slow and change. */
export interface ControlledSite {
  /** Address of its home page. */
  readonly url: string;
  /**
   * Addresses asked for since the last time that a test emptied the list, from the root of the site, without the query.
   */
  readonly asked: string[];
  /** Whether the connection breaks at this address. */
  breaks: (path: string) => boolean;
  /** Whether the answer to this address never comes. */
  hangs: (path: string) => boolean;
  /** Content published in place of a file, by its address. */
  readonly changed: Map<string, string>;
  /** What answers in place of the site at this address, as the page of a Wi-Fi portal does. */
  plays: (path: string) => Played | undefined;
  close(): Promise<void>;
}

/**
 * Serves the folder of a finished site.
 *
 * @param base path under which it is served, with its last slash
 * @param beside another site on the same server, under a path of its own
 */
export async function serveControlled(
  folder: string,
  base = '/',
  beside?: { readonly folder: string; readonly base: string },
): Promise<ControlledSite> {
  const files = sirv(folder, { dev: true });
  const besideFiles = beside && sirv(beside.folder, { dev: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://sitio');
    if (beside && besideFiles && pathname.startsWith(beside.base)) {
      request.url = `/${pathname.slice(beside.base.length)}`;
      return besideFiles(request, response, () => void response.writeHead(404).end());
    }
    const path = `/${pathname.slice(base.length)}`;
    site.asked.push(path);
    const played = site.plays(path);
    const content = site.changed.get(path);
    if (!pathname.startsWith(base) || site.breaks(path)) request.socket.destroy();
    else if (site.hangs(path)) return;
    else if (played) response.writeHead(played.status ?? 200, played.headers).end(played.body);
    else if (content !== undefined) response.writeHead(200, { 'content-type': mediaTypeOf(path) }).end(content);
    else {
      request.url = path;
      files(
        request,
        response,
        () => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound),
      );
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const site: ControlledSite = {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}${base}`,
    asked: [],
    breaks: () => false,
    hangs: () => false,
    changed: new Map(),
    plays: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return site;
}

function mediaTypeOf(path: string): string {
  if (path.endsWith('/')) return 'text/html; charset=utf-8';
  return path.endsWith('.js') ? 'text/javascript' : 'application/json';
}
