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
  refused:
    'Your browser does not let this site save anything. This is usual in a private window, or with the data of sites ' +
    'blocked: open it in an ordinary window, or allow the data of this site in the settings.',
  insecure:
    'This page was opened without a secure connection, and so the browser saves nothing. Open it with an address that ' +
    'begins with “https://”.',
  portal:
    'Something else answered in place of this site. On a Wi-Fi network it may be its sign-in page: open it, sign in ' +
    'and load this page again. What you have saved can be opened and removed.',
  unreadable:
    'A part of the list of what is saved cannot be read. The rest opens as always. Save again what is missing, or ' +
    'delete everything with the button at the end of this page.',
  failed:
    'The browser could not read what is saved. Load this page again; if it stays the same, delete everything with the ' +
    'button.',
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
  checking: 'Checking what is saved…',
  saved: (date) => `Saved on ${date}.`,
  changes: (files, size) =>
    `There is a new version: ${files === 1 ? '1 file has changed' : `${files} files have changed`}, ${size} at most.`,
  progress: (done, total) => `${done} of ${total} ${total === 1 ? 'file' : 'files'}.`,
  partial: (done, total) => `${done} of ${total} ${total === 1 ? 'file' : 'files'} saved; the rest will follow.`,
  incomplete: (done, total) =>
    `It is no longer complete: ${done} of ${total} ${total === 1 ? 'file' : 'files'} left. What is missing can be ` +
    'saved again.',
  complete: 'Complete',
  lost: (done, total) =>
    `The connection was lost. ${done} of ${total} ${total === 1 ? 'file' : 'files'} saved; the rest will follow.`,
  full: 'There is no space left on this device. Remove something and try again.',
  foreign: (count, first) =>
    (count === 1
      ? `One file did not arrive as it should and was not saved: “${first}”.`
      : `${count} files did not arrive as they should and were not saved; the first is “${first}”.`) +
    ' If your Wi-Fi network has a sign-in page, open it and sign in. Then press “Continue”.',
  foreignList: 'Something else answered in place of this site, and it was not saved.',
  refusedNow: 'The browser did not let it be saved. Close other tabs of this site and try again.',
  removedElsewhere: 'It was removed in another tab while it was being saved.',
  elsewhere: 'It is being saved in another tab now.',
  changed: 'The site changed several times while it was being saved. Try again in a while.',
  started: (title) => `Started saving “${title}”.`,
  half: (title) => `Halfway there: “${title}”.`,
  finished: (title) => `“${title}” is saved. You can now read it offline.`,
  stopped: (title) => `“${title}” was left unfinished. What arrived is saved.`,
  removed: (title, size) => `“${title}” was removed, which freed ${size}.`,
  healed: (count) =>
    count === 1
      ? 'One saved file was damaged, or was not of this site. It was removed.'
      : `${count} saved files were damaged, or were not of this site. They were removed.`,
  clearTitle: 'If something is not right',
  clearHelp:
    'You can remove from this device everything that you saved of this site, also what was left unfinished or damaged. ' +
    'Other sites stay as they are.',
  clear: 'Delete everything saved and start again',
  cleared: 'Everything saved of this site was deleted. You can start again.',
  clearFailed: 'The browser did not let it be deleted. Delete the data of this site in the settings of your browser.',
  used: (size) => `What you have saved takes up about ${size} on this device.`,
  free: (size) => `About ${size} is still free.`,
  mark: 'not saved',
};
