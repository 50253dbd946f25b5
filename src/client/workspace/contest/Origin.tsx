import type { ContestCriterionModel } from '#domain/workspace/contest/model.ts';
import { workspaceContest as t } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';

/** Whether the site proposes it, and where it is documented. */
export function Origin({ model: { isProposed, links, title } }: { readonly model: ContestCriterionModel }) {
  const { model } = useWorkspace();
  return (
    <details className="meta">
      <summary aria-label={`${t.sources}: ${title}`}>{t.sources}</summary>
      {isProposed && <p>{t.proposed}</p>}
      <ul>
        {links.map(({ text, address }) => (
          <li key={address + text}>
            <a href={`${model.base}${address.slice(1)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
