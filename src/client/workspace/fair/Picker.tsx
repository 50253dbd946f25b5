import { useId, type ReactNode } from 'react';

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** One of several ways to look at a list: it writes nothing, so that who only reads has it too. */
export function Picker({ label, value, choose, children }: PickerProps) {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {children}
      </select>
    </div>
  );
}
