import { listActivities, isOverdue } from '#domain/workspace/plan/activities.ts';
import { workspacePlan as t } from '#words/workspacePlan.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { listOwners, type Owner } from './owners.ts';
import { OwnerPlan } from './OwnerPlan.tsx';
import { PlanDocument } from './PlanDocument.tsx';
import { WAYS } from './ways.ts';
import { TermsDocument } from './TermsDocument.tsx';

/** The plans: all at a glance, one with its activities, an activity, and the papers of each. */
export function PlanPart() {
  const { route } = useWorkspace();
  const cells = useCells();
  const [, ownerId, place, paper] = route;
  const owner = listOwners(cells).find(({ id }) => id === ownerId);
  if (!owner) return <Overview />;
  if (place === WAYS.document) return <PlanDocument owner={owner} />;
  const activity = listActivities(cells, owner.id).find(({ id }) => id === place);
  if (!activity) return <OwnerPlan owner={owner} />;
  if (paper === WAYS.terms) return <TermsDocument owner={owner} activity={activity} />;
  return <ActivityForm key={activity.id} owner={owner} activity={activity} />;
}

/** Every plan. */
function Overview() {
  const owners = listOwners(useCells());
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {owners.length === 1 && (
        <p>
          {t.noFirms}{' '}
          <a className="go" href={linkTo(PARTS.network)}>
            {t.goFirms}
          </a>
        </p>
      )}
      <ul className="workspace-cards plan-cards" aria-label={t.plans}>
        {owners.map((owner) => (
          <li key={owner.id}>
            <PlanCard owner={owner} />
          </li>
        ))}
      </ul>
      <p className="meta">{t.own}</p>
    </>
  );
}

function PlanCard({ owner: { id, name } }: { readonly owner: Owner }) {
  const { today } = useWorkspace();
  const activities = listActivities(useCells(), id);
  const done = activities.filter(({ state }) => state === 'done').length;
  const late = activities.filter((activity) => isOverdue(activity, today)).length;
  const told = [t.activities(activities.length), ...(done ? [t.done(done)] : []), ...(late ? [t.late(late)] : [])];
  return (
    <>
      <strong>{name}</strong>
      <span className="meta">{told.join(' · ')}</span>
      <a href={linkTo(PARTS.plan, id)} aria-label={`${t.open}: ${name}`}>
        {t.open}
      </a>
    </>
  );
}
