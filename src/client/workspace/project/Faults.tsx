import { workspaceProject as t } from '#words/workspaceProject.ts';

/** Sentences that tell what is odd, each with its sign. @param isLive whether they come and go while somebody writes */
export const Faults = ({ told, isLive }: { readonly told: readonly string[]; readonly isLive?: true }) => (
  <>
    {told.map((one) => (
      <p key={one} className="field-odd" role={isLive && 'status'}>
        <span aria-hidden="true">{t.sign} </span>
        {one}
      </p>
    ))}
  </>
);
