import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Styles that are kept from all builds; beyond, only those of the last. */
const MOST_KEPT = 1000;

/** Purged styles by what they were made from. */
export interface KeptStyles {
  /** The style made from a text, made now where no build has made it before. */
  readonly take: (from: string, make: () => Promise<string>) => Promise<string>;
  /** Keeps what was made for the next build. */
  readonly save: () => void;
}

/**
 * Keeps what PurgeCSS makes between builds: a third of a second for each ten kinds of page, and most builds change
 * none of them.
 *
 * @param project folder of the project; the styles are kept in its `.trama/styles.json`
 */
export function keepStyles(project: string): KeptStyles {
  const file = join(project, '.trama', 'styles.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const made = new Map<string, Promise<string>>();
  const used: Record<string, string> = {};
  const salt = versionOfPurge();
  return {
    take: (from, make) => {
      const key = createHash('sha256').update(salt).update(from).digest('hex');
      const known = made.get(key) ?? (key in before ? Promise.resolve(before[key] ?? '') : make());
      made.set(key, known);
      return known.then((css) => (used[key] = css));
    },
    save: () => {
      const all = { ...before, ...used };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.tmp`, JSON.stringify(Object.keys(all).length > MOST_KEPT ? used : all));
      renameSync(`${file}.tmp`, file);
    },
  };
}

/** What the styles depend on beside what they are made from: the tool, and how it is used. */
function versionOfPurge(): string {
  const tool = createRequire(import.meta.url).resolve('purgecss');
  return [tool, new URL('slimPages.ts', import.meta.url)]
    .map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'))
    .join(' ');
}
