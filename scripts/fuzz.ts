import { join } from 'node:path';
import { buildAccepted } from '../tests/engine/fuzz/buildFuzz.ts';
import { runFuzz } from '../tests/engine/fuzz/runFuzz.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run fuzz`: checks many mutations of the small project of the tests, and prints those that broke a promise: a
 * crash, a hang, a word of a program in the report, a problem without a file, an accepted mistake.
 *
 *   --count N   how many mutations (default 1000)
 *   --seed S    the same seed gives the same mutations (default 1)
 *   --from I    number of the first one, to repeat a case alone (default 1)
 *   --build     builds also the site of each mutation that is accepted: what passes the check must build
 */
const { values } = startCommand('fuzz');
const root = process.cwd();
const project = join(root, 'tests', 'fixtures', 'la-loma');
const seed = Number(values.seed ?? 1);
const { count, faults, accepted } = await runFuzz(project, {
  seed,
  count: Number(values.count ?? 1000),
  from: Number(values.from ?? 1),
});
const folder = join(root, '.trama', 'fuzz');
const all = [...faults, ...(values.build ? buildAccepted({ root, project, folder }, seed, accepted) : [])];
for (const { index, family, what, faults: broken } of all)
  console.log([`${index} (${family}): ${what}`, ...broken.map((fault) => `    ${fault}`)].join('\n'));
console.log(`${count} mutations, ${accepted.length} accepted, ${all.length} with a fault (seed ${seed})`);
process.exitCode = all.length ? 1 : 0;
