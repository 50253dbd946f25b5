import { SIZES } from '../formats/page.ts';
import { mm } from '../formats/odt/elements.ts';
import { writeStyle } from '../formats/odt/styles.ts';
import { xml, type XmlElement } from '../xml.ts';
import { SIGNATURE } from './paper.ts';

/** Styles of paragraphs that a report has beside those of every document. */
export const PARAGRAPHS: readonly XmlElement[] = [
  writeStyle('Heading_20_3', { size: SIZES.text, bold: true, before: 2.8, after: 1, keepNext: true, level: 3 }),
  writeStyle('About', { size: SIZES.text, after: 0.4 }),
  writeStyle('TableTitle', { size: SIZES.text, bold: true, before: 2, after: 1, keepNext: true }),
  writeStyle('CellNumber', { size: SIZES.cell, atEnd: true }),
  writeStyle('CellNumberHead', { size: SIZES.cell, bold: true, atEnd: true }),
  writeStyle('Signature', { size: SIZES.cell, line: true }),
];

/** Styles of what is bold in a line, of lists with dots, and of cells that hold a line to sign on. */
export const OTHERS: readonly XmlElement[] = [
  xml(
    'style:style',
    { 'style:name': 'Strong', 'style:family': 'text' },
    xml('style:text-properties', { 'fo:font-weight': 'bold' }),
  ),
  xml(
    'text:list-style',
    { 'style:name': 'Bullets' },
    xml(
      'text:list-level-style-bullet',
      { 'text:level': 1, 'text:bullet-char': '•' },
      xml(
        'style:list-level-properties',
        { 'text:list-level-position-and-space-mode': 'label-alignment' },
        xml('style:list-level-label-alignment', {
          'text:label-followed-by': 'listtab',
          'fo:text-indent': '-6mm',
          'fo:margin-left': '6mm',
        }),
      ),
    ),
  ),
  xml(
    'style:style',
    { 'style:name': 'BareCell', 'style:family': 'table-cell' },
    xml('style:table-cell-properties', {
      'fo:border': 'none',
      'fo:padding': mm(0),
      'fo:padding-right': mm(SIGNATURE.gap),
      'style:vertical-align': 'bottom',
    }),
  ),
];
