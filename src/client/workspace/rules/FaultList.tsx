import { REMOVED } from '#domain/workspace/cells.ts';
import type { LostAnswer } from '#domain/workspace/rules/answers.ts';
import { listRulesFaults, questionOf, type RulesFault } from '#domain/workspace/rules/faults.ts';
import { clausePathOf, rulePathOf } from '#domain/workspace/rules/fields.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { useRulesSetting, type RulesSetting } from './setting.ts';
import { tellFault } from './tell.ts';
import { QUESTION_WAY, SHARING_WAY } from './ways.ts';

const t = words.faults;

/** What contradicts itself or is missing, each with the way to where it is mended. */
export function FaultList() {
  const setting = useRulesSetting();
  const faults = listRulesFaults(setting.cells, setting.topics);
  return (
    <section className={faults.length ? 'note rules-faults' : undefined} aria-labelledby="reglamento-faltas">
      <h3 id="reglamento-faltas">{t.title}</h3>
      {faults.length === 0 && <p>{t.none}</p>}
      <ul>
        {faults.map((fault, place) => (
          <li key={place}>
            <Fault fault={fault} setting={setting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fault({ fault, setting }: { readonly fault: RulesFault; readonly setting: RulesSetting }) {
  const question = questionOf(fault);
  const told = tellFault(fault, setting);
  const to = question
    ? linkTo(PARTS.rules, QUESTION_WAY, question.id)
    : fault.kind === 'few-firms'
      ? linkTo(PARTS.network)
      : fault.kind === 'aside-over'
        ? linkTo(PARTS.rules, SHARING_WAY)
        : undefined;
  return (
    <>
      {question && <strong>{question.ask}</strong>} {told}{' '}
      {to !== undefined && (
        <a href={to} aria-label={t.mendOf(question?.ask ?? told)}>
          {t.mend}
        </a>
      )}
      {fault.kind === 'gone-question' && <Settling lost={fault.lost} />}
    </>
  );
}

/** Settles an answer to what the site no longer asks: a clause of one's own goes on as such, any other answer goes. */
function Settling({ lost: { questionId, text } }: { readonly lost: LostAnswer }) {
  const { session } = useWorkspace();
  if (session.isReadOnly) return null;
  const settle = () => {
    const clause = newId();
    session.write(
      { path: rulePathOf(questionId, 'choice'), value: null },
      ...(text
        ? [
            { path: clausePathOf(clause, REMOVED), value: false },
            { path: clausePathOf(clause, 'text'), value: text },
          ]
        : []),
    );
  };
  return (
    <button type="button" onClick={settle}>
      {text ? t.keepClause : t.dropAnswer}
    </button>
  );
}
