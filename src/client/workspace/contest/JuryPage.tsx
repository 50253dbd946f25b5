import { useMemo } from 'react';
import { pathOf, REMOVED } from '#domain/workspace/cells.ts';
import { listAdmitted, type Judge } from '#domain/workspace/contest/contests.ts';
import { listContestFaults } from '#domain/workspace/contest/faults.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { cellsForJudge } from '#domain/workspace/contest/sheet.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { TextField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { Back } from './Back.tsx';
import { Blocks } from './Blocks.tsx';
import { Faults } from './Faults.tsx';
import { GiveSheet } from './GiveSheet.tsx';
import { Locked } from './Locked.tsx';
import { ReceiveSheets } from './ReceiveSheets.tsx';
import { RemoveRow } from './RemoveRow.tsx';
import type { ContestSetting } from './setting.ts';
import { nameEntry, tellContestFault } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceContest.jury;

interface Props {
  readonly setting: ContestSetting;
}

/** Who scores, what each may not score, and how its sheet goes out and comes back. */
export function JuryPage({ setting }: Props) {
  const { session } = useWorkspace();
  const { contest, format, blocks, apart } = setting;
  const { judges } = contest;
  const faults = listContestFaults(contest, '').filter(({ kind }) => kind === 'few-judges' || kind === 'no-judge-for');
  const add = () => {
    const taken = judges.map(({ label }) => label);
    let place = judges.length + 1;
    while (taken.includes(t.label(place))) place += 1;
    const row = contestPathOf(contest.id, 'judge', newId());
    session.write({ path: pathOf(row, REMOVED), value: false }, { path: pathOf(row, 'label'), value: t.label(place) });
  };
  const isClosed = contest.closed !== '';
  return (
    <>
      <Back contestId={contest.id} />
      <h2>{workspaceContest.steps.jury}</h2>
      <p>{t.lead}</p>
      {judges.length === 0 && <p>{t.none}</p>}
      <Locked isLocked={isClosed}>
        <ol className="workspace-rows">
          {judges.map((judge) => (
            <li key={judge.id}>
              <JudgeFields setting={setting} judge={judge} />
            </li>
          ))}
        </ol>
        <Faults told={faults.map((fault) => tellContestFault(fault, format))} />
        {!session.isReadOnly && (
          <p className="tools">
            <button type="button" onClick={add}>
              {t.add}
            </button>
          </p>
        )}
      </Locked>
      <Blocks setting={setting} />
      {apart > 0 && (
        <p className="note">
          {t.apart(apart)} <a href={linkTo(PARTS.copies)}>{t.goApart}</a>
        </p>
      )}
      {blocks.length === 0 && (
        <>
          {!isClosed && judges.map((judge) => <Sheet key={judge.id} setting={setting} judge={judge} />)}
          <ReceiveSheets contestId={contest.id} />
        </>
      )}
    </>
  );
}

interface JudgeProps extends Props {
  readonly judge: Judge;
}

function JudgeFields({ setting: { contest }, judge }: JudgeProps) {
  const row = contestPathOf(contest.id, 'judge', judge.id);
  return (
    <fieldset>
      <legend>{judge.label}</legend>
      <div className="desk-fields">
        <TextField path={pathOf(row, 'name')} label={t.name} help={t.nameHelp} />
        <TextField path={pathOf(row, 'from')} label={t.from} />
      </div>
      <details>
        <summary aria-label={`${t.conflicts}: ${judge.label}`}>{t.conflicts}</summary>
        {contest.entries.map((entry) => (
          <TickField key={entry.id} path={pathOf(row, 'conflict', entry.id)} label={nameEntry(entry)} />
        ))}
      </details>
      <RemoveRow name={judge.label} row={row} />
    </fieldset>
  );
}

/** The sheet of a judge: on its own phone, on this one, or on paper. */
function Sheet({ setting, judge }: JudgeProps) {
  const { session, today } = useWorkspace();
  const { contest, cells, ranking, format } = setting;
  const sheet = useMemo(() => cellsForJudge(cells, contest, judge.id), [cells, contest, judge.id]);
  const mine = listAdmitted(contest).filter(({ id }) => !judge.conflicts.has(id)).length;
  const left = ranking.missing.filter((missing) => missing.judge === judge).length;
  const hand = () => {
    if (judge.handed === '')
      session.writeForGood({ path: contestPathOf(contest.id, 'judge', judge.id, 'handed'), value: today });
  };
  const heading = `hoja-de-${judge.id}`;
  return (
    <section className="item" aria-labelledby={heading}>
      <h3 id={heading}>{t.sheet(judge.label)}</h3>
      <p>{[t.state(mine - left, mine), ...(judge.handed ? [t.handed(format.date(judge.handed))] : [])].join(' ')}</p>
      <p className="tools">
        <a href={linkTo(PARTS.contest, contest.id, WAYS.sheet, judge.id)} aria-label={`${t.here}: ${judge.label}`}>
          {t.here}
        </a>
        <a href={linkTo(PARTS.contest, contest.id, WAYS.paper, judge.id)} aria-label={`${t.paper}: ${judge.label}`}>
          {t.paper}
        </a>
      </p>
      <details>
        <summary aria-label={`${t.give}: ${judge.label}`}>{t.give}</summary>
        <GiveSheet
          setting={setting}
          label={judge.label}
          part="jury"
          cells={sheet}
          help={workspaceContest.give.help}
          given={hand}
        />
      </details>
    </section>
  );
}
