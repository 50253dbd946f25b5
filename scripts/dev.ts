import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { isNative } from '#integrations/nativeEngine.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run dev`: the site while editing, with the report of the content after each change (`lib/devServer.ts`). Node
 * keeps a module that it has loaded: after a change in the engine itself the server starts anew.
 *
 *   --port N, --host [NAME]   where the site is served
 */
startCommand('dev');
const root = process.cwd();
let server: ChildProcess | undefined = start();

function start(): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'scripts', 'lib', 'devServer.ts'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  child.on('exit', (code) => {
    if (child === server) process.exit(code ?? 0);
  });
  return child;
}

let waiting: NodeJS.Timeout | undefined;
watch(join(root, 'src'), { recursive: true }, (_, name) => {
  // The configuration is content: the server reads it anew by itself.
  if (!name || !isNative(name) || name === 'site.config.ts') return;
  clearTimeout(waiting);
  waiting = setTimeout(restart, 200);
});

function restart(): void {
  const old = server;
  if (!old) return;
  // From here on its end is not the end of the command.
  server = undefined;
  old.once('exit', () => (server = start()));
  old.kill();
}
