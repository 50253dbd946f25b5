import { pathOf, REMOVED } from '#domain/workspace/cells.ts';
import type { Condition, Entry } from '#domain/workspace/contest/contests.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import type { ContestCriterionModel } from '#domain/workspace/contest/model.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { TextField } from '../fields.tsx';
import { Choices } from '../formation/Choices.tsx';
import { newId } from '../session.ts';
import { Back } from './Back.tsx';
import { Locked } from './Locked.tsx';
import { Origin } from './Origin.tsx';
import { RemoveRow } from './RemoveRow.tsx';
import type { ContestSetting } from './setting.ts';
import { nameCondition, nameEntry, tellReasons } from './tell.ts';

const t = workspaceContest.conditions;

interface Props {
  readonly setting: ContestSetting;
}

/** What each contestant must meet before it is scored. */
export function ConditionsPage({ setting }: Props) {
  const { contest } = setting;
  return (
    <>
      <Back contestId={contest.id} />
      <h2>{workspaceContest.steps.conditions}</h2>
      <p>{t.lead}</p>
      <Locked isLocked={contest.closed !== ''}>
        <Chosen setting={setting} />
        {contest.conditions.length > 0 && (
          <section aria-labelledby="requisitos-redes">
            <h3 id="requisitos-redes">{t.check}</h3>
            {contest.entries.length === 0 && <p>{t.noEntries}</p>}
            {contest.entries.map((entry) => (
              <EntryChecks key={entry.id} setting={setting} entry={entry} />
            ))}
          </section>
        )}
      </Locked>
    </>
  );
}

function Chosen({ setting: { contest } }: Props) {
  const { session, model } = useWorkspace();
  const row = (id: string) => contestPathOf(contest.id, 'condition', id);
  const left = model.contestCriteria.filter(
    ({ id, use }) => use === 'condition' && !contest.conditions.some((one) => one.id === id),
  );
  const add = (models: readonly ContestCriterionModel[]) =>
    session.write(
      ...models.flatMap(({ id, title }) => [
        { path: pathOf(row(id), REMOVED), value: false },
        // What the site calls it now, should it no longer have it one day.
        { path: pathOf(row(id), 'title'), value: title },
      ]),
    );
  return (
    <section aria-labelledby="requisitos-lista">
      <h3 id="requisitos-lista">{t.chosen}</h3>
      {contest.conditions.length === 0 && <p>{t.none}</p>}
      <ul className="workspace-rows">
        {contest.conditions.map((condition) => (
          <li key={condition.id}>
            {condition.model ? (
              <>
                <strong>{condition.title}</strong>
                <p className="meta">{condition.model.ask}</p>
                <Origin model={condition.model} />
              </>
            ) : (
              <TextField path={pathOf(row(condition.id), 'title')} label={t.own} />
            )}
            <RemoveRow name={nameCondition(condition)} row={row(condition.id)} />
          </li>
        ))}
      </ul>
      {!session.isReadOnly && (
        <>
          {left.length > 0 && <h4>{t.propose}</h4>}
          <p className="tools">
            {left.length > 1 && (
              <button type="button" className="go" onClick={() => add(left)}>
                {t.addAll}
              </button>
            )}
            {left.map((one) => (
              <button key={one.id} type="button" onClick={() => add([one])}>
                {t.add(one.title)}
              </button>
            ))}
            <button type="button" onClick={() => session.write({ path: pathOf(row(newId()), REMOVED), value: false })}>
              {t.addOwn}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function EntryChecks({ setting, entry }: Props & { readonly entry: Entry }) {
  const { session } = useWorkspace();
  const { contest, format } = setting;
  const path = (field: string, condition: Condition) =>
    contestPathOf(contest.id, 'entry', entry.id, field, condition.id);
  const name = nameEntry(entry);
  const passAll = () => session.write(...contest.conditions.map((one) => ({ path: path('check', one), value: 'yes' })));
  return (
    <div className="item" data-state={entry.state}>
      <h4>
        {name} <span className="contest-state">{t.states[entry.state]}</span>
      </h4>
      {entry.state === 'out' && <p>{t.outFor(tellReasons(contest, entry, format))}</p>}
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" aria-label={`${t.allYes}: ${name}`} onClick={passAll}>
            {t.allYes}
          </button>
        </p>
      )}
      {contest.conditions.map((condition) => (
        <div key={condition.id} className="criterion">
          <Choices
            path={path('check', condition)}
            legend={nameCondition(condition)}
            value={entry.checks.get(condition.id)?.verdict ?? null}
            choices={[
              { value: 'yes', label: t.answers.yes },
              { value: 'no', label: t.answers.no },
              { value: null, label: t.answers.unseen },
            ]}
          />
          <TextField path={path('seen', condition)} label={t.seen} />
        </div>
      ))}
    </div>
  );
}
