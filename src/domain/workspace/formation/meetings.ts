/** The meetings of a network: when and where, what was treated and agreed, and who came. */
import { listRows, textOf, valueOf, type Cells } from '../cells.ts';
import { listAgreements, listFirms, type Agreement, type Firm } from '../network.ts';
import { meetingPathOf } from './fields.ts';

/** A firm at a meeting. */
export interface Attendance {
  readonly firm: Firm;
  readonly came: boolean;
  /** Who came for it; its contact where nobody else was written down. */
  readonly person: string;
}

/** A meeting. */
export interface Meeting {
  readonly id: string;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly on: string;
  readonly place: string;
  /** What was treated, in a line. */
  readonly text: string;
  readonly note: string;
  readonly attendance: readonly Attendance[];
  /** Others who came, who are of no firm. */
  readonly others: string;
  /** What was agreed at it, of the agreements of the network. */
  readonly agreements: readonly Agreement[];
}

/** The meetings by their day; those without one at the end, in the order in which they were written down. */
export function listMeetings(cells: Cells): readonly Meeting[] {
  const firms = listFirms(cells);
  const agreements = listAgreements(cells);
  const isSet = (path: string) => valueOf(cells, path) === true;
  return listRows(cells, 'meeting')
    .map((id): Meeting => {
      const field = (name: string) => textOf(cells, meetingPathOf(id, name));
      return {
        id,
        on: field('on'),
        place: field('place'),
        text: field('text'),
        note: field('note'),
        others: field('others'),
        attendance: firms.map((firm) => ({
          firm,
          came: isSet(meetingPathOf(id, 'came', firm.id)),
          person: textOf(cells, meetingPathOf(id, 'person', firm.id)) || firm.person,
        })),
        agreements: agreements.filter((agreement) => isSet(meetingPathOf(id, 'agreed', agreement.id))),
      };
    })
    .sort((one, other) => (one.on || '9').localeCompare(other.on || '9'));
}

/** How many firms came to a meeting. */
export const countCame = ({ attendance }: Meeting): number => attendance.filter(({ came }) => came).length;

/** The day on which the firms first met, of the network itself or of its meetings; empty where it is not known. */
export const firstMeetingOf = (cells: Cells): string =>
  [textOf(cells, 'network/began'), ...listMeetings(cells).map(({ on }) => on)].filter(Boolean).sort()[0] ?? '';
