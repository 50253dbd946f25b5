import { useState } from 'react';
import { pathOf, REMOVED } from '#domain/workspace/cells.ts';
import { listAgreements, type Agreement } from '#domain/workspace/network.ts';
import { bringAgreement, listOwnClauses, type OwnClause } from '#domain/workspace/rules/answers.ts';
import { clausePathOf } from '#domain/workspace/rules/fields.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { NoteField } from '../fields.tsx';
import { Choice } from '../Choice.tsx';
import { newId } from '../session.ts';

const t = words.clauses;

/** The clauses of one's own: brought from what was agreed, or written by hand. */
export function OwnClauses() {
  const { session } = useWorkspace();
  const cells = useCells();
  const [said, say] = useState('');
  const clauses = listOwnClauses(cells);
  const left = listAgreements(cells).filter(
    ({ id, text }) => text !== '' && !clauses.some(({ agreementId }) => agreementId === id),
  );
  const add = () => session.write({ path: clausePathOf(newId(), REMOVED), value: false });
  const bring = (agreement: Agreement) => {
    session.write(...bringAgreement(agreement));
    say(t.brought);
  };
  return (
    <section aria-labelledby="reglamento-propias">
      <h3 id="reglamento-propias">{t.title}</h3>
      <p className="meta">{t.help}</p>
      <ol className="workspace-rows">
        {clauses.map((clause) => (
          <li key={clause.id}>
            <ClauseFields clause={clause} />
          </li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <>
          <details>
            <summary>{t.bring}</summary>
            {left.length === 0 && <p>{t.noAgreements}</p>}
            <p className="tools">
              {left.map((agreement) => (
                <button key={agreement.id} type="button" onClick={() => bring(agreement)}>
                  {t.bringOne(agreement.text)}
                </button>
              ))}
            </p>
          </details>
          <p className="tools">
            <button type="button" onClick={add}>
              {t.add}
            </button>
          </p>
        </>
      )}
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}

function ClauseFields({ clause: { id, text, topicId, agreementId } }: { readonly clause: OwnClause }) {
  const { session, model, takeAway } = useWorkspace();
  const path = (field: string) => clausePathOf(id, field);
  return (
    <fieldset>
      <legend className="visually-hidden">{text || t.text}</legend>
      <NoteField
        path={path('text')}
        label={t.text}
        help={agreementId ? t.fromAgreement : undefined}
        odd={text === '' ? words.faults.clauseEmpty : undefined}
      />
      <Choice
        label={t.topic}
        value={topicId}
        choose={(value) => session.write({ path: path('topic'), value: value || null })}
      >
        <option value="">{t.noTopic}</option>
        {model.topics.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {topic.title}
          </option>
        ))}
      </Choice>
      {!session.isReadOnly && (
        <button
          type="button"
          className="plain"
          aria-label={`${t.remove}: ${text}`}
          onClick={() => takeAway(t.removed, pathOf('rule-clause', id))}
        >
          {t.remove}
        </button>
      )}
    </fieldset>
  );
}
