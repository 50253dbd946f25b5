import { buildListPage } from '#views/listPage.ts';
import type { KindView } from '#views/kindViews.ts';
import { viewCitations } from '#views/citations.ts';
import { say } from '#views/lines.ts';
import { linksTo } from '#views/links.ts';
import type { Site } from '#views/site.ts';
import { composeTerms } from './guide.ts';

/** The glossary, by first letter. */
export function viewGlossary(site: Site) {
  const terms = site.records.list('term');
  const { letterOf } = site.book.format;
  return {
    page: buildListPage(site, 'term', {
      kindLabel: site.words.term.name,
      aliases: terms.flatMap((term) => [...term.aliases, ...term.askedAs]),
    }),
    letters: [...new Set(terms.map((term) => letterOf(term.term)))].map((letter) => ({
      letter,
      terms: terms
        .filter((term) => letterOf(term.term) === letter)
        .map((term) => ({
          id: term.id,
          term: term.term,
          aliases: term.aliases,
          definition: say(site, term.definition),
          example: term.example ? say(site, term.example) : undefined,
          seeAlso: linksTo(site, 'term', term.seeAlsoIds),
          citations: viewCitations(site, term.sources),
        })),
    })),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'term'> = {
  quickFields: (_site, { definition, aliases, askedAs }) => ({ summary: definition, aliases, askedAs, isWhole: true }),
  guide: composeTerms,
  lists: (site) => [{ page: viewGlossary(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
