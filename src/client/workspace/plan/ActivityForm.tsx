import { textOf } from '#domain/workspace/cells.ts';
import type { Activity } from '#domain/workspace/plan/activities.ts';
import { listFaults, type PlanFault } from '#domain/workspace/plan/faults.ts';
import { planPathOf, SERVICES, STATES } from '#domain/workspace/plan/fields.ts';
import { workspacePlan } from '#words/workspacePlan.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField } from '../fields.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { CostFields } from './CostFields.tsx';
import { Choice } from '../Choice.tsx';
import { FundingFields } from './FundingFields.tsx';
import type { ActivityProps, Owner } from './owners.ts';
import { moneyOf, nameOf, tellFault } from './tell.ts';
import { TermsFields } from './TermsFields.tsx';

const t = workspacePlan.activity;

/** All that is entered of an activity, on a screen of its own. */
export function ActivityForm({ owner, activity }: ActivityProps) {
  const { session, takeAway } = useWorkspace();
  const path = (field: string) => planPathOf(owner.id, activity.id, field);
  const set = (field: string, value: string) => session.write({ path: path(field), value: value || null });
  const tell = useFaults(owner, activity);
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.plan, owner.id)}>{workspacePlan.backToPlan}</a>
      </p>
      <h2>{nameOf(activity)}</h2>
      <p className="meta">{owner.title}</p>
      <TextField path={path('what')} label={t.what} />
      <GapField owner={owner} activity={activity} />
      <div className="desk-fields plan-days">
        <DayField path={path('begins')} label={t.begins} odd={tell('before-network')} />
        <DayField path={path('ends')} label={t.ends} odd={tell('ends-before') ?? tell('overdue')} />
        <TextField path={path('who')} label={t.who} />
        <Choice label={t.state} value={activity.state} choose={(value) => set('state', value)}>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {workspacePlan.states[state]}
            </option>
          ))}
        </Choice>
      </div>
      <NoteField path={path('needs')} label={t.needs} />
      <NoteField path={path('sign')} label={t.sign} />
      <CostFields owner={owner} activity={activity} />
      <FundingFields owner={owner} activity={activity} odd={tell('over-whole')} unbalanced={tell('unbalanced')} />
      <section aria-labelledby="plan-servicio">
        <h3 id="plan-servicio">{t.service}</h3>
        <Choice label={t.serviceKind} value={activity.service ?? ''} choose={(value) => set('service', value)}>
          <option value="">{t.serviceNone}</option>
          {SERVICES.map((service) => (
            <option key={service} value={service}>
              {t.services[service]}
            </option>
          ))}
        </Choice>
        {activity.service && <TermsFields owner={owner} activity={activity} />}
      </section>
      <p className="tools area-ways">
        <a className="go" href={linkTo(PARTS.plan, owner.id)}>
          {workspacePlan.backToPlan}
        </a>
        {!session.isReadOnly && (
          <button
            type="button"
            className="plain"
            aria-label={`${t.remove}: ${nameOf(activity)}`}
            onClick={() => {
              takeAway(t.removed(nameOf(activity)), planPathOf(owner.id, activity.id));
              goTo(PARTS.plan, owner.id);
            }}
          >
            {t.remove}
          </button>
        )}
      </p>
    </>
  );
}

/** What is odd about an activity, by kind. */
function useFaults(owner: Owner, activity: Activity): (kind: PlanFault['kind']) => string | undefined {
  const { format, today } = useWorkspace();
  const cells = useCells();
  const faults = listFaults(activity, textOf(cells, 'network/began'), today);
  return (kind) => {
    const fault = faults.find((one) => one.kind === kind);
    return fault && tellFault(fault, format, moneyOf(cells, owner.id, format));
  };
}

const ITEM = 'item ';
const AREA = 'area ';

/** Which item or area of the diagnosis an activity comes from. */
function GapField({ owner, activity: { id, itemId, areaId } }: ActivityProps) {
  const { session, model } = useWorkspace();
  if (!model.areas.length) return null;
  const path = (field: string) => planPathOf(owner.id, id, field);
  const choose = (chosen: string) => {
    const of = (kind: string) => (chosen.startsWith(kind) ? chosen.slice(kind.length) : null);
    session.write({ path: path('item'), value: of(ITEM) }, { path: path('area'), value: of(AREA) });
  };
  return (
    <Choice label={t.gap} value={itemId ? ITEM + itemId : areaId ? AREA + areaId : ''} choose={choose}>
      <option value="">{t.gapNone}</option>
      {model.areas.map((area) => (
        <optgroup key={area.id} label={area.title}>
          <option value={AREA + area.id}>{t.wholeArea(area.title)}</option>
          {area.items.map((item) => (
            <option key={item.id} value={ITEM + item.id}>
              {item.title}
            </option>
          ))}
        </optgroup>
      ))}
    </Choice>
  );
}
