import { xml, type XmlElement } from '../../xml.ts';
import { COLORS, TEXT_WIDTH } from '../page.ts';
import { mm, NAMESPACES } from './elements.ts';
import type { TableStyles } from './tables.ts';

/** What the text of a document has beside tables and numbered steps. */
export interface BodyOptions {
  /** Width of its tables, in millimetres. */
  readonly tableWidth?: number;
  /** Styles of cells and lists. */
  readonly styles?: readonly XmlElement[];
}

/**
 * The part of a document that holds its text.
 *
 * @param styles what its tables asked for while they were written
 */
export const writeBody = (body: readonly XmlElement[], styles: TableStyles, options: BodyOptions = {}): XmlElement =>
  xml(
    'office:document-content',
    NAMESPACES,
    writeAutomaticStyles(styles, options),
    xml('office:body', {}, xml('office:text', {}, ...body)),
  );

/** How tables and numbered steps look, with the widths and heights that the text asked for. */
function writeAutomaticStyles(
  styles: TableStyles,
  { tableWidth = TEXT_WIDTH, styles: more = [] }: BodyOptions,
): XmlElement {
  return xml(
    'office:automatic-styles',
    {},
    xml(
      'style:style',
      { 'style:name': 'Table', 'style:family': 'table' },
      xml('style:table-properties', {
        'style:width': mm(tableWidth),
        'table:align': 'left',
        'table:border-model': 'collapsing',
      }),
    ),
    cellStyle('Cell'),
    cellStyle('HeadCell', COLORS.shade),
    xml(
      'text:list-style',
      { 'style:name': 'Steps' },
      xml(
        'text:list-level-style-number',
        { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
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
    ...more,
    ...styles.list(),
  );
}

/** How a cell looks, with the colour behind it. */
const cellStyle = (name: string, fill?: string) =>
  xml(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    xml('style:table-cell-properties', {
      'fo:border': `0.5pt solid #${COLORS.rule}`,
      'fo:padding': mm(1.5),
      'style:vertical-align': 'top',
      'fo:background-color': fill ? `#${fill}` : undefined,
    }),
  );
