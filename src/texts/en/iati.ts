import type { Texts } from '../es/index.ts';

/** Words of the file for IATI, and of why it could not be made. */
export const iati: Texts['iati'] = {
  due: (month) => (month === undefined ? 'Due at the close.' : `Due in month ${month}.`),
  result: (text) => `Result: ${text}`,
  evidence: (state) => `Evidence: ${state}.`,
  indicatorPage: (title) => `${title}: target, result, evidence and sources`,
  resultsPage: 'Targets and results, with the calculation and the source of each figure',
  noNumber: (figure) =>
    `IATI: “${figure}” is not a number. Check the block “iati” of src/site.config.ts or the indicator that names it.`,
  noNumberIn: (figure, indicator) =>
    `IATI: “${figure}” is not a number. Check the indicator “${indicator}”, which names it.`,
  noUnit: (figure, indicator) =>
    `IATI: the figure “${figure}” of the indicator “${indicator}” has no unit. Give its column or measure a “unitId”.`,
  otherUnit: (indicator, before, unit, part) =>
    `IATI: the indicator “${indicator}” uses different units (${before} and ${unit}, in “${part}”). Use the ` +
    `same in all its parts.`,
};
