import type { OptionModel, ProjectTypeModel } from '#domain/workspace/approach/model.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { Links, Places } from './Places.tsx';

const t = words.question;

interface SaysProps {
  readonly option: OptionModel;
  readonly types: readonly ProjectTypeModel[];
}

/** What an answer says of each type, why, and where that is said. */
export function OptionSays({ option: { effects, wait, note }, types }: SaysProps) {
  return (
    <details className="rules-chosen approach-says">
      <summary>{t.says}</summary>
      {effects.length === 0 && !wait && <p>{t.neutral}</p>}
      {effects.length > 0 && (
        <ul>
          {effects.map(({ typeId, speaks, why, places }) => (
            <li key={typeId}>
              <b>
                {t.voices[speaks]}: {types.find(({ id }) => id === typeId)?.title}.
              </b>{' '}
              {why} <Places places={places} />
            </li>
          ))}
        </ul>
      )}
      {wait && (
        <p>
          <b>{t.wait}.</b> {wait.why} {wait.first} <Places places={wait.places} />
        </p>
      )}
      {wait && <Links links={wait.links} label={words.candidate.readFirst} />}
      {note !== undefined && <p>{note}</p>}
    </details>
  );
}
