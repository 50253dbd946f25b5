import { firstDayOf } from '#domain/isoDates.ts';
import { encode } from '../publication.ts';
import { serializeXml, xml, type XmlElement } from '../xml.ts';
import { toZip } from '../zip.ts';
import type { Form, FormField, FormPart, FormSection, FormTable } from './form.ts';
import {
  COLORS,
  FONT,
  LINE_HEIGHT,
  PAGE,
  QUESTION_WIDTH,
  ROW_HEIGHT,
  shareWidth,
  SIZES,
  TEXT_WIDTH,
  TICK_BOX,
} from './page.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = {
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

const mm = (value: number): string => `${Math.round(value * 100) / 100}mm`;
const pt = (value: number): string => `${value}pt`;

const paragraph = (text: string, style: string): XmlElement =>
  xml('text:p', { 'text:style-name': style }, ...(text ? [text] : []));
const heading = (text: string, level: 1 | 2): XmlElement =>
  xml('text:h', { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level }, text);

/** Collects the styles that tables need as they are written: one for each width of a column and height of a row. */
class TableStyles {
  readonly #made = new Map<string, XmlElement>();

  column(width: number): string {
    return this.#keep(`Col${Math.round(width * 100)}`, (name) =>
      xml(
        'style:style',
        { 'style:name': name, 'style:family': 'table-column' },
        xml('style:table-column-properties', { 'style:column-width': mm(width) }),
      ),
    );
  }

  row(height: number): string {
    return this.#keep(`Row${Math.round(height * 100)}`, (name) =>
      xml(
        'style:style',
        { 'style:name': name, 'style:family': 'table-row' },
        xml('style:table-row-properties', { 'style:min-row-height': mm(height), 'fo:keep-together': 'always' }),
      ),
    );
  }

  list(): readonly XmlElement[] {
    return [...this.#made.values()];
  }

  #keep(name: string, make: (name: string) => XmlElement): string {
    if (!this.#made.has(name)) this.#made.set(name, make(name));
    return name;
  }
}

const cell = (style: 'Cell' | 'HeadCell', ...children: readonly XmlElement[]): XmlElement =>
  xml('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, ...children);

/** The heading of a cell and, in small letters, what to write. */
const headOf = ({ title, text }: FormPart): XmlElement[] => [
  paragraph(title, 'CellHead'),
  ...(text ? [paragraph(text, 'CellHint')] : []),
];

const writeRow = (styles: TableStyles, height: number, cells: readonly XmlElement[]): XmlElement =>
  xml('table:table-row', { 'table:style-name': styles.row(height) }, ...cells);
const writeColumn = (styles: TableStyles, width: number): XmlElement =>
  xml('table:table-column', { 'table:style-name': styles.column(width) });

function writeFields(styles: TableStyles, name: string, fields: readonly FormField[]): XmlElement {
  const answer = ({ options }: FormField) =>
    options.length
      ? options.map((option) => paragraph(`${TICK_BOX} ${option}`, 'CellText'))
      : [paragraph('', 'CellText')];
  return xml(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    xml('table:table-header-columns', {}, writeColumn(styles, QUESTION_WIDTH)),
    writeColumn(styles, TEXT_WIDTH - QUESTION_WIDTH),
    ...fields.map((field) =>
      writeRow(styles, Math.max(ROW_HEIGHT, field.lines * LINE_HEIGHT), [
        cell('HeadCell', ...headOf(field)),
        cell('Cell', ...answer(field)),
      ]),
    ),
  );
}

function writeTable(styles: TableStyles, name: string, { columns, rows }: FormTable): XmlElement {
  return xml(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    ...shareWidth(columns.map(({ width }) => width)).map((width) => writeColumn(styles, width)),
    xml(
      'table:table-header-rows',
      {},
      writeRow(
        styles,
        0,
        columns.map((column) => cell('HeadCell', ...headOf(column))),
      ),
    ),
    ...rows.map((label) =>
      writeRow(
        styles,
        ROW_HEIGHT,
        columns.map((_, index) => cell('Cell', paragraph(index === 0 ? (label ?? '') : '', 'CellText'))),
      ),
    ),
  );
}

function writeSection(styles: TableStyles, { words }: Form, section: FormSection, index: number): XmlElement[] {
  const gap = paragraph('', 'Gap');
  return [
    heading(section.title, 2),
    ...(section.text ? [paragraph(section.text, 'Lead')] : []),
    ...(section.fields.length ? [writeFields(styles, `${words.answers}${index + 1}`, section.fields), gap] : []),
    ...(section.table ? [writeTable(styles, `${words.table}${index + 1}`, section.table), gap] : []),
  ];
}

function writeContent(form: Form): XmlElement {
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
  const border = `0.5pt solid #${COLORS.rule}`;
  const cellStyle = (name: string, fill?: string) =>
    xml(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      xml('style:table-cell-properties', {
        'fo:border': border,
        'fo:padding': mm(1.5),
        'style:vertical-align': 'top',
        'fo:background-color': fill ? `#${fill}` : undefined,
      }),
    );
  return xml(
    'office:document-content',
    NAMESPACES,
    xml(
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
    ),
    xml('office:body', {}, xml('office:text', {}, ...body)),
  );
}

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly level?: 1 | 2;
}

