import { useId, type ReactNode } from 'react';
import { useWorkspace } from '../context.tsx';

interface Choice {
  /** Nothing for what has not been said. */
  readonly value: string | null;
  readonly label: string;
  readonly help?: string;
}

interface ChoicesProps {
  readonly path: string;
  readonly legend: string;
  readonly value: string | null | undefined;
  readonly choices: readonly Choice[];
  /** What must be known before one chooses. */
  readonly children?: ReactNode;
}

/** A few answers of which one holds. */
export function Choices({ path, legend, value, choices, children }: ChoicesProps) {
  const { session } = useWorkspace();
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
      {choices.map((choice) => (
        <label key={choice.label} className="level">
          <input
            type="radio"
            name={name}
            checked={value === choice.value}
            disabled={session.isReadOnly}
            onChange={() => session.write({ path, value: choice.value })}
          />
          <span>
            <b>{choice.label}</b> {choice.help}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
