import { Fragment } from 'react';
import { listToLearn, type Candidate, type Finding } from '#domain/workspace/facilitator/candidates.ts';
import { candidatePathOf } from '#domain/workspace/facilitator/fields.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import { useWorkspace } from '../context.tsx';
import { NoteField, TextField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Back, PageLink } from './Parts.tsx';
import { tellStanding } from './SelectionPage.tsx';
import type { FacilitatorSetting, Named } from './types.ts';
import { WAYS } from './ways.ts';

const t = words.candidateForm;

interface CandidateProps {
  readonly setting: FacilitatorSetting;
  readonly candidate: Named<Candidate>;
}

/** The sheet of a candidate: conditions first, then each function with its level and what shows it. */
export function CandidatePage({ setting, candidate }: CandidateProps) {
  const { id, called, conditions, findings } = candidate;
  return (
    <>
      <Back to={[WAYS.selection]} label={words.selection.title} />
      <h2>{called}</h2>
      <p className="meta">{words.selection.fair}</p>
      <div className="desk-fields">
        <TextField path={candidatePathOf(id, 'name')} label={t.name} help={t.nameHelp} />
        <TextField path={candidatePathOf(id, 'assessors')} label={t.assessors} />
      </div>
      {conditions.length > 0 && (
        <section aria-labelledby="requisitos">
          <h3 id="requisitos">{t.conditions}</h3>
          <p>{t.conditionsLead}</p>
          {conditions.map((finding) => (
            <Condition key={finding.criterion.id} candidateId={id} finding={finding} />
          ))}
          <p role="status">{tellStanding(candidate, setting)}</p>
        </section>
      )}
      <section aria-labelledby="funciones">
        <h3 id="funciones">{t.functions}</h3>
        {findings.map((finding) => (
          <Leveled key={finding.criterion.id} candidateId={id} finding={finding} />
        ))}
      </section>
      <div className="desk-fields">
        <NoteField path={candidatePathOf(id, 'remarks')} label={t.remarks} />
      </div>
      <ToLearn setting={setting} candidate={candidate} />
      <p className="tools no-print">
        <a className="go" href={linkTo(PARTS.facilitator, WAYS.feedback, id)}>
          {words.selection.feedback}
        </a>
      </p>
      <p className="meta">{words.selection.own}</p>
    </>
  );
}

interface FindingProps {
  readonly candidateId: string;
  readonly finding: Finding;
}

function About({ criterion }: Pick<Finding, 'criterion'>) {
  return (
    <>
      <p>
        <b>{t.ask}</b> {criterion.ask}
      </p>
      <p className="meta">
        {t.evidence} {criterion.evidence}
      </p>
      {criterion.task && (
        <p>
          <b>{t.task}</b> {criterion.task}
        </p>
      )}
      <p className="meta">
        (
        {criterion.isProposed
          ? words.siteOwn
          : criterion.places.map((place, at) => (
              <Fragment key={place.address}>
                {at > 0 && '; '}
                <PageLink link={place} />
              </Fragment>
            ))}
        )
      </p>
    </>
  );
}

/** Radios of one field, with a way to take the answer away. */
function Answer({
  path,
  name,
  value,
  options,
}: {
  readonly path: string;
  readonly name: string;
  readonly value: string | number | undefined;
  readonly options: readonly { readonly value: string | number; readonly label: string; readonly lead?: string }[];
}) {
  const { session } = useWorkspace();
  return (
    <div className="item">
      {options.map((option) => (
        <label key={option.value} className="level">
          <input
            type="radio"
            name={path}
            checked={value === option.value}
            disabled={session.isReadOnly}
            onChange={() => session.write({ path, value: option.value })}
          />
          <span>
            {option.lead && <b>{option.lead} </b>}
            {option.label}
          </span>
        </label>
      ))}
      {value !== undefined && !session.isReadOnly && (
        <p className="tools">
          <button
            type="button"
            className="plain"
            aria-label={`${t.clear}: ${name}`}
            onClick={() => session.write({ path, value: null })}
          >
            {t.clear}
          </button>
        </p>
      )}
    </div>
  );
}

function Condition({ candidateId, finding: { criterion, isMet } }: FindingProps) {
  return (
    <fieldset className="rules-choices approach-criterion">
      <legend>{criterion.title}</legend>
      <About criterion={criterion} />
      <Answer
        path={candidatePathOf(candidateId, 'fulfils', criterion.id)}
        name={criterion.title}
        value={isMet === undefined ? undefined : isMet ? 'met' : 'unmet'}
        options={[
          { value: 'met', label: t.met },
          { value: 'unmet', label: t.unmet },
        ]}
      />
      <TextField path={candidatePathOf(candidateId, 'shown-by', criterion.id)} label={t.seen} />
    </fieldset>
  );
}

function Leveled({ candidateId, finding: { criterion, level, seen } }: FindingProps) {
  const { format } = useWorkspace();
  return (
    <fieldset className="rules-choices approach-criterion">
      <legend>{criterion.title}</legend>
      <About criterion={criterion} />
      <Answer
        path={candidatePathOf(candidateId, 'shown-level', criterion.id)}
        name={criterion.title}
        value={level}
        options={criterion.levels.map((label, at) => ({
          value: at + 1,
          label,
          lead: `${format.number(at + 1)}.`,
        }))}
      />
      <p className="meta">{t.needed(criterion.needed)}</p>
      <TextField
        path={candidatePathOf(candidateId, 'shown-by', criterion.id)}
        label={t.seen}
        odd={level !== undefined && seen === '' ? t.noSeen : undefined}
      />
    </fieldset>
  );
}

/** What to train in, with the pages and the self-tests that help. */
function ToLearn({ setting, candidate }: CandidateProps) {
  const learn = listToLearn(candidate);
  const testOf = (phaseId: string) => setting.model.phases.find(({ id, questions }) => id === phaseId && questions > 0);
  return (
    <section aria-labelledby="formarse">
      <h3 id="formarse">{t.learn}</h3>
      {learn.length === 0 && <p>{t.learnNone}</p>}
      <ul>
        {learn.map(({ criterion }) => (
          <li key={criterion.id}>
            <b>{criterion.title}.</b>{' '}
            {criterion.learn.map((page) => (
              <Fragment key={page.address}>
                <PageLink link={page} />.{' '}
              </Fragment>
            ))}
            {criterion.phaseIds.map((id) => {
              const phase = testOf(id);
              return (
                phase && (
                  <Fragment key={id}>
                    <a href={linkTo(PARTS.facilitator, WAYS.test, id)}>{t.learnTest(phase.title)}</a>.{' '}
                  </Fragment>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
