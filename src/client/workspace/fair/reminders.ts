import { spanOf } from '#domain/workspace/fair/days.ts';
import { writeCalendar, type CalendarEvent } from '#publishers/calendar.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import type { FairSetting } from './setting.ts';
import { nameContact, nameFair } from './tell.ts';

const t = workspaceFair.files;

/** What is still to be done and has a day: tasks, and the next steps of contacts. */
export function listReminders({ fair, tasks, contacts }: FairSetting): readonly CalendarEvent[] {
  return [
    ...tasks
      .filter(({ isDone, isAside, due }) => !isDone && !isAside && due !== '')
      .map(({ id, title, due, who, note, model }): CalendarEvent => ({
        id: `${fair.id}-${id}@trama`,
        title: t.next(nameFair(fair), title || workspaceFair.tasks.unnamed),
        text: [who, model?.text, note].filter(Boolean).join('\n'),
        begins: due,
        ends: due,
      })),
    ...contacts
      .filter(({ state, nextOn }) => state !== 'closed' && nextOn !== '')
      .map((contact): CalendarEvent => ({
        id: `${fair.id}-${contact.id}@trama`,
        title: t.next(contact.next || workspaceFair.contact.next, nameContact(contact)),
        text: [contact.nextWho, contact.promised].filter(Boolean).join('\n'),
        begins: contact.nextOn,
        ends: contact.nextOn,
      })),
  ];
}

/** The reminders as a calendar. @param siteName of the site, as who writes it */
export const writeReminders = (setting: FairSetting, siteName: string): string =>
  writeCalendar({
    title: t.calendarTitle(nameFair(setting.fair)),
    maker: `-//${siteName}//Trama//`,
    agreedOn: spanOf(setting.fair).first || setting.today,
    events: listReminders(setting),
  });
