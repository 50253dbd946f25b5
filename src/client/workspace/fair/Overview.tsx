import { isTaskLate, listDue } from '#domain/workspace/fair/tasks.ts';
import { FAIR_TOOL, fairPathOf } from '#domain/workspace/fair/fields.ts';
import { workspaceFair as t } from '#words/workspaceFair.ts';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { ToolFigures } from '../ToolFigures.tsx';
import { beginFair } from './begin.ts';
import { writeExample } from './example.ts';
import { Faults } from './FairHead.tsx';
import type { FairSetting } from './setting.ts';
import { nameFair, tellSpan } from './tell.ts';
import { SUMMARY_WAY, WAYS } from './ways.ts';

interface Props {
  readonly fairs: readonly FairSetting[];
}

/** The fairs of the network at a glance. */
export function Overview({ fairs }: Props) {
  const { session, today, takeAway } = useWorkspace();
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <section aria-labelledby="ferias-lista">
        <h3 id="ferias-lista">{t.list}</h3>
        {fairs.length === 0 && <p>{t.none}</p>}
        <ol className="workspace-rows fair-rows">
          {fairs.map((setting) => (
            <li key={setting.fair.id}>
              <FairRow
                setting={setting}
                remove={() => takeAway(t.removed(nameFair(setting.fair)), fairPathOf(setting.fair.id))}
              />
            </li>
          ))}
        </ol>
        {!session.isReadOnly && (
          <p className="tools">
            <button type="button" className="go" onClick={() => beginFair(session)}>
              {t.add}
            </button>
            {fairs.length === 0 && (
              <button type="button" onClick={() => session.write(...writeExample(today))}>
                {t.example}
              </button>
            )}
          </p>
        )}
        {fairs.length === 0 && !session.isReadOnly && <p className="meta">{t.exampleHelp}</p>}
        {fairs.length > 1 && (
          <p>
            <a href={linkTo(PARTS.fair, SUMMARY_WAY)}>{t.summary}</a>
          </p>
        )}
      </section>
      <ToolFigures tool={FAIR_TOOL.id} />
      <p className="meta">{t.own}</p>
    </>
  );
}

function FairRow({ setting, remove }: { readonly setting: FairSetting; readonly remove: () => void }) {
  const { session } = useWorkspace();
  const { fair, contacts, tasks, format, today } = setting;
  const name = nameFair(fair);
  const due = listDue(tasks);
  const late = due.filter((task) => isTaskLate(task, today)).length;
  const about = [tellSpan(fair, format) || t.noDays, fair.place].filter(Boolean).join(', ');
  return (
    <>
      <a href={linkTo(PARTS.fair, fair.id, WAYS.tasks)}>{name}</a>
      <p className="meta">{about}</p>
      <p className="meta">{t.listMeta(contacts.length, due.filter(({ isDone }) => isDone).length, due.length)}</p>
      {late > 0 && <Faults told={[t.tasks.late(late)]} />}
      <p className="tools">
        <a className="go" href={linkTo(PARTS.fair, fair.id, WAYS.stand)} aria-label={`${t.pages.stand}: ${name}`}>
          {t.pages.stand}
        </a>
        {!session.isReadOnly && (
          <button type="button" aria-label={`${t.remove}: ${name}`} onClick={remove}>
            {t.remove}
          </button>
        )}
      </p>
    </>
  );
}
