import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds of the processor, of the program and of the system, that each command takes with all that it starts. */
export interface ProcessorCost {
  readonly check: number;
  /** A build that finds nothing of an earlier one. */
  readonly cold: number;
  /** A build of what was built before. */
  readonly warm: number;
}

/** What a build leaves for the next. */
const KEPT = ['.trama', '.astro', 'dist', join('node_modules', '.astro'), join('node_modules', '.vite')];

/**
 * Measures the commands of a project. Seconds of the processor and not of the clock: other work of the machine changes
 * them little.
 *
 * @throws Error when a command fails
 */
export function measureProcessor(project: string): ProcessorCost {
  for (const kept of KEPT) rmSync(join(project, kept), { recursive: true, force: true });
  const cold = measure(project, 'scripts/build.ts');
  return { cold, warm: measure(project, 'scripts/build.ts'), check: measure(project, 'scripts/check.ts') };
}

/** The shell counts what a command took with all its processes, which Node does not tell. */
function measure(project: string, script: string): number {
  const command = '"$0" "$1" >/dev/null 2>&1 || exit 1; times';
  const { status, stdout } = spawnSync('sh', ['-c', command, process.execPath, script], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script}: ${project}`);
  const [, children = ''] = stdout.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
