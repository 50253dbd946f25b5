import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openProjectBook } from '#check/projectBook.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run lint`: the code must be set as Prettier sets it and pass ESLint.
 *
 *   -- --fix   sets it anew and mends what can be mended without a person
 */
const { fix } = startCommand('lint').values;
const run = (script: readonly string[], args: readonly string[]): boolean =>
  spawnSync(process.execPath, [join('node_modules', ...script), ...args], { stdio: 'inherit' }).status === 0;

const formatted = run(['prettier', 'bin', 'prettier.cjs'], [fix ? '--write' : '--check', '.', '--log-level', 'warn']);
const linted = run(['eslint', 'bin', 'eslint.js'], ['.', '--max-warnings', '0', ...(fix ? ['--fix'] : [])]);
if (!formatted) console.error(openProjectBook(process.cwd()).t.commands.lint.fix);
process.exitCode = formatted && linted ? 0 : 1;
