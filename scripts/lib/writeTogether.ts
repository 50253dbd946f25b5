import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '#cache/wholeFile.ts';

/** A file with all that it shall hold. */
export interface WholeFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What was written, and the way back. */
export interface WrittenTogether {
  /** Files that were not so already, in their order. */
  readonly written: readonly string[];
  /** Puts back what was there before. @throws the error of the system */
  readonly undo: () => void;
}

/**
 * Writes files one after the other, all of them or none: when one cannot be written, those before it become again what
 * they were. Each of them is whole at every moment.
 *
 * @throws the error of the system, after what was written was taken back
 */
export function writeTogether(files: readonly WholeFile[]): WrittenTogether {
  const before: { readonly path: string; readonly content: Buffer | undefined }[] = [];
  const made: string[] = [];
  const undo = (): void => {
    for (const { path, content } of before.splice(0).reverse())
      if (content) writeWhole(path, content);
      else rmSync(path, { force: true });
    for (const folder of made.splice(0).reverse()) if (existsSync(folder)) rmdirSync(folder);
  };
  try {
    for (const { path, content } of files) {
      const there = existsSync(path) ? readFileSync(path) : undefined;
      if (there?.equals(Buffer.from(content))) continue;
      made.push(...makeFolders(dirname(path)));
      writeWhole(path, content);
      before.push({ path, content: there });
    }
  } catch (error) {
    undo();
    throw error;
  }
  return { written: before.map(({ path }) => path), undo };
}

/** Makes a folder with those that it stands in. @returns the new ones, the outermost first */
function makeFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [...above, folder];
}
