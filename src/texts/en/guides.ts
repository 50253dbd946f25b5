import type { Texts } from '../es/index.ts';

/** Fixed words of the guides to take away. */
export const guides: Texts['guides'] = {
  kind: 'Guide',
  blank: (columns) => `In the PDF there is a table to fill in here, with these columns: ${columns}.`,
  heading: 'Guides to take away',
  lead:
    'To print (PDF) or read on your phone without a connection (EPUB). They are made from the same records as ' +
    'the pages: when a record is corrected, the guides change too.',
  booklets: 'A booklet for each phase',
  booklet: (title) => `${title} (booklet)`,
  own: 'Another one, made to measure',
  ownLead: 'If none of them suits you, choose the phases, lessons, cases, instruments and networks that you need.',
  ownLink: 'Make your own guide.',
  forms: 'The forms to fill in, in Word, ODT and Excel, are with each instrument.',
  formsLink: 'See the instruments.',
  originals: 'Original manuals of the programme',
  originalsLead: 'The programme wrote them. Here you can see what they cover and where to get them.',
  contents: 'What is in it',
  files: 'Download',
  sums: 'Checksums (SHA-256)',
  see: 'See what is in it',
  listSums: 'SHA-256 checksums of all the guides',
  first: (edition) =>
    `This is the first edition, ${edition}. From the next one on, you will see here what has changed.`,
  changes: (edition, before, count) =>
    `From edition ${before} to edition ${edition}, ` +
    `${count === 0 ? 'no figure changed' : count === 1 ? 'one figure changed' : `${count} figures changed`}.`,
  changesLink: 'See the changes',
  meta: (audience, pages, minutes) =>
    `For ${audience.toLowerCase()} · ${pages} ${pages === 1 ? 'page' : 'pages'} · ${sayMinutes(minutes)} read`,
  edition: (edition, date) => `Edition ${edition}, ${date}`,
  download: (format, size) => `Download ${format} (${size})`,
  file: (format, size) => `${format} (${size})`,
  downloadLabel: (title, format, size) => `${title}: download ${format}, ${size}`,
  cover: (title) => `Cover of “${title}”`,
};

function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (!hours) return `${minutes} min`;
  return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}
