import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { openProjectBook } from '#check/projectBook.ts';
import { loadBase } from './lib/base.ts';
import { startCommand } from './lib/startCommand.ts';
import { findWritten, listStandIns } from './lib/swap.ts';
import { resolveOut } from './lib/outFolder.ts';
import { choosePort } from './lib/port.ts';
import { serveFolder } from './lib/serveFolder.ts';

/** `npm run serve`: serves the finished site on this machine and prints its address. */
const { values } = startCommand('serve');
const { serve: words } = openProjectBook(process.cwd()).t.commands;
const project = realpathSync(process.cwd());
const folder = resolveOut(project, values.out ?? 'dist');
const standIns = () => listStandIns(project, folder);
if (![folder, ...standIns()].some((place) => existsSync(join(place, 'index.html')))) {
  process.stderr.write(`${words.none(values.out ?? 'dist')}\n`);
  process.exit(1);
}
const server = await serveFolder(folder, {
  // As it was built: under another path its links would lead nowhere.
  base: values.base ?? findWritten(project, folder)?.base ?? loadBase(process.cwd()),
  ...(await choosePort(values.port)),
  standIns,
});
console.log(`\n  ${words.open(server.url)}\n  ${words.stop}\n`);
