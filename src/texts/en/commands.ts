import type { Texts } from '../es/index.ts';

/** Why a site cannot go to a folder, and what to do. */
function whyNot(reason: string, names: readonly string[]): string {
  switch (reason) {
    case 'root':
      return 'it is the root of the disk, and what is there would be replaced. Choose an empty or new folder.';
    case 'home':
      return 'it is the folder of the user, and what is there would be replaced. Choose an empty or new folder.';
    case 'project':
      return 'it is the folder of the project or one that holds it. Choose an empty or new folder.';
    case 'source':
      return `“${names.join('')}” is what the site is made of, and would be lost. Choose another folder, like “dist”.`;
    case 'cache':
      return `“${names.join('')}” keeps what serves to build. Choose another folder, like “dist”.`;
    case 'file':
      return 'a file or a broken link stands there. Delete it or choose another folder.';
    case 'disk':
      return 'it is a mounted disk, which cannot be replaced. Choose a folder in it.';
    default:
      return (
        `it has files that are of no site built here (${names.join(', ')}) and would be lost. Move them or choose ` +
        'another folder; what is to be published goes into “public”.'
      );
  }
}

/** What the commands of `npm run` say. */
export const commands: Texts['commands'] = {
  build: {
    done: (seconds, records, folder) => `Site built in ${seconds} s from ${records} records: ${folder}`,
    failed: (why) => `The site could not be built: ${why}`,
    left: (folder) => `The site that stood in “${folder}” stays as it was.`,
    noneLeft: (folder) => `There is no site in “${folder}” yet.`,
    waiting: (builder) =>
      `Another build of this project is running` +
      (builder ? ` (process ${builder.pid} on ${builder.host}, since ${builder.since})` : '') +
      `. This one begins when it ends; not to wait: Ctrl+C.`,
    badFolder: (folder) =>
      `The folder of the project has a sign with which nothing can be built (“\\”): ${folder}. Give it another name.`,
    badOut: (folder, { reason, names }) => `The site cannot go to “${folder}”: ${whyNot(reason, names)}`,
  },
  systemErrors: {
    ENOSPC: 'No space is left on the disk',
    EDQUOT: 'The space that this user may take is used up',
    EROFS: 'The disk is read only',
    EACCES: 'There is no permission to write there',
    EPERM: 'The system does not allow to write there',
    EBUSY: 'Another program is using it',
    EMFILE: 'Too many files are open at once',
    ENOTDIR: 'There is a file where a folder should be',
  },
  dev: {
    waiting: (address) =>
      `The report is at ${address}, and the site opens there when no problem is left. Correct and save; to end: Ctrl+C.`,
  },
  serve: {
    open: (address) => `The site is at ${address}`,
    stop: 'To end: Ctrl+C',
    none: (folder) => `There is no site in “${folder}”: run “npm run build” first.`,
  },
  create: {
    askKind: (kinds) => `What do you want to create? (${kinds})`,
    askId: 'With which identifier? (lower case without accents, digits and hyphens; for example: my-network)',
    unknownKind: (kind, hint) => `There is no kind “${kind}”. ${hint}`,
    guess: (kind) => `Did you mean “${kind}”?`,
    kinds: (kinds) => `The kinds are: ${kinds}.`,
    badId: (id, near) =>
      `“${id}” does not serve as an identifier: use lower case without accents, digits and hyphens. For ` +
      `example: “${near || 'my-record'}”.`,
    exists: (file) => `${file} exists already: choose another identifier.`,
    needs: (kind, needed, command) => `A record (${kind}) needs another first: ${needed} (${command}).`,
    exampleId: (kind) => `my-${kind}`,
    created: (file) => `Created: ${file}`,
    draft: (file) =>
      `It is a draft: it shows with “npm run dev” and is not published. To publish it, complete it and delete the line ` +
      `“draft: true” in ${file}.`,
    valid: 'The record is valid as it stands. Complete it and run “npm run check”.',
    problems: (count) => `The record has ${count} problems: run “npm run check” to see them.`,
  },
  edition: {
    exists: (edition, folder) =>
      `Edition ${edition} is already kept in ${folder}. For a new one, change “edition” and “publishedOn” in ` +
      `src/site.config.ts. If nobody has used it yet: npm run edition -- --replace.`,
    empty: 'There is no dataset to keep yet. Create the first with “npm run new dataset my-data”.',
    done: (edition, figures, files, folder) =>
      `Edition ${edition} kept: ${figures} figures and ${files} files in ${folder}.`,
    changes: (previous, figures) => `Beside ${previous}, ${figures} figures change. See them at /cambios/.`,
  },
  withdraw: {
    badDay: (day) => `“${day}” is no day of the calendar. Write it like this: --on 2026-05-30.`,
    unknown: (id, near) =>
      `There is no consent “${id}” in data/consents. ${near ? `Did you mean ${near}?` : 'There is none yet.'}`,
    taken: (file, day) => `The consent is withdrawn since ${day}: ${file}.`,
    mark: (day) => `(withdrawn at request: ${day})`,
    markId: (count) => `withdrawn-at-request-${count}`,
    noteName: 'WITHDRAWN.txt',
    note: (day) =>
      `Something was taken out of the files of this edition at the request of the person or institution that it ` +
      `belongs to, as asked on ${day}. The figures did not change.`,
    editions: (editions) =>
      `Editions written again without that name: ${editions}. /cambios/ says that it was withdrawn at request, and when.`,
    noEdition: 'No edition that was kept holds that name.',
    clean: (file) =>
      `The name is in nothing that is published any more. Once the site is built, you may delete ${file}.`,
    history:
      'The history of Git still holds the earlier files. What can be done about it is in CONTRIBUTING.md, under ' +
      '«Retirar un permiso».',
  },
  lint: { fix: '“npm run lint -- --fix” sets it as it should be.' },
  types: { done: 'Types of the code checked, no problems.' },
  test: {
    content: 'Content',
    types: 'Types',
    style: 'Format and style of the code',
    rootSite: 'La Loma at the root',
    pathSite: 'La Loma under a path',
    site: 'Site of this project',
    edition: 'La Loma: an edition',
    engineAlone: 'Tests of the generator where La Loma is all the content',
    units: 'Unit tests',
    browser: 'Browser tests',
  },
};
