import { createServer } from 'node:net';
import { openProjectBook } from '#check/projectBook.ts';

/** The port of the commands that serve. */
export const USUAL_PORT = 4321;

/**
 * The port at which a command serves: the one that was asked for, which must be free; else that of the variable `PORT`,
 * else the usual one, or the next that is free.
 *
 * @param asked the option, where it was given
 */
export async function choosePort(
  asked: string | undefined,
): Promise<{ readonly port: number; readonly orNext: boolean }> {
  if (asked === undefined) {
    const given = Number(process.env['PORT']);
    return { port: Number.isInteger(given) && given > 0 && given <= 65_535 ? given : USUAL_PORT, orNext: true };
  }
  const port = Number(asked);
  if (!(await isFree(port))) {
    process.stderr.write(`${openProjectBook(process.cwd()).t.usage.portTaken(port)}\n`);
    process.exit(1);
  }
  return { port, orNext: false };
}

/** The first free port from one on. */
export async function findFreePort(from: number): Promise<number> {
  let port = from;
  while (port < 65_535 && !(await isFree(port))) port += 1;
  return port;
}

/** Whether a program can listen there. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)));
    probe.listen(port, 'localhost');
  });
}
