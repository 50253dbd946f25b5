import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { pathOf, REMOVED, type Cells } from '#domain/workspace/cells.ts';
import { workspace as t } from '#words/workspace.ts';
import type { Session } from './session.ts';

/** What was taken away last, until something else is written. */
interface Taken {
  readonly told: string;
  readonly at: Cells;
}

/** Takes rows away, and remembers the last one as long as nothing else was written. */
export function useTakingAway(session: Session) {
  const [taken, take] = useState<Taken>();
  const takeAway = (told: string, ...rows: readonly string[]) => {
    session.write(...rows.map((row) => ({ path: pathOf(row, REMOVED), value: true })));
    take({ told, at: session.cells });
  };
  return { taken, takeAway };
}

/** Says what was taken away, where the hand is, and brings it back. */
export function TakenAway({ session, taken }: { readonly session: Session; readonly taken: Taken | undefined }) {
  const cells = useSyncExternalStore(session.onChange, () => session.cells);
  const button = useRef<HTMLButtonElement>(null);
  const [left, leave] = useState<Taken>();
  useEffect(() => {
    // What had the focus is gone with its row.
    button.current?.focus({ preventScroll: true });
    // Whoever goes on to another part has seen it. Taking a page away leads to its list by itself.
    const { hash } = location;
    const follow = () => location.hash !== hash && leave(taken);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [taken]);
  return (
    <div className="workspace-taken no-print">
      <div role="status">
        {taken?.at === cells && taken !== left && (
          <p>
            {taken.told}{' '}
            <button ref={button} type="button" onClick={() => session.undo()}>
              {t.bringBack}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
