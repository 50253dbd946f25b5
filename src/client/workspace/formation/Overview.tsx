import { REMOVED } from '#domain/workspace/cells.ts';
import { listActFaults } from '#domain/workspace/formation/acts.ts';
import { ACTS, FORMATION_TOOL, meetingPathOf } from '#domain/workspace/formation/fields.ts';
import { countCame, listMeetings } from '#domain/workspace/formation/meetings.ts';
import { countUnlooked, listRegister } from '#domain/workspace/formation/register.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { AmountField } from '../AmountField.tsx';
import { useCells, useWorkspace } from '../context.tsx';
import { TextField } from '../fields.tsx';
import { Block } from '../ReportView.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { ToolFigures } from '../ToolFigures.tsx';
import { drawFunnel } from './registerReport.ts';
import { nameFirm } from '../nameFirm.ts';
import { ACT_WAY, FIRM_WAY, MEETING_WAY, REGISTER_WAY } from './ways.ts';

/** All of the formation at a glance. */
export function Overview() {
  const { model, format } = useWorkspace();
  const register = listRegister(useCells(), model.criteria);
  if (!register.length)
    return (
      <>
        <h2>{words.title}</h2>
        <p>{words.noFirms}</p>
        <p>
          <a className="go" href={linkTo(PARTS.network)}>
            {words.goFirms}
          </a>
        </p>
        <ToolFigures tool={FORMATION_TOOL.id} />
      </>
    );
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div className="formation-count">
        <div>
          <Block block={drawFunnel(register, format)} />
          <p>
            <a href={linkTo(PARTS.formation, REGISTER_WAY)}>{words.register.short}</a>
          </p>
        </div>
        <ToolFigures tool={FORMATION_TOOL.id} />
      </div>
      <Firms />
      <Meetings />
      <Acts />
      <p className="meta">{words.own}</p>
    </>
  );
}

/** Where each firm is. */
function Firms() {
  const { model } = useWorkspace();
  const cells = useCells();
  return (
    <section aria-labelledby="formacion-empresas">
      <h3 id="formacion-empresas">{words.firms}</h3>
      <ul className="formation-list">
        {listRegister(cells, model.criteria).map((record) => {
          const { firm, step, hasLeft, answers } = record;
          const looked = answers.length - countUnlooked(record);
          return (
            <li key={firm.id}>
              <span>
                <strong>{nameFirm(cells, firm)}</strong>
                <span className="meta">
                  {words.stepOf(words.steps[step], hasLeft)}
                  {answers.length > 0 && `. ${words.looked(looked, answers.length)}`}
                </span>
              </span>
              <a
                href={linkTo(PARTS.formation, FIRM_WAY, firm.id)}
                aria-label={`${words.open}: ${nameFirm(cells, firm)}`}
              >
                {words.open}
              </a>
            </li>
          );
        })}
      </ul>
      <Limits />
    </section>
  );
}

/** The size up to which firms are admitted, which is the programme's to say. */
function Limits() {
  const t = words.limits;
  return (
    <details>
      <summary>{t.title}</summary>
      <p className="meta">{t.help}</p>
      <div className="desk-fields">
        <AmountField path="formation-limit/sales" label={t.sales} bad={words.firm.badNumber} />
        <TextField path="formation-limit/currency" label={t.currency} />
        <AmountField path="formation-limit/workers" label={t.workers} bad={words.firm.badNumber} />
      </div>
    </details>
  );
}

function Meetings() {
  const { session, format } = useWorkspace();
  const meetings = listMeetings(useCells());
  const t = words.meetings;
  const add = () => {
    const id = newId();
    session.write({ path: meetingPathOf(id, REMOVED), value: false });
    goTo(PARTS.formation, MEETING_WAY, id);
  };
  return (
    <section aria-labelledby="formacion-reuniones">
      <h3 id="formacion-reuniones">{t.title}</h3>
      {meetings.length === 0 && <p>{t.none}</p>}
      <ul className="formation-list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <span>
              <strong>{meeting.text || t.meeting}</strong>
              <span className="meta">
                {meeting.on ? format.date(meeting.on) : t.noDay}.{' '}
                {t.came(countCame(meeting), meeting.attendance.length)}
              </span>
            </span>
            <a
              href={linkTo(PARTS.formation, MEETING_WAY, meeting.id)}
              aria-label={`${words.open}: ${meeting.text || t.meeting}`}
            >
              {words.open}
            </a>
          </li>
        ))}
      </ul>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={add}>
            {t.add}
          </button>
        </p>
      )}
    </section>
  );
}

function Acts() {
  const { model } = useWorkspace();
  const cells = useCells();
  const t = words.acts;
  return (
    <section aria-labelledby="formacion-actas">
      <h3 id="formacion-actas">{t.title}</h3>
      <ul className="formation-list">
        {ACTS.map((act) => {
          const missing = listActFaults(cells, model.criteria, act).length;
          return (
            <li key={act}>
              <span>
                <strong>{t.names[act]}</strong>
                <span className="meta">{missing === 0 ? t.ready : t.missing(missing)}</span>
              </span>
              <a href={linkTo(PARTS.formation, ACT_WAY, act)} aria-label={`${words.open}: ${t.names[act]}`}>
                {words.open}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
