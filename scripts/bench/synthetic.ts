import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Kinds that grow with an archive, with their folders; the rest (vocabularies, clusters, sources) does not. */
const GROWING = [
  'src/content/networks',
  'src/content/cases',
  'data/events',
  'data/glossary',
  'data/notes',
  'data/allies',
];

/** Kinds of which a smaller archive has fewer, those first that others cite least. */
const SHRINKING = ['data/formats', 'data/recommendations', 'data/glossary', 'data/events', 'data/notes', 'data/allies'];

/**
 * Makes a copy of the project with `count` records of the same kinds: its own, cloned under other ids; or, for fewer
 * than
 * it has, without some of them and without what cites these.
 *
 * @param root folder of the project
 * @param target folder of the copy; emptied first
 * @param count records in the copy
 * @returns records in the copy: more than `count` where too few can be left out
 */
export function makeSynthetic(root: string, target: string, count: number): number {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of ['src', 'data', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(target, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'), 'dir');
  const total = countRecords(root);
  if (total > count) shrink(root, target, total - count);
  else grow(target, count - total);
  return countRecords(target);
}

/** Adds clones of records. The guides keep those that they have: nobody prints ten thousand. */
function grow(target: string, missing: number): void {
  holdGuides(target);
  const folders = GROWING.map((folder) => ({ folder, files: readdirSync(join(target, folder)).filter(isRecord) }));
  for (let copy = 2; missing > 0; copy += 1) {
    for (const { folder, files } of folders) {
      for (const file of files.slice(0, missing)) {
        const source = readFileSync(join(target, folder, file), 'utf8').replace(
          /^(name|title|term): (['"]?)(.+?)\2$/m,
          (_, key: string, quote: string, name: string) => `${key}: ${quote}${name} ${copy}${quote}`,
        );
        // Each clone is a text of its own, as it would be in an archive.
        const text = `${source}${'\n'.repeat(copy)}`;
        writeFileSync(join(target, folder, file.replace(/(\.\w+)$/, `-${copy}$1`)), text);
      }
      missing -= Math.min(files.length, missing);
    }
  }
}

/** Kinds that grow and that guides take whole, with their folders. */
const TAKEN_WHOLE: Readonly<Record<string, string>> = {
  network: 'src/content/networks',
  case: 'src/content/cases',
  term: 'data/glossary',
  note: 'data/notes',
};

/** Writes into the guides of the copy which records they take whole, before there are more of these. */
function holdGuides(target: string): void {
  const folder = join(target, 'data', 'guides');
  for (const file of readdirSync(folder)) {
    const held = readFileSync(join(folder, file), 'utf8').replace(
      /^( *)- kind: (\w+)\n(?!(?: +title:.*\n)? +ids:)/gm,
      (line, indent: string, kind: string) => {
        const records = TAKEN_WHOLE[kind];
        return records
          ? `${line}${indent}  ids: [${readdirSync(join(target, records)).filter(isRecord).map(idOf).join(', ')}]\n`
          : line;
      },
    );
    writeFileSync(join(folder, file), held);
  }
}

/** Takes records away, with what cites them. Those that something cannot do without, as the check says, come back. */
function shrink(root: string, target: string, surplus: number): void {
  const files = SHRINKING.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter(isRecord)
      .map((file) => join(folder, file)),
  );
  const kept = new Set<string>();
  for (;;) {
    const gone = files.filter((file) => !kept.has(file)).slice(0, surplus);
    cutRecords(root, target, gone);
    const needed = listNeeded(target, gone).filter((file) => !kept.has(file));
    if (!needed.length) return;
    needed.forEach((file) => kept.add(file));
  }
}

/**
 * Of the records that were taken away, those that others cannot do without. @throws when the rest is wrong for another
 * reason
 */
function listNeeded(target: string, gone: readonly string[]): string[] {
  const { stdout } = spawnSync(process.execPath, ['scripts/check.ts', '--format', 'json'], {
    cwd: target,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { problems } = JSON.parse(stdout) as {
    readonly problems: readonly {
      readonly code: string;
      readonly received?: string;
      readonly message: string;
      readonly file: string;
    }[];
  };
  const other = problems.filter(({ code }) => code !== 'referencia-desconocida');
  if (other.length)
    throw new Error(`La copia no es válida: ${other.map(({ file, message }) => `${file}: ${message}`).join('\n')}`);
  const ids = new Set(problems.map(({ received }) => received));
  return gone.filter((file) => ids.has(idOf(file)));
}

/**
 * Makes the records of the copy anew from those of the project, without some of them and without the ways in which
 * prose and lists cite them.
 */
function cutRecords(root: string, target: string, gone: readonly string[]): void {
  const ids = gone.map(idOf).join('|');
  const paths = gone.map((file) => `${PATHS[dirname(file)] ?? ''}${idOf(file)}`).join('|');
  const cuts: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
    [
      /^\s*(?:noteIds|eventIds|allyIds): \[[^\]]*\]/gm,
      (list) => list.replace(new RegExp(`(?<=[[ ])(?:${ids})(?=[,\\]])(?:, )?`, 'g'), '').replace(/, \]/, ']'),
    ],
    [new RegExp(`<Termino de="(?:${ids})">([\\s\\S]*?)</Termino>`, 'g'), '$1'],
    [new RegExp(`<Nota de="(?:${ids})" */>`, 'g'), ''],
    [new RegExp(`\\[([^\\]]*)\\]\\((?:${paths})/?\\)`, 'g'), '$1'],
  ];
  const removed = new Set(gone);
  for (const folder of ['src/content', 'data']) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
      const file = relative(root, join(entry.parentPath, entry.name));
      if (!entry.isFile() || !isRecord(entry.name)) continue;
      if (removed.has(file)) rmSync(join(target, file), { force: true });
      else
        writeFileSync(
          join(target, file),
          cuts.reduce(
            (text, [pattern, by]) => text.replace(pattern, by as string),
            readFileSync(join(root, file), 'utf8'),
          ),
        );
    }
  }
}

/** Where the records that can be left out stand on the site. */
const PATHS: Readonly<Record<string, string>> = {
  'data/glossary': '/glosario/#',
  'data/events': '/eventos/#',
  'data/notes': '/notas/',
  'data/allies': '/aliados/#',
  'data/recommendations': '/recomendaciones/',
};

const isRecord = (file: string): boolean => /\.(?:mdx?|yaml)$/.test(file);
const idOf = (file: string): string => basename(file).replace(/\.\w+$/, '');

/** Records of a project: files of content and data, a dataset counted once. */
export function countRecords(root: string): number {
  const count = (folder: string): number =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).filter(
      (entry) => entry.isFile() && isRecord(entry.name),
    ).length;
  return count('src/content') + count('data');
}
