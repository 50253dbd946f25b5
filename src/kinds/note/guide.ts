import { bold, paragraph, text } from '#views/guide/blocks.ts';
import type { ComposeRecord } from '#views/guide/records.ts';

/** A note as a guide prints it. */
export const composeNote: ComposeRecord<'note'> = (note, { site, say, cite }) => {
  const w = site.words.note.inGuide;
  return [
    paragraph([bold(`${w.states} `), ...say(note.states), ...cite(note.sources)]),
    paragraph([bold(`${w.finds} `), ...say(note.finds)]),
    paragraph([bold(`${w.publishes} `), ...say(note.publishes), text(' '), ...say(note.why)]),
  ];
};
