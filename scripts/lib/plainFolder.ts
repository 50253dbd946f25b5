import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, parse, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openProjectBook } from '#check/projectBook.ts';

/**
 * Signs that the tools of the pages take for something else in the path of a project: «?» and «#» begin a query, «%» a
 * code, quotes end a text, «*» and the like stand for any name. Letters of every language and pictures they read.
 */
const MISREAD = /[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u200d /\\:._~+()@-]/u;

/** Whether the tools of the pages can work in a folder under its own name. */
export const isPlain = (path: string): boolean =>
  !MISREAD.test(path) && (process.platform === 'win32' || !path.includes('\\'));

/**
 * Runs the script in a folder that the tools of the pages can work in. A folder with signs that they misread gets a
 * second name for the time of the command: a link, which neither Node nor the tools follow (`standInLink.mjs`). In a
 * folder of a plain name this does nothing; else it ends the process once the other has ended.
 *
 * @param script address of the script (`import.meta.url`), which is run again under the other name
 */
export async function enterPlainFolder(script: string): Promise<void> {
  const root = process.cwd();
  if (isPlain(root)) return;
  const link = root.includes('\\') && process.platform !== 'win32' ? undefined : linkTo(root);
  if (!link) {
    process.stderr.write(`${openProjectBook(root).t.commands.build.badFolder(root)}\n`);
    process.exit(1);
  }
  const within = relative(root, fileURLToPath(script));
  const file = within.startsWith('..') || isAbsolute(within) ? fileURLToPath(script) : join(link, within);
  const code = await runUnder(link, [file, ...process.argv.slice(2)]);
  rmSync(dirname(link), { recursive: true, force: true });
  process.exit(code);
}

/** A link of a plain name to a folder, in the first place where one can stand. */
function linkTo(root: string): string | undefined {
  for (const place of [tmpdir(), '/tmp', parse(root).root].filter(isPlain))
    try {
      const link = join(mkdtempSync(join(place, 'trama-')), 'sitio');
      symlinkSync(root, link, 'junction');
      return link;
    } catch {
      // The next one may be written to.
    }
  return undefined;
}

/** Runs a script where the project has another name. @returns the code with which it ended */
async function runUnder(link: string, args: readonly string[]): Promise<number> {
  const preload = pathToFileURL(join(import.meta.dirname, 'standInLink.mjs')).href;
  const options = ['--preserve-symlinks', '--preserve-symlinks-main', `--import=${preload}`];
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      TRAMA_PLAIN_ROOT: link,
      NODE_OPTIONS: [process.env['NODE_OPTIONS'], ...options].filter(Boolean).join(' '),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
