import { givenOf } from '#domain/workspace/cofinancing/costs.ts';
import { costPathOf, PAYERS } from '#domain/workspace/cofinancing/fields.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { AmountField } from '../AmountField.tsx';
import { useWorkspace } from '../context.tsx';
import { TextField } from '../fields.tsx';
import { Choice } from '../Choice.tsx';
import { tellFaultsOf, type CostProps } from './costFaults.ts';
import { Faults } from './Faults.tsx';

const t = workspaceCofinancing.cost;

/** Who pays an item: by amounts, or by shares of what it costs. What was entered the other way stays. */
export function PayerFields({ setting, cost }: CostProps) {
  const { session } = useWorkspace();
  const { id, isByShare, funding } = cost;
  const path = (field: string) => costPathOf(id, field);
  const tell = tellFaultsOf({ setting, cost });
  const unbalanced = tell('over-whole', 'unbalanced');
  return (
    <section aria-labelledby="gasto-pago">
      <h3 id="gasto-pago">{t.funding}</h3>
      <Choice
        label={t.fundingHow}
        value={isByShare ? 'share' : ''}
        choose={(value) => session.write({ path: path('by-share'), value: value === '' ? null : true })}
      >
        <option value="">{t.byAmount}</option>
        <option value="share">{t.byShare}</option>
      </Choice>
      <div className="desk-fields plan-numbers">
        {PAYERS.map((payer) => (
          <AmountField
            key={`${payer} ${isByShare}`}
            path={path(isByShare ? `${payer}-share` : payer)}
            label={isByShare ? t.percent(t.payers[payer]) : t.payers[payer]}
            bad={workspaceCofinancing.badNumber}
          />
        ))}
      </div>
      {(funding.third > 0 || cost.thirdName !== '') && (
        <TextField path={path('third-name')} label={t.thirdName} help={t.thirdHelp} />
      )}
      <Faults isLive told={[...tell('not-payable'), ...unbalanced]} />
      {unbalanced.length === 0 && (
        <p className="meta" role="status">
          {t.balance(setting.money(funding.cost), setting.money(givenOf(funding)))}
        </p>
      )}
    </section>
  );
}
