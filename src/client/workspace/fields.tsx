import { useEffect, useId, useState } from 'react';
import { valueOf } from '#domain/workspace/cells.ts';
import { isDay, takes } from '#domain/workspace/fields.ts';
import { findField } from '#domain/workspace/tools.ts';
import { useCells, useWorkspace } from './context.tsx';

interface FieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is odd about what it holds, told below it. */
  readonly odd?: string | undefined;
}

/** Longest text that a field takes. */
function mostOf(path: string): number | undefined {
  const form = findField(path)?.field.form;
  return form?.type === 'text' ? form.most : undefined;
}

function useText(path: string) {
  const { session } = useWorkspace();
  const held = valueOf(useCells(), path);
  const value = typeof held === 'string' ? held : '';
  const change = (said: string) => session.write({ path, value: said === '' ? null : said });
  return { value, change, isReadOnly: session.isReadOnly, end: () => session.endStep() };
}

function Below({
  id,
  help,
  odd,
}: {
  readonly id: string;
  readonly help?: string | undefined;
  readonly odd?: string | undefined;
}) {
  return (
    <div id={id}>
      {help !== undefined && <p className="meta">{help}</p>}
      {odd !== undefined && (
        <p className="field-odd" role="status">
          {odd}
        </p>
      )}
    </div>
  );
}

/** A line of text, kept at each letter. */
export function TextField({ path, label, help, odd, type = 'text' }: FieldProps & { readonly type?: 'text' | 'tel' }) {
  const { value, change, isReadOnly, end } = useText(path);
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        autoComplete="off"
        maxLength={mostOf(path)}
        value={value}
        readOnly={isReadOnly}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => change(target.value)}
        onBlur={end}
      />
      <Below id={`${id}-below`} help={help} odd={odd} />
    </div>
  );
}

/** A text of several lines. */
export function NoteField({ path, label, help, odd }: FieldProps) {
  const { value, change, isReadOnly, end } = useText(path);
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={mostOf(path)}
        value={value}
        readOnly={isReadOnly}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => change(target.value)}
        onBlur={end}
      />
      <Below id={`${id}-below`} help={help} odd={odd} />
    </div>
  );
}

/** A day. What is not one yet, as while it is typed, stays in the field and is kept once it is. */
export function DayField({ path, label, help, odd }: FieldProps) {
  const { value, change, isReadOnly } = useText(path);
  const [typed, type] = useState(value);
  const id = useId();
  useEffect(() => type(value), [value]);
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed}
        readOnly={isReadOnly}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => {
          type(target.value);
          if (target.value === '' || isDay(target.value)) change(target.value);
        }}
      />
      <Below id={`${id}-below`} help={help} odd={odd} />
    </div>
  );
}

/** A whole number; what the field does not take is told, and what it held stays. */
export function WholeField({
  path,
  label,
  fallback,
  bad,
}: FieldProps & { readonly fallback: number; readonly bad: string }) {
  const { session } = useWorkspace();
  const held = valueOf(useCells(), path);
  const shown = String(typeof held === 'number' ? held : fallback);
  const [typed, type] = useState(shown);
  const id = useId();
  useEffect(() => type(shown), [shown]);
  const form = findField(path)?.field.form;
  const fits = (text: string) => /^\d+$/.test(text.trim()) && form !== undefined && takes(form, Number(text));
  return (
    <div className="desk-field narrow">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        value={typed}
        readOnly={session.isReadOnly}
        aria-invalid={!fits(typed)}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => {
          type(target.value);
          if (fits(target.value)) session.write({ path, value: Number(target.value) });
        }}
      />
      <Below id={`${id}-below`} odd={fits(typed) ? undefined : bad} />
    </div>
  );
}

/** A sign that is set or not. */
export function TickField({ path, label }: FieldProps) {
  const { session } = useWorkspace();
  const isSet = valueOf(useCells(), path) === true;
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={isSet}
        disabled={session.isReadOnly}
        onChange={({ target }) => session.write({ path, value: target.checked ? true : null })}
      />
      <span>{label}</span>
    </label>
  );
}
