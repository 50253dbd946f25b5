import { xml, type XmlElement } from '../../xml.ts';
import type { Form, FormSection } from '../form.ts';
import { COLORS, TEXT_WIDTH } from '../page.ts';
import { heading, mm, NAMESPACES, paragraph } from './elements.ts';
import { TableStyles, writeFields, writeTable } from './tables.ts';

function writeSection(styles: TableStyles, { words }: Form, section: FormSection, index: number): XmlElement[] {
  const gap = paragraph('', 'Gap');
  return [
    heading(section.title, 2),
    ...(section.text ? [paragraph(section.text, 'Lead')] : []),
    ...(section.fields.length ? [writeFields(styles, `${words.answers}${index + 1}`, section.fields), gap] : []),
    ...(section.table ? [writeTable(styles, `${words.table}${index + 1}`, section.table), gap] : []),
  ];
}

/** The part of the document that holds its text. */
export function writeContent(form: Form): XmlElement {
  const styles = new TableStyles();
  const list = xml(
    'text:list',
    { 'text:style-name': 'Steps' },
    ...form.instructions.map((text) => xml('text:list-item', {}, paragraph(text, 'Step'))),
  );
  const body = [
    paragraph(`${form.words.kicker} · ${form.instrument}`, 'Kicker'),
    heading(form.title, 1),
    paragraph(form.summary, 'Standard'),
    ...(form.instructions.length ? [heading(form.words.instructions, 2), list] : []),
    ...(form.legend ? [paragraph(form.legend, 'Legend')] : []),
    ...form.sections.flatMap((section, index) => writeSection(styles, form, section, index)),
  ];
  return xml(
    'office:document-content',
    NAMESPACES,
    writeTableStyles(styles),
    xml('office:body', {}, xml('office:text', {}, ...body)),
  );
}

/** How tables and numbered steps look, with the widths and heights that the text asked for. */
function writeTableStyles(styles: TableStyles): XmlElement {
  return xml(
    'office:automatic-styles',
    {},
    xml(
      'style:style',
      { 'style:name': 'Table', 'style:family': 'table' },
      xml('style:table-properties', {
        'style:width': mm(TEXT_WIDTH),
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
