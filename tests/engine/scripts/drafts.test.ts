import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNames } from '#kinds/index.ts';
import { takesDrafts } from '#records/drafts.ts';
import { writeFork } from '../support/fork.ts';
import { copyProject, laLoma, root, type TestProject } from '../support/project.ts';
import { writeTemplate } from '../support/template.ts';

function build(fork: TestProject): string {
  const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    cwd: fork.root,
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** Every file of the finished site with the digest of its content. */
const readSite = (fork: TestProject): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(fork.root, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(fork.root.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

describe('npm run build', () => {
  it('gives the same bytes with a draft of every kind as without them', { timeout: 240_000 }, () => {
    const fork = copyProject(root, []);
    writeFork(root, fork.root, [laLoma]);
    build(fork);
    const without = readSite(fork);
    const drafts = kindNames.filter(takesDrafts);
    for (const kind of drafts) writeTemplate(fork, kind, 'zzborrador', true);
    // One of them is faulty, too.
    writeFileSync(join(fork.root, 'data/notes/zzrota.yaml'), 'draft: true\ntitle: "sin cerrar\n');
    const said = build(fork);
    expect(said).toContain(`Hay ${drafts.length + 1} borradores: se ven con «npm run dev» y no se publican.`);
    expect(said).toContain('data/notes/zzrota.yaml:2');
    expect(readSite(fork)).toEqual(without);
  });
});
