import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edit, Files } from './mutation.ts';

/** Every file of a project, as text. */
export function loadFiles(project: string): Files {
  return new Map(
    readdirSync(project, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => lstatSync(join(project, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(project, file), 'utf8')]),
  );
}

/** Makes one change in a copy of the project. */
export function applyEdit(copy: string, edit: Edit): void {
  if ('remove' in edit) return rmSync(join(copy, edit.remove), { recursive: true, force: true });
  const path = join(copy, 'link' in edit ? edit.link : edit.write);
  mkdirSync(dirname(path), { recursive: true });
  if ('link' in edit) symlinkSync(edit.to, path);
  else writeFileSync(path, edit.content);
}

/** Leaves the place of a change as it is in the sound project; a folder that the change made goes with it. */
export function undoEdit(copy: string, files: Files, edit: Edit): void {
  const file = 'remove' in edit ? edit.remove : 'link' in edit ? edit.link : edit.write;
  const path = join(copy, file);
  rmSync(path, { recursive: true, force: true });
  const text = files.get(file);
  if (text === undefined) return removeNewFolders(copy, files, dirname(file));
  if (lstatSync(dirname(path), { throwIfNoEntry: false })?.isFile()) rmSync(dirname(path));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function removeNewFolders(copy: string, files: Files, folder: string): void {
  const isKnown = [...files.keys()].some((file) => file.startsWith(`${folder}/`));
  if (folder === '.' || isKnown) return;
  rmSync(join(copy, folder), { recursive: true, force: true });
  removeNewFolders(copy, files, dirname(folder));
}
