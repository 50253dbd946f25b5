import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { linkTo, PARTS } from '../route.ts';

/** The way back to the ledger. */
export const Back = () => (
  <p className="no-print">
    <a href={linkTo(PARTS.cofinancing)}>{t.back}</a>
  </p>
);
