import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openProjectBook } from '#check/projectBook.ts';
import { loadBase } from './lib/base.ts';
import { takeOptions } from './lib/options.ts';
import { choosePort } from './lib/port.ts';
import { serveFolder } from './lib/serveFolder.ts';

/** `npm run serve`: serves the finished site on this machine and prints its address. */
const { values } = takeOptions('serve');
const { serve: words } = openProjectBook(process.cwd()).t.commands;
const folder = resolve(values.out ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write(`${words.none(values.out ?? 'dist')}\n`);
  process.exit(1);
}
const server = await serveFolder(folder, {
  base: values.base ?? loadBase(process.cwd()),
  ...(await choosePort(values.port)),
});
console.log(`\n  ${words.open(server.url)}\n  ${words.stop}\n`);
