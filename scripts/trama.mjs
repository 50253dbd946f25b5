#!/usr/bin/env node
// The one entry behind every npm script. Plain JavaScript for the oldest Node supported: it runs before anything is
// installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const marker = join(modules, '.trama-lock');

/** Scripts behind each command, in their order: the first that fails ends it. */
const commands = {
  start: [['build.ts'], ['serve.ts']],
  build: [['build.ts']],
  serve: [['serve.ts']],
  dev: [['dev.ts']],
  check: [['check.ts'], ['types.ts']],
  lint: [['lint.ts']],
  new: [['new.ts']],
  test: [['test.ts']],
  bench: [['bench.ts']],
  fuzz: [['fuzz.ts']],
  edition: [['edition.ts']],
};

const [command = '', ...rest] = process.argv.slice(2);
const steps = commands[command];
if (!steps) {
  console.error(`No existe la orden «${command}». Las que hay: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

/** Installs the packages of the lock when they are missing or of another lock. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.log('Instalando lo que falta (solo la primera vez)…');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) {
    console.error('No se pudieron instalar los paquetes. Revise su conexión y vuelva a intentar.');
    process.exit(status ?? 1);
  }
  writeFileSync(marker, lock);
}

/** A Node that runs TypeScript as it is: this one when it is new enough, else the one that comes by package. */
function findNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

install();
const node = findNode();
const env = {
  ...process.env,
  PATH: `${join(modules, 'node', 'bin')}${delimiter}${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Node reads TypeScript of the engine as it is: what it makes of it is kept for the next command.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.trama', 'compiled'),
};
for (const [index, [script]] of steps.entries()) {
  const { status } = spawnSync(
    node,
    [join(root, 'scripts', script), ...(index === 0 || command === 'start' ? rest : [])],
    { cwd: root, stdio: 'inherit', env },
  );
  if (status !== 0) process.exit(status ?? 1);
}
