import type { CostItemModel } from '#domain/workspace/cofinancing/model.ts';
import { COFINANCING_TOOL } from '#domain/workspace/cofinancing/fields.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { useWorkspace } from '../context.tsx';
import { Back } from './Back.tsx';

const t = workspaceCofinancing.payable;

/** What the project may pay and what not, each with why and where that is said. */
export function PayablePage() {
  const { model } = useWorkspace();
  const instrument = model.instruments[COFINANCING_TOOL.id]?.[0];
  return (
    <>
      <Back />
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <ul className="payable">
        {model.expenses.map((expense) => (
          <li key={expense.id}>
            <Expense expense={expense} />
          </li>
        ))}
      </ul>
      <p>{t.others}</p>
      {instrument && (
        <p>
          <a href={`${model.base}${instrument.address.slice(1)}`} aria-label={`${t.instrument}: ${instrument.title}`}>
            {t.instrument}
          </a>
        </p>
      )}
    </>
  );
}

function Expense({ expense }: { readonly expense: CostItemModel }) {
  const { model } = useWorkspace();
  const { title, text, nature, projectMayPay, firmsPay, why, example, isProposed, links } = expense;
  return (
    <>
      <h3>{title}</h3>
      <p>
        {text} <span className="meta">{t.natures[nature]}.</span>
      </p>
      <p className="payable-answers">
        <span data-answer={projectMayPay}>
          <b>{t.project}:</b> {t.answers.project[projectMayPay]}
        </span>
        <span data-answer={firmsPay}>
          <b>{t.firms}:</b> {t.answers.firms[firmsPay]}
        </span>
      </p>
      <p>
        {why} {isProposed && t.proposed}
      </p>
      {example !== undefined && (
        <p className="meta">
          {t.example} {example}
        </p>
      )}
      {links.length > 0 && (
        <details>
          <summary aria-label={`${t.sources}: ${title}`}>{t.sources}</summary>
          <ul>
            {links.map(({ text: name, address }) => (
              <li key={address}>
                <a href={`${model.base}${address.slice(1)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
