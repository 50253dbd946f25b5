import { bold, heading, italic, paragraph, section, text } from '#views/guide/blocks.ts';
import { toBlocks } from '#views/guide/prose.ts';
import type { ComposeRecord } from '#views/guide/records.ts';

/** An instrument as a guide prints it. */
export const composeInstrument: ComposeRecord<'instrument'> = (instrument, context) => {
  const { say, short, cite } = context;
  const w = context.site.words.instrument.inGuide;
  return [
    paragraph([...say(instrument.purpose), ...cite(instrument.sources)], true),
    paragraph([bold(`${w.when} `), ...say(instrument.when)]),
    ...section(w.steps, instrument.steps.map(say), true),
    heading(w.contents),
    {
      t: 'table',
      header: w.contentsHeader,
      rows: instrument.contents.map((item) => [
        [text(item.name)],
        [...say(item.text), ...(item.proposed ? [text(' '), italic(w.proposed)] : [])],
      ]),
    },
    ...(short ? [] : toBlocks(instrument.body, 2, context)),
    ...(short ? [] : section(w.undocumented, instrument.undocumented.map(say))),
  ];
};
