import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkProject } from '#check/check.ts';
import { openProjectBook } from '#check/projectBook.ts';
import { tell } from '#check/tell.ts';
import { isDraft, takesDrafts } from '#records/drafts.ts';
import { findNearest } from '#records/nearest.ts';
import { readKind } from '#records/read.ts';
import { unmark } from '#records/templates.ts';
import { toId } from '#records/toId.ts';
import { ID_PATTERN } from '#schemas/fields.ts';
import { findKind, kindNames, kinds, type Kind } from '#kinds/index.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run new [tipo] [id]`: writes the skeleton of a record, a draft that is valid as it stands, with comments for the
 * editor.
 * Asks for what is not given. The kind may be written in Spanish («red») or as in the code («network»).
 */
const root = process.cwd();
const folderOf = (kind: Kind) => new URL(`../src/kinds/${kind}/`, import.meta.url);
const book = openProjectBook(root);
const words = book.t.commands.create;
const nameOf = (kindName: Kind) => tell({ kindName }, book);
const [givenKind, givenId] = startCommand('new').positionals;
const byName = new Map<string, Kind>(
  kindNames.flatMap((kind) => [[toId(kind), kind] as const, [toId(nameOf(kind)), kind] as const]),
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

const kindName = toId(givenKind ?? (await ask(`${words.askKind(kindNames.map(nameOf).join(', '))}\n> `)));
const kind = byName.get(kindName) ?? fail(words.unknownKind(kindName, suggest(kindName, byName.keys())));
const id = givenId ?? (await ask(`${words.askId}\n> `));
if (!ID_PATTERN.test(id)) fail(words.badId(id, toId(id)));

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
for (const file of Object.keys(files)) if (existsSync(join(root, file))) fail(words.exists(file));

const values = fillIns();
for (const [file, template] of Object.entries(files)) {
  const source = unmark(readFileSync(new URL(template, folderOf(kind)), 'utf8'));
  const filled = source.replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => values[name] ?? fail(words.needs(nameOf(kind), nameNeeded(name), createCommand(name))),
  );
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), filled);
  console.log(words.created(file));
}
const { problems, drafts } = checkProject(root);
const own = [...problems, ...drafts.problems].filter((problem) => Object.keys(files).includes(problem.file));
const [first = ''] = Object.keys(files);
if (takesDrafts(kind)) console.log(words.draft(first));
console.log(own.length ? words.problems(own.length) : words.valid);

/** What must be there first: the kind of record that a template names. */
function nameNeeded(name: string): string {
  return nameOf(findKind(name) ?? 'source');
}

/** The command that creates a record of it. */
function createCommand(name: string): string {
  const word = toId(nameNeeded(name));
  return `npm run new ${word} ${words.exampleId(word)}`;
}

/** What the places of a template are filled with: records that exist, so that the skeleton is valid. */
function fillIns(): Record<string, string | undefined> {
  // A published record where there is one: what cites a draft cannot be published before it.
  const firstOf = (of: Kind) => {
    const { records } = readKind(root, of);
    return records.find((record) => !isDraft(record)) ?? records[0];
  };
  const first = (of: Kind) => firstOf(of)?.id;
  const source = firstOf('source');
  const { locatorTypeId } = (source?.data ?? {}) as { locatorTypeId?: string };
  const locators = readKind(root, 'vocabulary').records.find((record) => record.id === 'locator-types');
  const entries = (locators?.data as { entries?: { id: string; countsLines?: boolean }[] } | undefined)?.entries;
  const byLines = entries?.some((entry) => entry.id === locatorTypeId && entry.countsLines) ?? false;
  const fieldOf = (form: unknown) =>
    (form as { groups?: { fields?: { id?: string }[] }[] } | undefined)?.groups?.[0]?.fields?.[0]?.id;
  const orders = readKind(root, kind).records.map((record) => Number((record.data as { order?: number }).order ?? 0));
  return {
    ID: id,
    ...Object.fromEntries(kindNames.map((name) => [name, first(name)])),
    field: fieldOf(firstOf('monitoringForm')?.data),
    locator: byLines ? 'L1' : 'p. 1',
    order: String(Math.max(0, ...orders) + 1),
    today: new Date().toISOString().slice(0, 10),
  };
}

function suggest(written: string, names: Iterable<string>): string {
  const near = findNearest(written, names);
  return near[0] ? words.guess(near[0]) : words.kinds(kindNames.map(nameOf).join(', '));
}
