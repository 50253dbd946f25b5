import { paragraph, text } from '#views/guide/blocks.ts';
import { toBlocks } from '#views/guide/prose.ts';
import type { ComposeRecord } from '#views/guide/records.ts';
import { viewFigure } from '#views/figures.ts';

/** A case as a guide prints it. */
export const composeCase: ComposeRecord<'case'> = (item, context) => [
  paragraph([text(item.summary), ...context.cite(item.sources)], true),
  ...(item.keyFigures.length
    ? [
        {
          t: 'table' as const,
          header: context.site.words.case.inGuide.figuresHeader,
          rows: item.keyFigures.map((reference) => [
            [text(viewFigure(context.site, reference).title)],
            context.figure(reference),
          ]),
        },
      ]
    : []),
  ...toBlocks(item.body, 2, context),
];
