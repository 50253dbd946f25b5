import type { Texts } from '../es/index.ts';

/** Fixed texts of the offer of the USB edition. */
export const usb: Texts['usb'] = {
  title: 'The whole site on a USB stick',
  aliases: ['USB edition', 'USB stick', 'memory stick', 'flash drive', 'pen drive', 'ZIP', 'download the whole site'],
  lead:
    'A single file with all the pages, the charts, the search and the downloads. It works offline, with nothing ' +
    'to install.',
  download: (edition) => `Download the USB edition ${edition} (ZIP)`,
  steps: [
    'Download the ZIP and extract all of it to your USB stick or your computer.',
    'Open the folder “trama” and double-click “index.html”.',
    'To share it, copy the whole folder.',
  ],
  checksum: 'SHA-256 checksum',
  checksumWhy: 'lets you check that the file arrived complete.',
  here: (edition) => `You are reading the USB edition ${edition}. If you have a connection, look for a newer one at`,
};
