import { findOddDay, listAcceptances, type Acceptance } from '#domain/workspace/rules/acceptance.ts';
import { markOfRules } from '#domain/workspace/rules/answers.ts';
import { acceptancePathOf } from '#domain/workspace/rules/fields.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { useWorkspace } from '../context.tsx';
import { DayField, NoteField } from '../fields.tsx';
import { nameFirm } from '../nameFirm.ts';
import { linkTo, PARTS } from '../route.ts';
import { useRulesSetting } from './setting.ts';
import { DOCUMENT_WAY } from './ways.ts';

const t = words.acceptance;

/** What each firm says of the rules, after they were read. */
export function AcceptancePage() {
  const { cells, topics, format } = useRulesSetting();
  const acceptances = listAcceptances(cells, topics);
  const accepted = acceptances.filter(({ isAccepted, isOfOlder }) => isAccepted && !isOfOlder).length;
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.rules)}>{words.back}</a>
      </p>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {acceptances.length === 0 && (
        <p>
          {words.noFirms}{' '}
          <a className="go" href={linkTo(PARTS.network)}>
            {words.goFirms}
          </a>
        </p>
      )}
      {acceptances.length > 0 && <p>{t.count(format.number(accepted), format.number(acceptances.length))}</p>}
      <ol className="workspace-rows">
        {acceptances.map((acceptance) => (
          <li key={acceptance.firm.id}>
            <FirmFields acceptance={acceptance} />
          </li>
        ))}
      </ol>
      <p className="tools">
        <a className="go" href={linkTo(PARTS.rules, DOCUMENT_WAY)}>
          {words.ways.document}
        </a>
      </p>
    </>
  );
}

/** When a firm read them, whether it accepts them, and what it objects to. */
function FirmFields({ acceptance }: { readonly acceptance: Acceptance }) {
  const { session, today } = useWorkspace();
  const { cells, topics } = useRulesSetting();
  const { firm, isAccepted, isOfOlder } = acceptance;
  const path = (field: string) => acceptancePathOf(firm.id, field);
  const odd = findOddDay(acceptance, cells, today);
  // With it goes the mark of the text, by which a later change is seen.
  const accept = (does: boolean) =>
    session.write(
      { path: path('accepted'), value: does || null },
      { path: path('accepted-text'), value: does ? markOfRules(cells, topics) : null },
    );
  return (
    <fieldset>
      <legend>{nameFirm(cells, firm)}</legend>
      <DayField path={path('read-on')} label={t.readOn} odd={odd && t.odd[odd]} />
      <label className="tick">
        <input
          type="checkbox"
          checked={isAccepted}
          disabled={session.isReadOnly}
          onChange={({ target }) => accept(target.checked)}
        />
        <span>{t.accepted}</span>
      </label>
      {isOfOlder && (
        <p className="field-odd" role="status">
          {t.changed}{' '}
          {!session.isReadOnly && (
            <button type="button" onClick={() => accept(true)}>
              {t.renew}
            </button>
          )}
        </p>
      )}
      <NoteField path={path('objection')} label={t.objection} />
    </fieldset>
  );
}
