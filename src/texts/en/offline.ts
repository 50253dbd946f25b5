import type { Texts } from '../es/index.ts';

/** Fixed texts of reading without a connection, apart from the others: those of its script travel only to its page. */
export const offline: Texts['offline'] = {
  title: 'Save to read offline',
  short: 'Read offline',
  link: 'Save to read offline',
  description:
    'Save what you want to read on your phone or computer. Afterwards it opens without the internet, and you ' +
    'can search it too.',
  aliases: ['download the site', 'read without internet', 'offline', 'install as an app'],
  how:
    'Choose what to save. You will see its size before you start. You can close this page and carry on another ' +
    'day: what has already arrived is not downloaded again.',
  where:
    'Everything stays on this device only, inside your browser. Nothing is sent, and you can remove it ' +
    'whenever you like.',
  install:
    'You can also install the site as an app: in the menu of your browser, choose “Install” or “Add to Home screen”.',
  noScript: 'Saving needs JavaScript. Without it you can save each page from your browser, or print it.',
  unsupported: 'This browser cannot save the site. Try a newer one, outside a private window.',
  notSaved: 'The page that you asked for is not saved on this device.',
  notSavedHelp:
    'There is no connection at the moment. You can open what you have saved, which is in this list, or try ' +
    'again when the connection is back.',
  retry: 'Try again',
  offline:
    'There is no connection at the moment: you can open and remove what you have saved. To save more, reconnect.',
  readingPathsTitle: 'A reading path',
  phasesTitle: 'A phase of the method',
  wholesTitle: 'The whole site',
  phaseSummary: 'The phase with its lessons, cases and instruments, and the forms to fill in.',
  wholeTitle: 'All the pages',
  wholeSummary:
    'The complete site, with the forms to fill in. Only with this can you also search the text of the pages ' +
    'offline. The guides in PDF and EPUB can be downloaded from “Manuals”.',
  dataTitle: 'The data to download',
  dataSummary: 'The data pages with all their files: CSV, Excel and JSON.',
  always: 'Whatever you save, the home page, the search and the glossary come with it.',
  save: 'Save',
  resume: 'Continue',
  update: 'Update',
  remove: 'Remove',
  open: 'Open',
  nameOf: (action, title) => `${action}: ${title}`,
  size: (pages, size, compressed) =>
    `${pages} ${pages === 1 ? 'page' : 'pages'}. Takes up ${size}; the download is about ${compressed}.`,
  saved: (date) => `Saved on ${date}.`,
  changes: (files, size) =>
    `There is a new version: ${files === 1 ? '1 file has changed' : `${files} files have changed`}, ${size} at most.`,
  progress: (done, total) => `${done} of ${total} ${total === 1 ? 'file' : 'files'}.`,
  partial: (done, total) => `${done} of ${total} ${total === 1 ? 'file' : 'files'} saved; the rest will follow.`,
  lost: (done, total) =>
    `The connection was lost. ${done} of ${total} ${total === 1 ? 'file' : 'files'} saved; the rest will follow.`,
  full: 'There is no space left on this device. Remove something and try again.',
  started: (title) => `Started saving “${title}”.`,
  half: (title) => `Halfway there: “${title}”.`,
  finished: (title) => `“${title}” is saved. You can now read it offline.`,
  stopped: (title) => `“${title}” was left unfinished. What arrived is saved.`,
  removed: (title, size) => `“${title}” was removed, which freed ${size}.`,
  used: (size) => `What you have saved takes up about ${size} on this device.`,
  free: (size) => `About ${size} is still free.`,
  mark: 'not saved',
};
