import type { Texts } from '../es/index.ts';
import type { LedgerMessage, Told } from '../ledgerMessage.ts';

const message = (reason: (told: Told) => string, mend: (told: Told) => string): LedgerMessage => ({ reason, mend });
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const nearest = (name: string | undefined): string => (name ? `Is it the column “${name}”? ` : '');

/** The bridge to programs that collect data: forms that go there, and what comes home from there. */
export const odk: Texts['odk'] = {
  row: (row) => `row ${row}`,
  cell: (row, column) => `row ${row}, column “${column}”`,
  imported: (system, added, known, aside, refused) =>
    `From ${system}: ${count(added, 'new submission', 'new submissions')}, ${known} known already` +
    (aside ? `, ${aside} of another period` : '') +
    (refused ? `. ${count(refused, 'fault', 'faults')}: what has one was not imported.` : '.'),
  next: 'The new ones are received and approved as all others are.',
  exportWhat: 'Say what to export to: “exportar --xlsform”.',
  exported: (files, folder) => `${count(files, 'form', 'forms')} in ${folder}.`,
  notExported:
    'Nothing was written. An XLSForm cannot say these formulas, and would collect other figures without them:',
  unsaid: (form, field, part, why) =>
    `  ${form}: the ${part === 'formula' ? 'formula' : 'condition'} of “${field}”. ${why}`,
  mendUnsaid: 'Change the formula, or export the other forms with “--form”.',
};

/** What is wrong with an export of ODK Central or KoboToolbox, and what to do, by its code. */
export const odkFaults: Texts['odkFaults'] = {
  notCsv: message(
    ({ wrong = '' }) =>
      ({
        zip: 'The file is a ZIP or a workbook of Excel, and a CSV is read.',
        utf8: 'The file is not UTF-8: another program saved it again.',
        quotes: 'The quotation marks of the CSV are not in pairs.',
        empty: 'The file has no row.',
      })[wrong] ?? 'The file is no CSV.',
    ({ wrong }) =>
      wrong === 'zip'
        ? 'If it is a ZIP of ODK Central, take the CSV out of it. From KoboToolbox, export as CSV.'
        : 'Export again, and do not open the file in another program before it is imported.',
  ),
  notAnExport: message(
    () => 'The file has neither the columns of ODK Central nor those of KoboToolbox (KEY, _uuid).',
    () => 'Export the submissions as CSV, with all columns. For a file of the monitoring, leave “--odk” out.',
  ),
  noFormFits: message(
    () => 'No form has the questions of this file.',
    () => 'Say which it is with “--form”, and the columns that are missing are told.',
  ),
  severalFormsFit: message(
    ({ forms }) => `The file may be of several forms: ${forms}.`,
    () => 'Say which it is with “--form”.',
  ),
  columnMissing: message(
    ({ column }) => `The column “${column}” is missing.`,
    ({ near }) => `${nearest(near)}Export with the names of the XLSForm (“XML values and headers”), unchanged.`,
  ),
  notDecrypted: message(
    ({ received }) => `The submission is encrypted, and the export did not open it (${received}).`,
    () => 'Export again with the passphrase of the project.',
  ),
  noInstance: message(
    ({ received }) => (received ? `“${received}” names no submission.` : 'The submission has no name of its own.'),
    () => 'Export the columns too by which the program names each submission (meta-instanceID, _uuid).',
  ),
  inConflict: message(
    ({ unit }) => `The form of “${unit}” has two continuations, and nobody knows which of them this follows.`,
    () => 'Whoever reviews must choose one before, with “recibir --previous” and “--discards”.',
  ),
};

/** What to look at in an export though nothing is wrong, by its code. */
export const odkRemarks: Texts['odkRemarks'] = {
  reviewState: message(
    ({ system, state, count: number }) =>
      `${system} says “${state}” of ${count(Number(number), 'submission', 'submissions')}.`,
    () => 'It is only told: here it is received and approved anew.',
  ),
  calculatedDiffers: message(
    ({ field, received, expected }) =>
      `“${field}” says ${received ? `“${received}”` : 'nothing'}, and here it comes to ${expected || 'no value'}.`,
    () => 'What is computed here counts. Check whether another version of the form was filled in there.',
  ),
  notAsked: message(
    ({ field, received }) => `“${field}” has ${received}, and by the other answers it is not asked.`,
    () => 'That answer was not imported. If it is needed, correct the one that decides whether it is asked.',
  ),
  sentTwice: message(
    ({ unit, period, count: number }) => `Of “${unit}” in “${period}”, ${number} submissions came.`,
    () => 'All of them are kept, and the last one is to be received.',
  ),
  idleColumns: message(
    ({ columns }) => `There are columns that are not of the form: ${columns}.`,
    () => 'They were not read.',
  ),
};
