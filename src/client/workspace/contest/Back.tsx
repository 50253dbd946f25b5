import { workspaceContest as t } from '#words/workspaceContest.ts';
import { linkTo, PARTS } from '../route.ts';

/** The way back to a contest, or from it to all of them. */
export const Back = ({ contestId }: { readonly contestId?: string }) => (
  <p className="no-print">
    <a href={contestId === undefined ? linkTo(PARTS.contest) : linkTo(PARTS.contest, contestId)}>
      {contestId === undefined ? t.backAll : t.back}
    </a>
  </p>
);
