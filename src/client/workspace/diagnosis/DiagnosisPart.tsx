import { pathOf } from '#domain/workspace/cells.ts';
import { countAnswers, MOMENTS, type Moment } from '#domain/workspace/diagnosis/answers.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { workspaceDiagnosis as t } from '#words/workspaceDiagnosis.ts';
import { nameFirm } from '../nameFirm.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { WholeField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { DiagnosisForm } from './DiagnosisForm.tsx';
import { FirmResults } from './FirmResults.tsx';
import { GroupResults } from './GroupResults.tsx';

const isMoment = (text: string | undefined): text is Moment => MOMENTS.includes(text as Moment);

/** The diagnosis: all firms at a glance, one firm at one moment, its results, and the network with its group. */
export function DiagnosisPart() {
  const { route } = useWorkspace();
  const firms = listFirms(useCells());
  const [, first, moment, place] = route;
  const firm = firms.find(({ id }) => id === first);
  if (first === 'grupo') return <GroupResults moment={isMoment(moment) ? moment : 'start'} />;
  if (!firm || !isMoment(moment)) return <Overview />;
  if (place === 'resultados') return <FirmResults firm={firm} moment={moment} />;
  return <DiagnosisForm firm={firm} moment={moment} place={Number(place ?? 1)} />;
}

/** Where each firm is. */
function Overview() {
  const { model } = useWorkspace();
  const cells = useCells();
  const firms = listFirms(cells);
  if (!firms.length)
    return (
      <>
        <h2>{t.title}</h2>
        <p>{t.noFirms}</p>
        <p>
          <a className="go" href={linkTo(PARTS.network)}>
            {t.goFirms}
          </a>
        </p>
      </>
    );
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <section aria-labelledby="por-empresa">
        <h3 id="por-empresa">{t.overview}</h3>
        <ul className="workspace-cards">
          {firms.map((firm) => (
            <li key={firm.id}>
              <strong>{nameFirm(cells, firm)}</strong>
              <ul>
                {MOMENTS.map((moment) => {
                  const { answered, of } = countAnswers(cells, model.areas, firm.id, moment);
                  const act = answered === 0 ? t.begin : answered < of ? t.goOn : t.results;
                  const target =
                    answered === of
                      ? linkTo(PARTS.diagnosis, firm.id, moment, 'resultados')
                      : linkTo(PARTS.diagnosis, firm.id, moment);
                  return (
                    <li key={moment}>
                      <span>{t.moments[moment]}</span>
                      <span className="meta">{t.progress(answered, of)}</span>
                      <a href={target} aria-label={`${act}: ${nameFirm(cells, firm)}, ${t.moments[moment]}`}>
                        {act}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a className="go" href={linkTo(PARTS.diagnosis, 'grupo', 'start')}>
          {t.group.title}
        </a>
      </p>
      <Weights />
      <p className="meta">{t.own}</p>
    </>
  );
}

/** How much each item counts. */
function Weights() {
  const { model } = useWorkspace();
  return (
    <details className="weights">
      <summary>{t.weights.title}</summary>
      <p className="meta">{t.weights.help}</p>
      {model.areas.map((area) => (
        <details key={area.id}>
          <summary>{area.title}</summary>
          <div className="desk-fields">
            {area.items.map((item) => (
              <WholeField
                key={item.id}
                path={pathOf('diagnosis-weight', item.id)}
                label={t.weights.of(item.title)}
                fallback={item.weight}
                bad={t.weights.bad}
              />
            ))}
          </div>
        </details>
      ))}
    </details>
  );
}
