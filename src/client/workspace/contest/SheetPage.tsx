import { useMemo } from 'react';
import { listAdmitted, type Criterion, type Entry, type Judge } from '#domain/workspace/contest/contests.ts';
import { contestPathOf, LEVELS, scorePathOf } from '#domain/workspace/contest/fields.ts';
import { cellsOfJudge } from '#domain/workspace/contest/sheet.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { NoteField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Blocks } from './Blocks.tsx';
import { GiveSheet } from './GiveSheet.tsx';
import { Locked } from './Locked.tsx';
import type { ContestSetting } from './setting.ts';
import { nameContest, nameCriterion, nameEntry } from './tell.ts';
import { REVIEW, WAYS } from './ways.ts';

const t = workspaceContest.sheet;

interface SheetProps {
  readonly setting: ContestSetting;
  readonly judge: Judge;
}

/** The sheet of a judge: one contestant after the other, and at the end what was given and the way back. */
export function SheetPage({ setting, judge }: SheetProps) {
  const { route } = useWorkspace();
  const { contest, blocks } = setting;
  const entries = listAdmitted(contest);
  const [, , , , step = '1'] = route;
  const place = Math.min(Math.max(1, Number.parseInt(step, 10) || 1), Math.max(1, entries.length));
  const entry = step === REVIEW ? undefined : entries[place - 1];
  if (blocks.length)
    return (
      <>
        <h2>{t.of(judge.label)}</h2>
        <p>{t.blocked}</p>
        <Blocks setting={setting} />
        <Leave contestId={contest.id} />
      </>
    );
  return (
    <div className="jury-sheet">
      <p className="meta">{[nameContest(contest), t.of(judge.label)].join(' · ')}</p>
      {contest.closed !== '' && <p className="note">{t.closed}</p>}
      {entry ? (
        <EntrySheet key={entry.id} {...{ setting, judge, entry, place }} of={entries.length} />
      ) : (
        <Review {...{ setting, judge, entries }} />
      )}
    </div>
  );
}

const Leave = ({ contestId }: { readonly contestId: string }) => (
  <p>
    <a href={linkTo(PARTS.contest, contestId, WAYS.jury)}>{t.leave}</a>
  </p>
);

interface EntryProps extends SheetProps {
  readonly entry: Entry;
  readonly place: number;
  readonly of: number;
}

/** One contestant: each criterion with its five levels. */
function EntrySheet({ setting, judge, entry, place, of }: EntryProps) {
  const { contest } = setting;
  const isOut = judge.conflicts.has(entry.id);
  const to = (step: string) => linkTo(PARTS.contest, contest.id, WAYS.sheet, judge.id, step);
  const isLast = place === of;
  return (
    <>
      <p className="meta">{t.progress(place, of)}</p>
      <h2>{nameEntry(entry)}</h2>
      {(entry.product || entry.place) && (
        <p>{[entry.product && t.product(entry.product), entry.place].filter(Boolean).join(' · ')}</p>
      )}
      <Locked isLocked={contest.closed !== ''}>
        {isOut ? (
          <p>{t.conflictSaid}</p>
        ) : (
          <>
            <p className="meta">{t.readAloud}</p>
            {contest.criteria.map((criterion) => (
              <LevelFields key={criterion.id} {...{ setting, judge, entry, criterion }} />
            ))}
            <NoteField
              path={contestPathOf(contest.id, 'remark', judge.id, entry.id)}
              label={t.remark}
              help={t.remarkHelp}
            />
          </>
        )}
        <TickField path={contestPathOf(contest.id, 'judge', judge.id, 'conflict', entry.id)} label={t.conflict} />
      </Locked>
      <nav className="jury-ways" aria-label={t.of(judge.label)}>
        {place > 1 && <a href={to(String(place - 1))}>{t.back}</a>}
        <a className="go" href={to(isLast ? REVIEW : String(place + 1))}>
          {isLast ? t.end : t.next}
        </a>
      </nav>
    </>
  );
}

interface LevelProps extends SheetProps {
  readonly entry: Entry;
  readonly criterion: Criterion;
}

function LevelFields({ setting: { contest, levelOf }, judge, entry, criterion }: LevelProps) {
  const { session } = useWorkspace();
  const path = scorePathOf(contest.id, judge.id, entry.id, criterion.id);
  const given = levelOf(judge, entry.id, criterion.id);
  return (
    <div className="item">
      <fieldset>
        <legend>{nameCriterion(criterion)}</legend>
        {criterion.ask && <p className="meta">{criterion.ask}</p>}
        {LEVELS.map((level) => (
          <label key={level} className="level">
            <input
              type="radio"
              name={path}
              checked={given === level}
              disabled={session.isReadOnly}
              onChange={() => session.write({ path, value: level })}
            />
            <span>
              <b>{criterion.levels[level - 1] ? level : t.level(level)}</b> {criterion.levels[level - 1]}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** What was given to each contestant, what is missing, and the way back to whoever organises. */
function Review({ setting, judge, entries }: SheetProps & { readonly entries: readonly Entry[] }) {
  const { contest, cells, ranking } = setting;
  const sheet = useMemo(
    () => cellsOfJudge(cells, { contestId: contest.id, judgeId: judge.id }),
    [cells, contest.id, judge.id],
  );
  const stateOf = (entry: Entry) => {
    if (judge.conflicts.has(entry.id)) return t.conflictSaid;
    const missing = ranking.missing.find((one) => one.judge === judge && one.entryId === entry.id);
    return missing ? t.left(missing.count) : t.whole;
  };
  return (
    <>
      <h2>{t.review}</h2>
      <ol className="workspace-rows">
        {entries.map((entry, place) => (
          <li key={entry.id} className="contest-card">
            <a href={linkTo(PARTS.contest, contest.id, WAYS.sheet, judge.id, String(place + 1))}>{nameEntry(entry)}</a>
            <p className="meta">{stateOf(entry)}</p>
          </li>
        ))}
      </ol>
      <section aria-labelledby="devolver-hoja">
        <h3 id="devolver-hoja">{t.giveBack}</h3>
        {sheet.size ? (
          <GiveSheet
            setting={setting}
            label={judge.label}
            part="scores"
            cells={sheet}
            help={workspaceContest.give.returnHelp}
          />
        ) : (
          <p>{t.nothing}</p>
        )}
      </section>
      <Leave contestId={contest.id} />
    </>
  );
}
