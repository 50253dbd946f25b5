/** Small parts that the review and the administration draw with. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { UnitStatus } from '#domain/monitoring/ledger/chain.ts';
import { ledgerStates } from '#words/ledgerStates.ts';
import { monitoringDesk as t } from '#words/monitoringDesk.ts';
import type { ToldFault } from '../tell.ts';
import type { Outcome } from './doActs.ts';

/** The sign of each state: it is never told by its colour alone. */
const SIGNS: Readonly<Record<UnitStatus, string>> = {
  nada: '○',
  enviada: '→',
  recibida: '◐',
  observada: '!',
  aprobada: '✓',
  caida: '✗',
  'correccion-pedida': '?',
  'correccion-autorizada': '±',
  eliminada: '×',
  conflicto: '≠',
};

/** The state of a form: sign, word and colour. */
export const StatusMark = ({ status }: { readonly status: UnitStatus }) => (
  <span className="status-mark" data-status={status}>
    <span aria-hidden="true">{SIGNS[status]}</span> {ledgerStates[status]}
  </span>
);

/** Why something is not, and what to do. */
export const Told = ({ told: { reason, mend } }: { readonly told: ToldFault }) => (
  <>
    {reason}
    {mend && (
      <>
        {' '}
        <strong>{t.mend}:</strong> {mend}
      </>
    )}
  </>
);

/** What came of an act: said where it was asked for, and read aloud. */
export const OutcomeLine = ({ outcome, done }: { readonly outcome: Outcome | undefined; readonly done: string }) => (
  <p role="status" className={outcome && !outcome.ok ? 'note' : 'desk-said'}>
    {outcome && (outcome.ok ? done : <Told told={outcome.told} />)}
  </p>
);

/** Puts a part that is drawn without React into its place. @param mount the same one from one drawing to the next */
export function Embedded({ mount }: { readonly mount: (host: HTMLElement) => void | Promise<void> }) {
  const place = useRef<HTMLDivElement>(null);
  // Before anybody sees it: what stands below must not be where this comes to stand.
  useLayoutEffect(() => {
    const host = document.createElement('div');
    place.current?.append(host);
    void mount(host);
    return () => host.remove();
  }, [mount]);
  return <div ref={place} />;
}

/** A text to be copied, with the button that copies it. */
export function Copyable({ text, label }: { readonly text: string; readonly label: string }) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(t.copied);
    } catch {
      say(t.notCopied);
    }
  };
  return (
    <div className="desk-copy">
      <pre tabIndex={0} aria-label={label}>
        {text}
      </pre>
      <p className="tools">
        <button type="button" onClick={() => void copy()}>
          {t.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

/** A button that asks before it does what cannot be taken back. */
export function AskFirst(props: {
  readonly label: string;
  /** Left out, it does it at once. */
  readonly question?: string | undefined;
  readonly busy?: boolean;
  readonly act: () => void;
}) {
  const { label, question, busy = false, act } = props;
  const [asking, ask] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) yes.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button
        ref={first}
        type="button"
        className="go"
        disabled={busy}
        onClick={() => (question === undefined ? act() : ask(true))}
      >
        {label}
      </button>
    );
  return (
    <span className="desk-ask" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        ref={yes}
        type="button"
        className="go"
        onClick={() => {
          ask(false);
          act();
        }}
      >
        {label}
      </button>
      <button type="button" className="plain" onClick={() => ask(false)}>
        {t.cancel}
      </button>
    </span>
  );
}

/** A labelled place to answer. */
export function Labelled(props: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string | undefined }) => ReactNode;
}) {
  const id = useId();
  const describedBy = props.help === undefined ? undefined : `${id}-help`;
  return (
    <div className="desk-field">
      <label htmlFor={id}>{props.label}</label>
      {props.children({ id, 'aria-describedby': describedBy })}
      {props.help !== undefined && (
        <p className="meta" id={describedBy}>
          {props.help}
        </p>
      )}
    </div>
  );
}

/** A line of text, a day or a passphrase. */
export const TextField = (props: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly type?: 'text' | 'date' | 'password';
  readonly value: string;
  readonly change: (value: string) => void;
}) => (
  <Labelled label={props.label} help={props.help}>
    {(ids) => (
      <input
        {...ids}
        type={props.type ?? 'text'}
        autoComplete={props.type === 'password' ? 'new-password' : 'off'}
        value={props.value}
        onChange={({ target }) => props.change(target.value)}
      />
    )}
  </Labelled>
);

/** One of several. */
export const SelectField = (props: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly change: (value: string) => void;
  /** Value and name; the first is what stands there when nothing was chosen. */
  readonly options: readonly (readonly [string, string])[];
}) => (
  <Labelled label={props.label} help={props.help}>
    {(ids) => (
      <select {...ids} value={props.value} onChange={({ target }) => props.change(target.value)}>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
