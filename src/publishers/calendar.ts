/** Calendars in the form that every program of them reads (RFC 5545): pure, so that a browser writes them too. */
import { escapeText, writeLines } from './contentLines.ts';
import { cleanTexts } from './workspace/cleanText.ts';

/** Something that takes whole days. */
export interface CalendarEvent {
  /** The same wherever and whenever it is written: by it a calendar knows what it has. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** First and last day: `YYYY-MM-DD`. */
  readonly begins: string;
  readonly ends: string;
}

/** A calendar. */
export interface Calendar {
  readonly title: string;
  /** Who writes it, as its identifier says: `-//site//tool//ES`. */
  readonly maker: string;
  /** Day on which what it says was agreed: `YYYY-MM-DD`. */
  readonly agreedOn: string;
  readonly events: readonly CalendarEvent[];
}

/** The last day that has four digits of its year. */
const LAST_DAY = '9999-12-31';

const bare = (day: string): string => day.replaceAll('-', '');
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toJSON().slice(0, 10);

/** Writes a calendar. The same events give the same text: no clock is asked. */
export function writeCalendar(calendar: Calendar): string {
  const { title, maker, agreedOn, events } = cleanTexts(calendar);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(maker)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(title)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(event.id)}`,
      `DTSTAMP:${bare(agreedOn)}T000000Z`,
      `DTSTART;VALUE=DATE:${bare(event.begins)}`,
      // The day on which it is over: the one after its last. After the last one that can be written there is none.
      ...(event.ends < LAST_DAY ? [`DTEND;VALUE=DATE:${bare(dayAfter(event.ends))}`] : []),
      `SUMMARY:${escapeText(event.title)}`,
      ...(event.text ? [`DESCRIPTION:${escapeText(event.text)}`] : []),
      // A task of weeks does not make anybody busy all day.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return writeLines(lines);
}
