import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';

interface FaultsProps {
  readonly told: readonly string[];
  /** Whether they come and go while somebody writes, so that they are read aloud. */
  readonly isLive?: true;
}

/** Sentences that tell what is odd, each with its sign. */
export const Faults = ({ told, isLive }: FaultsProps) => (
  <>
    {told.map((one) => (
      <p key={one} className="field-odd" role={isLive && 'status'}>
        <span aria-hidden="true">{t.sign} </span>
        {one}
      </p>
    ))}
  </>
);
