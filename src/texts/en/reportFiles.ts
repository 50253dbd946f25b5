import type { Texts } from '../es/index.ts';

/** Words that stand in the files of a report, beside its own and those of every form (`formFiles`). */
export const reportFiles: Texts['reportFiles'] = {
  sheet: 'Report',
  onSheet: (place) => `The table is on sheet ${place} of this file.`,
  levels: { label: 'What is looked at', value: 'Value', text: 'What it says', mark: 'Compared with' },
};
