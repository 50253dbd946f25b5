import { workspaceApproach as t } from '#words/workspaceApproach.ts';
import { linkTo, PARTS } from '../route.ts';

/** The way back to the groups. */
export const Back = () => (
  <p className="no-print">
    <a href={linkTo(PARTS.approach)}>{t.back}</a>
  </p>
);
