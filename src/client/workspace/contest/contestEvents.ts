import type { Contest } from '#domain/workspace/contest/contests.ts';
import { writeCalendar, type CalendarEvent } from '#publishers/calendar.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { nameContest } from './tell.ts';

const t = workspaceContest.calendar;

/** The days of a contest: the last one to enter, and that of the decision. */
export function listContestEvents(contest: Contest): readonly CalendarEvent[] {
  const name = nameContest(contest);
  return (['due', 'decides'] as const).flatMap((field) => {
    const on = contest[field];
    if (on === '') return [];
    return [
      {
        id: `${contest.id}-${field}@trama`,
        title: t[field](name),
        text: contest.prize ? t.prize(contest.prize) : '',
        begins: on,
        ends: on,
      },
    ];
  });
}

/** The days of a contest as a calendar. @param siteName of the site, as who writes it */
export const writeContestCalendar = (contest: Contest, siteName: string, today: string): string =>
  writeCalendar({
    title: t.title,
    maker: `-//${siteName}//Trama//`,
    agreedOn: today,
    events: listContestEvents(contest),
  });
