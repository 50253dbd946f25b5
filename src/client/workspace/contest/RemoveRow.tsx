import { workspaceContest as t } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';

interface RemoveProps {
  readonly name: string;
  /** Path of the row. */
  readonly row: string;
}

/** Takes a row away, with a way back. */
export function RemoveRow({ name, row }: RemoveProps) {
  const { session, takeAway } = useWorkspace();
  if (session.isReadOnly) return null;
  return (
    <button
      type="button"
      className="plain"
      aria-label={`${t.remove}: ${name}`}
      onClick={() => takeAway(t.removed(name), row)}
    >
      {t.remove}
    </button>
  );
}
