import { HeadingLevel, Paragraph, type Table } from 'docx';
import { cell, paragraph, row, table } from './docx/elements.ts';
import { buildStyles, NUMBERED } from './docx/styles.ts';
import { writeDocx } from './docx/document.ts';
import type { Form, FormField, FormPart, FormSection, FormTable } from './form.ts';
import { LINE_HEIGHT, QUESTION_WIDTH, ROW_HEIGHT, shareWidth, TEXT_WIDTH, TICK_BOX } from './page.ts';

/** The heading of a cell and, in small letters, what to write. */
const headOf = ({ title, text }: FormPart): Paragraph[] => [
  paragraph(title, 'CellHead'),
  ...(text ? [paragraph(text, 'CellHint')] : []),
];

function writeFields(fields: readonly FormField[]): Table {
  const widths = [QUESTION_WIDTH, TEXT_WIDTH - QUESTION_WIDTH] as const;
  const answer = ({ options }: FormField) =>
    options.length ? options.map((option) => paragraph(`${TICK_BOX} ${option}`, 'Cell')) : [paragraph('', 'Cell')];
  return table(
    widths,
    fields.map((field) =>
      row(
        [cell(headOf(field), widths[0], true), cell(answer(field), widths[1])],
        Math.max(ROW_HEIGHT, field.lines * LINE_HEIGHT),
      ),
    ),
    'column',
  );
}

function writeTable({ columns, rows }: FormTable): Table {
  const widths = shareWidth(columns.map(({ width }) => width));
  return table(
    widths,
    [
      row(
        columns.map((column, index) => cell(headOf(column), widths[index] ?? 0, true)),
        0,
        { isHeader: true },
      ),
      ...rows.map((label) =>
        row(
          columns.map((_, index) => cell([paragraph(index === 0 ? (label ?? '') : '', 'Cell')], widths[index] ?? 0)),
          ROW_HEIGHT,
        ),
      ),
    ],
    'row',
  );
}

function writeSection(section: FormSection): (Paragraph | Table)[] {
  const gap = paragraph('', 'Gap');
  return [
    new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...(section.text ? [paragraph(section.text, 'Normal', { keepNext: true })] : []),
    ...(section.fields.length ? [writeFields(section.fields), gap] : []),
    ...(section.table ? [writeTable(section.table), gap] : []),
  ];
}

/** Writes a form as a text document of Word. The same form gives the same bytes. */
export const toDocx = (form: Form): Promise<Uint8Array> =>
  writeDocx({
    frame: form,
    properties: { subject: form.instrument, description: form.summary, creator: form.publisher },
    styles: buildStyles(form.language),
    children: [
      paragraph(`${form.words.kicker} · ${form.instrument}`, 'Kicker'),
      new Paragraph({ text: form.title, heading: HeadingLevel.HEADING_1 }),
      paragraph(form.summary, 'Normal'),
      ...(form.instructions.length
        ? [new Paragraph({ text: form.words.instructions, heading: HeadingLevel.HEADING_2, keepNext: true })]
        : []),
      ...form.instructions.map((text) => new Paragraph({ text, numbering: { reference: NUMBERED, level: 0 } })),
      ...(form.legend ? [paragraph(form.legend, 'Legend')] : []),
      ...form.sections.flatMap(writeSection),
    ],
  });
