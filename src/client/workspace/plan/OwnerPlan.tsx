import { useState } from 'react';
import { REMOVED, textOf } from '#domain/workspace/cells.ts';
import { listActivities, type Activity } from '#domain/workspace/plan/activities.ts';
import { listMissingOffers, listOffers, writeOffer } from '#domain/workspace/plan/bring.ts';
import { sumFunding } from '#domain/workspace/plan/budget.ts';
import { listFaults } from '#domain/workspace/plan/faults.ts';
import { planPathOf } from '#domain/workspace/plan/fields.ts';
import { workspacePlan as t } from '#words/workspacePlan.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { DayField, TextField } from '../fields.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import type { Owner } from './owners.ts';
import { tellMoneyOf } from './planReport.ts';
import { moneyOf, nameOf, tellDays, tellFault } from './tell.ts';
import { TimelineView } from './TimelineView.tsx';
import { WAYS } from './ways.ts';

/** A plan: its activities, where they stand in time, and what they cost. */
export function OwnerPlan({ owner }: { readonly owner: Owner }) {
  const { format } = useWorkspace();
  const cells = useCells();
  const activities = listActivities(cells, owner.id);
  const path = (field: string) => planPathOf(owner.id, field);
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.plan)}>{t.back}</a>
      </p>
      <h2>{owner.title}</h2>
      <section aria-labelledby="plan-actividades">
        <h3 id="plan-actividades">{t.list}</h3>
        {activities.length === 0 && <p>{t.none}</p>}
        <ol className="workspace-rows plan-rows">
          {activities.map((activity) => (
            <li key={activity.id}>
              <ActivityRow owner={owner} activity={activity} />
            </li>
          ))}
        </ol>
        <Adding owner={owner} />
      </section>
      <TimelineView activities={activities} />
      {activities.length > 0 && (
        <section aria-labelledby="plan-dinero">
          <h3 id="plan-dinero">{t.money}</h3>
          <p>
            {tellMoneyOf(
              owner,
              sumFunding(activities.map(({ funding }) => funding)),
              moneyOf(cells, owner.id, format),
            ).join(' ')}
          </p>
          <p>
            <a className="go" href={linkTo(PARTS.plan, owner.id, WAYS.document)}>
              {t.document}
            </a>
          </p>
        </section>
      )}
      <section aria-labelledby="plan-datos">
        <h3 id="plan-datos">{t.about}</h3>
        <div className="desk-fields">
          <DayField path={path('on')} label={t.on} />
          <TextField path={path('who')} label={t.who} />
          <TextField path={path('currency')} label={t.currency} help={t.currencyHelp} />
        </div>
      </section>
    </>
  );
}

function ActivityRow({ owner, activity }: { readonly owner: Owner; readonly activity: Activity }) {
  const { format, today } = useWorkspace();
  const cells = useCells();
  const money = moneyOf(cells, owner.id, format);
  const { funding, state, who } = activity;
  const told = [
    t.states[state],
    tellDays(activity, format),
    ...(who ? [who] : []),
    ...(funding.cost ? [money(funding.cost)] : []),
  ];
  return (
    <>
      <a href={linkTo(PARTS.plan, owner.id, activity.id)}>{nameOf(activity)}</a>
      <p className="meta">{told.join(' · ')}</p>
      {listFaults(activity, textOf(cells, 'network/began'), today).map((fault) => (
        <p key={fault.kind} className="field-odd">
          {tellFault(fault, format, money)}
        </p>
      ))}
    </>
  );
}

/** Adds an activity by hand, or those that the diagnosis offers. */
function Adding({ owner }: { readonly owner: Owner }) {
  const { session, model, format } = useWorkspace();
  const cells = useCells();
  const [said, say] = useState('');
  const add = () => {
    const id = newId();
    session.write({ path: planPathOf(owner.id, id, REMOVED), value: false });
    goTo(PARTS.plan, owner.id, id);
  };
  const bring = () => {
    const offers = listMissingOffers(cells, model.areas, owner.id);
    session.write(
      ...offers.flatMap((offer) => {
        const { firms } = offer;
        const needs =
          firms.length === 0
            ? ''
            : firms.length === 1
              ? t.bring.neededByOne(firms[0] ?? '')
              : t.bring.neededBy(format.list(firms));
        return writeOffer(owner.id, newId(), offer, needs);
      }),
    );
    if (offers.length) return say(t.bring.brought(offers.length));
    say(listOffers(cells, model.areas, owner.id).length ? t.bring.nothingNew : t.bring.noDiagnosis);
  };
  if (session.isReadOnly) return null;
  return (
    <>
      <p className="tools">
        {model.areas.length > 0 && (
          <button type="button" className="go" onClick={bring}>
            {owner.isNetwork ? t.bring.network : t.bring.firm}
          </button>
        )}
        <button type="button" onClick={add}>
          {t.add}
        </button>
      </p>
      <p role="status" className="meta">
        {said}
      </p>
    </>
  );
}
