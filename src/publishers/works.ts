import { citableKinds, citationName, type CitableKind } from '#domain/downloads.ts';
import { pathOf } from '#domain/paths.ts';
import type { CitedSite, CitedWork } from './citations.ts';
import { listTopics, type Publication } from './publication.ts';

/** Every record that has files for reference managers, as they cite it. */
export function listWorks({ config, records, urlOf }: Publication): readonly CitedWork[] {
  return (Object.keys(citableKinds) as CitableKind[]).flatMap((kind) =>
    records.list(kind).map(({ id, title }) => ({
      key: citationName(kind, id),
      title,
      isDataset: kind === 'dataset',
      publisher: config.publisher,
      siteName: config.name,
      edition: config.edition,
      publishedOn: config.publishedOn,
      language: config.language,
      url: urlOf(pathOf(kind, id)),
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
