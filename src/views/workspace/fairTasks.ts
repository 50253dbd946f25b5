import type { FairTaskModel } from '#domain/workspace/fair/model.ts';
import { addressOf } from '#kinds/addresses.ts';
import { sayPlace, viewCitations } from '../citations.ts';
import { plainText } from '../lines.ts';
import type { Site } from '../site.ts';

/** What is done for a fair, each task with the places that tell of it and the pages that help. */
export const viewFairTasks = (site: Site): readonly FairTaskModel[] =>
  site.records.list('fairTask').map((task) => {
    const { records } = site;
    return {
      id: task.id,
      title: task.title,
      text: plainText(site, task.text),
      moment: task.moment,
      days: task.daysFromStart,
      isProposed: task.proposed,
      links: [
        ...task.instrumentIds.map((id) => ({
          text: records.get('instrument', id).name,
          address: addressOf('instrument', id),
        })),
        ...task.lessonIds.map((id) => ({ text: records.get('lesson', id).title, address: addressOf('lesson', id) })),
        ...task.caseIds.map((id) => ({ text: records.get('case', id).title, address: addressOf('case', id) })),
        ...task.noteIds.map((id) => ({ text: records.get('note', id).title, address: addressOf('note', id) })),
        ...viewCitations(site, task.sources).map((place) => ({ text: sayPlace(place), address: place.address })),
      ],
    };
  });
