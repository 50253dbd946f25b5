import type { Entry } from '#records/assemble.ts';

/** A guide as declared, or made for a phase. */
export type GuideDeclaration = Pick<
  Entry<'guide'>,
  'id' | 'title' | 'subtitle' | 'audienceId' | 'summary' | 'path' | 'options' | 'parts'
>;
