import { useState } from 'react';
import { pathOf, REMOVED } from '#domain/workspace/cells.ts';
import type { Criterion } from '#domain/workspace/contest/contests.ts';
import { listWeightBlocks } from '#domain/workspace/contest/faults.ts';
import { contestPathOf, LEVELS } from '#domain/workspace/contest/fields.ts';
import type { ContestCriterionModel } from '#domain/workspace/contest/model.ts';
import { shareWeights, sumWeights } from '#domain/workspace/contest/weights.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { TextField, WholeField } from '../fields.tsx';
import { newId } from '../session.ts';
import { Back } from './Back.tsx';
import { Faults } from './Faults.tsx';
import { Locked } from './Locked.tsx';
import { Origin } from './Origin.tsx';
import { RemoveRow } from './RemoveRow.tsx';
import type { ContestSetting } from './setting.ts';
import { nameCriterion, tellBlock } from './tell.ts';
import { Unlock } from './Unlock.tsx';

const t = workspaceContest.criteria;

interface Props {
  readonly setting: ContestSetting;
}

/** What is scored and what it counts: it stays as it is once somebody scores by it, unless that is noted. */
export function CriteriaPage({ setting }: Props) {
  const { contest, isFrozen } = setting;
  const [isUnlocked, setUnlocked] = useState(false);
  const isLocked = contest.closed !== '' || (isFrozen && !isUnlocked);
  return (
    <>
      <Back contestId={contest.id} />
      <h2>{workspaceContest.steps.criteria}</h2>
      <p>{t.lead}</p>
      {isFrozen && contest.closed === '' && (
        <Unlock setting={setting} isUnlocked={isUnlocked} unlock={() => setUnlocked(true)} />
      )}
      <Locked isLocked={isLocked}>
        <Chosen setting={setting} />
        {!isLocked && <Adding setting={setting} />}
      </Locked>
    </>
  );
}

function Chosen({ setting: { contest, format } }: Props) {
  const { session } = useWorkspace();
  const { criteria } = contest;
  const sum = sumWeights(criteria);
  const share = () => {
    const weights = shareWeights(criteria.map(({ weight }) => weight));
    session.write(
      ...criteria.map(({ id }, place) => ({
        path: contestPathOf(contest.id, 'criterion', id, 'weight'),
        value: weights[place] ?? 0,
      })),
    );
  };
  return (
    <section aria-labelledby="criterios-lista">
      <h3 id="criterios-lista">{t.chosen}</h3>
      {criteria.length === 0 && <p>{t.none}</p>}
      <ol className="workspace-rows">
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <CriterionFields contestId={contest.id} criterion={criterion} />
          </li>
        ))}
      </ol>
      {criteria.length > 0 && (
        <>
          <p className="contest-sum" role="status">
            {t.sum(sum)}
          </p>
          <Faults told={listWeightBlocks(contest).map((block) => tellBlock(block, format))} />
          {!session.isReadOnly && (sum !== 100 || criteria.some(({ weight }) => weight === 0)) && (
            <>
              <p className="tools">
                <button type="button" className="go" onClick={share}>
                  {t.share}
                </button>
              </p>
              <p className="meta">{t.shareHelp}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface CriterionProps {
  readonly contestId: string;
  readonly criterion: Criterion;
}

function CriterionFields({ contestId, criterion }: CriterionProps) {
  const row = contestPathOf(contestId, 'criterion', criterion.id);
  const name = nameCriterion(criterion);
  return (
    <fieldset>
      <legend>{name}</legend>
      {criterion.model ? (
        <>
          <p className="meta">{criterion.ask}</p>
          <details>
            <summary aria-label={`${t.levels}: ${name}`}>{t.levels}</summary>
            <ol>
              {criterion.levels.map((level) => (
                <li key={level}>{level}</li>
              ))}
            </ol>
          </details>
          <Origin model={criterion.model} />
        </>
      ) : (
        <>
          <TextField path={pathOf(row, 'title')} label={t.name} />
          <TextField path={pathOf(row, 'ask')} label={t.ask} />
          <details>
            <summary aria-label={`${t.levels}: ${name}`}>{t.levels}</summary>
            {LEVELS.map((level) => (
              <TextField key={level} path={pathOf(row, `level-${level}`)} label={t.level(level)} />
            ))}
          </details>
        </>
      )}
      <WholeField path={pathOf(row, 'weight')} label={t.weight(name)} fallback={0} bad={t.badWeight} />
      <RemoveRow name={name} row={row} />
    </fieldset>
  );
}

function Adding({ setting: { contest } }: Props) {
  const { session, model } = useWorkspace();
  if (session.isReadOnly) return null;
  const row = (id: string) => contestPathOf(contest.id, 'criterion', id);
  const left = model.contestCriteria.filter(
    ({ id, use }) => use === 'score' && !contest.criteria.some((one) => one.id === id),
  );
  const add = (models: readonly ContestCriterionModel[]) =>
    session.write(
      ...models.flatMap(({ id, title, weight }) => [
        { path: pathOf(row(id), REMOVED), value: false },
        { path: pathOf(row(id), 'title'), value: title.slice(0, 80) },
        { path: pathOf(row(id), 'weight'), value: weight },
      ]),
    );
  return (
    <section aria-labelledby="criterios-propuestos">
      <h3 id="criterios-propuestos">{t.propose}</h3>
      <p className="tools">
        {left.length > 1 && (
          <button type="button" className="go" onClick={() => add(left)}>
            {t.addAll}
          </button>
        )}
        {left.map((one) => (
          <button key={one.id} type="button" onClick={() => add([one])}>
            {t.add(one.title, one.weight)}
          </button>
        ))}
        <button type="button" onClick={() => session.write({ path: pathOf(row(newId()), REMOVED), value: false })}>
          {t.addOwn}
        </button>
      </p>
    </section>
  );
}
