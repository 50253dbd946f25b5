import type { Texts } from '../es/index.ts';

/** What a form that leaves the site asks and says beside its own questions: as an XLSForm, or as a sheet to fill in. */
export const xlsForm: Texts['xlsForm'] = {
  yes: 'Yes',
  no: 'No',
  unitCode: 'Code of the unit',
  unitCodeHint: 'The code under which the institution enrolled the firm, the network or the region.',
  period: 'Measurement period',
  required: 'This question needs an answer.',
  inUnit: (unit) => `In ${unit.toLowerCase()}.`,
  within: (least, most) => `Write a number from ${least} to ${most}.`,
  atLeast: (least) => `Write a number of ${least} or more.`,
  atMost: (most) => `Write a number of ${most} or less.`,
  decimals: (count) =>
    count === 0
      ? 'Write a number without decimals.'
      : `Write up to ${count === 1 ? 'one decimal' : `${count} decimals`}.`,
  /** Of the sheet to fill in: its name, how an option is chosen, and what is said to what cannot be an answer. */
  sheet: 'Form',
  chooseOne: (labels) => `Choose one: ${labels.join('; ')}.`,
  chooseSome: (labels) => `Choose one or several: ${labels.join('; ')}.`,
  byHand: 'Write it by hand.',
  badChoice: 'Choose a value of the list.',
  badNumber: 'Write a number, without symbols.',
  badDate: 'Write a date: day/month/year.',
};
