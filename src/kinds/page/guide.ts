import { paragraph, text } from '#views/guide/blocks.ts';
import { toBlocks } from '#views/guide/prose.ts';
import type { ComposeRecord } from '#views/guide/records.ts';

/** A page of prose as a guide prints it. */
export const composePage: ComposeRecord<'page'> = (page, context) => [
  paragraph([text(page.summary), ...context.cite(page.sources)], true),
  ...toBlocks(page.body, 2, context),
];
