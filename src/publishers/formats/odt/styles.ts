import { xml, type XmlElement } from '../../xml.ts';
import type { DocumentFrame } from '../frame.ts';
import { COLORS, FONT, PAGE, SIZES } from '../page.ts';
import { mm, NAMESPACES, paragraph, pt } from './elements.ts';

/** How a style looks: sizes in points, distances in millimetres. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly level?: 1 | 2 | 3;
  /** Stands at the right: numbers in a column. */
  readonly atEnd?: boolean;
  /** A line above it, to sign on. */
  readonly line?: boolean;
}

/** A style of a paragraph. */
export function writeStyle(
  name: string,
  { size, bold, color = COLORS.ink, before = 0, after = 0, keepNext, level, atEnd, line }: Look,
): XmlElement {
  return xml(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      'style:parent-style-name': name === 'Standard' ? undefined : 'Standard',
      'style:default-outline-level': level,
    },
    xml('style:paragraph-properties', {
      'fo:margin-top': mm(before),
      'fo:margin-bottom': mm(after),
      'fo:keep-with-next': keepNext ? 'always' : undefined,
      'fo:text-align': atEnd ? 'end' : undefined,
      'fo:border-top': line ? `0.75pt solid #${COLORS.ink}` : undefined,
      'fo:padding-top': line ? mm(1) : undefined,
    }),
    xml('style:text-properties', {
      'fo:font-size': pt(size),
      'fo:font-weight': bold ? 'bold' : 'normal',
      'fo:color': `#${color}`,
    }),
  );
}

/** What a document has beside what every one has. */
export interface StyleOptions {
  /** Styles of paragraphs. */
  readonly styles?: readonly XmlElement[];
  /** Whether its pages lie on their side. */
  readonly landscape?: boolean;
}

/** The part of the document that holds its styles, its page and its footer. */
export function writeStyles(frame: DocumentFrame, { styles = [], landscape = false }: StyleOptions = {}): XmlElement {
  return xml(
    'office:document-styles',
    NAMESPACES,
    xml(
      'office:font-face-decls',
      {},
      xml('style:font-face', { 'style:name': FONT, 'svg:font-family': FONT, 'style:font-family-generic': 'swiss' }),
    ),
    writeNamedStyles(frame, styles),
    writePageLayout(landscape),
    writeMasterPage(frame),
  );
}

/** The styles that people see by name. */
function writeNamedStyles(frame: DocumentFrame, more: readonly XmlElement[]): XmlElement {
  const [language, country] = frame.language.split('-');
  return xml(
    'office:styles',
    {},
    xml(
      'style:default-style',
      { 'style:family': 'paragraph' },
      xml('style:paragraph-properties', { 'fo:line-height': '115%', 'fo:orphans': 2, 'fo:widows': 2 }),
      xml('style:text-properties', {
        'style:font-name': FONT,
        'fo:font-size': pt(SIZES.text),
        'fo:language': language,
        'fo:country': country ?? 'none',
      }),
    ),
    writeStyle('Standard', { size: SIZES.text, after: 1.8 }),
    writeStyle('Lead', { size: SIZES.text, after: 1.8, keepNext: true }),
    writeStyle('Heading_20_1', { size: SIZES.title, bold: true, after: 2, keepNext: true, level: 1 }),
    writeStyle('Heading_20_2', {
      size: SIZES.heading,
      bold: true,
      before: 3.5,
      after: 1.4,
      keepNext: true,
      level: 2,
    }),
    writeStyle('Kicker', { size: SIZES.kicker, color: COLORS.soft, after: 0.7 }),
    writeStyle('Step', { size: SIZES.text, after: 0.7 }),
    writeStyle('Legend', { size: SIZES.hint, color: COLORS.soft, before: 1.4 }),
    writeStyle('CellText', { size: SIZES.cell }),
    writeStyle('CellHead', { size: SIZES.cell, bold: true }),
    writeStyle('CellHint', { size: SIZES.hint, color: COLORS.soft }),
    writeStyle('Gap', { size: 4 }),
    writeStyle('FooterLine', { size: SIZES.footer, color: COLORS.soft }),
    ...more,
  );
}

/** The sheet and its margins. */
const writePageLayout = (landscape: boolean): XmlElement =>
  xml(
    'office:automatic-styles',
    {},
    xml(
      'style:page-layout',
      { 'style:name': 'A4' },
      xml('style:page-layout-properties', {
        'fo:page-width': mm(landscape ? PAGE.height : PAGE.width),
        'fo:page-height': mm(landscape ? PAGE.width : PAGE.height),
        'style:print-orientation': landscape ? 'landscape' : 'portrait',
        'fo:margin-top': mm(PAGE.marginTop),
        'fo:margin-bottom': mm(8),
        'fo:margin-left': mm(PAGE.marginSide),
        'fo:margin-right': mm(PAGE.marginSide),
      }),
      xml(
        'style:footer-style',
        {},
        xml('style:header-footer-properties', { 'fo:min-height': mm(PAGE.marginBottom - 8), 'fo:margin-top': mm(3) }),
      ),
    ),
  );

/** What stands at the foot of every page. */
function writeMasterPage({ imprint, url, words }: DocumentFrame): XmlElement {
  const field = (name: string) =>
    xml(`text:${name}`, name === 'page-number' ? { 'text:select-page': 'current' } : {}, '1');
  return xml(
    'office:master-styles',
    {},
    xml(
      'style:master-page',
      { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
      xml(
        'style:footer',
        {},
        xml(
          'text:p',
          { 'text:style-name': 'FooterLine' },
          `${imprint} · ${words.page} `,
          field('page-number'),
          ` ${words.of} `,
          field('page-count'),
        ),
        paragraph(url, 'FooterLine'),
      ),
    ),
  );
}
