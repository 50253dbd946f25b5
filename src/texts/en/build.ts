import type { Texts } from '../es/index.ts';

/** What a build says of its steps, and why one fails. */
export const build: Texts['build'] = {
  indexed: (pages, pieces) => `${pages} pages in the search index, in ${pieces} parts`,
  noIndex: (said) => `The search index could not be made: ${said}`,
  notIndexed: (file, said) => `“${file}” could not be indexed: ${said}`,
  indexNotWritten: (said) => `The index could not be written: ${said}`,
  noMetadata: 'The search index has no metadata.',
  otherPagefind: (version) => `The index is of Pagefind ${version}; this site reads that of Pagefind 1.5.`,
  slimmed: (pages, kilobytes) => `${pages} pages without the styles that they do not use: ${kilobytes} KB less`,
  foreignScript: (page, starts) =>
    `The page “${page}” holds code that the build did not make, and is not published: ${starts.join(' · ')}`,
  packages: (count) => `${count} packages to read offline`,
  notInSite: (id, address, from) =>
    `The package “${id}” asks for “${address}” (from ${from}) and the site does not have it.`,
  previews: (pages: number) => `${pages} pages with a picture to be shared by`,
  notices: (count: number) => `notices of ${count} packages`,
  usb: (files, size) => `${files} files in the USB edition, ${size}`,
};
