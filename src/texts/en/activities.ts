import type { Texts } from '../es/index.ts';

/** Texts of the activities of the logframe and their products. */
export const activities: Texts['activities'] = {
  heading: 'The activities and their outputs',
  lead: 'What the plan asked for in each component, beside what is reported.',
  of: 'Activities:',
  activity: 'Activity',
  planned: 'Planned output',
  reported: 'What is reported',
  evidence: 'Evidence',
  notes: 'Notes',
};
