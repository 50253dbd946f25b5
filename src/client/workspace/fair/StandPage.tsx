import { useEffect, useId, useRef, useState } from 'react';
import { addresses } from '#domain/addresses.ts';
import { isBlank, type Contact } from '#domain/workspace/fair/contacts.ts';
import { contactPathOf, GRADES } from '#domain/workspace/fair/fields.ts';
import { findField } from '#domain/workspace/tools.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { beginContact, findOpen, listOtherDrafts, listOwnDrafts } from './begin.ts';
import { ContactFields } from './ContactFields.tsx';
import { FairHead, Faults } from './FairHead.tsx';
import { PictureField } from './PictureField.tsx';
import type { FairSetting } from './setting.ts';
import { nameContact, tellGrade } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceFair.stand;

interface Props {
  readonly setting: FairSetting;
}

/** One screen for one hand: whoever comes to the stand is noted in three touches beside the name. */
export function StandPage({ setting }: Props) {
  const { session } = useWorkspace();
  const { fair, contacts, today } = setting;
  const drafts = listOwnDrafts(setting.drafts, session.mark);
  // A contact that was left half written goes on; a blank one waits until somebody begins.
  const [isOpen, setOpen] = useState(() => drafts.some((draft) => !isBlank(draft)));
  const [saved, setSaved] = useState<string>();
  const beginning = useRef<HTMLButtonElement>(null);
  const open = isOpen ? findOpen(drafts) : undefined;
  const begin = () => {
    setSaved(undefined);
    if (!drafts.length) session.write(...beginContact(fair.id, today, session.mark, contacts.at(-1)));
    setOpen(true);
  };
  const save = (contact: Contact) => {
    session.write(
      { path: contactPathOf(fair.id, contact.id, 'saved'), value: true },
      { path: contactPathOf(fair.id, contact.id, 'on'), value: today },
      ...(drafts.length > 1 ? [] : beginContact(fair.id, today, session.mark, contact)),
    );
    setSaved(contact.id);
  };
  const stop = () => {
    setOpen(false);
    // What had the focus is gone with the fields.
    setTimeout(() => beginning.current?.focus({ preventScroll: true }));
  };
  const last = contacts.find(({ id }) => id === saved);
  const undo = () => {
    if (last) session.write({ path: contactPathOf(fair.id, last.id, 'saved'), value: null });
    setSaved(undefined);
    // It goes on where it stopped, and the focus with it.
    setOpen(true);
  };
  const told = (
    <div className="fair-count">
      <p>
        <strong>{t.today(contacts.filter(({ on }) => on === today).length)}</strong>{' '}
        <span className="meta">{t.all(contacts.length)}</span>
      </p>
      <p role="status">
        {last && `${t.saved(nameContact(last))} `}
        {last && (
          <button type="button" onClick={undo}>
            {t.undo}
          </button>
        )}
      </p>
    </div>
  );
  return (
    <>
      <FairHead setting={setting} page="stand" />
      {contacts.length === 0 && <Notice />}
      {told}
      {open ? (
        <Touches key={open.id} setting={setting} contact={open} save={save} stop={stop} />
      ) : (
        <>
          <Last setting={setting} />
          {!session.isReadOnly && (
            <div className="fair-hand">
              <button ref={beginning} type="button" className="go" onClick={begin}>
                {t.begin}
              </button>
            </div>
          )}
        </>
      )}
    </>
  );
}

/** What must be known before somebody else's data are written down. */
function Notice() {
  const { model } = useWorkspace();
  return (
    <section className="note" aria-labelledby="antes-de-anotar">
      <h3 id="antes-de-anotar">{t.noticeTitle}</h3>
      <p>{t.notice}</p>
      <p>
        {t.noticeKept} <a href={`${model.base}${addresses.privacy.slice(1)}`}>{t.privacy}</a>
      </p>
    </section>
  );
}

interface TouchesProps extends Props {
  readonly contact: Contact;
  readonly save: (contact: Contact) => void;
  readonly stop: () => void;
}

