import { useMemo, useState } from 'react';
import { pathOf, REMOVED, valueOf } from '#domain/workspace/cells.ts';
import { meetingPathOf } from '#domain/workspace/formation/fields.ts';
import type { Meeting } from '#domain/workspace/formation/meetings.ts';
import { LENGTHS, listAgreements, type Agreement } from '#domain/workspace/network.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { DayField, NoteField, TextField, TickField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { buildMeetingReport } from './meetingReport.ts';
import { nameFirm } from '../nameFirm.ts';
import { useFormationSetting } from './setting.ts';

const t = words.meetings;

/** A meeting: what it was about, who came, what was agreed, and its sheet. */
export function MeetingPage({ meeting }: { readonly meeting: Meeting }) {
  const { session, today, takeAway } = useWorkspace();
  const setting = useFormationSetting();
  const report = useMemo(() => buildMeetingReport(setting, meeting), [setting, meeting]);
  const path = (...rest: readonly string[]) => meetingPathOf(meeting.id, ...rest);
  const remove = () => {
    takeAway(t.removed, meetingPathOf(meeting.id));
    goTo(PARTS.formation);
  };
  return (
    <>
      <div className="no-print">
        <p>
          <a href={linkTo(PARTS.formation)}>{words.back}</a>
        </p>
        <h2>{meeting.text || t.meeting}</h2>
        <TextField path={path('text')} label={t.text} />
        <div className="desk-fields">
          <DayField path={path('on')} label={t.on} odd={meeting.on > today ? t.future : undefined} />
          <TextField path={path('place')} label={t.place} />
        </div>
        <Attendance meeting={meeting} />
        <Agreed meeting={meeting} />
        <NoteField path={path('note')} label={t.note} />
        {!session.isReadOnly && (
          <p className="tools">
            <button type="button" onClick={remove}>
              {t.remove}
            </button>
          </p>
        )}
      </div>
      <ReportView report={report} />
      <Documents report={report} name={`${t.sheet}${meeting.on && `-${meeting.on}`}`} />
    </>
  );
}

/** Who came, by firm. */
function Attendance({ meeting: { id, attendance } }: { readonly meeting: Meeting }) {
  const cells = useCells();
  return (
    <fieldset className="attendance">
      <legend>{t.attendance}</legend>
      <p className="meta">{t.attendanceHelp}</p>
      {attendance.map(({ firm, came }) => (
        <div key={firm.id}>
          <TickField path={meetingPathOf(id, 'came', firm.id)} label={nameFirm(cells, firm)} />
          {came && <TextField path={meetingPathOf(id, 'person', firm.id)} label={t.person(nameFirm(cells, firm))} />}
        </div>
      ))}
      <TextField path={meetingPathOf(id, 'others')} label={t.others} />
    </fieldset>
  );
}

/** What was agreed at it: agreements of the network, of which it keeps no list of its own. */
function Agreed({ meeting: { id } }: { readonly meeting: Meeting }) {
  const { session } = useWorkspace();
  const cells = useCells();
  const [typed, type] = useState('');
  const add = () => {
    const text = typed.trim();
    if (text === '') return;
    const agreement = newId();
    session.write(
      { path: pathOf('agreement', agreement, REMOVED), value: false },
      { path: pathOf('agreement', agreement, 'text'), value: text },
      { path: meetingPathOf(id, 'agreed', agreement), value: true },
    );
    type('');
  };
  return (
    <fieldset className="attendance">
      <legend>{t.agreements}</legend>
      <p className="meta">{t.agreementsHelp}</p>
      {listAgreements(cells)
        .filter(({ text }) => text !== '')
        .map((agreement) => (
          <AgreedOne key={agreement.id} meetingId={id} agreement={agreement} />
        ))}
      {!session.isReadOnly && (
        <div className="desk-field">
          <label htmlFor="nuevo-acuerdo">{t.agreement}</label>
          <input
            id="nuevo-acuerdo"
            value={typed}
            maxLength={LENGTHS.line}
            autoComplete="off"
            onChange={({ target }) => type(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
          <p className="tools">
            <button type="button" onClick={add}>
              {t.addAgreement}
            </button>
          </p>
        </div>
      )}
    </fieldset>
  );
}

interface AgreedProps {
  readonly meetingId: string;
  readonly agreement: Agreement;
}

/** An agreement, and, of those that were made here, who keeps it and by when. */
function AgreedOne({ meetingId, agreement: { id, text } }: AgreedProps) {
  const path = meetingPathOf(meetingId, 'agreed', id);
  const isAgreed = valueOf(useCells(), path) === true;
  return (
    <fieldset>
      <legend className="visually-hidden">{text}</legend>
      <TickField path={path} label={text} />
      {isAgreed && (
        <div className="desk-fields">
          <TextField path={pathOf('agreement', id, 'who')} label={t.agreedWho} />
          <DayField path={pathOf('agreement', id, 'due')} label={t.due} />
        </div>
      )}
    </fieldset>
  );
}
