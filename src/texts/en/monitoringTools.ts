import type { Texts } from '../es/index.ts';

/** Titles and openings of the tools of the monitoring, by their page. */
export const monitoringTools: Texts['monitoringTools'] = {
  fill: {
    title: 'Fill in forms',
    short: 'Fill in',
    lead: 'Fill in the form of your firm or network on your phone, even without signal, and hand it over closed to who reviews it.',
  },
  review: {
    title: 'Review forms',
    short: 'Review',
    lead: 'Open the forms that you were sent, compare them with what came before, send them back or approve them, and hand on what was approved.',
  },
  administer: {
    title: 'Administer the monitoring',
    short: 'Administer',
    lead: 'Enrol people and firms, look after the periods, and see where each form stands.',
  },
  reports: {
    title: 'Reports of the monitoring',
    short: 'Reports',
    lead: 'What the approved forms on this device say, by network, by region and by indicator.',
  },
  practice: {
    title: 'Practise the monitoring',
    short: 'Practise',
    lead: 'Play who manages, who reviews and who administers on one device, with invented networks, from the blank form to the report.',
    /** Where the mark of each page of a practice leads. */
    steps: 'The steps of the practice',
  },
  open: 'Tools',
  openLead: 'They work on your device, also without a connection. Nothing leaves it unless you hand it over.',
  fillForm: (title) => `Fill in: ${title}`,
  practiceFirst: 'You can practise first, with invented networks.',
  offline: {
    title: 'Monitoring',
    summary: 'Fill in, review, approve and report without signal, with the forms and the practice.',
  },
};
