import { textOf } from '#domain/workspace/cells.ts';
import { listFairFaults, type FairFault } from '#domain/workspace/fair/fairs.ts';
import { FAIR_KINDS, fairPathOf, GOALS } from '#domain/workspace/fair/fields.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField, TickField } from '../fields.tsx';
import { nameFirm } from '../nameFirm.ts';
import { linkTo, PARTS } from '../route.ts';
import { FairHead } from './FairHead.tsx';
import type { FairSetting } from './setting.ts';
import { tellFairFault } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceFair.data;

/** What is known of a fair before it: where, when, whom the network looks for, and what it sets out to reach. */
export function DataPage({ setting }: { readonly setting: FairSetting }) {
  const { session } = useWorkspace();
  const { cells, fair, format } = setting;
  const path = (...rest: readonly string[]) => fairPathOf(fair.id, ...rest);
  const faults = listFairFaults(fair, textOf(cells, 'network/began'));
  const tell = (kind: FairFault['kind']) => {
    const fault = faults.find((one) => one.kind === kind);
    return fault && tellFairFault(fault, format);
  };
  return (
    <>
      <FairHead setting={setting} page="data" />
      <div className="desk-fields plan-days">
        <TextField path={path('name')} label={t.name} />
        <Choice label={t.kind} value={fair.kind} choose={(value) => session.write({ path: path('event'), value })}>
          {FAIR_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {workspaceFair.kinds[kind]}
            </option>
          ))}
        </Choice>
        <TextField path={path('place')} label={t.place} />
        <DayField path={path('begins')} label={t.begins} odd={tell('before-network')} />
        <DayField path={path('ends')} label={t.ends} odd={tell('ends-before')} />
      </div>
      <TextField path={path('clients')} label={t.clients} help={t.clientsHelp} />
      <section className="fair-goals" aria-labelledby="feria-metas">
        <h3 id="feria-metas">{t.goals}</h3>
        <p className="meta">{t.goalsHelp}</p>
        <div className="desk-fields plan-numbers">
          {GOALS.map((goal) => (
            <AmountField key={goal} path={path(`goal-${goal}`)} label={t.goalOf[goal]} bad={workspaceFair.badNumber} />
          ))}
          <TextField path={path('currency')} label={t.currency} help={t.currencyHelp} />
        </div>
      </section>
      <Going setting={setting} />
      <p className="tools area-ways">
        <a className="go" href={linkTo(PARTS.fair, fair.id, WAYS.tasks)}>
          {workspaceFair.pages.tasks}
        </a>
      </p>
    </>
  );
}

/** Which firms go. */
function Going({ setting: { cells, fair } }: { readonly setting: FairSetting }) {
  const firms = listFirms(cells);
  return (
    <fieldset className="attendance">
      <legend>{t.firms}</legend>
      <p className="meta">{t.firmsHelp}</p>
      {firms.length === 0 && (
        <p>
          {t.noFirms} <a href={linkTo(PARTS.network)}>{t.goFirms}</a>
        </p>
      )}
      {firms.map((firm) => (
        <TickField key={firm.id} path={fairPathOf(fair.id, 'goes', firm.id)} label={nameFirm(cells, firm)} />
      ))}
    </fieldset>
  );
}
