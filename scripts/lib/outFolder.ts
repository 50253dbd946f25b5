import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { findWritten } from './swap.ts';

/** Why a site cannot go to a folder: what the folder is, and what stands in it. */
export interface OutFault {
  readonly reason: 'root' | 'home' | 'project' | 'source' | 'cache' | 'file' | 'disk' | 'foreign';
  readonly names: readonly string[];
}

/** Folders of a project that people write, or that programs keep there. */
const SOURCES = ['src', 'data', 'public', 'scripts', 'tests', 'docs', 'node_modules', '.git', '.github', '.astro'];
/** Caches of the project, in `.trama`. */
const CACHES = ['astro', 'charts', 'compiled', 'fonts', 'guides', 'styles', 'swaps', 'vite', 'work'];
/** What systems leave in every folder that was looked at. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** What every site of Trama has at its root. */
const SIGNS = ['_trama', 'index.html', 'manifest.webmanifest'];
/** Most names that are told. */
const MOST_TOLD = 5;

/** The folder where it truly stands, with links followed as far as it is there. */
export function resolveOut(root: string, out: string): string {
  const path = resolve(root, out);
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveOut(root, parent), basename(path));
  }
}

const isInside = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);

/**
 * Why a site cannot take the place of a folder, before anything is built: what stands there goes away, so that it must
 * be nothing, or a site that was built.
 *
 * @param root folder of the project
 * @param out as `resolveOut` gave it
 */
export function findOutFault(root: string, out: string): OutFault | undefined {
  const project = realpathSync(root);
  const fault = (reason: OutFault['reason'], names: readonly string[] = []): OutFault => ({ reason, names });
  if (dirname(out) === out) return fault('root');
  if (isInside(out, resolveOut('/', homedir()))) return fault('home');
  if (isInside(out, project)) return fault('project');
  if (isInside(project, out)) {
    const [first = '', second = ''] = relative(project, out).split(sep);
    if (SOURCES.includes(first)) return fault('source', [first]);
    if (first === '.trama' && (!second || CACHES.includes(second))) return fault('cache', ['.trama']);
  }
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return lstatSync(out, { throwIfNoEntry: false }) ? fault('file') : undefined;
  if (!found.isDirectory()) return fault('file');
  if (found.dev !== statSync(dirname(out)).dev) return fault('disk');
  const strangers = listStrangers(root, out);
  return strangers.length ? fault('foreign', strangers.slice(0, MOST_TOLD)) : undefined;
}

/** What stands in a folder and is of no site that was built there. */
function listStrangers(root: string, out: string): string[] {
  const top = readdirSync(out).filter((name) => !LITTER.has(name));
  if (!top.length) return [];
  const written = findWritten(root, out);
  if (!written) return SIGNS.every((name) => top.includes(name)) ? [] : top;
  const known = new Set(written.files);
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !LITTER.has(entry.name))
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !known.has(file));
}
