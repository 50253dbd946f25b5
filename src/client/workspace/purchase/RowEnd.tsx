import { workspacePurchase as t } from '#words/workspacePurchase.ts';
import { useWorkspace } from '../context.tsx';

/** The way to take a row out. @param path of the row @param name of the row */
export function RowEnd({ path, name }: { readonly path: string; readonly name: string }) {
  const { session, takeAway } = useWorkspace();
  if (session.isReadOnly) return null;
  return (
    <p className="tools">
      <button type="button" aria-label={`${t.drop}: ${name}`} onClick={() => takeAway(t.removed(name), path)}>
        {t.drop}
      </button>
    </p>
  );
}
