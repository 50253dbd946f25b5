import { listAdmitted } from '#domain/workspace/contest/contests.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { sumWeights } from '#domain/workspace/contest/weights.ts';
import { workspaceContest as t } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { Back } from './Back.tsx';
import { Blocks } from './Blocks.tsx';
import { ContestCalendar } from './ContestCalendar.tsx';
import { isComplete, type ContestSetting } from './setting.ts';
import { nameContest, tellWinners } from './tell.ts';
import { WAYS } from './ways.ts';

const words = t.steps;

interface Props {
  readonly setting: ContestSetting;
}

/** A contest step by step: what each step holds, and what is missing of it. */
export function ContestHome({ setting }: Props) {
  const { session, takeAway } = useWorkspace();
  const { contest } = setting;
  const name = nameContest(contest);
  const remove = () => {
    goTo(PARTS.contest);
    takeAway(t.removed(name), contestPathOf(contest.id));
  };
  return (
    <>
      <Back />
      <h2>{name}</h2>
      {contest.prize && <p>{contest.prize}</p>}
      <ol className="workspace-rows" aria-label={words.title}>
        {listSteps(setting).map(({ way, title, state, isDone }) => (
          <li key={way} className="contest-card" data-done={isDone}>
            <a href={linkTo(PARTS.contest, contest.id, way)}>{title}</a>
            <p className="meta">{state}</p>
          </li>
        ))}
      </ol>
      <Blocks setting={setting} />
      {setting.ranking.lines.some(({ total }) => total) && <p>{tellWinners(setting)}</p>}
      <ContestCalendar setting={setting} />
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" className="plain" onClick={remove}>
            {words.remove}
          </button>
        </p>
      )}
    </>
  );
}

interface Step {
  readonly way: string;
  readonly title: string;
  readonly state: string;
  readonly isDone: boolean;
}

function listSteps(setting: ContestSetting): readonly Step[] {
  const { contest, ranking, blocks, isFrozen, format } = setting;
  const { entries, criteria, judges, places, conditions, closed } = contest;
  const open = entries.filter(({ state }) => state === 'open').length;
  const admitted = listAdmitted(contest).length;
  const whole = judges.filter(
    (judge) => admitted > 0 && !ranking.missing.some((missing) => missing.judge === judge),
  ).length;
  const sum = sumWeights(criteria);
  const isBlocked = blocks.length > 0;
  return [
    {
      way: WAYS.bases,
      title: words.bases,
      state: words.basesState(entries.length, places === undefined ? '' : words.places(places)),
      isDone: entries.length > 0 && places !== undefined,
    },
    {
      way: WAYS.conditions,
      title: words.conditions,
      state: !conditions.length
        ? words.conditionsNone
        : open
          ? words.conditionsOpen(open)
          : words.conditionsDone(admitted, entries.length - admitted),
      isDone: entries.length > 0 && open === 0,
    },
    {
      way: WAYS.criteria,
      title: words.criteria,
      state: [words.criteriaState(criteria.length, sum), ...(isFrozen ? [words.frozen] : [])].join(' '),
      isDone: sum === 100,
    },
    {
      way: WAYS.jury,
      title: words.jury,
      state: words.juryState(judges.length, whole),
      isDone: !isBlocked && whole === judges.length,
    },
    {
      way: WAYS.result,
      title: words.result,
      state: isBlocked ? words.resultBlocked : ranking.missing.length ? words.resultProvisional : words.resultDone,
      isDone: isComplete(setting),
    },
    {
      way: WAYS.act,
      title: words.act,
      state: closed ? words.actDone(format.date(closed)) : words.actOpen,
      isDone: closed !== '',
    },
  ];
}
