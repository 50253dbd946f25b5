import { REMOVED } from '#domain/workspace/cells.ts';
import type { FairCost } from '#domain/workspace/fair/balance.ts';
import { COST_LINES, expensePathOf, fairPathOf, RETURNS } from '#domain/workspace/fair/fields.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { NoteField, TextField } from '../fields.tsx';
import { Block } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { tableGoals, tableRatios } from './balanceReport.ts';
import { FairHead, Faults } from './FairHead.tsx';
import type { FairSetting } from './setting.ts';
import { WAYS } from './ways.ts';

const t = workspaceFair.balance;

interface Props {
  readonly setting: FairSetting;
}

/** What the fair cost, what came of it, and whether the network goes again. */
export function BalancePage({ setting }: Props) {
  const { session } = useWorkspace();
  const { fair } = setting;
  const path = (field: string) => fairPathOf(fair.id, field);
  return (
    <>
      <FairHead setting={setting} page="balance" />
      <Costs setting={setting} />
      <section aria-labelledby="feria-ventas">
        <h3 id="feria-ventas">{t.sales}</h3>
        <div className="desk-fields plan-numbers">
          <AmountField path={path('stand-sales')} label={t.standSales} bad={workspaceFair.badNumber} />
        </div>
      </section>
      <section className="report" aria-labelledby="feria-logrado">
        <h3 id="feria-logrado">{t.results}</h3>
        <Block block={tableGoals(setting)} />
        <Block block={tableRatios(setting)} />
      </section>
      <section aria-labelledby="feria-decision">
        <h3 id="feria-decision">{workspaceFair.report.lessons}</h3>
        <NoteField path={path('lessons')} label={t.lessons} />
        <div className="desk-fields plan-days">
          <Choice
            label={t.goesAgain}
            value={fair.goesAgain ?? ''}
            choose={(value) => session.write({ path: path('return'), value: value || null })}
          >
            <option value="">{t.undecided}</option>
            {RETURNS.map((one) => (
              <option key={one} value={one}>
                {t.returns[one]}
              </option>
            ))}
          </Choice>
          <TextField path={path('return-why')} label={t.why} />
        </div>
      </section>
      <p>
        <a href={linkTo(PARTS.fair, fair.id, WAYS.balanceDocument)}>{t.document}</a>
      </p>
    </>
  );
}

function Costs({ setting }: Props) {
  const { session } = useWorkspace();
  const { fair, costs, balance, money } = setting;
  const add = () => {
    const id = newId();
    const used = new Set(costs.map(({ line }) => line));
    session.write(
      { path: expensePathOf(fair.id, id, REMOVED), value: false },
      // The first kind that has none yet is what is most likely written next.
      { path: expensePathOf(fair.id, id, 'line'), value: COST_LINES.find((line) => !used.has(line)) ?? 'other-cost' },
    );
  };
  return (
    <section aria-labelledby="feria-gastos">
      <h3 id="feria-gastos">{t.costs}</h3>
      <p className="meta">{t.costsHelp}</p>
      {costs.length === 0 && <p>{t.noCosts}</p>}
      <ol className="workspace-rows">
        {costs.map((cost) => (
          <li key={cost.id}>
            <CostFields setting={setting} cost={cost} />
          </li>
        ))}
      </ol>
      {costs.length > 0 && (
        <p role="status">
          <strong>{t.sum(money(balance.planned), money(balance.spent))}</strong>
        </p>
      )}
      <Faults told={balance.unspent > 0 && balance.spent > 0 ? [t.unspent(balance.unspent)] : []} />
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

function CostFields({ setting: { fair }, cost }: Props & { readonly cost: FairCost }) {
  const { session, takeAway } = useWorkspace();
  const path = (field: string) => expensePathOf(fair.id, cost.id, field);
  return (
    <>
      <div className="desk-fields plan-days">
        <Choice label={t.line} value={cost.line} choose={(value) => session.write({ path: path('line'), value })}>
          {COST_LINES.map((line) => (
            <option key={line} value={line}>
              {t.lines[line]}
            </option>
          ))}
        </Choice>
        <TextField path={path('what')} label={t.what} />
        <AmountField path={path('planned')} label={t.planned} bad={workspaceFair.badNumber} />
        <AmountField path={path('spent')} label={t.spent} bad={workspaceFair.badNumber} />
        <TextField path={path('payer')} label={t.payer} />
      </div>
      {!session.isReadOnly && (
        <button
          type="button"
          className="plain"
          aria-label={`${workspaceFair.drop}: ${cost.what || t.lines[cost.line]}`}
          onClick={() => takeAway(t.removed, expensePathOf(fair.id, cost.id))}
        >
          {workspaceFair.drop}
        </button>
      )}
    </>
  );
}
