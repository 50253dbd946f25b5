import { useId, type ReactNode } from 'react';
import { useWorkspace } from './context.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** One of several. */
export function Choice({ label, value, choose, children }: ChoiceProps) {
  const { session } = useWorkspace();
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={session.isReadOnly} onChange={({ target }) => choose(target.value)}>
        {children}
      </select>
    </div>
  );
}
