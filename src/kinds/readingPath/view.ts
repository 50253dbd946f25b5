import { buildListPage, crumbTo } from '#views/listPage.ts';
import { listKindsWith } from '#kinds/index.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import type { KindView } from '#views/kindViews.ts';
import { minutesOfEntry } from '#views/minutes.ts';
import { buildPageView } from '#views/page.ts';
import { labelOf } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { addressOfEntry } from '#views/links.ts';
import type { Site } from '#views/site.ts';

/** Every record that has an address, by it. */
function listEntriesByAddress(site: Site): ReadonlyMap<string, AnyEntry> {
  const entries = listKindsWith('address').flatMap((kind) => site.records.list(kind) as readonly AnyEntry[]);
  return new Map(entries.map((entry) => [addressOfEntry(entry), entry]));
}

/**
 * The stops of a path. A list or a tool belongs to no record: it has a name of its own, and takes as long as one likes.
 */
function viewStops(site: Site, readingPath: Entry<'readingPath'>, entries: ReadonlyMap<string, AnyEntry>) {
  return readingPath.stops.map((stop) => {
    const entry = entries.get(stop.path) ?? entries.get(stop.path.replace(/#.*$/, ''));
    return {
      address: stop.path,
      title: stop.title ?? (entry ? titleOf(entry) : stop.path),
      why: say(site, stop.why),
      minutes: entry ? minutesOfEntry(site, entry) : undefined,
    };
  });
}

/** What a path asks of its reader. */
function viewLength(site: Site, stops: ReturnType<typeof viewStops>) {
  const minutes = stops.reduce((total, stop) => total + (stop.minutes ?? 0), 0);
  return { minutes, text: site.words.readingPath.length(stops.length, minutes) };
}

/** The list of reading paths. */
export function viewReadingPaths(site: Site) {
  const entries = listEntriesByAddress(site);
  return {
    page: buildListPage(site, 'readingPath'),
    readingPaths: site.records.list('readingPath').map((readingPath) => ({
      title: readingPath.title,
      address: addressOfEntry(readingPath),
      summary: readingPath.summary,
      audience: labelOf(site, 'audiences', readingPath.audienceId),
      length: viewLength(site, viewStops(site, readingPath, entries)).text,
    })),
  };
}

/** The page of a reading path. */
export function viewReadingPath(site: Site, id: string) {
  const readingPath = site.records.get('readingPath', id);
  const stops = viewStops(site, readingPath, listEntriesByAddress(site));
  return {
    page: buildPageView(site, {
      title: readingPath.title,
      description: readingPath.summary,
      address: addressOfEntry(readingPath),
      kindLabel: site.words.readingPath.name,
      crumbs: [crumbTo(site, 'readingPath')],
    }),
    readingPath,
    audience: labelOf(site, 'audiences', readingPath.audienceId),
    promise: say(site, readingPath.promise),
    stops,
    length: viewLength(site, stops),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'readingPath'> = {
  quickFields: (site, entry) => ({ summary: entry.summary, words: labelOf(site, 'audiences', entry.audienceId) }),
  guide: undefined,
  lists: (site) => [{ page: viewReadingPaths(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
