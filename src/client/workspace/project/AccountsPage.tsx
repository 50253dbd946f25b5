import { REMOVED } from '#domain/workspace/cells.ts';
import { projectPathOf } from '#domain/workspace/project/fields.ts';
import { isRecorded, listBudget, type Movement } from '#domain/workspace/project/movements.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { useWorkspace } from '../context.tsx';
import { goTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { tellAccounts } from './bookReport.ts';
import { Head } from './Head.tsx';
import type { ProjectProps } from './setting.ts';
import { nameLine } from './tell.ts';
import { BOOK, linkToProject, MOVEMENT, WAYS } from './ways.ts';

const t = workspaceProject.accounts;
/** Movements that the page shows; all of them are in the book. */
const MOST_SHOWN = 8;

/** The accounts while a project runs. */
export function AccountsPage({ setting }: ProjectProps) {
  const { project, movements } = setting;
  const shown = [...movements].reverse().slice(0, MOST_SHOWN);
  return (
    <>
      <Head setting={setting} way="accounts" />
      <p>{t.lead}</p>
      <Adding setting={setting} />
      <div className="project-says">
        {movements.some(isRecorded) ? tellAccounts(setting).map((one) => <p key={one}>{one}</p>) : <p>{t.none}</p>}
      </div>
      {movements.length > 0 && (
        <section aria-labelledby="negocio-apuntes">
          <h3 id="negocio-apuntes">{t.movements}</h3>
          <ul className="ledger-list">
            {shown.map((movement) => (
              <li key={movement.id}>
                <MovementRow setting={setting} movement={movement} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={linkToProject(project.id, 'accounts', BOOK)}>{t.all}</a>
      </p>
    </>
  );
}

/** Begins a movement: that of a sale knows its line, today is filled in. */
function Adding({ setting: { project, movements, today } }: ProjectProps) {
  const { session } = useWorkspace();
  if (session.isReadOnly) return null;
  const begin = (lineId: string) => {
    // What was begun and holds nothing yet goes on.
    const begun = movements.find((one) => !isRecorded(one) && one.lineId === lineId && one.cents === 0);
    const id = begun?.id ?? newId();
    const path = (field: string) => projectPathOf(project.id, 'movement', id, field);
    if (!begun)
      session.write(
        { path: path(REMOVED), value: false },
        { path: path('on'), value: today },
        ...(lineId ? [{ path: path('line'), value: lineId }] : []),
      );
    goTo(PARTS.project, project.id, WAYS.accounts, MOVEMENT, id);
  };
  return (
    <p className="tools">
      <button type="button" className="go" onClick={() => begin('sales')}>
        {t.addSale}
      </button>
      <button type="button" className="go" onClick={() => begin('')}>
        {t.addExpense}
      </button>
    </p>
  );
}

function MovementRow({ setting, movement }: ProjectProps & { readonly movement: Movement }) {
  const { project, format, money } = setting;
  const { id, cents, on, what, isVoid, isPending, settledOn, lineId } = movement;
  const budget = listBudget(project);
  const line = nameLine(lineId, budget);
  const isIncome = budget.find((one) => one.id === lineId)?.isIncome === true;
  const isOpen = isPending && settledOn === '';
  const told = [...(isVoid ? [t.void] : []), ...(isOpen ? [isIncome ? t.pending.income : t.pending.expense] : [])];
  return (
    <>
      <a href={linkToProject(project.id, 'accounts', MOVEMENT, id)}>
        {isRecorded(movement) ? `${isIncome ? t.income : t.expense}: ${money(cents)}` : t.unfinished}
      </a>
      <span className="meta">
        {[on && format.date(on), lineId && line, what].filter(Boolean).join(' · ')}
        {told.length > 0 && (
          <>
            {' · '}
            <b>{told.join(', ')}</b>
          </>
        )}
      </span>
    </>
  );
}
