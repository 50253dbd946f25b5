import type { Texts } from '../es/index.ts';

/** Texts of the forms to fill in, where pages offer them. */
export const formats: Texts['formats'] = {
  title: 'Forms to fill in',
  lead: 'To print and write on by hand, or to fill in on a computer. The asterisk marks what this site proposes.',
  download: 'Forms to download',
  all: 'All the forms',
  /** The name of a download and its size. */
  file: (label, size) => `${label}, ${size}`,
  /** The name of a download that stands among others. */
  fileOf: (title, label, size) => `${title}: ${label}, ${size}`,
};
