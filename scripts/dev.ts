import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';

/**
 * `npm run dev`: the site while editing, with the report of the content after each change. The site starts once the
 * content has no problem: before that Astro would stop at the first one, in words of its own.
 */
const root = process.cwd();
let server: ChildProcess | undefined;
const report = (): void => {
  const { problems, counts } = checkProject(root);
  process.stdout.write(
    `\n${formatText(
      problems,
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    )}`,
  );
  if (server) return;
  if (!problems.length) start();
  else
    process.stdout.write(
      'El sitio se abre cuando no quede ningún problema. Corrija y guarde; para terminar: Ctrl+C.\n',
    );
};
const start = (): void => {
  server = spawn(
    process.execPath,
    [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  server.on('exit', (code) => process.exit(code ?? 0));
};
let waiting: NodeJS.Timeout | undefined;
const reportSoon = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(report, 200);
};
for (const folder of ['data', 'src/content']) watch(join(root, folder), { recursive: true }, reportSoon);
watch(join(root, 'src'), (_, name) => name === 'site.config.ts' && reportSoon());
report();
