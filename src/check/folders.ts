import { kindNames, kinds, type Kind } from '#kinds/index.ts';
import { EDITIONS_FOLDER } from '#records/editions.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { toId } from '#records/toId.ts';
import type { Survey } from '#records/survey.ts';
import { languages } from '#texts/language.ts';

/** Folders beside those of the kinds. */
const OTHERS = [EDITIONS_FOLDER, 'data/licences'];
/** What people and their machines leave in any folder, and nobody takes for content. */
const NOBODYS = /^(?:[._].*|(?:README|LEEME|LÉAME)(?:\.(?:md|txt))?|Thumbs\.db|desktop\.ini)$/i;

/**
 * A folder that is no kind's, and a file that lies beside the folders, are not read by anybody: what an editor wrote
 * there would be missing from the site without a word.
 */
export function checkFolders({ files, folders }: Pick<Survey, 'files' | 'folders'>): Problem[] {
  const known = new Set([...kindNames.map((kind) => kinds[kind].folder), ...OTHERS]);
  const tops = new Set([...known].map((folder) => folder.slice(0, folder.lastIndexOf('/'))));
  const isBesides = (file: string) => {
    const cut = file.lastIndexOf('/');
    return tops.has(file.slice(0, cut)) && !known.has(file) && !NOBODYS.test(file.slice(cut + 1));
  };
  return [
    // What holds the folders of several kinds, as `data/monitoring`, is one of theirs.
    ...folders
      .filter((folder) => isBesides(folder) && !tops.has(folder))
      .map((folder): Problem => ({
        code: 'carpeta-desconocida',
        file: folder,
        received: nameOf(folder),
        nearest: findFolders(nameOf(folder), known),
      })),
    ...files.filter(isBesides).map((file): Problem => ({
      code: 'carpeta-desconocida',
      file,
      received: nameOf(file),
      nearest: findFolders(nameOf(file).replace(/\.[^.]*$/, ''), known),
      detail: { wrong: 'file' },
    })),
  ];
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The folders that may be meant: of that name, or of the kind that people call so. */
function findFolders(written: string, known: ReadonlySet<string>): string[] {
  const wanted = toId(written);
  const byName = new Map<string, string>();
  for (const kind of kindNames) for (const name of listNames(kind)) byName.set(name, kinds[kind].folder);
  for (const folder of known) byName.set(nameOf(folder), folder);
  const near = findNearest(wanted, byName.keys());
  return [...new Set(near.map((name) => byName.get(name) ?? ''))];
}

/** What people call the records of a kind. */
const listNames = (kind: Kind): string[] =>
  languages.flatMap((language) => {
    const { label, plural, name } = kinds[kind].words[language];
    return [label, plural, name].map(toId);
  });
