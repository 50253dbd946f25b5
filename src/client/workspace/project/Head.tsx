import { workspaceProject as t } from '#words/workspaceProject.ts';
import { Faults } from './Faults.tsx';
import type { ProjectProps } from './setting.ts';
import { nameProject, tellChange } from './tell.ts';
import { linkToProject, PART_WAYS, type Way } from './ways.ts';

/** The head of a part of a project: the way back, what it is, and whether it is still what was approved. */
export function Head({ setting, way }: ProjectProps & { readonly way: Way }) {
  const { project } = setting;
  return (
    <div className="no-print">
      <p>
        <a href={linkToProject(project.id)}>{t.back}</a>
        <span className="meta"> · {nameProject(project)}</span>
      </p>
      <h2>{t.parts[way]}</h2>
      {project.isInvented && <p className="note">{t.invented}</p>}
      {['costs', 'cash', 'scenarios', 'shares'].includes(way) && (
        <Faults isLive told={tellChange(setting).slice(0, 1)} />
      )}
    </div>
  );
}

/** The way on to the part that comes next. */
export function Onward({ setting, way }: ProjectProps & { readonly way: Way }) {
  const next = PART_WAYS[PART_WAYS.indexOf(way) + 1];
  return next ? (
    <p className="tools area-ways no-print">
      <a className="go" href={linkToProject(setting.project.id, next)}>
        {t.next(t.parts[next])}
      </a>
    </p>
  ) : null;
}
