#!/usr/bin/env node
// The one entry behind every npm script. Plain JavaScript for the oldest Node supported: it runs before anything is
// installed.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const marker = join(modules, '.trama-lock');
const lockFile = join(root, 'package-lock.json');

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
  seguimiento: [['seguimiento.ts']],
  withdraw: [['withdraw.ts']],
};

const [command = '', ...rest] = process.argv.slice(2);
const isKnown = Object.hasOwn(commands, command);
/** Who asks what there is, or wrote what there is not, is told. */
const steps = isKnown ? commands[command] : [['help.ts']];
const args = isKnown ? rest : [command, ...rest];

/** Whether packages stand there that somebody else put there, and that nothing may be added to. */
function isReadOnly(folder) {
  if (!existsSync(folder)) return false;
  try {
    accessSync(folder, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** Installs the packages of the lock when they are missing or of another lock. */
function install() {
  if (!existsSync(lockFile) || isReadOnly(modules)) return;
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
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

// Node itself reads these signs of a path as others, before anything of ours runs.
if (root.includes('*') || (process.platform !== 'win32' && root.includes('\\'))) {
  console.error(`La carpeta del proyecto lleva un signo («*» o «\\») con el que no se puede trabajar: ${root}`);
  process.exit(1);
}
install();
const node = findNode();
const env = {
  ...process.env,
  PATH: `${join(modules, 'node', 'bin')}${delimiter}${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  TRAMA_COMMAND: command,
  // Node reads TypeScript of the engine as it is: what it makes of it is kept for the next command.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.trama', 'compiled'),
};
// The first script of a command tells what it takes; those after it do not run then.
const asksHelp = args.some((arg) => arg === '--help' || arg === '-h');
for (const [index, [script]] of (asksHelp ? steps.slice(0, 1) : steps).entries()) {
  const { status } = spawnSync(
    node,
    [join(root, 'scripts', script), ...(index === 0 || command === 'start' ? args : [])],
    { cwd: root, stdio: 'inherit', env },
  );
  if (status !== 0) process.exit(status ?? 1);
}
