import { pathOf } from '#domain/workspace/cells.ts';
import { listAttempts } from '#domain/workspace/facilitator/attempts.ts';
import { TRAINEES, traineePathOf } from '#domain/workspace/facilitator/fields.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import { useWorkspace } from '../context.tsx';
import { TextField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { beginTrainee } from './begin.ts';
import { RemovePerson } from './Parts.tsx';
import { findBest } from './tell.ts';
import type { FacilitatorSetting } from './types.ts';
import { WAYS } from './ways.ts';

const t = words.overview;

/** The three jobs of the tool: the self-tests, those who study, and the selection. */
export function Overview({ setting }: { readonly setting: FacilitatorSetting }) {
  const phases = setting.model.phases.filter(({ questions }) => questions > 0);
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <section aria-labelledby="pruebas">
        <h3 id="pruebas">{t.test}</h3>
        <p>{phases.length ? t.testLead : t.noTests}</p>
        <ol className="facilitator-phases">
          {phases.map(({ id, title }) => (
            <li key={id}>
              <a href={linkTo(PARTS.facilitator, WAYS.test, id)} aria-label={t.begin(title)}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </section>
      <People setting={setting} />
      {setting.model.criteria.length > 0 && (
        <section aria-labelledby="escoger">
          <h3 id="escoger">{t.selection}</h3>
          <p>{t.selectionLead}</p>
          <p className="tools">
            <a href={linkTo(PARTS.facilitator, WAYS.selection)}>{t.selectionGo}</a>
          </p>
        </section>
      )}
      <p className="meta">{words.private}</p>
    </>
  );
}

function People({ setting }: { readonly setting: FacilitatorSetting }) {
  const { session } = useWorkspace();
  const { trainees, cells } = setting;
  const phases = setting.model.phases.filter(({ questions }) => questions > 0);
  return (
    <section aria-labelledby="quienes-estudian">
      <h3 id="quienes-estudian">{t.people}</h3>
      <p>{trainees.length ? t.peopleLead : t.noPeople}</p>
      <ul className="workspace-rows">
        {trainees.map(({ id, called }) => {
          const attempts = listAttempts(cells, id);
          const passed = phases.filter((phase) => findBest(attempts, phase.id)?.result?.isPassed).length;
          return (
            <li key={id}>
              <strong>{called}</strong>
              <p className="meta">{t.done(passed, phases.length)}</p>
              <TextField path={traineePathOf(id, 'name')} label={t.name} help={t.nameHelp} />
              <p className="tools">
                <a href={linkTo(PARTS.facilitator, WAYS.study, id)} aria-label={`${t.study}: ${called}`}>
                  {t.study}
                </a>
                <a href={linkTo(PARTS.facilitator, WAYS.passed, id)} aria-label={`${t.passed}: ${called}`}>
                  {t.passed}
                </a>
                <RemovePerson called={called} row={pathOf(TRAINEES, id)} />
              </p>
            </li>
          );
        })}
      </ul>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={() => beginTrainee(session)}>
            {t.add}
          </button>
        </p>
      )}
    </section>
  );
}
