import { bold, paragraph } from '#views/guide/blocks.ts';
import type { ComposeRecord } from '#views/guide/records.ts';
import { labelOf } from '#views/labels.ts';

/** An indicator as a guide prints it. */
export const composeIndicator: ComposeRecord<'indicator'> = (item, { site, say, cite }) => [
  paragraph([...say(item.statement), ...cite(item.sources)], true),
  {
    t: 'table',
    header: site.words.indicator.inGuide.header,
    rows: [[say(item.target.text), say(item.result.text)]],
  },
  paragraph([bold(`${labelOf(site, 'evidence-states', item.evidenceStateId)}. `), ...say(item.evidenceReason)]),
];
