import { addressOf, citationNameOf } from '#kinds/addresses.ts';
import { listKindsWith } from '#kinds/index.ts';
import { titleIn } from '#kinds/titles.ts';
import type { AnyEntry } from '#records/assemble.ts';
import type { CitedSite, CitedWork } from './citations.ts';
import { listTopics, type Publication } from './publication.ts';

/** Every record that has files for reference managers, as they cite it. */
export function listWorks({ config, records, urlOf }: Publication): readonly CitedWork[] {
  return listKindsWith('citable').flatMap((kind) =>
    (records.list(kind) as readonly AnyEntry[]).map((entry) => ({
      key: citationNameOf(kind, entry.id),
      title: titleIn(kind, entry),
      isDataset: kind === 'dataset',
      publisher: config.publisher,
      siteName: config.name,
      edition: config.edition,
      publishedOn: config.publishedOn,
      language: config.language,
      url: urlOf(addressOf(kind, entry.id)),
    })),
  );
}

/** The site as a whole, as it is cited. */
export function describeSite(publication: Publication): CitedSite {
  const { config, urlOf } = publication;
  return {
    title: config.name,
    abstract: config.description,
    publisher: config.publisher,
    edition: config.edition,
    publishedOn: config.publishedOn,
    licence: config.licence,
    url: urlOf('/'),
    keywords: listTopics(publication),
  };
}
