import type { Texts } from '../es/index.ts';

/** What the commands of `npm run` say. */
export const commands: Texts['commands'] = {
  build: {
    done: (seconds, records, folder) => `Site built in ${seconds} s from ${records} records: ${folder}`,
    failed: (why) => `The site could not be built: ${why}\nThe last good site stays as it was.`,
  },
  dev: { waiting: 'The site opens when no problem is left. Correct and save; to end: Ctrl+C.' },
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
