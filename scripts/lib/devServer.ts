import { rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { formatText } from '#check/reporters/text.ts';
import { loadProject } from '#pipeline.ts';
import { provideSite } from '#views/site.ts';
import { startCommand } from './startCommand.ts';
import { enterPlainFolder } from './plainFolder.ts';
import { choosePort } from './port.ts';

/**
 * The server of `npm run dev`. One reading after each change serves the report and the pages: these show the last site
 * without problems, and the server opens once there is one.
 */
await enterPlainFolder(import.meta.url);
const { values } = startCommand('dev');
const { port, orNext } = await choosePort(values.port);
const root = process.cwd();
const base = process.env['TRAMA_BASE'];
let open = false;

async function report(): Promise<void> {
  const { problems, counts, site, book } = await loadProject(root, { base });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`\n${formatText(problems, total, book)}`);
  if (site) {
    provideSite(() => Promise.resolve(site));
    if (!open) await serve();
  } else if (!open) process.stdout.write(`${book.t.commands.dev.waiting}\n`);
}

async function serve(): Promise<void> {
  open = true;
  // The fonts that Astro keeps it does not look at again.
  rmSync(join(root, '.astro', 'fonts'), { recursive: true, force: true });
  const { dev } = await import('astro');
  await dev({
    root,
    server: {
      port,
      ...(values.host === undefined ? {} : { host: values.host }),
    },
    vite: { server: { strictPort: !orNext } },
  });
}

let waiting: NodeJS.Timeout | undefined;
let running = Promise.resolve();
const reportSoon = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => (running = running.then(report)), 200);
};
for (const folder of ['data', 'src/content']) watch(join(root, folder), { recursive: true }, reportSoon);
watch(join(root, 'src'), (_, name) => name === 'site.config.ts' && reportSoon());
running = report();
