import type { Texts } from '../es/index.ts';

/** Texts of the page where a person makes a guide of their own. */
export const myGuide: Texts['myGuide'] = {
  title: 'Make your own guide',
  description:
    'Choose phases, instruments, lessons, cases and networks, put them in your own order and take them with ' +
    'you as an e-book or on paper. The guide is made on your device: nothing is sent.',
  kind: 'Tool',
  manuals: 'Manuals',
  aliases: ['my guide', 'my own guide', 'own guide', 'make a guide', 'build a guide'],
  groups: { phase: 'Phases', instrument: 'Instruments', lesson: 'Lessons', case: 'Cases', network: 'Networks' },
  choose: 'Choose what you need',
  read: 'read',
  readPiece: (title) => `Read ‘${title}’`,
  order: 'Put your choices in order',
  take: 'Take it with you',
  name: 'Name of your guide',
  namePlaceholder: 'For example: Trust workshop, Puno',
  unnamed: 'My guide',
  subtitle: 'Selected parts of the site',
  audience: 'the person who made it',
  summary: (parts) =>
    `A guide with ${parts} selected ${parts === 1 ? 'part' : 'parts'} of the site, in the order chosen by the ` +
    `person who made it.`,
  pages: (pages) => `${pages} ${pages === 1 ? 'page' : 'pages'}`,
  total: (parts, pages, size) =>
    parts === 0
      ? 'You have not chosen anything yet.'
      : `${parts} ${parts === 1 ? 'part' : 'parts'}, about ${pages} ${pages === 1 ? 'page' : 'pages'} with ` +
        `cover, contents and sources. The e-book is about ${size}.`,
  emptyOrder: 'Tick something in the list and it will appear here.',
  orderHelp: 'Drag each part, or use its buttons.',
  up: (title) => `Move “${title}” up`,
  down: (title) => `Move “${title}” down`,
  remove: (title) => `Remove “${title}”`,
  upShort: 'Move up',
  downShort: 'Move down',
  removeShort: 'Remove',
  moved: (title, place, of) => `“${title}” is now in place ${place} of ${of}.`,
  added: (title) => `“${title}” is now in your guide.`,
  removed: (title) => `“${title}” is no longer in your guide.`,
  epub: 'Download the e-book (EPUB)',
  print: 'Open to print',
  copy: 'Copy the address of this guide',
  copied: 'Address copied',
  clear: 'Start again',
  cleared: 'Your guide is now empty.',
  working: 'Making the guide…',
  ready: (size) => `Ready: the file is ${size}.`,
  failed: 'The guide could not be made: there is no connection, or a part did not arrive. Please try again.',
  privacy:
    'Your choices are in the address of this page: save it or share it, and the same guide can be made again. ' +
    'Nothing is sent anywhere.',
  noScript:
    'To make a guide, your browser must allow JavaScript. Without it, you can download the guides that are ready-made.',
  ready_made: 'Ready-made guides',
  printTitle: 'My guide to print',
  printDescription: 'The guide that you made, ready to print or save as a PDF.',
  printNow: 'Print or save as PDF',
  back: 'Change your choices',
  contents: 'Contents',
  nothing: 'This address does not hold any part of the site. First choose what you want to print.',
  citeAs: 'How to cite',
  licence: 'Licence',
  edition: (edition, date) => `Edition ${edition}, ${date}`,
  online: 'Online',
};
