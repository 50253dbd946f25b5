import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkProject } from '#check/check.ts';
import { findNearest } from '#records/nearest.ts';
import { readKind, toId } from '#records/read.ts';
import { ID_PATTERN } from '#schemas/fields.ts';
import { findKind, kindNames, kinds, type Kind } from '#kinds/index.ts';

/**
 * `npm run new [tipo] [id]`: writes the skeleton of a record, valid as it stands, with comments for the editor.
 * Asks for what is not given. The kind may be written in Spanish («red») or as in the code («network»).
 */
const root = process.cwd();
const folderOf = (kind: Kind) => new URL(`../src/kinds/${kind}/`, import.meta.url);
const [givenKind, givenId] = process.argv.slice(2);
const byName = new Map<string, Kind>(
  kindNames.flatMap((kind) => [[kind, kind] as const, [toId(kinds[kind].words.es.label), kind] as const]),
);

const ask = async (question: string): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
};
const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const kindName = toId(
  givenKind ??
    (await ask(`¿Qué quiere crear? (${kindNames.map((kind) => kinds[kind].words.es.label).join(', ')})\n> `)),
);
const kind = byName.get(kindName) ?? fail(`No existe el tipo «${kindName}». ${suggest(kindName, byName.keys())}`);
const id =
  givenId ?? (await ask('¿Con qué identificador? (minúsculas sin tilde, números y guiones; por ejemplo: mi-red)\n> '));
if (!ID_PATTERN.test(id))
  fail(
    `«${id}» no sirve como identificador: use minúsculas sin tilde, números y guiones. Por ejemplo: «${toId(id) || 'mi-ficha'}».`,
  );

const definition = kinds[kind];
const files: Record<string, string> =
  definition.form === 'table'
    ? {
        [`${definition.folder}/${id}/dataset.yaml`]: 'template.yaml',
        [`${definition.folder}/${id}/rows.csv`]: 'template.csv',
      }
    : {
        [`${definition.folder}/${id}.${definition.form === 'data' ? 'yaml' : 'mdx'}`]: `template.${definition.form === 'data' ? 'yaml' : 'mdx'}`,
      };
for (const file of Object.keys(files))
  if (existsSync(join(root, file))) fail(`Ya existe ${file}: elija otro identificador.`);

const values = fillIns();
for (const [file, template] of Object.entries(files)) {
  const source = readFileSync(new URL(template, folderOf(kind)), 'utf8');
  const filled = source.replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) =>
      values[name] ?? fail(`Para crear ${definition.words.es.label} hace falta antes: ${nameNeeded(name)}.`),
  );
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), filled);
  console.log(`Creado: ${file}`);
}
const own = checkProject(root).problems.filter((problem) => Object.keys(files).includes(problem.file));
console.log(
  own.length
    ? `La ficha tiene ${own.length} avisos: ejecute «npm run check» para verlos.`
    : 'La ficha es válida tal como está. Complétela y ejecute «npm run check».',
);

/** What must be there first: a record of the kind that a template names. */
function nameNeeded(name: string): string {
  const label = kinds[findKind(name) ?? 'source'].words.es.label;
  return `${label} (npm run new ${toId(label)} mi-${toId(label)})`;
}

/** What the places of a template are filled with: records that exist, so that the skeleton is valid. */
function fillIns(): Record<string, string | undefined> {
  const first = (of: Kind) => readKind(root, of).records[0]?.id;
  const source = readKind(root, 'source').records[0];
  const { locatorTypeId } = (source?.data ?? {}) as { locatorTypeId?: string };
  const locators = readKind(root, 'vocabulary').records.find((record) => record.id === 'locator-types');
  const entries = (locators?.data as { entries?: { id: string; countsLines?: boolean }[] } | undefined)?.entries;
  const byLines = entries?.some((entry) => entry.id === locatorTypeId && entry.countsLines) ?? false;
  const orders = readKind(root, kind).records.map((record) => Number((record.data as { order?: number }).order ?? 0));
  return {
    ID: id,
    ...Object.fromEntries(kindNames.map((name) => [name, first(name)])),
    locator: byLines ? 'L1' : 'p. 1',
    order: String(Math.max(0, ...orders) + 1),
    today: new Date().toISOString().slice(0, 10),
  };
}

function suggest(written: string, names: Iterable<string>): string {
  const near = findNearest(written, names);
  return near.length
    ? `¿Quiso escribir «${near[0]}»?`
    : `Los tipos son: ${kindNames.map((name) => kinds[name].words.es.label).join(', ')}.`;
}
