import { textOf } from '#domain/workspace/cells.ts';
import { listParts } from '#domain/workspace/cofinancing/months.ts';
import { writeCalendar, type CalendarEvent } from '#publishers/calendar.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import type { LedgerSetting } from './setting.ts';
import { nameCost, tellFirm } from './tell.ts';

const t = workspaceCofinancing.calendar;

/** Each day on which something is due, one event for each item and day. @param firmId of one firm alone */
export function listDueEvents({ cells, costs, money }: LedgerSetting, firmId?: string): readonly CalendarEvent[] {
  return costs.flatMap((cost) => {
    const { id, due, parts, promises } = cost;
    const dues = promises
      .filter(({ firm, cents = 0 }) => cents > 0 && (firmId === undefined || firm.id === firmId))
      .flatMap(({ firm, cents = 0 }) =>
        listParts(cents, due, parts).map((part, place) => ({ ...part, place, name: tellFirm(cells, firm.id) })),
      )
      .filter((part) => part.due !== '' && part.cents > 0);
    return [...new Set(dues.map(({ place }) => place))]
      .sort((a, b) => a - b)
      .map((place): CalendarEvent => {
        const own = dues.filter((part) => part.place === place);
        const on = own[0]?.due ?? due;
        return {
          // Of one firm it is another event: a device may take in the calendars of several firms, and that of all.
          id: `${[id, ...(firmId === undefined ? [] : [firmId]), place + 1].join('-')}@trama`,
          title: t.event(nameCost(cost)),
          text: own.map((part) => t.line(part.name, money(part.cents))).join('\n'),
          begins: on,
          ends: on,
        };
      });
  });
}

/** The days of payment as a calendar. @param siteName of the site, as who writes it */
export function writeDueCalendar(setting: LedgerSetting, siteName: string, firmId?: string): string {
  const { cells, today } = setting;
  return writeCalendar({
    title: t.title,
    maker: `-//${siteName}//Trama//`,
    agreedOn: textOf(cells, 'cofinancing/on') || today,
    events: listDueEvents(setting, firmId),
  });
}
