import { projectPathOf, SHARE_WAYS } from '#domain/workspace/project/fields.ts';
import { listMembers } from '#domain/workspace/project/shares.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { TextField } from '../fields.tsx';
import { nameFirm } from '../nameFirm.ts';
import { Block } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Head, Onward } from './Head.tsx';
import { MemberTicks } from './MemberTicks.tsx';
import type { ProjectProps } from './setting.ts';
import { listShareBlocks, tellRule } from './shareTable.ts';

const t = workspaceProject.shares;
const bad = workspaceProject.badNumber;

/** What each firm puts in, and what falls to it in each case. */
export function SharesPage({ setting }: ProjectProps) {
  const { cells, project } = setting;
  return (
    <>
      <Head setting={setting} way="shares" />
      <Rule setting={setting} />
      <MemberTicks setting={setting} />
      <p className="meta">{t.kindHelp}</p>
      <ol className="workspace-rows">
        {listMembers(project).map(({ firm }) => (
          <li key={firm.id}>
            <fieldset>
              <legend>{nameFirm(cells, firm)}</legend>
              <div className="desk-fields plan-numbers">
                <AmountField path={projectPathOf(project.id, 'puts', firm.id)} label={t.money} bad={bad} />
                <TextField path={projectPathOf(project.id, 'in-kind', firm.id)} label={t.inKind} />
                <AmountField path={projectPathOf(project.id, 'kind-value', firm.id)} label={t.kindValue} bad={bad} />
                <AmountField path={projectPathOf(project.id, 'work', firm.id)} label={t.work} bad={bad} />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="report project-tight">
        {listShareBlocks(setting).map((block, place) => (
          <Block key={place} block={block} />
        ))}
      </div>
      <Onward setting={setting} way="shares" />
    </>
  );
}

/** The rule of sharing: that of the network, and else one that is chosen here. */
function Rule({ setting }: ProjectProps) {
  const { session, model } = useWorkspace();
  const { project, rule } = setting;
  const hasRules = model.topics.length > 0;
  return (
    <section aria-labelledby="negocio-regla">
      <h3 id="negocio-regla">{t.rule}</h3>
      {!rule.isOfRules && <p>{t.notDecided}</p>}
      {!rule.isOfRules && (
        <Choice
          label={t.how}
          value={project.shareBy}
          choose={(value) => session.write({ path: projectPathOf(project.id, 'share-by'), value })}
        >
          {SHARE_WAYS.map((one) => (
            <option key={one} value={one}>
              {t.choices[one]}
            </option>
          ))}
        </Choice>
      )}
      {tellRule(setting)
        .slice(rule.isOfRules ? 0 : 1)
        .map((one) => (
          <p key={one}>{one}</p>
        ))}
      {hasRules && (
        <p>
          <a href={linkTo(PARTS.rules)}>{t.goRules}</a>
        </p>
      )}
    </section>
  );
}
