import { listCostFaults } from '#domain/workspace/cofinancing/faults.ts';
import { costPathOf } from '#domain/workspace/cofinancing/fields.ts';
import { takePlanned } from '#domain/workspace/cofinancing/fromPlan.ts';
import { addMonths } from '#domain/workspace/cofinancing/months.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { AmountField } from '../AmountField.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField, WholeField } from '../fields.tsx';
import { Choice } from '../Choice.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { Back } from './Back.tsx';
import { tellFaultsOf, type CostProps } from './costFaults.ts';
import { Faults } from './Faults.tsx';
import { PayerFields } from './PayerFields.tsx';
import { SplitFields } from './SplitFields.tsx';
import { nameCost, tellCostFault } from './tell.ts';

const t = workspaceCofinancing.cost;

/** All that is entered of an item, on a screen of its own. */
export function CostForm({ setting, cost }: CostProps) {
  const { format, takeAway } = useWorkspace();
  const path = (field: string) => costPathOf(cost.id, field);
  const tell = tellFaultsOf({ setting, cost });
  const { due, parts } = cost;
  return (
    <>
      <Back />
      <h2>{nameCost(cost)}</h2>
      <PlanNotice setting={setting} cost={cost} />
      <TextField path={path('what')} label={t.what} />
      <ExpenseField setting={setting} cost={cost} />
      <div className="desk-fields plan-numbers">
        <AmountField path={path('amount')} label={t.amount} bad={workspaceCofinancing.badNumber} />
      </div>
      <PayerFields setting={setting} cost={cost} />
      <SplitFields setting={setting} cost={cost} />
      <section aria-labelledby="gasto-cuando">
        <h3 id="gasto-cuando">{t.when}</h3>
        <div className="desk-fields plan-days">
          <DayField
            path={path('due')}
            label={parts > 1 ? t.firstDue : t.due}
            odd={tell('no-due', 'before-network')[0]}
          />
          <WholeField path={path('parts')} label={t.parts} fallback={1} bad={workspaceCofinancing.badParts} />
        </div>
        {due && parts > 1 && (
          <p className="meta">{t.partsSay(parts, format.date(due), format.date(addMonths(due, parts - 1)))}</p>
        )}
      </section>
      <Leaving
        setting={setting}
        cost={cost}
        remove={() => takeAway(workspaceCofinancing.removed(nameCost(cost)), costPathOf(cost.id))}
      />
    </>
  );
}

/** What the plan that an item came from says otherwise by now, and the way to take it. */
function PlanNotice({ setting, cost }: CostProps) {
  const { session } = useWorkspace();
  const fault = listCostFaults(setting.cells, setting.expenses, cost).find(
    ({ kind }) => kind === 'plan-changed' || kind === 'plan-gone',
  );
  if (!fault) return null;
  const obstacle = fault.kind === 'plan-changed' ? fault.change.obstacle : undefined;
  return (
    <div className="note no-print">
      <Faults
        told={[tellCostFault(fault, setting.format, setting.money), ...(obstacle ? [t.cannotTakePlan[obstacle]] : [])]}
      />
      {fault.kind === 'plan-changed' && !obstacle && !session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={() => session.write(...takePlanned(fault.change.planned))}>
            {t.takePlan}
          </button>
        </p>
      )}
    </div>
  );
}

/** Of which kind an item is, and why the project may pay it or not. */
function ExpenseField({ setting, cost }: CostProps) {
  const { session } = useWorkspace();
  const { id, expenseId } = cost;
  const { expenses } = setting;
  const gone = tellFaultsOf({ setting, cost })('gone-expense');
  if (!expenses.length && !gone.length) return null;
  const chosen = expenses.find((one) => one.id === expenseId);
  const answers = workspaceCofinancing.payable.answers.project;
  return (
    <>
      <Choice
        label={t.expense}
        value={expenseId}
        choose={(value) => session.write({ path: costPathOf(id, 'expense'), value: value || null })}
      >
        <option value="">{t.expenseNone}</option>
        {gone.length > 0 && <option value={expenseId}>{t.expenseGone}</option>}
        {expenses.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </Choice>
      <Faults isLive told={gone} />
      {chosen && (
        <p className="meta">
          {workspaceCofinancing.payable.project}: {answers[chosen.projectMayPay]}. {chosen.why}
        </p>
      )}
    </>
  );
}

function Leaving({ setting, cost, remove }: CostProps & { readonly remove: () => void }) {
  const { session } = useWorkspace();
  const { ledger, money } = setting;
  const line = ledger.costs.find(({ id }) => id === cost.id);
  const hasPayments = setting.payments.some(({ costId }) => costId === cost.id);
  return (
    <>
      {line && line.promised > 0 && <p>{t.paid(money(line.paid), money(line.owed))}</p>}
      <p className="tools area-ways">
        <a className="go" href={linkTo(PARTS.cofinancing)}>
          {workspaceCofinancing.back}
        </a>
        {!session.isReadOnly && (
          <button
            type="button"
            className="plain"
            aria-label={`${workspaceCofinancing.remove}: ${nameCost(cost)}`}
            onClick={() => {
              remove();
              goTo(PARTS.cofinancing);
            }}
          >
            {workspaceCofinancing.remove}
          </button>
        )}
      </p>
      {hasPayments && !session.isReadOnly && <p className="meta">{t.hasPayments}</p>}
    </>
  );
}
