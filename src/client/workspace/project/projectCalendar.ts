import { daysOf } from '#domain/workspace/plan/timeline.ts';
import { writeCalendar, type CalendarEvent } from '#publishers/calendar.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import type { ProjectSetting } from './setting.ts';
import { nameProject } from './tell.ts';

const t = workspaceProject.calendar;

/** The first and the last day of a project, and the activities that are of it. */
export function listProjectEvents({ project }: Pick<ProjectSetting, 'project'>): readonly CalendarEvent[] {
  const name = nameProject(project);
  const day = (part: string, title: string, on: string): readonly CalendarEvent[] =>
    on === '' ? [] : [{ id: `${project.id}-${part}@trama`, title, text: project.idea, begins: on, ends: on }];
  return [
    ...day('begins', t.begins(name), project.begins),
    ...day('ends', t.ends(name), project.ends),
    ...project.activities.flatMap((activity) => {
      const days = daysOf(activity);
      // The same as in the calendar of the plan that it is of: a device keeps it once.
      return days
        ? [{ id: `${activity.id}@trama`, title: activity.what, text: activity.who, begins: days[0], ends: days[1] }]
        : [];
    }),
  ];
}

/** The days of a project as a calendar. @param siteName of the site, as who writes it */
export const writeProjectCalendar = (setting: ProjectSetting, siteName: string): string =>
  writeCalendar({
    title: nameProject(setting.project),
    maker: `-//${siteName}//Trama//`,
    agreedOn: setting.steps.at(-1)?.on || setting.today,
    events: listProjectEvents(setting),
  });
