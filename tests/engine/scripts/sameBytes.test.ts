import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../scripts/lib/serveFolder.ts';
import { tryLock } from '../../../scripts/lib/buildLock.ts';
import { listStandIns } from '../../../scripts/lib/swap.ts';
import { kindNames } from '#kinds/index.ts';
import { takesDrafts } from '#records/drafts.ts';
import { writeFork } from '../support/fork.ts';
import { laLoma, openProject, root } from '../support/project.ts';
import { writeTemplate } from '../support/template.ts';

/** Signs that paths may have and that tools misread: of addresses, of codes, of quotes, of patterns. */
const ODD = '#1 50% ¿qué? it\'s "q" $v & a+b, [ñandú] (😀) %20';

function makeLoma(...names: readonly string[]): string {
  const parent = mkdtempSync(join(tmpdir(), 'trama-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, ...names);
  writeFork(root, folder, [laLoma]);
  return folder;
}

/** Runs the script that builds. */
function build(folder: string, env: Readonly<Record<string, string>> = {}, umask = '022') {
  const clean = { TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  const child = spawn('sh', ['-c', `umask ${umask} && exec "$0" scripts/build.ts`, process.execPath], {
    cwd: folder,
    env: { ...process.env, ...clean, ...env },
  });
  let said = '';
  const listeners: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString();
      listeners.forEach((listener) => listener());
    });
  return {
    done: new Promise<{ readonly status: number | null; readonly said: string }>((resolve) =>
      child.on('exit', (status) => resolve({ status, said })),
    ),
    /** Waits until it has said something. */
    says: (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => said.includes(text) && resolve();
        listeners.push(look);
        child.on('exit', () => resolve());
        look();
      }),
  };
}

/** Sum and mode of every file and folder of a site, by its name. */
function sumSite(site: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const mode = (lstatSync(path).mode & 0o7777).toString(8);
        const sum = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder';
        return [relative(site, path), `${mode} ${sum}`] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A draft of every kind that takes drafts, and one that cannot be read. @returns how many */
function addDrafts(folder: string): number {
  const drafts = kindNames.filter(takesDrafts);
  for (const kind of drafts) writeTemplate(openProject(folder), kind, 'zzborrador', true);
  writeFileSync(join(folder, 'data/notes/zzrota.yaml'), 'draft: true\ntitle: "sin cerrar\n');
  return drafts.length + 1;
}

describe('the same commit', { timeout: 300_000 }, () => {
  it('gives the same site in any folder, zone, language, mask, beside drafts and with caches of any state', async () => {
    const plain = makeLoma('la-loma');
    expect(await build(plain).done).toMatchObject({ status: 0 });
    const first = sumSite(join(plain, 'dist'));
    expect(first.size).toBeGreaterThan(450);
    expect(new Set([...first.values()].map((line) => line.split(' ')[0]))).toEqual(new Set(['644', '755']));

    const odd = makeLoma('hondo', ODD, 'sitio');
    const elsewhere = {
      TZ: 'America/Sao_Paulo',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      USER: 'otra',
      UV_THREADPOOL_SIZE: '1',
    };
    const drafts = addDrafts(odd);
    const besideDrafts = await build(odd, elsewhere, '000').done;
    expect(besideDrafts).toMatchObject({ status: 0 });
    expect(besideDrafts.said).toContain(`Hay ${drafts} borradores: se ven con «npm run dev» y no se publican.`);
    expect(besideDrafts.said).toContain('data/notes/zzrota.yaml:2');
    expect(sumSite(join(odd, 'dist'))).toEqual(first);

    // Entries that were cut short, emptied and exchanged: as a full disk and a power cut leave them.
    for (const cache of ['charts', 'fonts', 'guides', 'styles']) spoilCache(join(plain, '.trama', cache));
    chmodSync(join(plain, '.trama', 'guides'), 0o555);
    const lock = tryLock(plain);
    const second = build(plain, { TZ: 'Pacific/Kiritimati' }, '077');
    await second.says('Otra construcción de este proyecto está en marcha');
    const server = await serveFolder(join(plain, 'dist'), { standIns: () => listStandIns(plain, join(plain, 'dist')) });
    lock?.release();
    const statuses = new Set<number>();
    let building = true;
    const end = second.done.finally(() => (building = false));
    while (building)
      for (const path of ['', 'redes/', 'datos/']) statuses.add((await fetch(`${server.url}${path}`)).status);
    expect(await end).toMatchObject({ status: 0, said: expect.stringContaining(`proceso ${process.pid}`) as string });
    await server.close();
    expect([...statuses]).toEqual([200]);
    expect(sumSite(join(plain, 'dist'))).toEqual(first);

    // A build that fails says what it left.
    writeFileSync(join(plain, 'src', 'pages', 'rota.astro'), '---\nthrow new Error("No hoy.");\n---\n');
    const failed = await build(plain).done;
    expect(failed).toMatchObject({ status: 1 });
    expect(failed.said).toContain(
      'El sitio no se pudo construir: No hoy.\nEl sitio que había en «dist» sigue como estaba.',
    );
    expect(sumSite(join(plain, 'dist'))).toEqual(first);
    rmSync(join(plain, 'dist'), { recursive: true });
    rmSync(join(plain, 'src', 'content', 'networks'), { recursive: true });
    expect((await build(plain).done).said).toContain('No se publicó nada; todavía no hay ningún sitio construido.');
  });
});

/** Spoils the entries of a cache, each another way. */
function spoilCache(folder: string): void {
  const files = readdirSync(folder).sort();
  expect(files.length).toBeGreaterThan(1);
  const contents = files.map((file) => readFileSync(join(folder, file)));
  for (const [at, file] of files.entries()) {
    const content = contents[at] ?? Buffer.alloc(0);
    const other = contents[(at + 1) % contents.length] ?? Buffer.alloc(0);
    const spoiled = [content.subarray(0, content.length >> 1), Buffer.alloc(0), other, Buffer.alloc(content.length)];
    writeFileSync(join(folder, file), spoiled[at % spoiled.length] ?? '');
  }
}
