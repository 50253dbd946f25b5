import type { Texts } from '../es/index.ts';

/** What the USB edition says of itself, for the person who finds it on a stick without having seen the site. */
export const usbReadme: Texts['usbReadme'] = {
  fileName: 'README.txt',
  lines: (facts) => [
    `${facts.siteName}: edition for a USB stick`,
    '',
    facts.description,
    '',
    `Edition ${facts.edition}, of ${facts.date}. ${facts.publisher}.`,
    `Online: ${facts.online}`,
    '',
    'HOW TO OPEN IT',
    '',
    '1. If you have the ZIP file, extract it first (right click, “Extract all”). Inside the ZIP, before it is ' +
      'extracted, the links do not work.',
    `2. Open the folder “${facts.folder}”.`,
    '3. Double-click “index.html”. It opens in your browser. You need no connection and nothing to install.',
    '',
    'You can copy the whole folder to another computer or to another stick. Do not take single files out of ' +
      'it: the links would be lost.',
    '',
    'WHAT IT HOLDS',
    '',
    'All the pages, the charts to explore, the search and the downloads. What only works with a connection ' +
      'leads to the site online.',
    'Your searches and what you mark are kept only in your browser.',
    '',
    'HOW TO KEEP IT UP TO DATE',
    '',
    `This folder does not change by itself. See at ${facts.offeredOn} whether there is a newer edition, ` +
      `download it and replace the whole folder.`,
    '',
    'LICENCE',
    '',
    `Texts and data: ${facts.licence}. ${facts.licenceUrl}`,
    'You may copy and share it under that licence, saying where it comes from.',
    '',
  ],
};
