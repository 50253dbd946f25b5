import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';

/** `npm run dev`: the site while editing, with the report of the content after each change. */
const root = process.cwd();
const report = (): void => {
  const { problems, counts } = checkProject(root);
  process.stdout.write(`\n${formatText(problems, Object.values(counts).reduce((sum, count) => sum + count, 0))}`);
};
report();
let waiting: NodeJS.Timeout | undefined;
for (const folder of ['data', 'src/content']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(report, 200);
  });
}
const server = spawn(process.execPath, [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 0));
