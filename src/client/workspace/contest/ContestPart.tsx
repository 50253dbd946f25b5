import { listContests, type Contest } from '#domain/workspace/contest/contests.ts';
import { addStyles } from '../../addStyles.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { ActPage } from './ActPage.tsx';
import { BasesPage } from './BasesPage.tsx';
import { ConditionsPage } from './ConditionsPage.tsx';
import { ContestHome } from './ContestHome.tsx';
import { ContestList } from './ContestList.tsx';
import { CriteriaPage } from './CriteriaPage.tsx';
import { FeedbackPage } from './FeedbackPage.tsx';
import { JuryPage } from './JuryPage.tsx';
import { PaperPage } from './PaperPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { useContest } from './setting.ts';
import { SheetPage } from './SheetPage.tsx';
import { TablePage } from './TablePage.tsx';
import { WAYS } from './ways.ts';
import styles from './contest.css?inline';

// The part is brought once, and its styles with it.
addStyles(styles);

/** The contests of a workspace, and each of them step by step. */
export function ContestPart() {
  const { route, model } = useWorkspace();
  const contests = listContests(useCells(), model.contestCriteria);
  const contest = contests.find(({ id }) => id === route[1]);
  return contest ? <OpenContest key={contest.id} contest={contest} /> : <ContestList contests={contests} />;
}

function OpenContest({ contest }: { readonly contest: Contest }) {
  const { route } = useWorkspace();
  const setting = useContest(contest);
  const [, , way, id] = route;
  switch (way) {
    case WAYS.bases:
      return <BasesPage setting={setting} />;
    case WAYS.conditions:
      return <ConditionsPage setting={setting} />;
    case WAYS.criteria:
      return <CriteriaPage setting={setting} />;
    case WAYS.jury:
      return <JuryPage setting={setting} />;
    case WAYS.result:
      return <ResultPage setting={setting} />;
    case WAYS.table:
      return <TablePage setting={setting} />;
    case WAYS.act:
      return <ActPage setting={setting} />;
  }
  const judge = contest.judges.find((one) => one.id === id);
  if (way === WAYS.sheet && judge) return <SheetPage key={id} setting={setting} judge={judge} />;
  if (way === WAYS.paper && judge) return <PaperPage key={id} setting={setting} judge={judge} />;
  const entry = contest.entries.find((one) => one.id === id);
  if (way === WAYS.feedback && entry) return <FeedbackPage key={id} setting={setting} entry={entry} />;
  return <ContestHome setting={setting} />;
}