function writeStyle(
  name: string,
  { size, bold, color = COLORS.ink, before = 0, after = 0, keepNext, level }: Look,
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
    }),
    xml('style:text-properties', {
      'fo:font-size': pt(size),
      'fo:font-weight': bold ? 'bold' : 'normal',
      'fo:color': `#${color}`,
    }),
  );
}

function writeStyles(form: Form): XmlElement {
  const [language, country] = form.language.split('-');
  const field = (name: string) =>
    xml(`text:${name}`, name === 'page-number' ? { 'text:select-page': 'current' } : {}, '1');
  return xml(
    'office:document-styles',
    NAMESPACES,
    xml(
      'office:font-face-decls',
      {},
      xml('style:font-face', { 'style:name': FONT, 'svg:font-family': FONT, 'style:font-family-generic': 'swiss' }),
    ),
    xml(
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
    ),
    xml(
      'office:automatic-styles',
      {},
      xml(
        'style:page-layout',
        { 'style:name': 'A4' },
        xml('style:page-layout-properties', {
          'fo:page-width': mm(PAGE.width),
          'fo:page-height': mm(PAGE.height),
          'style:print-orientation': 'portrait',
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
    ),
    xml(
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
            `${form.imprint} · ${form.words.page} `,
            field('page-number'),
            ` ${form.words.of} `,
            field('page-count'),
          ),
          paragraph(form.url, 'FooterLine'),
        ),
      ),
    ),
  );
}

function writeMeta(form: Form): XmlElement {
  const date = `${firstDayOf(form.createdOn)}T00:00:00`;
  return xml(
    'office:document-meta',
    NAMESPACES,
    xml(
      'office:meta',
      {},
      xml('dc:title', {}, form.title),
      xml('dc:subject', {}, form.instrument),
      xml('dc:description', {}, form.summary),
      xml('meta:initial-creator', {}, form.publisher),
      xml('dc:creator', {}, form.publisher),
      xml('meta:creation-date', {}, date),
      xml('dc:date', {}, date),
      xml('dc:language', {}, form.language),
    ),
  );
}

/**
 * Writes a form as an OpenDocument text (ISO/IEC 26300, version 1.3). The libraries that write this format set neither
 * the language, nor header rows of tables, nor heights of rows. The same form gives the same bytes.
 */
export function toOdt(form: Form): Uint8Array {
  const parts: Record<string, XmlElement> = {
    'content.xml': writeContent(form),
    'styles.xml': writeStyles(form),
    'meta.xml': writeMeta(form),
  };
  const entry = (path: string, mediaType: string) =>
    xml('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': mediaType });
  const manifest = xml(
    'manifest:manifest',
    { 'xmlns:manifest': `${NAMESPACE}:manifest:1.0`, 'manifest:version': '1.3' },
    xml('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': MEDIA_TYPE,
    }),
    ...Object.keys(parts).map((name) => entry(name, 'text/xml')),
  );
  // The type comes first and uncompressed, so that it can be read from the first bytes of the file.
  return toZip(
    {
      mimetype: encode(MEDIA_TYPE),
      ...Object.fromEntries(
        Object.entries({ ...parts, 'META-INF/manifest.xml': manifest }).map(([name, root]) => [
          name,
          encode(serializeXml(root, { pretty: false })),
        ]),
      ),
    },
    form.createdOn,
    ['mimetype'],
  );
}
