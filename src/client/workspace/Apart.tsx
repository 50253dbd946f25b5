import { isApart, listValues } from '#domain/workspace/cells.ts';
import { workspace } from '#words/workspace.ts';
import { useCells, useWorkspace } from './context.tsx';
import { tellPath, tellValue } from './tellField.ts';

const t = workspace.copies;

/** Fields that two copies wrote apart: both are here until somebody chooses. */
export function Apart() {
  const { session, model, format } = useWorkspace();
  const cells = useCells();
  const known = { cells, model, format };
  const apart = [...cells].filter(([, cell]) => isApart(cell));
  if (!apart.length) return null;
  return (
    <section aria-labelledby="aparte" className="apart">
      <h3 id="aparte">{t.apartTitle}</h3>
      <p>{t.apartHelp}</p>
      <ul className="workspace-rows">
        {apart.map(([path, cell]) => (
          <li key={path}>
            <span className="meta">{tellPath(path, known)}</span>
            <p className="tools">
              {listValues(cell).map((value) => (
                <button key={String(value)} type="button" onClick={() => session.write({ path, value })}>
                  {t.keepThis(tellValue(path, value, known))}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
