import { explorerAddressOf, readingAddressOf, readingSetAddressOf } from '#kinds/addresses.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { say } from '#views/lines.ts';
import type { Site } from '#views/site.ts';
import type { Reading, SetOfReadings } from './readingSet.ts';

/** The links from one reading to all others, the overview first. */
function listReadingLinks(site: Site, { dataset, set }: SetOfReadings, current?: string) {
  const links = set.readings.map(({ id, title }) => ({
    title,
    address: readingAddressOf(dataset.id, id),
    isCurrent: id === current,
  }));
  return [
    {
      title: site.book.t.readings.overview,
      address: readingSetAddressOf(dataset.id),
      isCurrent: current === undefined,
    },
    ...links,
  ];
}

/** What all pages of a set share. */
export function frameSet(site: Site, found: SetOfReadings, current?: string) {
  const { dataset, set } = found;
  const { t } = site.book;
  return {
    links: listReadingLinks(site, found, current),
    linksTitle: set.linksTitle ?? t.readings.readings(set.title),
    rowsName: set.rowsName,
    allTitle: t.readings.all(set.rowsName),
    sourceTitle: set.sourceTitle ?? t.readings.ofSource,
    explorer: set.explorer && { address: explorerAddressOf(dataset.id), title: t.readings.explore(set.rowsName) },
    citations: viewCitations(site, dataset.sources),
  };
}

/** What a reading shows wherever it stands. */
export function frameReading(site: Site, datasetId: string, reading: Reading) {
  return {
    title: reading.title,
    address: readingAddressOf(datasetId, reading.id),
    figure: viewFigure(site, reading.figure),
    isOfSource: reading.isOfSource,
    says: say(site, reading.says),
    silence: say(site, reading.silence),
  };
}
