import { projectPathOf } from '#domain/workspace/project/fields.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { useWorkspace } from '../context.tsx';
import { nameFirm } from '../nameFirm.ts';
import type { ProjectProps } from './setting.ts';

/** Which firms take part: all of them, until somebody says otherwise. */
export function MemberTicks({ setting: { cells, project } }: ProjectProps) {
  const { session } = useWorkspace();
  return (
    <>
      {project.members.map(({ firm, isIn }) => (
        <label key={firm.id} className="tick">
          <input
            type="checkbox"
            checked={isIn}
            disabled={session.isReadOnly}
            onChange={({ target }) =>
              session.write({
                path: projectPathOf(project.id, 'out', firm.id),
                value: target.checked ? null : true,
              })
            }
          />
          <span>{workspaceProject.shares.isIn(nameFirm(cells, firm))}</span>
        </label>
      ))}
    </>
  );
}
