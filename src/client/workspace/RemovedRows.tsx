import { pathOf, REMOVED } from '#domain/workspace/cells.ts';
import { listRemovedRows } from '#domain/workspace/removed.ts';
import { workspace } from '#words/workspace.ts';
import { dayOf } from './ago.ts';
import { useCells, useWorkspace } from './context.tsx';
import { tellRow } from './tellField.ts';

const t = workspace.copies.removed;

/** Rows that are shown: whoever looks for one took it away not long ago. */
const MOST_ROWS = 60;

/** What was taken away here or in a copy that came, to be brought back. */
export function RemovedRows() {
  const { session, model, format } = useWorkspace();
  const cells = useCells();
  const rows = listRemovedRows(cells);
  if (!rows.length) return null;
  const known = { cells, model, format };
  return (
    <details className="removed-rows">
      <summary>{t.title(rows.length)}</summary>
      <p className="meta">{t.help}</p>
      <ul className="workspace-rows">
        {rows.slice(0, MOST_ROWS).map(({ path, at }) => {
          const told = tellRow(path, known);
          return (
            <li key={path}>
              <p>
                {told} <span className="meta">{t.on(format.date(dayOf(at)))}</span>
              </p>
              <button
                type="button"
                aria-label={t.backOf(told)}
                onClick={() => session.write({ path: pathOf(path, REMOVED), value: false })}
              >
                {workspace.bringBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
