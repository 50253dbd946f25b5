import { pathOf } from '#domain/workspace/cells.ts';
import { standingOf, type Candidate } from '#domain/workspace/facilitator/candidates.ts';
import { CANDIDATES } from '#domain/workspace/facilitator/fields.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { beginCandidate } from './begin.ts';
import { Back, RemovePerson } from './Parts.tsx';
import type { FacilitatorSetting, Named } from './types.ts';
import { WAYS } from './ways.ts';

const t = words.selection;

/** The candidates, in the order in which they were written down: nothing ranks them. */
export function SelectionPage({ setting }: { readonly setting: FacilitatorSetting }) {
  const { session } = useWorkspace();
  const { candidates, model } = setting;
  const begin = () => {
    location.hash = linkTo(PARTS.facilitator, WAYS.candidate, beginCandidate(session));
  };
  return (
    <>
      <Back />
      <h2>{t.title}</h2>
      {model.criteria.length === 0 ? <p>{t.noCriteria}</p> : <p>{t.lead}</p>}
      <p className="note">{t.fair}</p>
      <section aria-labelledby="candidaturas">
        <h3 id="candidaturas">{t.list}</h3>
        {candidates.length === 0 && <p>{t.none}</p>}
        <ul className="ledger-list">
          {candidates.map((candidate) => (
            <li key={candidate.id}>
              <One candidate={candidate} setting={setting} />
            </li>
          ))}
        </ul>
        <p className="tools">
          {!session.isReadOnly && (
            <button type="button" className="go" onClick={begin}>
              {t.add}
            </button>
          )}
          {candidates.length > 1 && <a href={linkTo(PARTS.facilitator, WAYS.compare)}>{t.compare}</a>}
          <a href={linkTo(PARTS.facilitator, WAYS.paper)}>{t.paper}</a>
        </p>
        <p className="meta">{t.paperHelp}</p>
      </section>
      <p className="meta">{t.own}</p>
      <p className="meta">{words.private}</p>
    </>
  );
}

/** What stands in the way of a candidate, in a line; conditions come before all levels. */
export function tellStanding(candidate: Candidate, { format }: Pick<FacilitatorSetting, 'format'>): string {
  const { unmet, open } = standingOf(candidate);
  const names = (list: typeof unmet) => format.list(list.map(({ criterion }) => criterion.title));
  if (!candidate.conditions.length) return '';
  if (unmet.length) return t.unmet(names(unmet));
  return open.length ? t.openConditions(names(open)) : t.clear;
}

function One({ candidate, setting }: { readonly candidate: Named<Candidate>; readonly setting: FacilitatorSetting }) {
  const { id, called, findings } = candidate;
  const looked = findings.filter(({ level }) => level !== undefined).length;
  return (
    <>
      <strong>{called}</strong>
      <span className="meta">
        {tellStanding(candidate, setting)} {t.state(looked, findings.length)}
      </span>
      <span className="tools">
        <a href={linkTo(PARTS.facilitator, WAYS.candidate, id)} aria-label={`${t.open}: ${called}`}>
          {t.open}
        </a>
        <a href={linkTo(PARTS.facilitator, WAYS.feedback, id)} aria-label={`${t.feedback}: ${called}`}>
          {t.feedback}
        </a>
        <RemovePerson called={called} row={pathOf(CANDIDATES, id)} />
      </span>
    </>
  );
}
