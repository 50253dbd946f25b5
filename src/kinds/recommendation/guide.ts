import { bold, italic, paragraph } from '#views/guide/blocks.ts';
import type { ComposeRecord } from '#views/guide/records.ts';
import { labelOf } from '#views/labels.ts';

/** A recommendation as a guide prints it. */
export const composeRecommendation: ComposeRecord<'recommendation'> = (item, { site, say, cite }) => {
  const w = site.words.recommendation.inGuide;
  return [
    paragraph([...say(item.statement), ...cite(item.sources)], true),
    paragraph([bold(`${w.rationale} `), ...say(item.rationale)]),
    paragraph([italic(w.addressee(labelOf(site, 'addressees', item.addresseeId)))]),
  ];
};
