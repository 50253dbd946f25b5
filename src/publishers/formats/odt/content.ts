import { xml, type XmlElement } from '../../xml.ts';
import type { Form, FormSection } from '../form.ts';
import { writeBody } from './body.ts';
import { heading, paragraph } from './elements.ts';
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
  return writeBody(body, styles);
}
