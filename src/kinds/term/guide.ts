import { italicLine, text } from '#views/guide/blocks.ts';
import { headingIdOf } from '#views/guide/records.ts';
import type { ComposeRecords } from '#views/kindViews.ts';

/** Terms as a guide prints them: together, as a list of definitions. */
export const composeTerms: ComposeRecords<'term'> = (terms, { say, short }) => [
  {
    t: 'terms',
    items: terms.map((term) => ({
      id: headingIdOf('term', term.id),
      term: term.term,
      c: [...say(term.definition), ...(term.example && !short ? [text(' '), italicLine(say(term.example))] : [])],
    })),
  },
];
