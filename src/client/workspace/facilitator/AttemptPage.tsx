import { useEffect, useRef, useState } from 'react';
import {
  isRight,
  listAttempts,
  orderOptions,
  passAt,
  questionsOf,
  type Attempt,
  type Trainee,
} from '#domain/workspace/facilitator/attempts.ts';
import type { TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { reply } from './begin.ts';
import { Back, PageLink, WithBank } from './Parts.tsx';
import type { FacilitatorSetting, Named } from './types.ts';
import { WAYS } from './ways.ts';

const t = words.attempt;

interface PageProps {
  readonly setting: FacilitatorSetting;
  readonly trainee: Named<Trainee>;
  readonly attemptId: string;
}

/** An attempt: its questions one by one, and then what it came to. */
export function AttemptPage({ setting, trainee, attemptId }: PageProps) {
  const attempt = listAttempts(setting.cells, trainee.id).find(({ id }) => id === attemptId);
  return (
    <>
      <Back to={attempt ? [WAYS.test, attempt.phaseId] : []} label={attempt ? words.result.phase : words.back} />
      {attempt ? (
        <WithBank phaseId={attempt.phaseId}>
          {(bank) => <Attempted trainee={trainee} attempt={attempt} bank={bank} />}
        </WithBank>
      ) : (
        <p>{t.gone}</p>
      )}
    </>
  );
}

interface AttemptProps {
  readonly trainee: Named<Trainee>;
  readonly attempt: Attempt;
  readonly bank: readonly TestQuestionModel[];
}

function Attempted({ trainee, attempt, bank }: AttemptProps) {
  const questions = questionsOf(attempt, bank);
  // Whoever comes back goes on with the first question that has no answer.
  const [place, go] = useState(() => {
    const first = questions.findIndex(({ id }) => !attempt.replies.has(id));
    return first < 0 ? questions.length : first;
  });
  const question = questions[place];
  if (!questions.length) return <p>{t.gone}</p>;
  if (!question) return <Result trainee={trainee} attempt={attempt} bank={bank} />;
  return (
    <Question
      key={question.id}
      {...{ trainee, attempt, bank, question }}
      place={place}
      of={questions.length}
      isFirst={attempt.replies.size === 0}
      next={() => go(place + 1)}
    />
  );
}

interface QuestionProps extends AttemptProps {
  readonly question: TestQuestionModel;
  readonly place: number;
  readonly of: number;
  /** Whether the page has just been opened: its heading is read by itself then. */
  readonly isFirst: boolean;
  readonly next: () => void;
}

function Question({ trainee, attempt, bank, question, place, of, isFirst, next }: QuestionProps) {
  const { session } = useWorkspace();
  const heading = useRef<HTMLHeadingElement>(null);
  const [wasFirst] = useState(isFirst);
  useEffect(() => {
    if (!wasFirst) heading.current?.focus();
  }, [wasFirst]);
  const replied = attempt.replies.get(question.id);
  const options = orderOptions(attempt, question);
  return (
    <>
      <p className="meta rules-place rules-progress">
        {t.place(trainee.called, place + 1, of)}
        <progress value={place + 1} max={of} aria-hidden="true" />
      </p>
      <h2 className="rules-ask" tabIndex={-1} ref={heading}>
        {question.text}
      </h2>
      {replied === undefined ? (
        <>
          <p className="meta" id="escoja">
            {t.choose}
          </p>
          <ul className="facilitator-options" aria-labelledby="escoja">
            {options.map((option) => (
              <li key={option.id}>
                <button
                  type="button"
                  disabled={session.isReadOnly}
                  onClick={() =>
                    reply(session, trainee.id, attempt, { bank, questionId: question.id, optionId: option.id })
                  }
                >
                  {option.text}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Explained {...{ question, options, replied, next }} isLast={place + 1 === of} />
      )}
    </>
  );
}

/** What is right and why, and the page that says so. */
function Explained({
  question,
  options,
  replied,
  isLast,
  next,
}: {
  readonly question: TestQuestionModel;
  readonly options: TestQuestionModel['options'];
  readonly replied: string;
  readonly isLast: boolean;
  readonly next: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  // The option that had the focus is gone: the hand is led to where it goes on.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p role="status" className="facilitator-verdict" data-right={isRight(question, replied)}>
        {isRight(question, replied) ? t.right : t.wrong}
      </p>
      <ul className="facilitator-options">
        {options.map((option) => (
          <li key={option.id} data-right={option.isRight || undefined} data-yours={option.id === replied || undefined}>
            <p>
              {option.isRight && <b>{t.isRight}. </b>}
              {option.id === replied && !option.isRight && <b>{t.isYours}. </b>}
              {option.text}
            </p>
            <p className="meta">{option.why}</p>
          </li>
        ))}
      </ul>
      <p>
        {t.readAt} <PageLink link={question.page} />.
      </p>
      {question.isProposed && <p className="meta">{t.proposed}</p>}
      <p className="tools">
        <button type="button" className="go" ref={button} onClick={next}>
          {isLast ? t.finish : t.next}
        </button>
      </p>
    </>
  );
}

function Result({ trainee, attempt, bank }: AttemptProps) {
  const r = words.result;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const failed = questionsOf(attempt, bank).filter((question) => !isRight(question, attempt.replies.get(question.id)));
  const { result } = attempt;
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {r.title}
      </h2>
      {result && (
        <p className="facilitator-verdict" data-right={result.isPassed}>
          {r.of(result.right, result.of)} {result.isPassed ? r.passed : r.notPassed(passAt(result.of))}
        </p>
      )}
      <p className="meta">{r.rule}</p>
      <section aria-labelledby="leer-otra-vez">
        <h3 id="leer-otra-vez">{r.readAgain}</h3>
        {failed.length === 0 && <p>{r.nothing}</p>}
        <ul>
          {failed.map((question) => (
            <li key={question.id}>
              {question.text} <PageLink link={question.page} />
            </li>
          ))}
        </ul>
      </section>
      <p className="tools">
        <a className="go" href={linkTo(PARTS.facilitator, WAYS.test, attempt.phaseId)}>
          {r.another}
        </a>
        <a href={linkTo(PARTS.facilitator, WAYS.passed, trainee.id)}>{r.sheet}</a>
      </p>
    </>
  );
}
