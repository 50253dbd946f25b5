import { useRef } from 'react';
import { textOf } from '#domain/workspace/cells.ts';
import { projectPathOf } from '#domain/workspace/project/fields.ts';
import {
  INCOMES,
  isRecorded,
  listBudget,
  listMovementFaults,
  needed,
  writeMovement,
  type Movement,
  type MovementFault,
} from '#domain/workspace/project/movements.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField, TickField } from '../fields.tsx';
import { goTo, PARTS } from '../route.ts';
import type { FieldChange } from '../session.ts';
import { Faults } from './Faults.tsx';
import type { ProjectProps } from './setting.ts';
import { nameLine } from './tell.ts';
import { linkToProject, WAYS } from './ways.ts';

const t = workspaceProject.accounts.form;

interface Props extends ProjectProps {
  readonly movement: Movement;
}

/** A movement: while it is written, and once it is recorded. */
export function MovementPage({ setting, movement }: Props) {
  const title = workspaceProject.parts.accounts;
  return (
    <>
      <p className="no-print">
        <a href={linkToProject(setting.project.id, 'accounts')}>{title}</a>
      </p>
      {isRecorded(movement) ? (
        <Recorded setting={setting} movement={movement} />
      ) : (
        <Form setting={setting} movement={movement} />
      )}
    </>
  );
}

const isIncomeLine = (lineId: string): boolean => (INCOMES as readonly string[]).includes(lineId);

/** A movement that is being written down: it is kept at each letter, and counts once it is recorded. */
function Form({ setting, movement }: Props) {
  const { session, takeAway } = useWorkspace();
  const { project, today, began } = setting;
  const path = (field: string) => projectPathOf(project.id, 'movement', movement.id, field);
  const faults = listMovementFaults(movement, project, began, today);
  const tell = (...kinds: readonly MovementFault[]) =>
    faults
      .filter((kind) => kinds.includes(kind))
      .map((kind) => t.faults[kind])
      .join(' ') || undefined;
  const missing = faults.filter((kind) => needed.has(kind));
  const budget = listBudget(project);
  const isIncome = isIncomeLine(movement.lineId);
  const back = () => goTo(PARTS.project, project.id, WAYS.accounts);
  const record = () => {
    session.writeForGood(...writeMovement(project.id, movement, today));
    back();
  };
  const options = (income: boolean) =>
    budget
      .filter((line) => line.isIncome === income)
      .map(({ id }) => (
        <option key={id} value={id}>
          {nameLine(id, budget)}
        </option>
      ));
  return (
    <>
      <h2>{isIncome ? t.sale : t.expense}</h2>
      <div className="desk-fields plan-numbers">
        <AmountField path={path('amount')} label={t.amount} bad={workspaceProject.badNumber} />
        <Choice
          label={t.line}
          value={movement.lineId}
          choose={(value) => session.write({ path: path('line'), value: value || null })}
        >
          <option value="">{t.choose}</option>
          <optgroup label={workspaceProject.accounts.income}>{options(true)}</optgroup>
          <optgroup label={workspaceProject.accounts.expense}>{options(false)}</optgroup>
        </Choice>
        <DayField path={path('on')} label={t.on} odd={tell('future', 'before-network', 'before-project')} />
      </div>
      <TickField path={path('pending')} label={isIncome ? t.pendingIncome : t.pendingExpense} />
      <details>
        <summary>{t.more}</summary>
        <div className="desk-fields">
          <TextField path={path('what')} label={t.what} />
          <TextField path={path('who')} label={t.who} />
          <TextField path={path('receipt')} label={t.receipt} />
        </div>
      </details>
      <Faults isLive told={missing.map((kind) => t.faults[kind])} />
      {!session.isReadOnly && (
        <p className="tools area-ways">
          <button type="button" className="go" disabled={missing.length > 0} onClick={record}>
            {t.record}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() => {
              takeAway(
                workspaceProject.removed(workspaceProject.accounts.unfinished),
                projectPathOf(project.id, 'movement', movement.id),
              );
              back();
            }}
          >
            {workspaceProject.remove}
          </button>
        </p>
      )}
      <p className="meta">{t.help}</p>
    </>
  );
}

/** A movement that was recorded: it is settled, or made void with its reason, and never changed. */
function Recorded({ setting, movement }: Props) {
  const { session } = useWorkspace();
  const { project, money, format, today } = setting;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed goes with what it did.
  const write = (...changes: readonly FieldChange[]) => {
    session.write(...changes);
    heading.current?.focus();
  };
  const { id, cents, on, what, who, receipt, lineId, isPending, settledOn, isVoid, voidWhy, voidOn } = movement;
  const path = (field: string) => projectPathOf(project.id, 'movement', id, field);
  const isIncome = isIncomeLine(lineId);
  const pending = workspaceProject.accounts.pending;
  const about = [
    [t.on, on && format.date(on)],
    [t.what, what],
    [t.who, who],
    [t.receipt, receipt],
    [t.recordedOn, format.date(movement.recordedOn)],
  ].filter(([, value]) => value);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t.title(nameLine(lineId, listBudget(project)), money(cents))}
      </h2>
      <div role="status">{isVoid && <p className="note">{t.voided(voidOn && format.date(voidOn), voidWhy)}</p>}</div>
      <dl className="report-about">
        {about.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isPending && (
        <p role="status">
          {settledOn ? t.settled(format.date(settledOn)) : isIncome ? pending.income : pending.expense}
        </p>
      )}
      {isPending && !settledOn && !isVoid && !session.isReadOnly && (
        <p className="tools">
          <button type="button" className="go" onClick={() => write({ path: path('settled-on'), value: today })}>
            {isIncome ? t.settleIncome : t.settleExpense}
          </button>
        </p>
      )}
      {!isVoid && <Voiding setting={setting} movement={movement} write={write} />}
    </>
  );
}

/** A movement that was wrong stays, with why. */
function Voiding({
  setting: { cells, project, today },
  movement: { id },
  write,
}: Props & { readonly write: (...changes: readonly FieldChange[]) => void }) {
  const { session } = useWorkspace();
  if (session.isReadOnly) return null;
  const path = (field: string) => projectPathOf(project.id, 'movement', id, field);
  const hasWhy = textOf(cells, path('void-why')) !== '';
  return (
    <details className="no-print">
      <summary>{t.void}</summary>
      <p className="meta">{t.voidHelp}</p>
      <TextField path={path('void-why')} label={t.voidWhy} odd={hasWhy ? undefined : t.voidNeeds} />
      <p className="tools">
        <button
          type="button"
          disabled={!hasWhy}
          onClick={() => write({ path: path('void'), value: true }, { path: path('void-on'), value: today })}
        >
          {t.voidDo}
        </button>
      </p>
    </details>
  );
}
