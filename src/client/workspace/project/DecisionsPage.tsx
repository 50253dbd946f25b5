import { useRef, useState } from 'react';
import { REMOVED, textOf } from '#domain/workspace/cells.ts';
import { DECISIONS, projectPathOf, REACHED, STEPS, type Step } from '#domain/workspace/project/fields.ts';
import { copyOn } from '#domain/workspace/project/goOn.ts';
import { findApprovalChange, listNextSteps, stateOf, writeStep } from '#domain/workspace/project/steps.ts';
import { LENGTHS } from '#domain/workspace/network.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField } from '../fields.tsx';
import { goTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { Faults } from './Faults.tsx';
import { Head, Onward } from './Head.tsx';
import type { ProjectProps } from './setting.ts';
import { nameProject, tellChange } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceProject.decisions;

/** Who decided what and when, what comes next, and how it went in the end. */
export function DecisionsPage({ setting }: ProjectProps) {
  const { steps, format } = setting;
  const [said, say] = useState({ id: '', entry: '' });
  const told = useRef<HTMLParagraphElement>(null);
  const tell = (id: string, entry: string) => {
    say({ id, entry });
    // After the last step there is no form to go on with.
    told.current?.focus();
  };
  return (
    <>
      <Head setting={setting} way="decisions" />
      <p>{t.lead}</p>
      <Faults told={tellChange(setting)} />
      <section aria-labelledby="negocio-historia">
        <h3 id="negocio-historia">{t.history}</h3>
        {steps.length === 0 && <p>{t.none}</p>}
        <ol>
          {steps.map(({ id, state, on, who, note }) => (
            <li key={id}>
              {t.entry(workspaceProject.states[state], on && format.date(on), who)}
              {note && <p className="meta">{note}</p>}
            </li>
          ))}
        </ol>
      </section>
      <p ref={told} tabIndex={-1} role="status" className="meta">
        {steps.some(({ id }) => id === said.id) && t.recorded(said.entry)}
      </p>
      <NextStep setting={setting} tell={tell} />
      {['running', 'closed'].includes(stateOf(steps)) && <Closing setting={setting} />}
      <Onward setting={setting} way="decisions" />
    </>
  );
}

/** What is decided next: kept at each letter, and in the list once it is recorded. */
function NextStep({ setting, tell }: ProjectProps & { readonly tell: (id: string, entry: string) => void }) {
  const { session } = useWorkspace();
  const { cells, project, steps, today, began, format } = setting;
  const path = (field: string) => projectPathOf(project.id, 'next', field);
  const text = (field: string) => textOf(cells, path(field));
  const offered = listNextSteps(stateOf(steps));
  // What changed after it was approved is presented again.
  const isChanged = findApprovalChange(project, steps) !== undefined;
  const first = isChanged ? offered.find((one) => one === 'presented') : offered[0];
  if (!first || session.isReadOnly) return null;
  const state = offered.find((one) => one === text('state')) ?? first;
  const on = text('on') || today;
  const last = steps.at(-1);
  const needsNote = (['returned', 'refused'] as readonly Step[]).includes(state) && text('note') === '';
  const odd =
    on > today
      ? t.future
      : began !== '' && on < began
        ? t.beforeNetwork
        : last && on < last.on
          ? t.beforeLast(format.date(last.on))
          : undefined;
  return (
    <section aria-labelledby="negocio-sigue">
      <h3 id="negocio-sigue">{t.next}</h3>
      <Choice label={t.state} value={state} choose={(value) => session.write({ path: path('state'), value })}>
        {STEPS.filter((one) => offered.includes(one)).map((one) => (
          <option key={one} value={one}>
            {workspaceProject.states[one]}
          </option>
        ))}
      </Choice>
      <div className="desk-fields">
        <TextField path={path('who')} label={t.who[state]} />
        <DayField path={path('on')} label={t.on} help={text('on') ? undefined : t.todayHelp} odd={odd} />
      </div>
      <NoteField path={path('note')} label={t.note} odd={needsNote ? t.needsNote : undefined} />
      <p className="tools">
        <button
          type="button"
          className="go"
          disabled={needsNote}
          onClick={() => {
            const id = newId();
            session.write(...writeStep(project, id, { state, on, who: text('who'), note: text('note') }));
            tell(id, t.entry(workspaceProject.states[state], format.date(on), text('who')));
          }}
        >
          {t.record}
        </button>
      </p>
      <p className="meta">{t.help}</p>
    </section>
  );
}

/** How it went: what came true, what was learned, and what is done now. */
function Closing({ setting }: ProjectProps) {
  const { session } = useWorkspace();
  const { project } = setting;
  const path = (field: string) => projectPathOf(project.id, field);
  const decisions = DECISIONS.filter((one) => one !== 'go-on' || project.kind === 'pilot');
  const isGoingOn = project.decision === 'go-on' && project.kind === 'pilot';
  const isAgain = project.decision === 'repeat' || project.decision === 'change';
  const begin = () => {
    const id = newId();
    const name = (isAgain ? t.againName : t.goOnName)(nameProject(project)).slice(0, LENGTHS.name);
    const kind = isAgain ? project.kind : 'business-plan';
    session.write(
      { path: projectPathOf(id, REMOVED), value: false },
      ...copyOn(setting.cells, project.id, id, { name, kind }),
    );
    goTo(PARTS.project, id, WAYS.idea);
  };
  return (
    <section aria-labelledby="negocio-cierre">
      <h3 id="negocio-cierre">{t.close}</h3>
      <p>{t.closeHelp}</p>
      <p>{project.sign ? t.signWas(project.sign) : t.noSign}</p>
      <Choice
        label={t.reached}
        value={project.reached ?? ''}
        choose={(value) => session.write({ path: path('reached'), value: value || null })}
      >
        <option value="">{t.choose}</option>
        {REACHED.map((one) => (
          <option key={one} value={one}>
            {t.reachedOf[one]}
          </option>
        ))}
      </Choice>
      <NoteField path={path('outcome')} label={t.outcome} />
      <NoteField path={path('learned')} label={t.learned} help={t.learnedHelp} />
      <Choice
        label={t.decision}
        value={project.decision ?? ''}
        choose={(value) => session.write({ path: path('decision'), value: value || null })}
      >
        <option value="">{t.choose}</option>
        {decisions.map((one) => (
          <option key={one} value={one}>
            {t.decisions[one]}
          </option>
        ))}
      </Choice>
      {(isGoingOn || isAgain) && !session.isReadOnly && (
        <>
          <p className="tools">
            <button type="button" className="go" onClick={begin}>
              {isAgain ? t.again : t.goOn}
            </button>
          </p>
          <p className="meta">{t.goOnHelp}</p>
        </>
      )}
    </section>
  );
}
