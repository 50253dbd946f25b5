import { rmSync, watch } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { formatReportPage } from '#check/reporters/html.ts';
import { formatDrafts, formatText } from '#check/reporters/text.ts';
import { sendNotice } from '#integrations/notice.ts';
import { loadProject } from '#pipeline.ts';
import { findNotice, provideNotice, provideSite } from '#views/site.ts';
import { enterPlainFolder } from './plainFolder.ts';
import { choosePort, findFreePort } from './port.ts';
import { startCommand } from './startCommand.ts';
import { watchTree } from './watchTree.ts';

/**
 * The server of `npm run dev`. One reading after each change serves the report and the pages. While the content has a
 * problem the browser shows the report in the place of every page, from the first moment on: the pages need a site, so
 * that until there is one a small server of our own answers at their address.
 */
await enterPlainFolder(import.meta.url);
const { values } = startCommand('dev');
const { port: wanted, orNext } = await choosePort(values.port);
// One address for the report and the pages.
const port = orNext ? await findFreePort(wanted) : wanted;
const root = process.cwd();
const base = process.env['TRAMA_BASE'];
let open = false;
let waitingServer: Server | undefined;

async function report(): Promise<void> {
  const { problems, counts, site, drafts, book } = await loadProject(root, { base, showDrafts: true });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`\n${formatText(problems, total, book)}${formatDrafts(drafts.count, drafts.problems, book)}`);
  provideNotice(site ? undefined : formatReportPage(problems, book));
  if (site) {
    provideSite(() => Promise.resolve(site));
    if (!open) await serve();
  } else if (!open && !waitingServer) {
    const address = await serveReport();
    process.stdout.write(`${book.t.commands.dev.waiting(address)}\n`);
  }
}

/** Shows the report until there is a site. @returns where it is shown */
function serveReport(): Promise<string> {
  const server = createServer((_, response) => {
    const notice = findNotice();
    if (notice) sendNotice(notice, response);
    else response.writeHead(503, { 'retry-after': '1' }).end();
  });
  waitingServer = server;
  const host = values.host === true ? '0.0.0.0' : (values.host ?? 'localhost');
  return new Promise((resolve) => {
    server.listen(port, host, () => resolve(`http://localhost:${port}/`));
  });
}

async function serve(): Promise<void> {
  open = true;
  const server = waitingServer;
  if (server) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  // The fonts that Astro keeps it does not look at again.
  rmSync(join(root, '.astro', 'fonts'), { recursive: true, force: true });
  const { dev } = await import('astro');
  await dev({
    root,
    server: {
      port,
      ...(values.host === undefined ? {} : { host: values.host }),
    },
    vite: { server: { strictPort: true } },
  });
}

let waiting: NodeJS.Timeout | undefined;
let running = Promise.resolve();
const reportSoon = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => (running = running.then(report)), 200);
};
for (const folder of ['data', 'src/content', 'public']) watchTree(join(root, folder), reportSoon);
watch(join(root, 'src'), (_, name) => name === 'site.config.ts' && reportSoon());
running = report();
