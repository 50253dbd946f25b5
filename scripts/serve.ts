import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openProjectBook } from '#check/projectBook.ts';
import { siteConfig } from '#schemas/site.ts';
import rawConfig from '#site.config.ts';
import { serveFolder } from './lib/serveFolder.ts';

/** `npm run serve`: serves the finished site on this machine and prints its address. */
const { values } = parseArgs({
  strict: false,
  options: {
    base: { type: 'string', default: siteConfig.parse(rawConfig).base },
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  },
});
const { serve: words } = openProjectBook(process.cwd()).t.commands;
const folder = String(values.out);
if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write(`${words.none(folder)}\n`);
  process.exit(1);
}
const server = await serveFolder(folder, { base: String(values.base), port: Number(values.port) });
console.log(`\n  ${words.open(server.url)}\n  ${words.stop}\n`);
