import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { roundFraction } from '#domain/workspace/contest/fraction.ts';
import type { ReportBars } from '#domain/workspace/report.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { AmountField } from '../AmountField.tsx';
import { TextField } from '../fields.tsx';
import { Block } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Back } from './Back.tsx';
import { Blocks } from './Blocks.tsx';
import { Faults } from './Faults.tsx';
import { Locked } from './Locked.tsx';
import type { ContestSetting } from './setting.ts';
import {
  DECIMALS,
  nameEntries,
  nameEntry,
  nameOfEntry,
  tellFarApart,
  tellFraction,
  tellOutcome,
  tellProgress,
  tellReasons,
  tellRobust,
  tellSpread,
  tellTie,
  tellWinners,
} from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceContest.result;

interface Props {
  readonly setting: ContestSetting;
}

/** Who is where, why, and how sure that is. */
export function ResultPage({ setting }: Props) {
  const { contest, blocks, ranking } = setting;
  return (
    <>
      <Back contestId={contest.id} />
      <h2>{t.title}</h2>
      {blocks.length > 0 ? (
        <Blocks setting={setting} />
      ) : ranking.lines.some(({ total }) => total) ? (
        <Ranked setting={setting} />
      ) : (
        <p>{t.nothing}</p>
      )}
      {blocks.length === 0 && <Missing setting={setting} />}
      <Papers setting={setting} />
    </>
  );
}

function Ranked({ setting }: Props) {
  const { contest, ranking, format } = setting;
  const far = tellFarApart(setting);
  const robust = tellRobust(setting);
  const ties = ranking.lines.flatMap((line) => {
    const told = tellTie(setting, line);
    return told ? [`${nameOfEntry(contest, line.entryId)}. ${told}`] : [];
  });
  return (
    <>
      <p>{tellProgress(setting)}</p>
      <p>
        <strong>{tellWinners(setting)}</strong>
      </p>
      <Block block={drawRanking(setting)} />
      {contest.entries
        .filter(({ state }) => state === 'out')
        .map((entry) => (
          <p key={entry.id} className="meta">
            {nameEntry(entry)}: {workspaceContest.conditions.outFor(tellReasons(contest, entry, format))}
          </p>
        ))}
      {ties.length > 0 && <Block block={{ kind: 'list', ordered: false, items: ties }} />}
      <Draw setting={setting} />
      {far.length > 0 && <Faults told={far} />}
      <section aria-labelledby="puestos-diferencias">
        <h3 id="puestos-diferencias">{t.spread}</h3>
        <Block block={{ kind: 'list', ordered: false, items: tellSpread(setting) }} />
      </section>
      {robust.length > 0 && (
        <section aria-labelledby="puestos-sin-uno">
          <h3 id="puestos-sin-uno">{t.robust}</h3>
          <Block block={{ kind: 'list', ordered: false, items: robust }} />
        </section>
      )}
      <p className="meta">{t.how}</p>
    </>
  );
}

/** The totals as bars, the first first. */
function drawRanking({ contest, ranking, format }: ContestSetting): ReportBars {
  return {
    kind: 'levels',
    title: t.title,
    most: 100,
    bars: ranking.lines.map((line) => ({
      label: [line.rank === undefined ? '' : `${format.number(line.rank)}.`, nameOfEntry(contest, line.entryId)]
        .filter(Boolean)
        .join(' '),
      value: line.total && roundFraction(line.total, DECIMALS),
      text: [
        ...(line.total ? [workspaceContest.points(tellFraction(line.total, format))] : []),
        tellOutcome(line),
      ].join(' · '),
    })),
  };
}

/** Lots that were drawn by hand, where equal contestants do not all fit. They stay to be seen once they are drawn. */
function Draw({ setting }: Props) {
  const { contest, ranking } = setting;
  const drawn = ranking.lines.filter(({ tieBreak }) => tieBreak.kind === 'draw').map(({ entryId }) => entryId);
  const among = ranking.toDraw.length ? ranking.toDraw : drawn;
  if (!among.length) return null;
  return (
    <section aria-labelledby="puestos-sorteo">
      <h3 id="puestos-sorteo">{t.draw}</h3>
      {ranking.toDraw.length > 0 && <p className="note">{t.drawHelp(nameEntries(setting, ranking.toDraw))}</p>}
      <Locked isLocked={contest.closed !== ''}>
        <div className="desk-fields">
          {among.map((id) => (
            <AmountField
              key={id}
              path={contestPathOf(contest.id, 'draw', id)}
              label={t.drawPlace(nameOfEntry(contest, id))}
              bad={t.badDraw}
            />
          ))}
        </div>
        <TextField path={contestPathOf(contest.id, 'draw-note')} label={t.drawNote} />
      </Locked>
    </section>
  );
}

function Missing({ setting: { contest, ranking } }: Props) {
  if (!ranking.missing.length) return null;
  return (
    <section aria-labelledby="puestos-faltan">
      <h3 id="puestos-faltan">{t.missing}</h3>
      <ul>
        {ranking.missing.map(({ judge, entryId, count }) => (
          <li key={`${judge.id} ${entryId}`}>{t.missingLine(judge.label, nameOfEntry(contest, entryId), count)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The documents of the result, and what each contestant gets to read. */
function Papers({ setting: { contest, blocks } }: Props) {
  return (
    <ul className="ledger-papers">
      {blocks.length === 0 && (
        <li>
          <a href={linkTo(PARTS.contest, contest.id, WAYS.table)}>{t.table}</a>
        </li>
      )}
      <li>
        <a href={linkTo(PARTS.contest, contest.id, WAYS.act)}>{workspaceContest.steps.act}</a>
      </li>
      {contest.entries
        .filter(({ state }) => state !== 'open')
        .map((entry) => (
          <li key={entry.id}>
            <a href={linkTo(PARTS.contest, contest.id, WAYS.feedback, entry.id)}>{t.feedbackOf(nameEntry(entry))}</a>
          </li>
        ))}
    </ul>
  );
}
