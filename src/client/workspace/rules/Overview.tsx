import { textOf } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { countDecided, findOpen, isDecided, listQuestions } from '#domain/workspace/rules/answers.ts';
import type { TopicModel } from '#domain/workspace/rules/model.ts';
import { workspaceRules as t } from '#words/workspaceRules.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { DayField, TextField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { FaultList } from './FaultList.tsx';
import { OwnClauses } from './OwnClauses.tsx';
import { ACCEPTANCE_WAY, DOCUMENT_WAY, QUESTION_WAY, READING_WAY, SHARING_WAY } from './ways.ts';

/** All of the rules at a glance: how far they are, what comes next, and what contradicts itself. */
export function Overview() {
  const { model } = useWorkspace();
  const firms = listFirms(useCells());
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {firms.length === 0 && (
        <p>
          {t.noFirms}{' '}
          <a className="go" href={linkTo(PARTS.network)}>
            {t.goFirms}
          </a>
        </p>
      )}
      <Progress />
      <section aria-labelledby="reglamento-temas">
        <h3 id="reglamento-temas">{t.topics}</h3>
        <ol className="formation-list">
          {model.topics.map((topic) => (
            <li key={topic.id}>
              <Topic topic={topic} />
            </li>
          ))}
        </ol>
      </section>
      <FaultList />
      <OwnClauses />
      <Ways />
      <About />
      <p className="meta">{t.own}</p>
      <p className="meta">{t.legal}</p>
    </>
  );
}

/** How many questions are decided, and the next one that is not. */
function Progress() {
  const { model, format } = useWorkspace();
  const cells = useCells();
  const questions = listQuestions(model.topics);
  const decided = countDecided(cells, questions);
  const next = findOpen(cells, model.topics);
  const told = t.progress(format.number(decided), format.number(questions.length));
  return (
    <div className="next rules-progress">
      <p>
        <strong>{told}</strong>
        <progress value={decided} max={questions.length} aria-label={told} />
      </p>
      <p>
        {next ? (
          <a className="go" href={linkTo(PARTS.rules, QUESTION_WAY, next.id)}>
            {decided === 0 ? t.begin : t.goOnTo(next.ask)}
          </a>
        ) : (
          t.allDecided
        )}
      </p>
    </div>
  );
}

/** A topic leads to its first question that is open, or to its first. */
function Topic({ topic: { title, questions } }: { readonly topic: TopicModel }) {
  const { format } = useWorkspace();
  const cells = useCells();
  const to = questions.find((question) => !isDecided(cells, question)) ?? questions[0];
  const told = t.topicProgress(format.number(countDecided(cells, questions)), format.number(questions.length));
  return (
    <>
      <span>
        <strong>{title}</strong>
        <span className="meta">{told}</span>
      </span>
      {to && (
        <a href={linkTo(PARTS.rules, QUESTION_WAY, to.id)} aria-label={`${t.openTopic}: ${title}, ${told}`}>
          {t.openTopic}
        </a>
      )}
    </>
  );
}

/** What can be done with what is decided. */
function Ways() {
  const ways = [
    [SHARING_WAY, t.ways.sharing],
    [READING_WAY, t.ways.reading],
    [ACCEPTANCE_WAY, t.ways.acceptance],
    [DOCUMENT_WAY, t.ways.document],
  ] as const;
  return (
    <section aria-labelledby="reglamento-usos">
      <h3 id="reglamento-usos">{t.ways.title}</h3>
      <p className="tools">
        {ways.map(([way, title]) => (
          <a key={way} href={linkTo(PARTS.rules, way)}>
            {title}
          </a>
        ))}
      </p>
    </section>
  );
}

/** What is known of this version. */
function About() {
  const { format } = useWorkspace();
  const cells = useCells();
  const [on, began] = [textOf(cells, 'rules/on'), textOf(cells, 'network/began')];
  const odd = on && began && on < began ? t.faults.versionBefore(format.date(on), format.date(began)) : undefined;
  return (
    <section aria-labelledby="reglamento-datos">
      <h3 id="reglamento-datos">{t.about}</h3>
      <div className="desk-fields">
        <DayField path="rules/on" label={t.on} odd={odd} />
        <TextField path="rules/who" label={t.who} />
        <TextField path="rules/currency" label={t.currency} help={t.currencyHelp} />
      </div>
    </section>
  );
}
