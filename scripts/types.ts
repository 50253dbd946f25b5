import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openProjectBook } from '#check/projectBook.ts';
import { enterPlainFolder } from './lib/plainFolder.ts';

/** Checks the types of the code. It says little to an editor unless code was changed. */
await enterPlainFolder(import.meta.url);
const { status, stdout } = spawnSync(
  process.execPath,
  [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'check', '--minimumSeverity', 'error'],
  { stdio: ['inherit', 'pipe', 'inherit'], encoding: 'utf8' },
);
// Beside the report of the content, which may be JSON on the standard output.
if (status === 0) console.error(openProjectBook(process.cwd()).t.commands.types.done);
else process.stderr.write(stdout);
process.exitCode = status ?? 1;