/** The contact that is being noted: its name above, its grade and what saves it under the thumb. */
function Touches({ setting, contact, save, stop }: TouchesProps) {
  const { session } = useWorkspace();
  const { fair } = setting;
  const [isMissing, setMissing] = useState(false);
  const path = (field: string) => contactPathOf(fair.id, contact.id, field);
  const hasWho = [contact.name, contact.company, contact.phone, contact.email, contact.picture].some(Boolean);
  const input = useFocus();
  const finish = () => {
    if (hasWho) return save(contact);
    setMissing(true);
    input.current?.focus();
  };
  return (
    <form
      className="fair-touches"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <NameField path={path('name')} value={contact.name} input={input} />
      <Faults told={isMissing && !hasWho ? [t.needed] : []} />
      <PictureField path={path('picture')} picture={contact.picture} of={contact.name} />
      <details>
        <summary>{t.more}</summary>
        <ContactFields path={path} />
      </details>
      <div className="fair-hand">
        <Grades path={path('grade')} contact={contact} />
        <p className="fair-save">
          <button type="submit" className="go" disabled={session.isReadOnly}>
            {t.save}
          </button>
          <button type="button" className="plain" onClick={stop}>
            {t.stop}
          </button>
        </p>
      </div>
      <p className="meta">
        {t.stopHelp} {workspaceFair.grades.help}
      </p>
    </form>
  );
}

/** Puts the hand into the name: after the part has put it to its heading, where it was just opened. */
function useFocus() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    const later = setTimeout(() => input.current?.focus({ preventScroll: true }));
    return () => clearTimeout(later);
  }, []);
  return input;
}

interface NameProps {
  readonly path: string;
  readonly value: string;
  readonly input: React.RefObject<HTMLInputElement | null>;
}

function NameField({ path, value, input }: NameProps) {
  const { session } = useWorkspace();
  const id = useId();
  const [typed, type] = useState(value);
  // What was undone, or written in another tab, shows at once; blanks at the end stay while somebody types.
  useEffect(() => type((now) => (now.trim() === value ? now : value)), [value]);
  const form = findField(path)?.field.form;
  return (
    <div className="desk-field">
      <label htmlFor={id}>{t.name}</label>
      <input
        ref={input}
        id={id}
        autoComplete="off"
        autoCapitalize="words"
        enterKeyHint="done"
        maxLength={form?.type === 'text' ? form.most : undefined}
        value={typed}
        readOnly={session.isReadOnly}
        onChange={({ target }) => {
          type(target.value);
          session.write({ path, value: target.value === '' ? null : target.value });
        }}
        // Whoever is done with the name puts the keyboard away, and has the grades under the thumb.
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.blur();
          session.endStep();
        }}
        onBlur={() => session.endStep()}
      />
    </div>
  );
}

/** How good the contact is, in four large signs. */
function Grades({ path, contact }: { readonly path: string; readonly contact: Contact }) {
  const { session } = useWorkspace();
  const { grades } = workspaceFair;
  return (
    <fieldset className="fair-grades">
      <legend className="visually-hidden">{grades.label}</legend>
      {GRADES.map((grade) => (
        <label key={grade} data-grade={grade}>
          <input
            type="radio"
            name={`grado-${contact.id}`}
            className="visually-hidden"
            checked={contact.grade === grade}
            disabled={session.isReadOnly}
            onChange={() => session.write({ path, value: grade })}
          />
          <b>{grades.letters[grade]}</b> <span>{grades.of[grade]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The last ones who were noted, to go back to what was said too quickly. */
function Last({ setting: { fair, contacts, drafts } }: Props) {
  const { session } = useWorkspace();
  const others = listOtherDrafts(drafts, session.mark);
  const own = listOwnDrafts(drafts, session.mark).filter((draft) => !isBlank(draft)).length;
  return (
    <>
      {own > 0 && <Faults told={[t.unfinished(own)]} />}
      {others.length > 0 && (
        <section aria-labelledby="a-medias">
          <h3 id="a-medias">{t.others}</h3>
          <p className="meta">{t.othersHelp}</p>
          <ul className="fair-list">
            {others.map((draft) => (
              <li key={draft.id}>
                {nameContact(draft)}{' '}
                <button
                  type="button"
                  aria-label={t.finishOf(nameContact(draft))}
                  disabled={session.isReadOnly}
                  onClick={() => session.write({ path: contactPathOf(fair.id, draft.id, 'saved'), value: true })}
                >
                  {t.finish}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {contacts.length > 0 && (
        <section aria-labelledby="ultimos">
          <h3 id="ultimos">{t.last}</h3>
          <ul className="fair-list">
            {contacts
              .slice(-6)
              .reverse()
              .map((contact) => (
                <li key={contact.id}>
                  <a href={linkTo(PARTS.fair, fair.id, WAYS.contact, contact.id)}>{nameContact(contact)}</a>{' '}
                  <span className="meta">{tellGrade(contact.grade)}</span>
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}
