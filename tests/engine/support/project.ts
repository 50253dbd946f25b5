import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
/** A small project without problems, of an invented place. */
export const laLoma = join(root, 'tests', 'fixtures', 'la-loma');
/** Its content in English, to be laid over it. */
export const laLomaEn = join(root, 'tests', 'fixtures', 'la-loma-en');

/** A project in a folder of its own, gone when the test ends. */
export interface TestProject {
  readonly root: string;
  /** Writes a file, with the folders that it needs. */
  write(file: string, content: string): void;
  /** Replaces the first place where a text stands. @throws when it stands nowhere */
  edit(file: string, before: string, after: string): void;
  remove(file: string): void;
}

/** Copies `folders` of a project to a folder of its own. */
export function copyProject(from: string = laLoma, folders: readonly string[] = ['.']): TestProject {
  const copy = mkdtempSync(join(tmpdir(), 'trama-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const folder of folders)
    if (existsSync(join(from, folder))) cpSync(join(from, folder), join(copy, folder), { recursive: true });
  return openProject(copy);
}

/** A project where it is. */
export function openProject(folder: string): TestProject {
  const path = (file: string) => join(folder, file);
  return {
    root: folder,
    write: (file, content) => {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), content);
    },
    edit: (file, before, after) => {
      const source = readFileSync(path(file), 'utf8');
      if (!source.includes(before)) throw new Error(`${file} does not hold «${before}»`);
      writeFileSync(
        path(file),
        source.replace(before, () => after),
      );
    },
    remove: (file) => rmSync(path(file), { recursive: true }),
  };
}
