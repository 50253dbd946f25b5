import { xml, type XmlElement } from '../../xml.ts';

/** What the namespaces of OpenDocument begin with. */
export const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces that the root of every part declares. */
export const NAMESPACES = {
  'xmlns:office': `${NAMESPACE}:office:1.0`,
  'xmlns:style': `${NAMESPACE}:style:1.0`,
  'xmlns:text': `${NAMESPACE}:text:1.0`,
  'xmlns:table': `${NAMESPACE}:table:1.0`,
  'xmlns:fo': `${NAMESPACE}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${NAMESPACE}:svg-compatible:1.0`,
  'xmlns:meta': `${NAMESPACE}:meta:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const;

/** A length in millimetres, as the format writes it. */
export const mm = (value: number): string => `${Math.round(value * 100) / 100}mm`;
/** A size in points. */
export const pt = (value: number): string => `${value}pt`;

/** The lines of a text, and the blanks that the format would lose: at the ends of a line, several in a row. */
export const writeText = (text: string): (XmlElement | string)[] =>
  text
    .split(/(\n|^ +| +$| {2,})/m)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return xml('text:line-break');
      return /^ +$/.test(piece) ? xml('text:s', { 'text:c': piece.length }) : piece;
    });

/** A paragraph of a style; an empty one takes room. */
export const paragraph = (text: string, style: string): XmlElement =>
  xml('text:p', { 'text:style-name': style }, ...writeText(text));
/** A heading. */
export const heading = (text: string, level: 1 | 2 | 3): XmlElement =>
  xml('text:h', { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level }, ...writeText(text));
