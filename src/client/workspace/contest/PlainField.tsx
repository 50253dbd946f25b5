import { useId } from 'react';
import { LENGTHS } from '#domain/workspace/network.ts';

interface PlainProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A line that is kept only with what it is the reason for. */
export function PlainField({ label, value, change }: PlainProps) {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        maxLength={LENGTHS.line}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
