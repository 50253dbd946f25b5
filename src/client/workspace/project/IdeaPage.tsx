import { listActivities } from '#domain/workspace/plan/activities.ts';
import { NETWORK_PLAN } from '#domain/workspace/plan/fields.ts';
import { projectPathOf, SELLERS } from '#domain/workspace/project/fields.ts';
import type { Risk } from '#domain/workspace/project/projects.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Faults } from './Faults.tsx';
import { Head, Onward } from './Head.tsx';
import { MemberTicks } from './MemberTicks.tsx';
import { RowEnd, RowList } from './RowList.tsx';
import type { ProjectProps } from './setting.ts';
import { oddOf } from './tell.ts';

const t = workspaceProject.idea;

/** What is done together, for whom and why, when, and what may go wrong. */
export function IdeaPage({ setting }: ProjectProps) {
  const { project } = setting;
  const path = (field: string) => projectPathOf(project.id, field);
  const isPlan = project.kind === 'business-plan';
  return (
    <>
      <Head setting={setting} way="idea" />
      <TextField path={path('name')} label={t.name} />
      <NoteField path={path('idea')} label={t.what} />
      <TextField path={path('client')} label={t.client} help={t.clientHelp} />
      <TextField path={path('product')} label={t.product} />
      <NoteField path={path('why')} label={t.why} />
      {isPlan && <NoteField path={path('offer')} label={t.offer} />}
      {isPlan && <NoteField path={path('selling')} label={t.selling} help={t.sellingHelp} />}
      <div className="desk-fields plan-days">
        <DayField path={path('begins')} label={t.begins} odd={oddOf(setting, 'before-network')} />
        <DayField path={path('ends')} label={t.ends} odd={oddOf(setting, 'ends-before', 'short-term')} />
      </div>
      <NoteField path={path('sign')} label={t.sign} help={t.signHelp} />
      <div className="desk-fields">
        <AmountField path={path('loss')} label={t.loss} help={t.lossHelp} bad={workspaceProject.badNumber} />
        <TextField path={path('currency')} label={t.currency} help={t.currencyHelp} />
      </div>
      <section aria-labelledby="negocio-empresas">
        <h3 id="negocio-empresas">{t.firms}</h3>
        <MemberTicks setting={setting} />
        <Faults isLive told={[oddOf(setting, 'no-firms', 'one-firm') ?? []].flat()} />
      </section>
      <Roles setting={setting} />
      <RowList projectId={project.id} list="risk" title={t.risks} rows={project.risks} none={t.noRisks} add={t.addRisk}>
        {(risk, place) => <RiskFields projectId={project.id} risk={risk} place={place} />}
      </RowList>
      <Activities setting={setting} />
      <Onward setting={setting} way="idea" />
    </>
  );
}

/** Who sells, invoices and collects. */
function Roles({ setting: { project } }: ProjectProps) {
  const { session } = useWorkspace();
  const path = (field: string) => projectPathOf(project.id, field);
  return (
    <section aria-labelledby="negocio-quien">
      <h3 id="negocio-quien">{t.roles}</h3>
      <Choice
        label={t.seller}
        value={project.seller ?? ''}
        choose={(value) => session.write({ path: path('seller'), value: value || null })}
      >
        <option value="">{t.sellerNone}</option>
        {SELLERS.map((one) => (
          <option key={one} value={one}>
            {t.sellers[one]}
          </option>
        ))}
      </Choice>
      <div className="desk-fields">
        <TextField path={path('sells')} label={t.sells} />
        <TextField path={path('invoices')} label={t.invoices} />
        <TextField path={path('collects')} label={t.collects} />
      </div>
    </section>
  );
}

interface RiskProps {
  readonly projectId: string;
  readonly risk: Risk;
  readonly place: number;
}

function RiskFields({ projectId, risk, place }: RiskProps) {
  const path = (field: string) => projectPathOf(projectId, 'risk', risk.id, field);
  return (
    <fieldset>
      <legend>{t.risk(place)}</legend>
      <TextField path={path('what')} label={t.riskWhat} />
      <TextField path={path('answer')} label={t.riskAnswer} />
      <TextField path={path('who')} label={t.riskWho} />
      <RowEnd path={projectPathOf(projectId, 'risk', risk.id)} name={risk.what || t.risk(place)} />
    </fieldset>
  );
}

/** Activities of the plan of the network that are of this project: they are written down in one place only. */
function Activities({ setting: { cells, project } }: ProjectProps) {
  const activities = listActivities(cells, NETWORK_PLAN);
  return (
    <section aria-labelledby="negocio-actividades">
      <h3 id="negocio-actividades">{t.activities}</h3>
      <p className="meta">{t.activitiesHelp}</p>
      {activities.length === 0 && <p>{t.noActivities}</p>}
      {activities
        .filter(({ what }) => what !== '')
        .map(({ id, what }) => (
          <TickField key={id} path={projectPathOf(project.id, 'activity', id)} label={what} />
        ))}
      <p>
        <a href={linkTo(PARTS.plan, NETWORK_PLAN)}>{t.goPlan}</a>
      </p>
    </section>
  );
}
