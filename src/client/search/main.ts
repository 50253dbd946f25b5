/** Everything of the search in one file: on a slow connection each further one would be half a second. */
export { openSearch } from './dialog.ts';
export { markPage } from './marks.ts';
export { mountSearchPage } from './page.ts';
