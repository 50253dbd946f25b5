import { REMOVED } from '#domain/workspace/cells.ts';
import type { Contest } from '#domain/workspace/contest/contests.ts';
import { CONTEST_TOOL, contestPathOf } from '#domain/workspace/contest/fields.ts';
import { workspaceContest as t } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { ToolFigures } from '../ToolFigures.tsx';
import { nameContest } from './tell.ts';
import { WAYS } from './ways.ts';

/** The contests of a workspace. */
export function ContestList({ contests }: { readonly contests: readonly Contest[] }) {
  const { session, format } = useWorkspace();
  const begin = () => {
    const id = newId();
    session.write({ path: contestPathOf(id, REMOVED), value: false });
    goTo(PARTS.contest, id, WAYS.bases);
  };
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {contests.length === 0 && <p>{t.list.none}</p>}
      <ul className="workspace-rows">
        {contests.map((contest) => (
          <li key={contest.id} className="contest-card">
            <a href={linkTo(PARTS.contest, contest.id)}>{nameContest(contest)}</a>
            <p className="meta">
              {[
                t.list.meta(contest.entries.length, contest.judges.length),
                ...(contest.closed ? [t.list.closed(format.date(contest.closed))] : []),
              ].join(' ')}
            </p>
          </li>
        ))}
      </ul>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" className={contests.length ? '' : 'go'} onClick={begin}>
            {t.list.add}
          </button>
        </p>
      )}
      <ToolFigures tool={CONTEST_TOOL.id} />
      <p className="meta">{t.list.privacy}</p>
      <p className="meta">{t.own}</p>
    </>
  );
}
