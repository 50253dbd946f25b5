import { useEffect, useId, useRef, useState } from 'react';
import { parseTypedNumber } from '#domain/monitoring/fill/typedNumber.ts';
import { numberOf } from '#domain/workspace/cells.ts';
import { takes } from '#domain/workspace/fields.ts';
import { findField } from '#domain/workspace/tools.ts';
import { useCells, useWorkspace } from './context.tsx';

interface AmountProps {
  readonly path: string;
  readonly label: string;
  /** What is said of a text that the field does not take. */
  readonly bad: string;
  readonly help?: string;
  /** What is odd about what it holds, told below it. */
  readonly odd?: string | undefined;
}

/**
 * A number that may be left out, as people type it. What the field does not take is told, and the field holds the
 * number that stood in it before; where that is only the beginning of what is being typed, nobody meant it, and the
 * field holds what it did when somebody came to it.
 */
export function AmountField({ path, label, bad, help, odd }: AmountProps) {
  const { session, format } = useWorkspace();
  const held = numberOf(useCells(), path);
  const [draft, setDraft] = useState<string | undefined>();
  const id = useId();
  const before = useRef(held);
  const good = useRef<string>(undefined);
  const written = useRef(held);
  const form = findField(path)?.field.form;
  const most = form?.type === 'number' ? form.decimals : 0;
  const shown = held === undefined ? '' : format.number(held, Number.isInteger(held) ? 0 : most);
  const read = (text: string): number | null | undefined => {
    const number = text.trim() === '' ? null : parseTypedNumber(text);
    return number !== undefined && form && takes(form, number) ? number : undefined;
  };
  const isBad = draft !== undefined && read(draft) === undefined;
  // What is undone, or written in another tab, shows at once; what this field wrote itself leaves the text as it is.
  useEffect(() => {
    if (held !== written.current) setDraft(undefined);
    written.current = held;
  }, [held]);
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        // Keypads for numbers have no minus on some phones.
        inputMode={form?.type === 'number' && form.least < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        value={draft ?? shown}
        readOnly={session.isReadOnly}
        aria-invalid={isBad}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => {
          setDraft(target.value);
          const value = read(target.value);
          if (value !== undefined) good.current = target.value;
          else if (good.current !== undefined && target.value.startsWith(good.current)) good.current = undefined;
          const kept = good.current === undefined ? before.current : (read(good.current) ?? undefined);
          written.current = kept;
          session.write({ path, value: kept ?? null });
        }}
        onFocus={() => {
          before.current = held;
          good.current = undefined;
        }}
        onBlur={() => {
          session.endStep();
          if (!isBad) setDraft(undefined);
        }}
      />
      <div id={`${id}-below`}>
        {help !== undefined && <p className="meta">{help}</p>}
        {(isBad || odd !== undefined) && (
          <p className="field-odd" role="status">
            {isBad ? bad : odd}
          </p>
        )}
      </div>
    </div>
  );
}
