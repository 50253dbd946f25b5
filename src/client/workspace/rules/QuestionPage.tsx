import { useId } from 'react';
import { findSharingQuestion, listQuestions, listWritten, readAnswer } from '#domain/workspace/rules/answers.ts';
import { ASIDE, OWN, rulePathOf } from '#domain/workspace/rules/fields.ts';
import type { QuestionModel } from '#domain/workspace/rules/model.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { useWorkspace } from '../context.tsx';
import { NoteField, TextField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { ChoiceCard } from './ChoiceCard.tsx';
import { ChosenClause } from './ChosenClause.tsx';
import { Learned } from './Learned.tsx';
import { useRulesSetting } from './setting.ts';
import { tellWritten } from './tell.ts';
import { QUESTION_WAY, SHARING_WAY } from './ways.ts';

const t = words.question;

/** A question: what others learned, what can be chosen, and the clause that comes of it. */
export function QuestionPage({ question }: { readonly question: QuestionModel }) {
  const { model, format } = useWorkspace();
  const all = listQuestions(model.topics);
  const place = all.indexOf(question);
  const topic = model.topics.find(({ questions }) => questions.includes(question));
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.rules)}>{words.back}</a>
      </p>
      <p className="meta rules-place">
        {t.place(topic?.title ?? '', format.number(place + 1), format.number(all.length))}
      </p>
      <h2 className="rules-ask">{question.ask}</h2>
      {question.hint !== undefined && <p>{question.hint}</p>}
      {topic && <Learned topic={topic} isOpen={topic.questions[0] === question} />}
      {question === findSharingQuestion(model.topics) && (
        <p className="no-print">
          <a href={linkTo(PARTS.rules, SHARING_WAY)}>{words.ways.sharing}</a>
        </p>
      )}
      <Choices question={question} />
      <nav className="tools area-ways" aria-label={t.all}>
        {place > 0 && <a href={wayTo(all[place - 1])}>{t.previous}</a>}
        <a className="go" href={place + 1 < all.length ? wayTo(all[place + 1]) : linkTo(PARTS.rules)}>
          {place + 1 < all.length ? t.next : t.finish}
        </a>
        <a href={linkTo(PARTS.rules)}>{t.all}</a>
      </nav>
    </>
  );
}

const wayTo = (question: QuestionModel | undefined): string => linkTo(PARTS.rules, QUESTION_WAY, question?.id ?? '');

/** The alternatives, a clause of one's own, and none. */
function Choices({ question }: { readonly question: QuestionModel }) {
  const { session } = useWorkspace();
  const setting = useRulesSetting();
  const answer = readAnswer(setting.cells, question);
  const name = useId();
  const path = (field: string) => rulePathOf(question.id, field);
  const choose = (value: string | null) => session.write({ path: path('choice'), value });
  return (
    <fieldset className="rules-choices">
      <legend>{t.choose}</legend>
      {answer.kind === 'gone' && (
        <p className="field-odd">
          {words.faults.goneAlternative(tellWritten(listWritten(setting.cells, question.id), setting))}
        </p>
      )}
      {question.alternatives.map((alternative) => {
        const isChosen = answer.kind === 'chosen' && answer.alternative === alternative;
        return (
          <ChoiceCard
            key={alternative.id}
            name={name}
            title={alternative.title}
            alternative={alternative}
            isChosen={isChosen}
            choose={() => choose(alternative.id)}
          >
            <ChosenClause question={question} alternative={alternative} />
          </ChoiceCard>
        );
      })}
      <ChoiceCard
        name={name}
        title={t.other}
        help={t.otherHelp}
        isChosen={answer.kind === 'own'}
        choose={() => choose(OWN)}
      >
        <NoteField
          path={path('wording')}
          label={t.otherText}
          odd={answer.kind === 'own' && answer.text === '' ? words.faults.ownEmpty : undefined}
        />
      </ChoiceCard>
      <ChoiceCard
        name={name}
        title={t.aside}
        help={t.asideHelp}
        isChosen={answer.kind === 'aside'}
        choose={() => choose(ASIDE)}
      >
        <TextField path={path('aside-why')} label={t.asideWhy} />
      </ChoiceCard>
      {answer.kind !== 'open' && !session.isReadOnly && (
        <p className="tools">
          <button type="button" className="plain" onClick={() => choose(null)}>
            {t.undo}
          </button>
        </p>
      )}
    </fieldset>
  );
}
