import type { Texts } from '../es/index.ts';

/** Words that frame a guide, on paper and in EPUB, and hold nothing of its records. */
export const guideFrame: Texts['guideFrame'] = {
  page: 'p.',
  online: 'Online',
  figure: 'Chart',
  audience: 'For',
  edition: 'Edition',
  licence: 'Licence',
  cite: 'How to cite',
  contents: 'Contents',
  index: 'Index of terms',
  end: 'At the end',
  parts: 'Parts',
  cover: 'Cover',
  start: 'Beginning',
  footnotes: 'Footnotes',
  accessibility: 'Text with headings in order, contents with links, linked notes and a text for each chart.',
  footer: (siteName, edition) => `${siteName}, edition ${edition}`,
  imprint: (publisher, siteName, edition, date) => `${publisher} · ${siteName} · edition ${edition}, ${date}`,
  coverImprint: (publisher, edition) => `${publisher} · edition ${edition}`,
  coverTitle: (title) => `Cover of “${title}”`,
  coverText: (title, subtitle) => `Cover of “${title}”: ${subtitle}`,
  code: (url) => `QR code that leads to ${url}`,
  newest: (siteName) => `This guide is made from the pages of ${siteName}. The newest version is at`,
  mayCopy: (publisher) => `You may copy, change and share it if you name ${publisher}`,
};
