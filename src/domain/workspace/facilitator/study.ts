/** How far somebody is with what there is to read and to try. */
import { valueOf, type Cells } from '../cells.ts';
import { traineePathOf } from './fields.ts';
import type { StudyPhaseModel } from './model.ts';

/** How much of a phase was read and tried. */
export interface StudyProgress {
  readonly read: number;
  readonly toRead: number;
  readonly tried: number;
  readonly toTry: number;
  /** Minutes of what was not read yet, as far as its text is on the site. */
  readonly minutesLeft: number;
}

/** What somebody read and tried of a phase. */
export function readProgress(cells: Cells, traineeId: string, { items, tools }: StudyPhaseModel): StudyProgress {
  const isSet = (...rest: readonly string[]) => valueOf(cells, traineePathOf(traineeId, ...rest)) === true;
  const unread = items.filter(({ key }) => !isSet('has-read', key));
  return {
    read: items.length - unread.length,
    toRead: items.length,
    tried: tools.filter((tool) => isSet('has-tried', tool)).length,
    toTry: tools.length,
    minutesLeft: unread.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
  };
}
