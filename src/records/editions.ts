import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { edition, type Edition } from '#schemas/edition.ts';
import { isNobodys } from './fileNames.ts';
import { WHOLE_FILE, type Problem } from './problem.ts';

/** Folder of the editions, from the root of the project. */
export const EDITIONS_FOLDER = 'data/editions';

/** An edition with the files that it published. */
export interface RecordedEdition extends Edition {
  /** Its data files as one ZIP; undefined where it was not kept. */
  readonly archive: Uint8Array | undefined;
}

/** What reading the editions gave: those that are whole, and what is wrong with the others. */
export interface EditionReading {
  readonly editions: readonly RecordedEdition[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the editions of a project, oldest first. What they published is never written anew: one that was cut, changed
 * or written by a later version is told, and nothing is built from it.
 *
 * @param root folder of the project
 * @param isRefused whether nothing may be read of a file: that is told elsewhere
 */
export function readEditions(root: string, isRefused: (file: string) => boolean = () => false): EditionReading {
  const folder = join(root, EDITIONS_FOLDER);
  const problems: Problem[] = [];
  if (!existsSync(folder) || isRefused(EDITIONS_FOLDER)) return { editions: [], problems };
  const names = readdirSync(folder)
    .filter((name) => !isNobodys(name) && !isRefused(`${EDITIONS_FOLDER}/${name}`))
    .sort();
  const editions = names
    .filter((name) => name.endsWith('.json') && !isRefused(`${EDITIONS_FOLDER}/${name.replace(/json$/, 'zip')}`))
    .flatMap((name) => readEdition(root, `${EDITIONS_FOLDER}/${name}`, problems) ?? [])
    .sort(
      (a, b) =>
        a.publishedOn.localeCompare(b.publishedOn, 'en') || a.edition.localeCompare(b.edition, 'en', { numeric: true }),
    );
  const isKnown = (name: string) =>
    name.endsWith('.json') || (name.endsWith('.zip') && names.includes(name.replace(/zip$/, 'json')));
  problems.push(
    ...names
      .filter((name) => !isKnown(name))
      .map((name): Problem => tellEdition(`${EDITIONS_FOLDER}/${name}`, 'foreign')),
  );
  return { editions, problems };
}

/** What is wrong with a file of an edition, by a name of the words. */
const tellEdition = (file: string, wrong: string, rest: Partial<Problem> = {}): Problem => ({
  code: 'edicion-rota',
  file,
  ...rest,
  detail: { wrong },
});

/** An edition with its archive; undefined, with a problem, where one of the two is not as it was written. */
function readEdition(root: string, file: string, problems: Problem[]): RecordedEdition | undefined {
  const refuse = (wrong: string, rest: Partial<Problem> = {}): undefined => {
    problems.push(tellEdition(file, wrong, rest));
  };
  if (!statSync(join(root, file)).isFile()) return refuse('foreign');
  const source = readFileSync(join(root, file), 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    return refuse('json', positionIn(source, (error as Error).message));
  }
  const parsed = edition.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const later = parsed.error.issues.every(({ code }) => code === 'unrecognized_keys');
    const at = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
    return refuse(later ? 'later' : 'shape', { field: at.join('.') || WHOLE_FILE });
  }
  const own = parsed.data;
  if (file !== `${EDITIONS_FOLDER}/${own.edition}.json`) return refuse('name', { received: own.edition });
  const archiveFile = file.replace(/\.json$/, '.zip');
  const archivePath = join(root, archiveFile);
  if (!existsSync(archivePath)) {
    if (own.archiveSha256 === undefined) return { ...own, archive: undefined };
    problems.push(tellEdition(archiveFile, 'noArchive'));
    return undefined;
  }
  const archive = new Uint8Array(readFileSync(archivePath));
  const wrong = judgeArchive(archive, own.archiveSha256);
  if (wrong === undefined) return { ...own, archive };
  problems.push(tellEdition(archiveFile, wrong));
  return undefined;
}

/** Why an archive is not the one that was written; undefined where it is, or where nothing tells. */
function judgeArchive(archive: Uint8Array, sha256: string | undefined): 'archive' | 'hash' | undefined {
  try {
    unzipSync(archive);
  } catch {
    return 'archive';
  }
  return sha256 !== undefined && hashOf(archive) !== sha256 ? 'hash' : undefined;
}

/** The SHA-256 of an archive, as its edition keeps it. */
export const hashOf = (archive: Uint8Array): string => createHash('sha256').update(archive).digest('hex');

/** Where JSON stops being read, as far as the parser says. */
function positionIn(source: string, message: string): Pick<Problem, 'line' | 'column'> {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? source.length);
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
