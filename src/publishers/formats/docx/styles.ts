import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { COLORS, FONT, SIZES } from '../page.ts';
import { half } from './elements.ts';

/** Reference of a list whose items are numbered. */
export const NUMBERED = 'instrucciones';

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];
type HeadingStyle = NonNullable<NonNullable<IStylesOptions['default']>['heading3']>;
/** A list: how its marks look. */
export type ListStyle = INumberingOptions['config'][number];

/** How a style of a paragraph looks: its size in points, what stands before and after it in twentieths of one. */
export interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
}

/** A style of a paragraph. */
export const paragraphStyle = (id: string, size: number, look: Look = {}): ParagraphStyle => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: half(size), bold: look.bold ?? false, color: look.color ?? COLORS.ink },
  paragraph: {
    spacing: { before: look.before ?? 0, after: look.after ?? 0, line: 250, lineRule: LineRuleType.AUTO },
  },
});

/** A style of a heading. */
export const headingStyle = (size: number, before: number, after: number): HeadingStyle => ({
  run: { font: FONT, size: half(size), bold: true, color: COLORS.ink },
  paragraph: { spacing: { before, after } },
});

/** A list of one level. @param text its mark; `%1` is the number of the item */
export const listStyle = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) =>
  ({
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 40 } } },
      },
    ],
  }) satisfies ListStyle;

/** The styles of a document in a language, with those that it needs beside what every one has. */
export const buildStyles = (
  language: string,
  more: { readonly paragraphs?: readonly ParagraphStyle[]; readonly heading3?: HeadingStyle } = {},
): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: half(SIZES.text), color: COLORS.ink, language: { value: language } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: headingStyle(SIZES.title, 0, 120),
    heading2: headingStyle(SIZES.heading, 200, 80),
    ...(more.heading3 ? { heading3: more.heading3 } : {}),
  },
  paragraphStyles: [
    paragraphStyle('Kicker', SIZES.kicker, { color: COLORS.soft, after: 40 }),
    paragraphStyle('Cell', SIZES.cell),
    paragraphStyle('CellHead', SIZES.cell, { bold: true }),
    paragraphStyle('CellHint', SIZES.hint, { color: COLORS.soft }),
    paragraphStyle('Legend', SIZES.hint, { color: COLORS.soft, before: 80 }),
    paragraphStyle('Gap', 4),
    paragraphStyle('FooterLine', SIZES.footer, { color: COLORS.soft }),
    ...(more.paragraphs ?? []),
  ],
});
