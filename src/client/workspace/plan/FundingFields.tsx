import { pledgedOf } from '#domain/workspace/plan/budget.ts';
import { planPathOf, SOURCES, type Source } from '#domain/workspace/plan/fields.ts';
import { workspacePlan } from '#words/workspacePlan.ts';
import { AmountField } from '../AmountField.tsx';
import { useCells, useWorkspace } from '../context.tsx';
import { Choice } from '../Choice.tsx';
import type { ActivityProps, Owner } from './owners.ts';
import { moneyOf } from './tell.ts';

const t = workspacePlan.activity;

/** What a source of money is called in a plan. */
export const nameSource = (source: Source, { isNetwork }: Owner): string =>
  t[source === 'own' && isNetwork ? 'ownNetwork' : source];

interface FundingProps extends ActivityProps {
  readonly odd: string | undefined;
  readonly unbalanced: string | undefined;
}

/** Who pays an activity: by amounts, or by shares of what it costs. What was entered the other way stays. */
export function FundingFields({ owner, activity: { id, pledge, funding }, odd, unbalanced }: FundingProps) {
  const { session, format } = useWorkspace();
  const money = moneyOf(useCells(), owner.id, format);
  const path = (field: string) => planPathOf(owner.id, id, field);
  const { isByShare } = pledge;
  return (
    <section aria-labelledby="plan-pago">
      <h3 id="plan-pago">{t.funding}</h3>
      <Choice
        label={t.fundingHow}
        value={isByShare ? 'share' : ''}
        choose={(value) => session.write({ path: path('by-share'), value: value === '' ? null : true })}
      >
        <option value="">{t.byAmount}</option>
        <option value="share">{t.byShare}</option>
      </Choice>
      <div className="desk-fields plan-numbers">
        {SOURCES.map((source) => (
          <AmountField
            key={`${source} ${isByShare}`}
            path={path(isByShare ? `${source}-share` : source)}
            label={isByShare ? t.percent(nameSource(source, owner)) : nameSource(source, owner)}
            bad={t.badNumber}
          />
        ))}
      </div>
      {odd !== undefined && (
        <p className="field-odd" role="status">
          {odd}
        </p>
      )}
      <p className={unbalanced === undefined ? 'meta' : 'field-odd'} role="status">
        {unbalanced ?? t.balance(money(funding.cost), money(pledgedOf(funding)))}
      </p>
    </section>
  );
}
