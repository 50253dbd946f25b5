import type { Texts } from '../es/index.ts';

/** Words that stand in every form to fill in, beside those of its record. */
export const formFiles: Texts['formFiles'] = {
  kicker: 'Form to fill in',
  instructions: 'How to fill it in',
  helpSheet: 'How to fill it in',
  answers: 'Answers',
  table: 'Table',
  page: 'Page',
  of: 'of',
  total: 'Total',
  columnHead: (sheet) => `Column or box (${sheet})`,
  hintHead: 'What to write',
  formulaHint: 'It is worked out by itself. Do not write here.',
  badChoice: 'Choose a value from the list.',
  badNumber: 'Write a number, without symbols.',
  badNumberWithin: (least, most) => `Write a number from ${least} to ${most}.`,
  badDate: 'Write a date: day/month/year.',
  origin: (url) => `The record of the instrument, with its sources, is at ${url}`,
  legend: '* Proposed by this site: the sources do not document it. Change it or take it out if it is no use to you.',
  imprint: (siteName, edition, licence) => `${siteName}, edition ${edition} · ${licence}`,
};
