import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFilesWithName } from '#domain/namesLeft.ts';
import { checkProject } from '#check/check.ts';
import { readEditions } from '#records/editions.ts';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, root } from '../support/project.ts';

const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };

it(
  'takes a consent back, writes the editions again, and tells what an editor must take out',
  { timeout: 60_000 },
  () => {
    const fork = copyProject(root, []);
    writeFork(root, fork.root, [laLoma]);
    const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: fork.root, env, encoding: 'utf8' });
    const table = 'data/datasets/aportes/dataset.yaml';
    const named = readFileSync(join(fork.root, table), 'utf8').replace(
      /^title: (.*)$/m,
      'title: $1, por Cuentas Claras',
    );
    fork.write(table, named);
    run('scripts/edition.ts');
    const [kept] = readEditions(fork.root).editions;
    expect(listFilesWithName(kept!.archive!, ['Cuentas Claras']).length).toBeGreaterThan(3);

    const told = run('scripts/withdraw.ts', 'cuentas-claras', '--on', '2026-06-01');
    expect(told).toContain('Ediciones escritas de nuevo sin ese nombre');
    expect(told).toContain('data/providers/cuentas-claras.yaml:2');
    expect(told).toContain(table);
    expect(readFileSync(join(fork.root, 'data/consents/cuentas-claras.yaml'), 'utf8')).toMatch(
      /\nwithdrawnOn: '2026-06-01'\n$/,
    );
    const { editions, problems } = readEditions(fork.root);
    expect(problems).toEqual([]);
    expect(listFilesWithName(editions[0]!.archive!, ['Cuentas Claras'])).toEqual([]);
    expect(editions[0]!.withdrawals).toEqual(['2026-06-01']);
    expect(editions[0]!.figures).toEqual(kept!.figures);

    fork.remove('data/providers/cuentas-claras.yaml');
    fork.write(table, named.replace(', por Cuentas Claras', ''));
    expect(checkProject(fork.root).problems).toEqual([]);
    const again = run('scripts/withdraw.ts', 'cuentas-claras');
    expect(again).toContain('Ninguna edición fijada guarda ese nombre');
    expect(again).toContain('puede borrar data/consents/cuentas-claras.yaml');

    const unknown = spawnSync(process.execPath, ['scripts/withdraw.ts', 'cuenta-clara'], { cwd: fork.root, env });
    expect(unknown.status).toBe(1);
    expect(String(unknown.stderr)).toContain('¿Quiso escribir cuentas-claras?');
  },
);
