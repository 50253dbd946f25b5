import type { ReactNode } from 'react';
import { REMOVED } from '#domain/workspace/cells.ts';
import { projectPathOf } from '#domain/workspace/project/fields.ts';
import { workspaceProject as t } from '#words/workspaceProject.ts';
import { useWorkspace } from '../context.tsx';
import { newId } from '../session.ts';

interface RowListProps<Row> {
  readonly projectId: string;
  /** The list, by its part of the path. */
  readonly list: string;
  readonly title: string;
  readonly help?: string;
  readonly rows: readonly Row[];
  /** What is said while there are none. */
  readonly none: string;
  readonly add: string;
  readonly children: (row: Row, place: number) => ReactNode;
}

/** Rows that are added one by one. */
export function RowList<Row extends { readonly id: string }>(props: RowListProps<Row>) {
  const { projectId, list, title, help, rows, none, add, children } = props;
  const { session } = useWorkspace();
  const id = `negocio-${list}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {help !== undefined && <p className="meta">{help}</p>}
      {rows.length === 0 && <p>{none}</p>}
      <ol className="workspace-rows">
        {rows.map((row, place) => (
          <li key={row.id}>{children(row, place + 1)}</li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <p className="tools">
          <button
            type="button"
            onClick={() => session.write({ path: projectPathOf(projectId, list, newId(), REMOVED), value: false })}
          >
            {add}
          </button>
        </p>
      )}
    </section>
  );
}

interface RowEndProps {
  readonly path: string;
  readonly name: string;
  /** What the row comes to. */
  readonly total?: string;
}

/** The foot of a row: what it comes to, and the way to take it out. */
export function RowEnd({ path, name, total = '' }: RowEndProps) {
  const { session, takeAway } = useWorkspace();
  return (
    <p className="plan-line-end">
      <span role="status">{total}</span>
      {!session.isReadOnly && (
        <button
          type="button"
          className="plain"
          aria-label={`${t.remove}: ${name}`}
          onClick={() => takeAway(t.removed(name), path)}
        >
          {t.remove}
        </button>
      )}
    </p>
  );
}
