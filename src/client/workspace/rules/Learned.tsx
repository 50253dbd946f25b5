import type { TopicModel } from '#domain/workspace/rules/model.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { useWorkspace } from '../context.tsx';

const t = words.question;

interface LearnedProps {
  readonly topic: TopicModel;
  /** Whether it is shown at once, as at the first question of the topic. */
  readonly isOpen: boolean;
}

/** Why a topic matters, what other networks learned, and where it is documented. */
export function Learned({ topic: { why, readings, sources }, isOpen }: LearnedProps) {
  const { model } = useWorkspace();
  const to = (address: string) => `${model.base}${address.slice(1)}`;
  return (
    <details className="rules-learned no-print" open={isOpen}>
      <summary>{t.learned}</summary>
      <p>{why}</p>
      {readings.length > 0 && (
        <ul>
          {readings.map(({ kind, title, line, address }) => (
            <li key={address}>
              <span className="meta">{kind}:</span> <a href={to(address)}>{title}</a>
              <br />
              {line}
            </li>
          ))}
        </ul>
      )}
      <p className="meta">
        {t.sources}:{' '}
        {sources.map(({ title, address, note }, place) => (
          <span key={address}>
            {place > 0 && '; '}
            <a href={to(address)}>{title}</a>
            {note !== undefined && ` (${note})`}
          </span>
        ))}
      </p>
    </details>
  );
}
