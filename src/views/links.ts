import { addressOf } from '#kinds/addresses.ts';
import type { Kind } from '#kinds/index.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import type { SiteLink } from '#schemas/fields.ts';
import type { Site } from './site.ts';

/** A link to a record, for lists. */
export interface LinkView {
  readonly title: string;
  readonly address: string;
  readonly summary?: string | undefined;
}

/** A group of links with its heading. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly LinkView[];
}

/** Address of any record. */
export function addressOfEntry(entry: AnyEntry): string {
  return addressOf(entry.kind, entry.id, 'sectionId' in entry ? entry.sectionId : undefined);
}

/** A link to a record. */
export function linkTo(entry: AnyEntry): LinkView {
  return {
    title: titleOf(entry),
    address: addressOfEntry(entry),
    summary: 'summary' in entry && typeof entry.summary === 'string' ? entry.summary : undefined,
  };
}

/** Links that the configuration of the site declares. */
export const linksOfSite = (links: readonly SiteLink[]): LinkView[] =>
  links.map(({ title, path }) => ({ title, address: path }));

/** Links to the records of a list of ids, in the order given. */
export function linksTo(site: Site, kind: Kind, ids: readonly string[]): LinkView[] {
  return ids.map((id) => linkTo(site.records.get(kind, id) as AnyEntry));
}

/** Groups of links without the empty ones; no record twice in a group. */
export function groupLinks(
  groups: readonly { readonly title: string; readonly links: readonly LinkView[] }[],
): LinkGroup[] {
  return groups
    .map(({ title, links }) => ({ title, links: [...new Map(links.map((link) => [link.address, link])).values()] }))
    .filter(({ links }) => links.length > 0);
}
