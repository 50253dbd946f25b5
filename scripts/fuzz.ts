import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runFuzz } from '../tests/engine/fuzz/runFuzz.ts';

/**
 * `npm run fuzz`: checks many mutations of the small project of the tests, and prints those that broke a promise: a
 * crash, a hang, a word of a program in the report, a problem without a file, an accepted mistake.
 *
 *   --count N   how many mutations (default 1000)
 *   --seed S    a whole number: the same seed gives the same mutations (default 1)
 *   --from I    number of the first one, to repeat a case alone (default 0)
 *   --accepted  lists the mutations that gave a site without problems, too
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    accepted: { type: 'boolean', default: false },
  },
});
const project = join(process.cwd(), 'tests', 'fixtures', 'la-loma');
const { count, faults, accepted } = await runFuzz(project, {
  seed: Number(values.seed),
  count: Number(values.count),
  from: Number(values.from),
});
if (values.accepted)
  for (const { index, family, what } of accepted) console.log(`${index} accepted (${family}): ${what}`);
for (const { index, family, what, faults: broken } of faults)
  console.log([`${index} (${family}): ${what}`, ...broken.map((fault) => `    ${fault}`)].join('\n'));
console.log(`${count} mutations, ${accepted.length} accepted, ${faults.length} with a fault (seed ${values.seed})`);
process.exitCode = faults.length ? 1 : 0;
