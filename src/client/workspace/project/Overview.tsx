import { REMOVED, textOf } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { NETWORK_PLAN, planPathOf } from '#domain/workspace/plan/fields.ts';
import { PROJECT_TOOL, projectPathOf, type ProjectKind } from '#domain/workspace/project/fields.ts';
import { listProjects, type Project } from '#domain/workspace/project/projects.ts';
import { listSteps } from '#domain/workspace/project/steps.ts';
import { workspaceProject as t } from '#words/workspaceProject.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { ToolFigures } from '../ToolFigures.tsx';
import { writeExample } from './example.ts';
import { nameProject, tellState } from './tell.ts';
import { linkToProject, WAYS } from './ways.ts';

const words = t.overview;
/** Where a network may have said in which currency it counts. */
const CURRENCIES = ['cofinancing/currency', planPathOf(NETWORK_PLAN, 'currency'), 'rules/currency'];

/** The projects of the network, and how one is begun. */
export function Overview() {
  const { model } = useWorkspace();
  const cells = useCells();
  const projects = listProjects(cells);
  const instruments = model.instruments[PROJECT_TOOL.id] ?? [];
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <section aria-labelledby="negocio-proyectos">
        <h3 id="negocio-proyectos">{words.projects}</h3>
        {projects.length === 0 && <p>{words.none}</p>}
        <ul className="workspace-cards plan-cards">
          {projects.map((project) => (
            <li key={project.id}>
              <ProjectRow project={project} />
            </li>
          ))}
        </ul>
        {listFirms(cells).length > 0 ? (
          <Adding />
        ) : (
          <p>
            {t.noFirms}{' '}
            <a className="go" href={linkTo(PARTS.network)}>
              {t.goFirms}
            </a>
          </p>
        )}
      </section>
      {instruments.length > 0 && (
        <section aria-labelledby="negocio-instrumentos">
          <h3 id="negocio-instrumentos">{words.instruments}</h3>
          <ul>
            {instruments.map(({ title, address }) => (
              <li key={address}>
                <a href={`${model.base}${address.slice(1)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ToolFigures tool={PROJECT_TOOL.id} />
      <p className="meta">{words.privacy}</p>
      <p className="meta">{t.own}</p>
    </>
  );
}

function ProjectRow({ project }: { readonly project: Project }) {
  const { format } = useWorkspace();
  const cells = useCells();
  return (
    <>
      <strong>{nameProject(project)}</strong>
      <span className="meta">
        {t.kinds[project.kind]} · {tellState(listSteps(cells, project.id), format)}
      </span>
      <a href={linkToProject(project.id)} aria-label={`${words.open}: ${nameProject(project)}`}>
        {words.open}
      </a>
    </>
  );
}

/** Begins a project, or brings the example. */
function Adding() {
  const { session, today } = useWorkspace();
  const cells = useCells();
  if (session.isReadOnly) return null;
  const add = (kind: ProjectKind) => {
    const id = newId();
    // The currency is that in which the network counts already.
    const currency = CURRENCIES.map((path) => textOf(cells, path)).find((one) => one !== '');
    session.write(
      { path: projectPathOf(id, REMOVED), value: false },
      { path: projectPathOf(id, 'kind'), value: kind },
      ...(currency === undefined ? [] : [{ path: projectPathOf(id, 'currency'), value: currency }]),
    );
    goTo(PARTS.project, id, WAYS.idea);
  };
  const bringExample = () => {
    const id = newId();
    session.write(...writeExample(cells, id, today));
    goTo(PARTS.project, id);
  };
  return (
    <>
      <p className="tools">
        <button type="button" className="go" onClick={() => add('pilot')}>
          {words.addPilot}
        </button>
        <button type="button" onClick={() => add('business-plan')}>
          {words.addPlan}
        </button>
        <button type="button" onClick={bringExample}>
          {words.example}
        </button>
      </p>
      <p className="meta">{words.exampleHelp}</p>
    </>
  );
}
