import { textOf } from '#domain/workspace/cells.ts';
import { countCame, type Meeting } from '#domain/workspace/formation/meetings.ts';
import type { Agreement } from '#domain/workspace/network.ts';
import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { nameFirm } from '../nameFirm.ts';
import type { FormationSetting } from './setting.ts';

const t = words.meetings;

/** The attendance sheet of a meeting, to be signed: before it with no firm marked, after it with who came. */
export function buildMeetingReport({ cells, format, frame }: FormationSetting, meeting: Meeting): Report {
  const { on, place, text, note, others, attendance, agreements } = meeting;
  const came = countCame(meeting);
  return {
    ...frame,
    title: text === '' ? t.sheetTitle : `${t.sheetTitle}: ${text}`,
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.on, on ? format.date(on) : words.acts.blank],
      [t.place, place || words.acts.blank],
      [t.present, came === 0 ? '' : t.came(came, attendance.length)],
    ],
    blocks: [
      {
        kind: 'table',
        id: 'attendance',
        title: t.attendance,
        columns: [
          { label: t.firm, width: 2 },
          { label: t.who, width: 2 },
          { label: t.isPresent },
          { label: t.signature, width: 2 },
        ],
        rows: attendance.map(({ firm, came: isHere, person }) => [
          nameFirm(cells, firm),
          // On a paper to be signed stands who came.
          came > 0 && !isHere ? '' : person,
          came === 0 ? null : isHere ? t.yes : t.no,
          null,
        ]),
      },
      ...(others === '' ? [] : [{ kind: 'paragraph', text: `${t.others}: ${others}` } as const]),
      ...(note === ''
        ? []
        : ([
            { kind: 'heading', level: 2, text: t.note },
            ...note.split(/\n+/).map((line) => ({ kind: 'paragraph', text: line }) as const),
          ] as const)),
      ...listAgreed(t.agreements, agreements),
    ],
  };
}

/** What was agreed, as a table; nothing where nothing was. */
export const listAgreed = (title: string, agreements: readonly Agreement[]): readonly ReportBlock[] =>
  agreements.length
    ? [
        { kind: 'heading', level: 2, text: title },
        {
          kind: 'table',
          id: 'agreements',
          title,
          columns: [
            { label: t.agreed, width: 3 },
            { label: t.agreedWho, width: 2 },
            { label: t.due, width: 1.5 },
          ],
          rows: agreements.map(({ text, who, due }) => [text, who, due === '' ? null : { day: due }]),
        },
      ]
    : [];
