import { createInterface } from 'node:readline/promises';
import { checkProject } from '#check/check.ts';
import { openProjectBook } from '#check/projectBook.ts';
import { tell } from '#check/tell.ts';
import { takesDrafts } from '#records/drafts.ts';
import { findNearest } from '#records/nearest.ts';
import { toId } from '#records/toId.ts';
import { ID_PATTERN } from '#schemas/fields.ts';
import { kindNames, type Kind } from '#kinds/index.ts';
import { createRecord, RecordRefusal } from './lib/createRecord.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run new [tipo] [id]`: writes the skeleton of a record, a draft that is valid as it stands, with comments for the
 * editor.
 * Asks for what is not given. The kind may be written in Spanish («red») or as in the code («network»).
 */
const root = process.cwd();
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

const files = create();
const { problems, drafts } = checkProject(root);
const own = [...problems, ...drafts.problems].filter((problem) => files.includes(problem.file));
const [first = ''] = files;
for (const file of files) console.log(words.created(file));
if (takesDrafts(kind)) console.log(words.draft(first));
console.log(own.length ? words.problems(own.length) : words.valid);

function create(): readonly string[] {
  try {
    return createRecord(root, kind, id, book);
  } catch (error) {
    if (error instanceof RecordRefusal) return fail(error.message);
    throw error;
  }
}

function suggest(written: string, names: Iterable<string>): string {
  const near = findNearest(written, names);
  return near[0] ? words.guess(near[0]) : words.kinds(kindNames.map(nameOf).join(', '));
}
