import { pathOf } from '#domain/workspace/cells.ts';
import { CANDIDATES } from '#domain/workspace/approach/fields.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { beginGroup } from './begin.ts';
import { linkToCompare, linkToGroup, linkToQuestion, nextQuestion } from './links.ts';
import type { ApproachSetting, Weighed } from './setting.ts';
import { tellOutcome } from './tell.ts';
import { WAYS } from './ways.ts';

const t = words.overview;

/** The groups that are weighed, how far each is, and how another one begins. */
export function Overview({ setting }: { readonly setting: ApproachSetting }) {
  const { session } = useWorkspace();
  const { weighed, model } = setting;
  const begin = (isOwn: boolean) => {
    location.hash = linkToQuestion(beginGroup(session, isOwn), model.questions[0]);
  };
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <section aria-labelledby="grupos">
        <h3 id="grupos">{t.groups}</h3>
        {weighed.length === 0 && <p>{t.none}</p>}
        <ul className="ledger-list">
          {weighed.map((one) => (
            <li key={one.candidate.id}>
              <Group setting={setting} weighed={one} />
            </li>
          ))}
        </ul>
        {!session.isReadOnly && (
          <p className="tools">
            {!weighed.some(({ candidate }) => candidate.isOwn) && (
              <button type="button" className="go" onClick={() => begin(true)}>
                {t.beginOwn}
              </button>
            )}
            <button type="button" onClick={() => begin(false)}>
              {t.add}
            </button>
          </p>
        )}
      </section>
      <p className="tools">
        {weighed.length > 1 && <a href={linkToCompare()}>{t.compare}</a>}
        <a href={linkTo(PARTS.approach, WAYS.types)}>{t.types}</a>
      </p>
      <p className="meta">{words.own}</p>
    </>
  );
}

function Group({ setting, weighed }: { readonly setting: ApproachSetting; readonly weighed: Weighed }) {
  const { session, format, takeAway } = useWorkspace();
  const { candidate, name, advice, answers } = weighed;
  const { questions } = setting.model;
  const next = advice.unanswered.length ? nextQuestion(weighed, questions) : undefined;
  const done = format.number(questions.length - advice.unanswered.length);
  return (
    <>
      <strong>{name}</strong>
      <span className="meta">
        {t.progress(done, format.number(questions.length))}
        {answers.size > 0 && `. ${words.compare.result}: ${tellOutcome(advice, format)}`}
      </span>
      <span className="tools">
        {next && (
          <a href={linkToQuestion(candidate.id, next)} aria-label={`${t.goOn}: ${name}`}>
            {t.goOn}
          </a>
        )}
        <a href={linkToGroup(candidate.id)} aria-label={`${t.see}: ${name}`}>
          {t.see}
        </a>
        {!session.isReadOnly && (
          <button
            type="button"
            className="plain"
            aria-label={`${words.remove}: ${name}`}
            onClick={() => takeAway(words.removed(name), pathOf(CANDIDATES, candidate.id))}
          >
            {words.remove}
          </button>
        )}
      </span>
    </>
  );
}
