import { readProject } from '#domain/workspace/project/projects.ts';
import { projectPathOf } from '#domain/workspace/project/fields.ts';
import { workspaceProject as t } from '#words/workspaceProject.ts';
import { useWorkspace } from '../context.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { Faults } from './Faults.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import type { ProjectProps } from './setting.ts';
import { nameProject, tellCash, tellChange, tellCosts, tellLosses, tellProjectFault, tellState } from './tell.ts';
import { linkToProject, PART_WAYS } from './ways.ts';

/** A project at a glance: where it is, what its numbers say, and its parts. */
export function ProjectPage({ setting }: ProjectProps) {
  const { cells, project, steps, format, scenarios, faults } = setting;
  const cash = scenarios[0] && project.business.price !== undefined ? tellCash(setting, scenarios[0].cash) : undefined;
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.project)}>{t.all}</a>
      </p>
      <h2>{nameProject(project)}</h2>
      {project.isInvented && <p className="note">{t.invented}</p>}
      <p className="meta">
        {t.kinds[project.kind]} · {tellState(steps, format)}
      </p>
      {project.from !== '' && (
        <p className="meta">{t.decisions.fromPilot(nameProject(readProject(cells, project.from)))}</p>
      )}
      <Faults told={[...tellChange(setting), ...faults.map((fault) => tellProjectFault(fault, setting))]} />
      <section aria-labelledby="negocio-resumen">
        <h3 id="negocio-resumen">{t.summary}</h3>
        {cash && (
          <p>
            <strong>{cash.lowest}</strong>
          </p>
        )}
        {tellCosts(setting).map((one) => (
          <p key={one}>{one}</p>
        ))}
        <Faults told={tellLosses(setting)} />
      </section>
      <nav aria-label={t.sections}>
        <ul className="project-parts">
          {PART_WAYS.map((way) => (
            <li key={way}>
              <a href={linkToProject(project.id, way)}>{t.parts[way]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <CalendarButton setting={setting} />
      <Leaving setting={setting} />
      <p className="meta">{t.own}</p>
    </>
  );
}

function Leaving({ setting: { project } }: ProjectProps) {
  const { session, takeAway } = useWorkspace();
  if (session.isReadOnly) return null;
  return (
    <p className="tools">
      <button
        type="button"
        className="plain"
        aria-label={`${t.remove}: ${nameProject(project)}`}
        onClick={() => {
          takeAway(t.removed(nameProject(project)), projectPathOf(project.id));
          goTo(PARTS.project);
        }}
      >
        {t.remove}
      </button>
    </p>
  );
}
