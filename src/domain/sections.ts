import type { SiteRecords } from '#records/assemble.ts';
import { addresses } from './addresses.ts';
import { listEntries } from './vocabularies.ts';

/** Address of the page of a section. */
export const sectionAddressOf = (section: string): string => `/${section}/`;

/**
 * The sections of the site: those of its vocabulary in which some page stands, and those that every site has, since
 * pages of the generator lead to them.
 *
 * @param pages address of the list of pages: the section of the programme
 */
export const listSectionIds = (records: SiteRecords, pages: string): readonly string[] => [
  ...new Set([
    ...listEntries(records, 'sections')
      .map(({ id }) => id)
      .filter((id) => records.list('page').some(({ sectionId }) => sectionId === id)),
    ...[pages, addresses.about].map((address) => address.slice(1, -1)),
  ]),
];
