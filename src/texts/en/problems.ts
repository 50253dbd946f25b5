import type { Texts } from '../es/index.ts';
import { detailOf, nearestOf, type ToldProblem } from '../told.ts';
import { consentProblems } from './consentProblems.ts';
import { fileProblems } from './fileProblems.ts';
import { guess } from './guess.ts';
import { monitoringProblems } from './monitoringProblems.ts';
import { proseProblems } from './proseProblems.ts';
import { workspaceProblems } from './workspaceProblems.ts';

/** What would set a sign that its letters lack. */
function sayWhereSet(problem: ToldProblem): string {
  const [guide, chart, place] = ['guide', 'chart', 'cell'].map((name) => detailOf(problem, name));
  const at = place ? ` It stands in cell ${place}.` : '';
  if (guide) return `The guide “${guide}” holds it, part ${detailOf(problem, 'part')}.${at}`;
  return `${chart ? `The chart “${chart}” holds it.` : 'This text stands in them.'}${at}`;
}

/** The cell of a table as a spreadsheet names it. */
const cell = (problem: ToldProblem): string =>
  detailOf(problem, 'cell')
    ? `Cell ${detailOf(problem, 'cell')} (“${problem.field}”)`
    : `The cell of “${problem.field}”`;

/** The name of a file without its folders. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Parts of an indicator that carry a figure or sources of their own, as editors call them. */
const PARTS: Readonly<Record<string, string>> = {
  target: 'the target',
  result: 'the result',
  baseline: 'the baseline',
};
const part = (name = ''): string => PARTS[name] ?? `“${name}”`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong with a figure that must be a number. */
const isNone = (problem: ToldProblem): string =>
  detailOf(problem, 'wrong') === 'empty' ? 'is empty' : 'is not a number';

/** What was probably meant by a value of another type where a text belongs. */
const hintText = (problem: ToldProblem): string => {
  if (detailOf(problem, 'wanted') !== 'string') return '';
  return detailOf(problem, 'written')
    ? ` Put it in quotes: '${detailOf(problem, 'written')}'.`
    : ' If the text holds a colon, put all of it in quotes.';
};

