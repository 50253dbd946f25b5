import { workspacePurchase as t } from '#words/workspacePurchase.ts';

/** Sentences that tell what is odd, each with its sign. */
export const Faults = ({ told }: { readonly told: readonly string[] }) => (
  <>
    {told.map((one) => (
      <p key={one} className="field-odd" role="status">
        <span aria-hidden="true">{t.sign} </span>
        {one}
      </p>
    ))}
  </>
);
