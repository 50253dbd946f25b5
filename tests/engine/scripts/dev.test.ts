import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '../../../scripts/lib/port.ts';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, root } from '../support/project.ts';

const ROWS = 'data/datasets/pedidos/rows.csv';

/** Waits until a program has written a text after a place of what it writes. @returns the place after it */
function waitFor(child: ChildProcess, written: { text: string }, text: string, from: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const at = written.text.indexOf(text, from);
      if (at < 0) return;
      child.stdout?.off('data', look);
      resolve(at + text.length);
    };
    child.stdout?.on('data', look);
    child.once('exit', () => reject(new Error(`It ended:\n${written.text}`)));
    look();
  });
}

it('shows the report in the browser, before there is a site and after', { timeout: 240_000 }, async () => {
  const fork = copyProject(root, []);
  writeFork(root, fork.root, [laLoma]);
  fork.edit(ROWS, '12,24.5', 'doce,24.5');
  const port = await findFreePort(4_500);
  const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  const child = spawn(process.execPath, ['scripts/lib/devServer.ts', '--port', String(port)], { cwd: fork.root, env });
  onTestFinished(() => void child.kill());
  const written = { text: '' };
  child.stdout.on('data', (piece: Buffer) => (written.text += piece.toString()));
  const open = async () => {
    const answer = await fetch(`http://localhost:${port}/redes/`, { headers: { accept: 'text/html' } });
    return { status: answer.status, text: await answer.text() };
  };

  let at = await waitFor(child, written, `http://localhost:${port}/`, 0);
  expect(await open()).toMatchObject({ status: 503, text: expect.stringContaining('no es un número: «doce».') });

  fork.edit(ROWS, 'doce', '12');
  at = await waitFor(child, written, 'sin problemas', at);
  at = await waitFor(child, written, 'watching for file changes', at);
  expect(await open()).toMatchObject({ status: 200, text: expect.stringContaining('Quesos de La Loma') });

  // As many editors save: aside, and then renamed into the place of the file that was watched.
  const save = (text: string) => {
    fork.write(`${ROWS}.aside`, text);
    renameSync(join(fork.root, `${ROWS}.aside`), join(fork.root, ROWS));
  };
  const good = readFileSync(join(fork.root, ROWS), 'utf8');
  for (const word of ['mucho', 'poco']) {
    save(good.replace('12,24.5', `12,${word}`));
    at = await waitFor(child, written, `no es un número: «${word}».`, at);
    expect(await open()).toMatchObject({ status: 503, text: expect.stringContaining(`no es un número: «${word}».`) });
  }

  save(good);
  await waitFor(child, written, 'sin problemas', at);
  expect((await open()).status).toBe(200);
});
