import { parseArgs } from 'node:util';
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
const server = await serveFolder(String(values.out), { base: String(values.base), port: Number(values.port) });
console.log(`\n  El sitio está en ${server.url}\n  Para terminar: Ctrl+C\n`);
