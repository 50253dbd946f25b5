import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition, type Edition } from '#schemas/edition.ts';
import type { Book } from '#texts/book.ts';

/** Folder of the editions, from the root of the project. */
export const EDITIONS_FOLDER = 'data/editions';

/** An edition with the files that it published. */
export interface RecordedEdition extends Edition {
  /** Its data files as one ZIP; undefined where it was not kept. */
  readonly archive: Uint8Array | undefined;
}

/**
 * Reads the editions of a project, oldest first.
 *
 * @param root folder of the project
 * @param book the words of what is wrong
 * @throws when a file is no edition, with the file and what is wrong
 */
export function readEditions(root: string, book: Book): readonly RecordedEdition[] {
  const words = book.t.commands.edition;
  const folder = join(root, EDITIONS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = `${EDITIONS_FOLDER}/${name}`;
      const parsed = edition.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!parsed.success)
        throw new Error(words.invalid(file, parsed.error.issues.map(({ path }) => path.join('.')).join(', ')));
      if (`${parsed.data.edition}.json` !== name) throw new Error(words.misnamed(file, parsed.data.edition));
      const archive = join(folder, `${parsed.data.edition}.zip`);
      return { ...parsed.data, archive: existsSync(archive) ? new Uint8Array(readFileSync(archive)) : undefined };
    })
    .sort(
      (a, b) =>
        a.publishedOn.localeCompare(b.publishedOn, 'en') || a.edition.localeCompare(b.edition, 'en', { numeric: true }),
    );
}
