import { answerPathOf, listChosen } from '#domain/workspace/approach/answers.ts';
import { listFirms } from '#domain/workspace/network.ts';
import type { OptionModel, ProjectQuestionModel } from '#domain/workspace/approach/model.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { useWorkspace } from '../context.tsx';
import { Back } from './Back.tsx';
import { linkToGroup, linkToQuestion } from './links.ts';
import { OptionSays } from './OptionSays.tsx';
import type { ApproachSetting, Weighed } from './setting.ts';

const t = words.question;

interface QuestionProps {
  readonly setting: ApproachSetting;
  readonly weighed: Weighed;
  readonly question: ProjectQuestionModel;
}

/** A question to a group, what can be answered, and what the answer says. */
export function QuestionPage({ setting, weighed, question }: QuestionProps) {
  const { format } = useWorkspace();
  const { questions } = setting.model;
  const { candidate, name } = weighed;
  const place = questions.indexOf(question);
  const firms = listFirms(setting.cells).length;
  const isLast = place + 1 === questions.length;
  return (
    <>
      <Back />
      <p className="meta rules-place rules-progress">
        {t.place(name, format.number(place + 1), format.number(questions.length))}
        <progress value={place + 1} max={questions.length} aria-hidden="true" />
      </p>
      <h2 className="rules-ask">{question.ask}</h2>
      <p>{question.help}</p>
      {question.quantity === 'firms' && candidate.isOwn && firms > 0 && <p>{t.firms(firms)}</p>}
      <Options setting={setting} weighed={weighed} question={question} />
      <nav className="tools area-ways" aria-label={t.ways}>
        {place > 0 && <a href={linkToQuestion(candidate.id, questions[place - 1])}>{t.previous}</a>}
        <a className="go" href={linkToQuestion(candidate.id, questions[place + 1])}>
          {isLast ? t.finish : t.next}
        </a>
        {!isLast && weighed.answers.size > 0 && <a href={linkToGroup(candidate.id)}>{t.result}</a>}
      </nav>
      <p className="meta">{t.unsure}</p>
    </>
  );
}

/** The options: one alone, or up to as many as the question takes. */
function Options({ setting, weighed, question }: QuestionProps) {
  const { session } = useWorkspace();
  const { id } = weighed.candidate;
  const chosen = listChosen(setting.cells, id, question);
  const { most, options } = question;
  const isSeveral = most > 1;
  const choose = (option: OptionModel, isChosen: boolean) =>
    session.write({
      path: answerPathOf(id, question, option.id),
      value: isSeveral ? isChosen || null : option.id,
    });
  const clear = () =>
    session.write(...chosen.map((option) => ({ path: answerPathOf(id, question, option.id), value: null })));
  return (
    <fieldset className="rules-choices">
      <legend>{isSeveral ? t.chooseSeveral(most) : t.choose}</legend>
      {options.map((option) => {
        const isChosen = chosen.includes(option);
        return (
          <div key={option.id} className="item rules-card approach-card" data-chosen={isChosen || undefined}>
            <label className="level">
              <input
                type={isSeveral ? 'checkbox' : 'radio'}
                name={question.id}
                checked={isChosen}
                disabled={session.isReadOnly || (isSeveral && !isChosen && chosen.length >= most)}
                onChange={({ target }) => choose(option, target.checked)}
              />
              <span>{option.title}</span>
            </label>
            {isChosen && <OptionSays option={option} types={setting.model.types} />}
          </div>
        );
      })}
      {isSeveral && (
        <p role="status" className="meta">
          {chosen.length > most ? t.over(most) : chosen.length === most ? t.full(most) : ''}
        </p>
      )}
      {chosen.length > 0 && !session.isReadOnly && (
        <p className="tools">
          <button type="button" className="plain" onClick={clear}>
            {t.clear}
          </button>
        </p>
      )}
    </fieldset>
  );
}
