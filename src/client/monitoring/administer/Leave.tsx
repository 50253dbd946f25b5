import { monitoringDesk } from '#words/monitoringDesk.ts';

/** The way out of a form that was opened by a button. */
export const Leave = ({ leave }: { readonly leave: () => void }) => (
  <button type="button" className="plain" onClick={leave}>
    {monitoringDesk.close}
  </button>
);
