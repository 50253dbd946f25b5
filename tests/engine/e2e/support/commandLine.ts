import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFork } from '../../support/fork.ts';

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly text: string;
}

/** The computer of an institution, with La Loma as its project and a command line. */
export class CommandLine {
  readonly root: string;

  constructor() {
    const repository = process.cwd();
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'trama-institution-')));
    writeFork(repository, this.root, [join(repository, 'tests', 'fixtures', 'la-loma')]);
    // What was published here came from another ledger.
    rmSync(join(this.root, 'data', 'datasets', 'seguimiento-aumento-medio'), { recursive: true });
  }

  /** The folder of the site that was built last. */
  get site(): string {
    return join(this.root, 'dist');
  }

  /** Writes the root of the ledger into the configuration of the site, as somebody does with an editor. */
  nameRoot(fingerprint: string): void {
    const settings = join(this.root, 'src', 'site.config.ts');
    const text = readFileSync(settings, 'utf8');
    writeFileSync(settings, text.replace("timeZone: 'America/Lima',", `$& rootFingerprint: '${fingerprint}',`));
  }

  write(name: string, buffer: Buffer): void {
    writeFileSync(join(this.root, name), buffer);
  }

  /** Runs a command of the project, as `npm run` does. */
  run(script: string, ...args: readonly string[]): Promise<Said> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [join('scripts', `${script}.ts`), ...args], { cwd: this.root });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
      child.on('close', (code) => resolve({ code, text }));
    });
  }

  leave(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
