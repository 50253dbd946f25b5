import type { Texts } from '#texts/es/index.ts';

/** The fixed words of a guide, finished: all that stands on its pages beside its records. */
export interface GuideWords {
  /** Before the number of a page. */
  readonly page: string;
  readonly online: string;
  readonly figure: string;
  readonly audience: string;
  readonly edition: string;
  readonly licence: string;
  readonly cite: string;
  readonly contents: string;
  readonly index: string;
  readonly end: string;
  readonly parts: string;
  readonly cover: string;
  readonly start: string;
  readonly footnotes: string;
  readonly accessibility: string;
  /** What stands for a figure that nobody knows. */
  readonly missing: string;
  readonly footer: string;
  readonly imprint: string;
  readonly coverText: string;
  readonly code: string;
  readonly newest: string;
  readonly mayCopy: string;
}

/** The parts of a catalogue that make a guide. */
export type GuideTexts = Pick<Texts, 'citation' | 'guideFrame'> & {
  readonly quantities: Pick<Texts['quantities'], 'missing'>;
};

/** What the words of a guide name. */
export interface GuideNames {
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  readonly siteName: string;
  readonly edition: string;
  /** Written out. */
  readonly date: string;
  readonly url: string;
}

/** Finishes the words of a guide, so that what sets it needs no catalogue. */
export function finishGuideWords({ guideFrame, quantities }: GuideTexts, names: GuideNames): GuideWords {
  const { coverImprint: _, coverTitle: __, ...frame } = guideFrame;
  const { title, subtitle, publisher, siteName, edition, date, url } = names;
  return {
    ...frame,
    missing: quantities.missing,
    footer: frame.footer(siteName, edition),
    imprint: frame.imprint(publisher, siteName, edition, date),
    coverText: frame.coverText(title, subtitle),
    code: frame.code(url),
    newest: frame.newest(siteName),
    mayCopy: frame.mayCopy(publisher),
  };
}