/** What the report says of each problem: code → words. */
export const problems: Texts['problems'] = {
  ...fileProblems,
  ...proseProblems,
  ...monitoringProblems,
  ...workspaceProblems,
  ...consentProblems,
  'archivo-no-utf8': {
    title: (p) =>
      ({
        workbook: 'The file is of Excel or Word, though its name says something else.',
        pdf: 'The file is a PDF, though its name says something else.',
      })[detailOf(p, 'wrong')] ?? 'The file is not saved as UTF-8.',
    fix: (p) =>
      ({
        workbook:
          'Another name does not convert it: open it and save it from there. A table, as “CSV UTF-8 (comma delimited)”; ' +
          'a text, copy it into a record made with “npm run new”.',
        pdf: 'Copy its text into a record made with “npm run new”, or put it in the folder public to be downloaded.',
      })[detailOf(p, 'wrong')] ??
      'Open it in your editor and save it with the encoding “UTF-8”; in Excel, “CSV UTF-8 (comma delimited)”.',
  },
  'archivo-nombre': {
    title: (p) =>
      detailOf(p, 'copy')
        ? `“${p.received}” seems to be a copy of “${detailOf(p, 'copy')}”.`
        : detailOf(p, 'taken')
          ? `The name “${p.received}” is taken by another page of the site: ${detailOf(p, 'taken')}`
          : `The name “${p.received}” does not serve as an identifier.`,
    fix: (p) =>
      detailOf(p, 'copy')
        ? 'If it is a copy, delete it. If it is another record, give it a name of its own.'
        : detailOf(p, 'taken')
          ? 'Rename the file.'
          : `Rename the file: lower case without accents, digits and hyphens only. For example: “${nearestOf(p)}”.`,
  },
  'archivo-extension': {
    title: (p) => `“${p.received}” is not a file that this folder takes.`,
    fix: (p) =>
      ({
        workbook:
          'Make the dataset with “npm run new dataset” and save the sheet as “CSV UTF-8 (comma delimited)” in its folder, ' +
          'under the name rows.csv.',
        document: 'Copy its text into a record made with “npm run new”, and take the file out of this folder.',
        besideTable:
          'The site reads rows.csv only. If this sheet holds anything new, save it as “CSV UTF-8 (comma delimited)” under ' +
          'that name; then take it out of this folder.',
        beside: 'The site reads dataset.yaml and rows.csv only: take this file out of the folder.',
      })[detailOf(p, 'wrong')] ??
      (nearestOf(p)
        ? `Rename it to “${nearestOf(p)}”.`
        : `Here go ${p.expected}. Move the file to another folder, or delete it.`),
  },
  'archivo-falta': {
    title: () => 'This file is missing.',
    fix: (p) => {
      if (p.file.endsWith('.ts'))
        return 'Copy that of tests/fixtures/la-loma/src/site.config.ts and put in what is yours.';
      if (detailOf(p, 'vocabulary'))
        return (
          `Some records use this vocabulary. Create it with “npm run new vocabulary ` + `${detailOf(p, 'vocabulary')}”.`
        );
      if (detailOf(p, 'workbook'))
        return (
          `Open “${detailOf(p, 'workbook')}” in your spreadsheet and save it as “CSV UTF-8 (comma delimited)” under the ` +
          'name rows.csv. Then take the sheet out of this folder.'
        );
      return nearestOf(p)
        ? `Is it the file “${nearestOf(p)}”? Rename it to “${nameOf(p.file)}”.`
        : 'A dataset has two files in its folder: dataset.yaml and rows.csv. Create the one that is missing.';
    },
  },
  'archivo-enorme': {
    title: (p) => `The file weighs ${p.received}, and ${p.expected} is the most that is read.`,
    fix: (p) =>
      p.file.endsWith('.csv')
        ? 'See that it does not hold thousands of empty rows or columns. If all of it is data, part it in several datasets.'
        : 'See that no picture or other file was pasted into it. If all of it is text, part it in several records.',
  },
  'texto-enorme': {
    title: (p) => `The text is beyond what can be read: ${p.expected}.`,
    fix: (p) =>
      detailOf(p, 'bound') === 'titleLetters'
        ? 'Leave a title of a line or two, and move the rest to the text or the summary.'
        : detailOf(p, 'bound') === 'levels' || detailOf(p, 'bound') === 'treeLevels'
          ? 'Move up the lists, quotations or groups that stand inside of one another.'
          : 'See whether something was pasted by mistake from this line on. If all of it is text, part it in several ' +
            'paragraphs or records.',
  },
  'signo-invisible': {
    title: (p) => `There is a sign here that nobody sees: ${detailOf(p, 'sign')} (${detailOf(p, 'point')}).`,
    fix: (p) =>
      detailOf(p, 'kind') === 'replacement'
        ? 'It stands for a letter that was lost when the text was saved or copied: delete it and write the letter.'
        : 'Delete it and write that word again. It mostly comes with text from a PDF, from Word or from a chat.',
  },
  'id-repetido': {
    title: (p) => `Two records have the identifier “${p.received}”.`,
    fix: (p) => `The other file is ${detailOf(p, 'other')}. Rename one of the two, or delete the one too many.`,
  },
  'yaml-sintaxis': {
    title: () => 'The record cannot be read: there is a slip in the writing.',
    fix: (p) =>
      `Check this line and the one before it: ${p.reason || detailOf(p, 'message') || 'colons, quotes, indentation'}.` +
      (detailOf(p, 'writtenRight') ? ` Write it like this: ${detailOf(p, 'writtenRight')}` : ''),
  },
  'yaml-clave-repetida': {
    title: (p) => `The field “${p.received}” is written twice in the same group.`,
    fix: () => 'Leave just one; if you wanted several values, write them as a list.',
  },
  'yaml-espacio': {
    title: () => 'There is a blank here that is not that of the space bar.',
    fix: () =>
      'Delete it and write a plain space: indentation and what follows a colon need it. It mostly comes with text ' +
      'from Word or from a web page.',
  },
  'yaml-coma': {
    title: (p) => `“${p.received}” holds a comma, and between braces { } a comma parts fields.`,
    fix: (p) =>
      detailOf(p, 'writtenRight')
        ? `Write ${detailOf(p, 'writtenRight')}, with a decimal point. If it is a text, put it in quotes: '${p.received}'.`
        : `Put it in quotes: '${p.received}'.`,
  },
  'ficha-falta': {
    title: (p) => (p.file.endsWith('.yaml') ? 'The file is empty.' : 'The file does not begin with its fields.'),
    fix: (p) =>
      p.file.endsWith('.yaml')
        ? 'Write its fields, or delete it. “npm run new” creates complete records to go by.'
        : 'The first line must be “---”, then the fields, and another line “---” before the text.',
  },
  'campo-desconocido': {
    title: (p) => `There is no field “${p.received}” in this ${p.file.endsWith('.ts') ? 'file' : 'record'}.`,
    fix: (p) => guess(p, 'Remove it or write one of the fields that it takes.'),
  },
  'campo-falta': {
    title: (p) => `The field “${p.field}” is missing.`,
    fix: (p) =>
      p.file.endsWith('.ts')
        ? 'Write it in this file, with its value.'
        : 'Write it in the record. “npm run new” creates complete records to go by.',
  },
  'campo-tipo': {
    title: (p) => `The field “${p.field}” is not of the expected type.`,
    fix: (p) =>
      nearestOf(p) && detailOf(p, 'wanted') !== 'boolean'
        ? `Write ${nearestOf(p)}, with a decimal point and no symbols.`
        : guess(p, `Write ${p.expected}.${hintText(p)}`),
  },
  'campo-formato': {
    title: (p) => `The field “${p.field}” does not have the expected form.`,
    fix: (p) => guess(p, `Write ${p.expected}.`),
  },
  'campo-vacio': {
    title: (p) => `The field “${p.field}” is empty.`,
    fix: () => 'Fill it in; if there is no value and the field is optional, remove it.',
  },
  'campo-valor': {
    title: (p) => `The field “${p.field}” has a value that it does not take.`,
    fix: (p) => guess(p, `Write ${p.expected}.`),
  },
  'campo-rango': {
    title: (p) => `The number of “${p.field}” is out of bounds.`,
    fix: (p) => `Write ${p.expected}.`,
  },
  'numero-no-cabe': {
    title: (p) => {
      const what = detailOf(p, 'cell') ? cell(p) : `The number of “${p.field}”`;
      return (
        {
          zeros: `${what} begins with a zero, which a number does not keep: “${p.received}”.`,
          figures: `${what} has more figures than a number keeps: “${p.received}”.`,
        }[detailOf(p, 'wrong')] ?? `${what} is not written in figures: “${p.received}”.`
      );
    },
    fix: (p) => {
      const code = detailOf(p, 'cell') ? 'Is it a code? Put “type: text” in the column, in dataset.yaml. ' : '';
      return (
        code +
        ({
          zeros: 'If it is a number, write it without zeros before it.',
          figures: 'If it is a number, write it with fifteen figures or fewer.',
        }[detailOf(p, 'wrong')] ?? 'Write it with all its figures, without letters.')
      );
    },
  },
  'sin-fuente': {
    title: (p) =>
      p.field === 'sources'
        ? 'The record cites no source.'
        : `${capital(part(p.field?.replace(/\.sources$/, '')))} cites no source.`,
    fix: (p) =>
      `Add at least one under “sources”, with sourceId (the source) and locator (the place): what has no ` +
      `source is not published.${p.field === 'baseline.sources' ? ' If no source tells how it was before, remove “baseline”.' : ''}`,
  },
  'red-sin-cifra': {
    title: () => 'The network has no figure and does not say why.',
    fix: () => 'Write “figure” with the figure, or “figureAbsence” with the reason why there is none.',
  },
  'red-cifra-unidad': {
    title: (p) =>
      detailOf(p, 'figure')
        ? `The figure of the networks “${detailOf(p, 'figure')}” is no number.`
        : 'This figure is in another unit than those of the other networks.',
    fix: (p) =>
      detailOf(p, 'figure')
        ? 'Point to a cell or a measure with a number.'
        : 'Point to a figure in the same unit: those of all networks, and their target (“networkFigure.target”), are ' +
          'read side by side.',
  },
  'referencia-desconocida': {
    title: (p) =>
      `${detailOf(p, 'cell') ? `In cell ${detailOf(p, 'cell')}: there` : 'There'} is no record “${p.received}” ` +
      `(${detailOf(p, 'kind')}).`,
    fix: (p) =>
      guess(
        p,
        detailOf(p, 'several')
          ? `If you renamed the file, give it its name back or write the new one in each place. If you deleted the ` +
              `record, take the reference out of all of them or create it again in ${detailOf(p, 'folder')}.`
          : `Create the record in ${detailOf(p, 'folder')} or take the reference out.`,
      ) + (nearestOf(p) ? ` Identifiers are the names of the files in ${detailOf(p, 'folder')}.` : ''),
  },
  'referencia-borrador': {
    title: (p) =>
      `${detailOf(p, 'cell') ? `In cell ${detailOf(p, 'cell')}: ` : ''}“${p.received}” leads to a draft, which is not ` +
      `published (${detailOf(p, 'kind')} “${detailOf(p, 'draft')}”).`,
    fix: (p) =>
      `If it is ready, publish it: delete the line “draft: true” in ${detailOf(p, 'place')}. If it is not, remove the ` +
      'citation from here, or mark this record as a draft too.',
  },
  'plantilla-sin-llenar': {
    title: (p) =>
      detailOf(p, 'count') === '1'
        ? `A text of the template is left: “${p.received}”.`
        : `Texts of the template are left (${detailOf(p, 'count')}); the first is “${p.received}”.`,
    fix: (p) =>
      `Write your own in its place (${detailOf(p, 'count') === '1' ? 'line' : 'lines'} ${detailOf(p, 'lines')}). While ` +
      'it is not ready, put “draft: true” among the fields of the record: it will show with “npm run dev” and will not ' +
      'be published.',
  },
  'vocabulario-desconocido': {
    title: (p) => `“${p.received}” is not in the vocabulary “${detailOf(p, 'vocabulary')}”.`,
    fix: (p) => guess(p, `Use one of its values, or add it to data/vocabularies/${detailOf(p, 'vocabulary')}.yaml.`),
  },
  'cifra-desconocida': {
    title: (p) => `The figure “${p.received}” leads to no data.`,
    fix: (p) =>
      guess(
        p,
        p.expected
          ? `Write ${p.expected}.`
          : 'Write “dataset/measure” or “dataset/row/column” with names that exist in data/datasets.',
      ),
  },
  'grafico-desconocido': {
    title: (p) => `There is no chart “${p.received}”.`,
    fix: (p) => guess(p, 'Write “dataset/chart”, or declare it under “charts” of the dataset.'),
  },
  'grafico-tipo': {
    title: (p) => `The chart “${detailOf(p, 'chart')}” cannot be drawn as “${detailOf(p, 'type')}”: ${p.received}.`,
    fix: (p) => `Write ${p.expected}.`,
  },
  'lugar-fuera-de-fuente': {
    title: (p) =>
      ({
        form: `The place “${p.received}” is not written as places in ${detailOf(p, 'source')} are counted.`,
        order: `The place “${p.received}” runs backwards: the lower number comes first.`,
      })[detailOf(p, 'wrong')] ??
      `The place “${p.received}” does not exist in ` +
        `${detailOf(p, 'source')}${detailOf(p, 'lines') ? `, which has ${detailOf(p, 'lines')} lines` : ''}.`,
    fix: (p) => `Write ${p.expected}.`,
  },
  'tramo-al-reves': {
    title: (p) =>
      detailOf(p, 'cell')
        ? `${cell(p)} ends at ${p.received}, before it begins: “${detailOf(p, 'startField')}” says ${detailOf(p, 'start')}.`
        : `“${p.field}” (${p.received}) comes before “${detailOf(p, 'startField')}” (${detailOf(p, 'start')}).`,
    fix: () =>
      'Check both values in the source: the first is the beginning or the least; the second, the end or the most.',
  },
  'orden-repetido': {
    title: (p) => `Place ${p.received} is already taken.`,
    fix: (p) =>
      `It belongs to ${detailOf(p, 'other')}. Change the “order” of one of the two records: the first free ` +
      `place is ${p.expected}.`,
  },
  'orden-hueco': {
    title: (p) =>
      `The order jumps: there is no ${detailOf(p, 'label')} at place ${p.expected}, and this one says ${p.received}.`,
    fix: (p) => `Change “order” to ${p.expected}, or add the record that is missing.`,
  },
  'csv-cabecera': {
    title: (p) =>
      detailOf(p, 'separatorLine')
        ? `The first line is “${detailOf(p, 'separatorLine')}”, which only Excel understands.`
        : detailOf(p, 'twice')
          ? `The column “${detailOf(p, 'twice')}” stands twice on the first line of the CSV.`
          : detailOf(p, 'separator')
            ? `The CSV is not separated by commas but by ${{ ';': 'semicolons', '|': 'bars |' }[detailOf(p, 'separator')] ?? 'tabs'}.`
            : 'The first line of the CSV does not match the columns of dataset.yaml.',
    fix: (p) =>
      detailOf(p, 'separatorLine')
        ? 'Delete that line and save the file with commas: in Excel, “CSV UTF-8 (comma delimited)”.'
        : detailOf(p, 'separator')
          ? 'Save it again with commas: in Excel, “CSV UTF-8 (comma delimited)”; in LibreOffice, choose the comma ' +
            'as the separator.'
          : 'Write the “id” of each column on the first line, in the same order, or correct the columns in dataset.yaml.',
  },
  'csv-sin-filas': {
    title: () => 'The CSV has no row of data.',
    fix: () => 'Add the rows below the first line, or delete the folder of the dataset.',
  },
  'csv-sobra': {
    title: (p) =>
      detailOf(p, 'what') === 'rows'
        ? `The CSV has ${p.received === '1' ? 'an empty row' : `${p.received} empty rows`}.`
        : `The CSV has ${p.received === '1' ? 'an empty column' : `${p.received} empty columns`} on the right.`,
    fix: (p) =>
      detailOf(p, 'what') === 'rows'
        ? 'Delete them: in Excel, select those rows, choose “Delete” and save again.'
        : 'Delete them: in Excel, select the columns after the last one, choose “Delete” and save again.',
  },
  'csv-fila-total': {
    title: (p) =>
      detailOf(p, 'wrong') === 'word'
        ? `The row “${p.received}” seems to be a total or a mean of the others.`
        : 'The last row seems to be the total or the mean of those above it.',
    fix: (p) =>
      'Delete it: it would be counted twice. Totals and means are declared in “measures”, and the site computes them.' +
      (detailOf(p, 'wrong') === 'word'
        ? ' If it is data, give it another name.'
        : ' If it is data, put it in another place.'),
  },
  'csv-columnas': {
    title: (p) => `The row has ${p.received} ${p.received === '1' ? 'cell' : 'cells'} and must have ${p.expected}.`,
    fix: () =>
      'Check the commas: decimals take a point, a cell that holds a comma goes in quotes, and an empty cell ' +
      'counts too.',
  },
  'csv-celda-numero': {
    title: (p) => `${cell(p)} is not a number: “${p.received}”.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'excelDate'
        ? 'Excel changed it into a date: give the column the format “Text”, write the number again and save.'
        : nearestOf(p)
          ? `Write ${nearestOf(p)}, with a decimal point and no symbols.`
          : `Write ${p.expected}.`,
  },
  'csv-celda-valor': {
    title: (p) =>
      detailOf(p, 'wrong') === 'excel'
        ? `${cell(p)} holds an error of Excel: “${p.received}”.`
        : `${cell(p)} has a value that it does not take: “${p.received}”.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'excel'
        ? 'Mend the formula in the spreadsheet, or write the value. If it is missing, leave the cell empty.'
        : guess(p, `Write ${p.expected}.`),
  },
  'csv-celda-vacia': {
    title: (p) => `${cell(p)} is empty.`,
    fix: () => 'Fill it in; if the source lacks the value, put “required: false” on the column, in dataset.yaml.',
  },
  'csv-clave': {
    title: (p) =>
      detailOf(p, 'other') ? `The key “${p.received}” is repeated.` : `The key “${p.received}” cannot name the row.`,
    fix: (p) =>
      detailOf(p, 'other')
        ? `Line ${detailOf(p, 'other')} uses it already. Each row takes a key of its own.`
        : guess(p, 'Use lower case without accents, digits and hyphens.'),
  },
  'csv-sintaxis': {
    title: () => 'The CSV cannot be read.',
    fix: (p) => {
      const reason = p.reason || detailOf(p, 'message');
      return `Check the quotes of this line${reason ? `: ${reason}` : ''}.`;
    },
  },
  'medida-definicion': {
    title: (p) =>
      detailOf(p, 'wrong')
        ? `The measure “${detailOf(p, 'measure')}” is computed from “${p.received}”, which ${isNone(p)}.`
        : `The measure “${detailOf(p, 'measure')}” is incomplete: ${p.received}.`,
    fix: (p) => `Write ${p.expected}.`,
  },
  'medida-columna': {
    title: (p) =>
      detailOf(p, 'type')
        ? `The column “${p.received}” does not serve here: it is of type ${detailOf(p, 'type')}.`
        : `“${p.received}” is not a column that serves here.`,
    fix: (p) => guess(p, `Write ${p.expected}.`),
  },
  'medida-sin-filas': {
    title: (p) =>
      detailOf(p, 'filter')
        ? `No row passes the filter “${p.received}”.`
        : `The measure “${detailOf(p, 'measure')}” cannot be computed: ${p.received}.`,
    fix: (p) =>
      detailOf(p, 'filter')
        ? guess(p, `Write ${p.expected}.`)
        : `It needs ${p.expected}. Check its filter “where” and the cells.`,
  },
  'medida-circular': {
    title: (p) => `The measure “${detailOf(p, 'measure')}” depends on itself.`,
    fix: () => 'Change “numerator” or “denominator” in one of them: a measure cannot be computed from itself.',
  },
  'medida-difiere': {
    title: (p) => `The measure “${detailOf(p, 'measure')}” gives ${p.expected} and the source reports ${p.received}.`,
    fix: (p) =>
      `Check the cells and the place cited (${detailOf(p, 'source')}). If the source is wrong, write a note in ` +
      `data/notes and put it in “noteId”.`,
  },
  'medida-id-repetido': {
    title: (p) =>
      `There are two ${{ columns: 'columns', charts: 'charts', readings: 'readings' }[detailOf(p, 'list')] ?? 'measures'} called “${p.received}”.`,
    fix: () => 'Change the “id” of one of the two.',
  },
  'nota-sobra': {
    title: (p) =>
      `The measure “${detailOf(p, 'measure')}” gives ${detailOf(p, 'value')}, as the source does, and still ` +
      `carries the note “${p.received}”.`,
    fix: () => 'Remove “noteId”: the difference that it explained is gone.',
  },
  'indicador-cifra': {
    title: (p) => `The figure of ${part(detailOf(p, 'part'))} ${isNone(p)}: “${detailOf(p, 'figure')}”.`,
    fix: (p) => `Point to ${p.expected}, or remove “figure” and say it in words alone in “text”.`,
  },
  'indicador-unidad': {
    title: (p) =>
      detailOf(p, 'other')
        ? `The figure of ${part(detailOf(p, 'part'))} is in another unit than that of ${part(detailOf(p, 'other'))}.`
        : `The figure of ${part(detailOf(p, 'part'))} has no unit: “${detailOf(p, 'figure')}”.`,
    fix: (p) =>
      detailOf(p, 'other')
        ? 'Point to a figure in the same unit, or correct “unitId” on the column or measure: two figures in ' +
          'different units cannot be compared.'
        : `Put “unitId” on the column “${detailOf(p, 'column')}” in ${detailOf(p, 'file')}. The values are in ` +
          `data/vocabularies/units.yaml.`,
  },
  'indicador-sentido': {
    title: () => 'The indicator and its figures do not say the same: for one more is better, for another fewer.',
    fix: (p) =>
      `Settle whether more is better (“ascending: true”) or fewer (“ascending: false”) and write it once: ` +
      `${detailOf(p, 'own') ? 'take “ascending” away here, or correct' : 'correct'} that of the column or measure ` +
      `“${detailOf(p, 'figure')}”.`,
  },
  'prosa-sintaxis': {
    title: () => 'The text cannot be read.',
    fix: (p) => {
      const reason = p.reason || detailOf(p, 'message');
      return (
        `Check the signs < > { } of this ` + `line${reason ? `: ${reason}` : '; outside components they are not used'}.`
      );
    },
  },
  'prosa-html': {
    title: (p) => `The text holds HTML code: ${p.received}`,
    fix: () => 'Remove it or write it in Markdown: **bold**, *italics*, [link](/page/), lists and tables.',
  },
  'prosa-codigo': {
    title: (p) =>
      detailOf(p, 'wrong') === 'open'
        ? `The block that ${detailOf(p, 'fence')} opens is not closed, and takes the rest of the text with it.`
        : `The text holds a block of code: ${p.received}`,
    fix: (p) =>
      `Delete the lines ${detailOf(p, 'fence')}. A model to copy or to fill in goes as a quotation, with > at the start ` +
      'of each line, and the name of a file goes between grave accents: `rows.csv`.',
  },
  'prosa-componente': {
    title: (p) => `This component is not taken here: ${p.received}`,
    fix: (p) => {
      switch (detailOf(p, 'wrong')) {
        case 'md':
          return 'Components do not work in an .md file: change its ending to .mdx.';
        case 'field':
          return `<${detailOf(p, 'component')}> goes in the text, after the fields, and not in a field.`;
        case 'line':
          return `<${detailOf(p, 'component')}> stands alone on its line, with an empty line before and after it.`;
        default:
          return guess(p, `Those that are taken: ${p.expected}.`);
      }
    },
  },
  'prosa-atributo': {
    title: (p) => `The component <${detailOf(p, 'component')}> is not written as it should be: ${p.received}.`,
    fix: (p) => `Write it like this: ${detailOf(p, 'example')}`,
  },
  'prosa-expresion': {
    title: (p) => `The text holds code that would run: ${p.received}`,
    fix: (p) =>
      detailOf(p, 'example')
        ? `Write the attribute in quotes: ${detailOf(p, 'example')}`
        : 'Remove it. Braces { } and lines with “import” and “export” are not used in texts.',
  },
  'prosa-titulos': {
    title: (p) =>
      ({
        field: `This field takes no headings: “${p.received}”`,
        first: `The heading “${p.received}” is of level 1, which is that of the page.`,
      })[detailOf(p, 'wrong')] ?? `The heading “${p.received}” skips a level.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'field'
        ? 'Remove the signs #, or move the text to the body, after the fields.'
        : `Begin it with ${p.expected}.`,
  },
  'prosa-bloque': {
    title: (p) => `This field is a line of text, and holds something more: ${p.received}`,
    fix: () =>
      'Lists, tables, quotations, images and footnotes are not taken here. Write it in one line, or move it to ' +
      'the text after the fields.',
  },
  'ruta-desconocida': {
    title: (p) =>
      detailOf(p, 'untitled')
        ? `The stop “${detailOf(p, 'untitled')}” has no title.`
        : `The stop “${p.received}” is not a page of the site.`,
    fix: (p) =>
      detailOf(p, 'untitled')
        ? 'It is a page that comes from no record: write its name in “title”.'
        : guess(p, `Write ${p.expected}.`),
  },
  'prosa-enlace': {
    title: (p) =>
      detailOf(p, 'target') === 'image'
        ? `The image “${p.received}” ${detailOf(p, 'wrong') ? 'is a file of another kind' : 'is not on this site'}.`
        : `The link “${p.received}” leads nowhere.`,
    fix: (p) => guess(p, `Write ${p.expected}.`),
  },
  'lectura-dificil': {
    title: (p) =>
      `The text is hard to read: its reading ease (Flesch) is ${p.received}, and it must reach ${p.expected}.`,
    fix: () =>
      'Break up long sentences and use shorter words. Begin with the hardest sentences, which stand above with ' +
      'their score.',
  },
  'cifra-suelta': {
    title: (p) => `The figure “${p.received}” is written by hand.`,
    fix: () =>
      'Take it from the data with <Cifra de="dataset/measure" />, or mark it as said by a source: <Segun ' +
      'fuente="…" lugar="…">…</Segun>.',
  },
  'texto-copiado': {
    title: () => 'The text repeats nine or more words of a source in a row.',
    fix: () => 'Write it in other words: facts are taken from the sources, not sentences.',
  },
  'persona-sin-consentimiento': {
    title: (p) => `The text names a person without their consent: “${p.received}”.`,
    fix: (p) =>
      `Name their firm or their role. If the person agreed, write the consent in data/consents and name it under “persons”. If it ` +
      `is a street, an institution or a firm, declare it once, by its whole name, in ` +
      `data/vocabularies/names-of-no-person.yaml: “- { id: ${detailOf(p, 'id')}, label: ${detailOf(p, 'label')} }”.`,
  },
  'configuracion-sintaxis': {
    title: (p) =>
      ({
        empty: 'The configuration of the site is empty.',
        noExport: 'The configuration of the site does not begin with “export default {”.',
        rest: 'Something follows the configuration of the site.',
      })[detailOf(p, 'wrong')] ?? 'The configuration of the site cannot be read: there is a slip in the writing.',
    fix: (p) =>
      ({
        empty: 'Copy that of another site, or of tests/fixtures/la-loma/src/site.config.ts, and put in what is yours.',
        noExport: 'Write all of it inside “export default { … }”; only “import type” may stand before it.',
        rest: 'Leave only “export default { … }” and delete what follows its last brace.',
      })[detailOf(p, 'wrong')] ??
      'Check this line and the one before it: each value ends with a comma, texts go in single quotes, and an ' +
        "apostrophe inside of a text is written \\'.",
  },
  'configuracion-codigo': {
    title: (p) => `The configuration of the site holds code, and only values go here: ${p.received}`,
    fix: () => 'Write the value itself: a text in quotes, a number, true or false, a list [ ] or a group { }.',
  },
  'edicion-rota': {
    title: (p) =>
      ({
        json: 'The edition cannot be read: the file was cut, or changed by hand.',
        later: `The edition holds something that this version of Trama does not know: “${p.field}”.`,
        shape: `The edition does not have the expected form, at “${p.field}”.`,
        name: `The file says that it is edition ${p.received}: a file is named for its edition.`,
        noArchive: 'The file with the data of the edition is missing.',
        archive: 'The file with the data of the edition was cut or damaged.',
        hash: 'The data of the edition are not those that were kept: the file was changed.',
      })[detailOf(p, 'wrong')] ?? 'This file belongs to no edition.',
    fix: (p) =>
      ({
        later: 'Update Trama to the version that kept the edition.',
        foreign: 'Take it out of data/editions: only what “npm run edition” writes goes there.',
      })[detailOf(p, 'wrong')] ??
      'Get it back from your backup or from Git: editions are not edited by hand. If nobody has used it yet, delete its ' +
        '.json and its .zip, and keep it again with “npm run edition”.',
  },
  'guia-parte-vacia': {
    title: (p) => `Part ${detailOf(p, 'part')} of the guide does not say what it holds: ${p.received}.`,
    fix: () => 'Write “chapter” with “sections” for a chapter of its own, or “kind” to take records: one of the two.',
  },
  'guia-parte-doble': {
    title: (p) => `The guide holds the same record twice: ${p.received}.`,
    fix: (p) => `It is already in part ${detailOf(p, 'other')}. Remove it from one of the two.`,
  },
  'guia-a-si-misma': {
    title: (p) => `The guide contains itself: ${p.received}.`,
    fix: () => 'A guide is made of records, not of guides. Name the records that the other one holds.',
  },
  'guia-parte-falta': {
    title: (p) =>
      `Part ${detailOf(p, 'part')} of the guide names a record (${detailOf(p, 'kind')}) that does not exist: ` +
      `“${p.received}”.`,
    fix: (p) =>
      nearestOf(p)
        ? `Did you mean “${nearestOf(p)}”?`
        : `Create the record in ${detailOf(p, 'folder')} or remove it from the guide.`,
  },
  'guia-titulos': {
    title: (p) => `The heading “${p.received}” skips a level in part ${detailOf(p, 'part')} of the guide.`,
    fix: (p) => `Put “depth: ${p.expected}”: the chapter is level 1.`,
  },
  'formato-incompleto': {
    title: (p) => `The form lacks something: ${p.received}.`,
    fix: (p) => `Write ${p.expected}.`,
  },
  'formato-contenido': {
    title: (p) => `The instrument “${detailOf(p, 'instrument')}” does not contain “${p.received}”.`,
    fix: (p) =>
      guess(p, `Write ${p.expected}, or remove “content” and put “title”: it will be marked as proposed by this site.`),
  },
  'formato-columna': {
    title: (p) =>
      detailOf(p, 'type')
        ? `The column “${p.received}” does not serve here: it is of type ${detailOf(p, 'type')}.`
        : `The sheet has no ${detailOf(p, 'what') === 'result' ? 'result' : 'column'} “${p.received}”.`,
    fix: (p) => guess(p, `Write ${p.expected}.`),
  },
  'formato-id-repetido': {
    title: (p) =>
      `There are two ${{ sheets: 'sheets', results: 'results' }[detailOf(p, 'what')] ?? 'columns'} called ` +
      `“${p.received}”.`,
    fix: () => 'Change the name of one of the two.',
  },
  'formato-circular': {
    title: (p) => `The formula of “${p.received}” depends on itself.`,
    fix: () => 'Change the columns of one of the formulas: none can be computed from itself.',
  },
  'guia-signo': {
    title: (p) =>
      `The sign “${p.received}” (U+${detailOf(p, 'point')}) is not in the typefaces of guides and charts. ` +
      `${sayWhereSet(p)}`,
    fix: () => 'Write another sign, or the whole word.',
  },
  'guia-figura-sin-texto': {
    title: (p) =>
      `The image “${p.received}” has no text that tells it. ` +
      (detailOf(p, 'guide')
        ? `The guide “${detailOf(p, 'guide')}” holds it, part ${detailOf(p, 'part')}.`
        : 'The booklet of a phase holds it.'),
    fix: () => 'Write it between the brackets: “![what is seen](/image.png)”.',
  },
};
