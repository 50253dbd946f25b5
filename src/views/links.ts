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
  /** What it is called where it is read alone, when its title does not tell it from another. */
  readonly name?: string | undefined;
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
  const addresses = new Map<string, string>();
  return groups
    .map(({ title, links }) => ({
      title,
      links: [...new Map(links.map((link) => [link.address, link])).values()].map((link) =>
        nameApart(link, title, addresses),
      ),
    }))
    .filter(({ links }) => links.length > 0);
}

/**
 * A link with its group in its name, where an earlier one has the same title and leads elsewhere: read without what
 * stands around them they could not be told apart.
 */
function nameApart(link: LinkView, group: string, addresses: Map<string, string>): LinkView {
  const known = addresses.get(link.title);
  if (known !== undefined && known !== link.address) return { ...link, name: `${link.title} (${group})` };
  addresses.set(link.title, link.address);
  return link;
}
