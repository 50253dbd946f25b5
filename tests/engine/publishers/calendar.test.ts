import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type Calendar } from '#publishers/calendar.ts';

const event = { id: 'a1@trama', title: 'Anotar medidas', text: '', begins: '2026-03-02', ends: '2026-03-02' };
const calendar: Calendar = { title: 'Plan', maker: '-//Sitio//Trama//', agreedOn: '2026-02-01', events: [event] };

/** Lines as a reader joins them. */
const unfold = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
/** The values of a property, as a reader takes them. */
const valuesOf = (text: string, name: string): readonly string[] =>
  unfold(text).flatMap((line) =>
    line.startsWith(`${name}:`)
      ? [line.slice(name.length + 1).replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))]
      : [],
  );

describe('a calendar', () => {
  it('holds events of whole days that are over the day after their last', () => {
    expect(unfold(writeCalendar(calendar))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sitio//Trama//',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:a1@trama',
      'DTSTAMP:20260201T000000Z',
      'DTSTART;VALUE=DATE:20260302',
      'DTEND;VALUE=DATE:20260303',
      'SUMMARY:Anotar medidas',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('goes over the ends of months and leap years', () => {
    const endOf = (ends: string) =>
      /DTEND;VALUE=DATE:(\d+)/.exec(writeCalendar({ ...calendar, events: [{ ...event, ends }] }))?.[1];
    expect(['2026-12-31', '2028-02-28', '2028-02-29', '2027-02-28'].map(endOf)).toEqual([
      '20270101',
      '20280229',
      '20280301',
      '20270301',
    ]);
    // No program reads a year of five digits; without it an event takes its day.
    expect(writeCalendar({ ...calendar, events: [{ ...event, ends: '9999-12-31' }] })).not.toContain('DTEND');
  });

  it('folds lines at 75 octets without cutting a letter, ends each with CRLF, and gives back every text', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'ñ', ' ', ';', ',', '\\', '\n', 'n', '🧵', ':', '"'), maxLength: 200 })
      .filter((one) => one !== '');
    fc.assert(
      fc.property(text, text, (title, said) => {
        const written = writeCalendar({ ...calendar, events: [{ ...event, title, text: said }] });
        const lines = written.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Cs}/u);
        }
        expect(valuesOf(written, 'SUMMARY')).toEqual([title]);
        expect(valuesOf(written, 'DESCRIPTION')).toEqual([said]);
        expect(writeCalendar({ ...calendar, events: [{ ...event, title, text: said }] })).toBe(written);
      }),
      { seed: 5545, numRuns: 300 },
    );
  });

  it('leaves out signs that no calendar can hold', () => {
    const title = 'uno\u0000\u0007\ud800 dos\r\ntres';
    expect(valuesOf(writeCalendar({ ...calendar, events: [{ ...event, title }] }), 'SUMMARY')).toEqual([
      'uno dos\ntres',
    ]);
  });
});
