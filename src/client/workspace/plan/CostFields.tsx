import { REMOVED } from '#domain/workspace/cells.ts';
import type { ActivityLine } from '#domain/workspace/plan/activities.ts';
import { centsOfLine } from '#domain/workspace/plan/budget.ts';
import { planPathOf } from '#domain/workspace/plan/fields.ts';
import { workspacePlan } from '#words/workspacePlan.ts';
import { AmountField } from '../AmountField.tsx';
import { useCells, useWorkspace } from '../context.tsx';
import { TextField } from '../fields.tsx';
import { newId } from '../session.ts';
import type { ActivityProps } from './owners.ts';
import { moneyOf } from './tell.ts';

const t = workspacePlan.activity;

/** What an activity costs, line by line. */
export function CostFields({ owner, activity: { id, lines } }: ActivityProps) {
  const { session } = useWorkspace();
  const add = () => session.write({ path: planPathOf(owner.id, id, newId(), REMOVED), value: false });
  return (
    <section aria-labelledby="plan-costo">
      <h3 id="plan-costo">{t.cost}</h3>
      {lines.length === 0 && <p>{t.noLines}</p>}
      <ol className="workspace-rows">
        {lines.map((line, place) => (
          <li key={line.id}>
            <LineFields ownerId={owner.id} activityId={id} line={line} place={place + 1} />
          </li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={add}>
            {t.addLine}
          </button>
        </p>
      )}
    </section>
  );
}

interface LineProps {
  readonly ownerId: string;
  readonly activityId: string;
  readonly line: ActivityLine;
  readonly place: number;
}

function LineFields({ ownerId, activityId, line, place }: LineProps) {
  const { session, format, takeAway } = useWorkspace();
  const money = moneyOf(useCells(), ownerId, format);
  const path = (field: string) => planPathOf(ownerId, activityId, line.id, field);
  const cents = centsOfLine(line);
  return (
    <fieldset>
      <legend>{t.line(place)}</legend>
      <TextField path={path('what')} label={t.lineWhat} />
      <div className="desk-fields plan-numbers">
        <AmountField path={path('quantity')} label={t.quantity} bad={t.badNumber} />
        <AmountField path={path('unit-cost')} label={t.unitCost} bad={t.badNumber} />
      </div>
      <p className="plan-line-end">
        <span role="status">{cents === undefined ? '' : t.lineTotal(money(cents))}</span>
        {!session.isReadOnly && (
          <button
            type="button"
            className="plain"
            aria-label={`${t.remove}: ${line.what || t.line(place)}`}
            onClick={() => takeAway(t.removed(line.what || t.line(place)), planPathOf(ownerId, activityId, line.id))}
          >
            {t.remove}
          </button>
        )}
      </p>
    </fieldset>
  );
}
