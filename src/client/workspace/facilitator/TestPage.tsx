import { useState } from 'react';
import { ATTEMPT_QUESTIONS, listAttempts, passAt, type Attempt } from '#domain/workspace/facilitator/attempts.ts';
import type { StudyPhaseModel, TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import { writeGift } from '#publishers/gift.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { saveFile } from '../saveFile.ts';
import { beginAttempt } from './begin.ts';
import { Back, WithBank } from './Parts.tsx';
import { tellDay } from './tell.ts';
import type { FacilitatorSetting } from './types.ts';
import { WAYS } from './ways.ts';

const t = words.test;

interface TestProps {
  readonly setting: FacilitatorSetting;
  readonly phase: StudyPhaseModel;
}

/** The start of a self-test: its rule, who answers, what was answered before, and its questions for a workshop. */
export function TestPage({ setting, phase }: TestProps) {
  const asked = Math.min(ATTEMPT_QUESTIONS, phase.questions);
  const [page] = phase.items;
  return (
    <>
      <Back />
      <h2>{t.title(phase.title)}</h2>
      <p>{t.lead(asked, phase.questions)}</p>
      <p className="meta">{t.rule(passAt(asked), asked)}</p>
      <WithBank phaseId={phase.id}>
        {(bank) => (
          <>
            <Begin setting={setting} phase={phase} bank={bank} />
            <section aria-labelledby="para-un-taller">
              <h3 id="para-un-taller">{t.more}</h3>
              <p className="tools">
                <a href={linkTo(PARTS.facilitator, WAYS.workshop, phase.id)}>{t.print}</a>
                <a href={linkTo(PARTS.facilitator, WAYS.key, phase.id)}>{t.key}</a>
              </p>
              <GiftButton phase={phase} bank={bank} />
            </section>
          </>
        )}
      </WithBank>
      {page && (
        <p>
          <a href={`${setting.base}${page.address.slice(1)}`}>{t.read}</a>
        </p>
      )}
    </>
  );
}

interface BankProps extends TestProps {
  readonly bank: readonly TestQuestionModel[];
}

function Begin({ setting, phase, bank }: BankProps) {
  const { session, today } = useWorkspace();
  const { cells, trainees } = setting;
  const attemptsOf = (id: string): readonly Attempt[] =>
    listAttempts(cells, id).filter(({ phaseId }) => phaseId === phase.id);
  const [chosen, choose] = useState(trainees.at(-1)?.id ?? '');
  const trainee = trainees.find(({ id }) => id === chosen);
  const past = trainee ? attemptsOf(trainee.id) : [];
  const open = past.findLast(({ result }) => !result);
  const begin = () => {
    const [person, attempt] = beginAttempt(session, trainee?.id, { phaseId: phase.id, bank, past, today });
    location.hash = linkTo(PARTS.facilitator, WAYS.attempt, person, attempt);
  };
  return (
    <>
      {trainees.length > 0 && (
        <Choice label={t.who} value={trainee?.id ?? ''} choose={choose}>
          {trainees.map(({ id, called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
          <option value="">{t.newPerson}</option>
        </Choice>
      )}
      {!session.isReadOnly && (
        <p className="tools">
          {trainee && open && (
            <a className="go" href={linkTo(PARTS.facilitator, WAYS.attempt, trainee.id, open.id)}>
              {t.goOn}
            </a>
          )}
          <button type="button" className={open ? undefined : 'go'} onClick={begin}>
            {t.begin}
          </button>
        </p>
      )}
      {trainee && past.length > 0 && <Attempts setting={setting} traineeId={trainee.id} attempts={past} />}
    </>
  );
}

function Attempts({
  setting,
  traineeId,
  attempts,
}: {
  readonly setting: FacilitatorSetting;
  readonly traineeId: string;
  readonly attempts: readonly Attempt[];
}) {
  return (
    <section aria-labelledby="intentos">
      <h3 id="intentos">{t.attempts}</h3>
      <ol className="facilitator-phases">
        {attempts.map((attempt) => {
          const { id, result } = attempt;
          const day = tellDay(attempt, setting.format);
          return (
            <li key={id}>
              <a href={linkTo(PARTS.facilitator, WAYS.attempt, traineeId, id)}>
                {result ? t.attempt(day, result.right, result.of) : t.open(day)}
              </a>{' '}
              {result && <span className="meta">{result.isPassed ? t.passed : t.notPassed}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The bank as a file that teaching platforms import. */
function GiftButton({ phase, bank }: Omit<BankProps, 'setting'>) {
  const { model } = useWorkspace();
  const [said, say] = useState('');
  const name = `${phase.id}.gift.txt`;
  const save = () => {
    const questions = bank.map(({ topic, ...rest }) => ({ name: topic, ...rest }));
    const text = writeGift(`${model.siteName}/${t.category}/${phase.title.replaceAll('/', '//')}`, questions);
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);
    say(t.saved(name));
  };
  return (
    <>
      <p className="tools">
        <button type="button" onClick={save}>
          {t.gift}
        </button>
      </p>
      <p role="status" className="meta">
        {said}
      </p>
    </>
  );
}
