import { accessSync, constants, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { kindNames, kinds } from '#kinds/index.ts';
import type { Problem } from './problem.ts';

/** Folders of a project of which everything is read, or published. */
const OPEN_FOLDERS = ['public', 'data', 'src/content'] as const;
/** Those of the kinds must be folders. */
const KIND_FOLDERS: ReadonlySet<string> = new Set(kindNames.map((kind) => kinds[kind].folder));
/** The file that is read beside them. */
const OPEN_FILE = 'src/site.config.ts';

/** What stands in the folders of a project, looked at before anything of it is read. */
export interface Survey {
  readonly problems: readonly Problem[];
  /** Files that can be read, from the root of the project, in their order; those behind links that stay inside too. */
  readonly files: readonly string[];
  /** Folders that can be read, likewise. */
  readonly folders: readonly string[];
  /** Whether nothing may be read of a file or folder: it leads outside, is no file, or is closed. */
  readonly isRefused: (file: string) => boolean;
}

/** Why nothing is read of an entry. */
type Refusal =
  | { readonly code: 'archivo-enlace'; readonly wrong: 'outside' | 'broken' | 'loop'; readonly target: string }
  | { readonly code: 'archivo-no-es-archivo'; readonly wrong: 'device' | 'closed' | 'notFolder' | 'notFile' };

/** An entry that can be read, and where it really stands. */
interface Opened {
  readonly isFolder: boolean;
  readonly real: string;
}

/** The forms of an entry, as `readdir` and `lstat` tell them. */
interface EntryForm {
  isSymbolicLink(): boolean;
  isDirectory(): boolean;
  isFile(): boolean;
}

interface Walk {
  readonly root: string;
  readonly files: string[];
  readonly folders: string[];
  readonly refused: Map<string, Refusal>;
}

/**
 * Walks the folders from which a project is read and published, and says what may not be read: links that lead out of
 * their folder, lead nowhere or go around, and what is neither file nor folder or cannot be opened. Nothing is opened:
 * a pipe would never end, and what a link leads to may be anybody's.
 *
 * @param project folder of the project
 */
export function surveyProject(project: string): Survey {
  const root = resolve(project);
  const walk: Walk = { root, files: [], folders: [], refused: new Map() };
  for (const folder of OPEN_FOLDERS) visitTop(walk, folder, true);
  visitTop(walk, OPEN_FILE, false);
  const { files, folders, refused } = walk;
  return {
    files,
    folders,
    problems: [...refused].map(([file, refusal]) => ({
      code: refusal.code,
      file,
      ...('target' in refusal ? { received: refusal.target } : {}),
      detail: { wrong: refusal.wrong },
    })),
    isRefused: (file) => refused.has(file) || listParents(file).some((folder) => refused.has(folder)),
  };
}

/** Whether the configuration of a project may not be read; the survey of the project says why. */
export function isConfigRefused(project: string): boolean {
  const walk: Walk = { root: resolve(project), files: [], folders: [], refused: new Map() };
  visitTop(walk, OPEN_FILE, false);
  return walk.refused.size > 0;
}

/** The folders around a file: `data/allies/a.yaml` → `data`, `data/allies`. */
function listParents(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A folder or file of a name of its own: it may be missing, but not be the other thing, nor lead out. */
function visitTop(walk: Walk, name: string, isFolder: boolean): void {
  const form = lstatSync(join(walk.root, name), { throwIfNoEntry: false });
  if (!form) return;
  const inside = realpathSync(walk.root);
  const opened = openEntry(join(walk.root, name), form, join(inside, name), inside, []);
  if ('code' in opened) walk.refused.set(name, opened);
  else if (opened.isFolder !== isFolder)
    walk.refused.set(name, { code: 'archivo-no-es-archivo', wrong: isFolder ? 'notFolder' : 'notFile' });
  else if (isFolder) visitFolder(walk, name, opened.real, [opened.real]);
}

/**
 * @param inside the real place of the folder that links may not leave
 * @param around the real places of the folders around this one, its own last
 */
function visitFolder(walk: Walk, folder: string, inside: string, around: readonly string[]): void {
  walk.folders.push(folder);
  const entries = readdirSync(join(walk.root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    const real = join(around.at(-1) ?? inside, entry.name);
    const opened = openEntry(join(walk.root, file), entry, real, inside, around);
    if ('code' in opened) walk.refused.set(file, opened);
    else if (opened.isFolder) visitFolder(walk, file, inside, [...around, opened.real]);
    else if (KIND_FOLDERS.has(file)) walk.refused.set(file, { code: 'archivo-no-es-archivo', wrong: 'notFolder' });
    else walk.files.push(file);
  }
}

/** What an entry is, links followed; or why it may not be read. */
function openEntry(
  place: string,
  form: EntryForm,
  real: string,
  inside: string,
  around: readonly string[],
): Opened | Refusal {
  if (form.isSymbolicLink()) return openLink(place, real, inside, around);
  if (!form.isFile() && !form.isDirectory()) return { code: 'archivo-no-es-archivo', wrong: 'device' };
  try {
    accessSync(place, form.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
  } catch {
    return { code: 'archivo-no-es-archivo', wrong: 'closed' };
  }
  return { isFolder: form.isDirectory(), real };
}

function openLink(place: string, own: string, inside: string, around: readonly string[]): Opened | Refusal {
  const refuse = (wrong: 'outside' | 'broken' | 'loop'): Refusal => ({
    code: 'archivo-enlace',
    wrong,
    target: readlinkSync(place),
  });
  const isWithin = (target: string) => target === inside || target.startsWith(`${inside}${sep}`);
  let real: string;
  try {
    real = realpathSync(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return refuse('loop');
    // One that leads out is told as that, whether or not anything is there.
    return refuse(isWithin(resolve(dirname(own), readlinkSync(place))) ? 'broken' : 'outside');
  }
  if (!isWithin(real)) return refuse('outside');
  return around.includes(real) ? refuse('loop') : openEntry(place, statSync(place), real, inside, around);
}
