import { useState } from 'react';
import { pathOf, REMOVED, valueOf } from '#domain/workspace/cells.ts';
import {
  filterContacts,
  isContactLate,
  STATES,
  type Contact,
  type ContactFilter,
} from '#domain/workspace/fair/contacts.ts';
import { contactPathOf, fairFields, GRADES } from '#domain/workspace/fair/fields.ts';
import { listFollowers, shareContacts } from '#domain/workspace/fair/share.ts';
import { countPictures, listGonePictures, MOST_PICTURES } from '#domain/workspace/pictures.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Block } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { drawFunnel } from './contactsReport.ts';
import { FairHead } from './FairHead.tsx';
import { Cards, Reminders } from './Files.tsx';
import { Picker } from './Picker.tsx';
import type { FairSetting } from './setting.ts';
import { nameContact, tellFirm, tellGrade } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceFair.contacts;

interface Props {
  readonly setting: FairSetting;
}

/** The contacts of a fair: shared out, looked through, and each a page of its own. */
export function ContactsPage({ setting }: Props) {
  const { fair, contacts } = setting;
  if (!contacts.length)
    return (
      <>
        <FairHead setting={setting} page="contacts" />
        <p>{t.none}</p>
        <p>
          <a className="go" href={linkTo(PARTS.fair, fair.id, WAYS.stand)}>
            {t.goStand}
          </a>
        </p>
      </>
    );
  return (
    <>
      <FairHead setting={setting} page="contacts" />
      <Block block={drawFunnel(setting)} />
      <Sharing setting={setting} />
      <List setting={setting} />
      <p>
        <a href={linkTo(PARTS.fair, fair.id, WAYS.contactsDocument)}>{t.document}</a>
      </p>
      <section className="no-print" aria-labelledby="contactos-telefono">
        <h3 id="contactos-telefono">{workspaceFair.files.title}</h3>
        <Cards setting={setting} />
        <Reminders setting={setting} />
      </section>
      <Pictures />
      <p className="meta fair-note">{workspaceFair.grades.help}</p>
    </>
  );
}

/** Shares out the contacts that nobody follows up. */
function Sharing({ setting: { fair, contacts } }: Props) {
  const { session } = useWorkspace();
  const [said, say] = useState('');
  const open = contacts.filter(({ firmId, state }) => firmId === '' && state !== 'closed');
  const share = () => {
    const given = shareContacts(
      contacts.filter(({ state }) => state !== 'closed'),
      fair.firms.map(({ id }) => id),
    );
    session.write(...[...given].map(([id, value]) => ({ path: contactPathOf(fair.id, id, 'firm'), value })));
    say(t.shared(given.size));
  };
  return (
    <section aria-labelledby="contactos-reparto">
      <h3 id="contactos-reparto">{t.shareTitle}</h3>
      <p>{t.shareHelp(open.length)}</p>
      {open.length > 0 &&
        !session.isReadOnly &&
        (fair.firms.length ? (
          <p className="tools">
            <button type="button" className="go" onClick={share}>
              {t.share}
            </button>
          </p>
        ) : (
          <p>{t.shareNoFirms}</p>
        ))}
      <p role="status" className="meta">
        {said}
      </p>
      <p className="meta">{t.shareRule}</p>
    </section>
  );
}

function List({ setting }: Props) {
  const { cells, fair, contacts, today } = setting;
  const [filter, setFilter] = useState<ContactFilter>({});
  const shown = filterContacts(contacts, filter, today);
  const choose = (key: 'grade' | 'state' | 'firm') => (value: string) => {
    const { [key]: _, ...rest } = filter;
    setFilter(value === '' ? rest : { ...rest, [key]: value });
  };
  return (
    <section aria-labelledby="contactos-lista">
      <h3 id="contactos-lista">{workspaceFair.pages.contacts}</h3>
      <fieldset className="fair-filters no-print">
        <legend className="visually-hidden">{t.filters}</legend>
        <Picker label={t.grade} value={filter.grade ?? ''} choose={choose('grade')}>
          <option value="">{t.any}</option>
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {tellGrade(grade)}
            </option>
          ))}
          <option value="none">{tellGrade(undefined)}</option>
        </Picker>
        <Picker label={t.state} value={filter.state ?? ''} choose={choose('state')}>
          <option value="">{t.any}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {workspaceFair.contact.states[state]}
            </option>
          ))}
        </Picker>
        <Picker label={t.firm} value={filter.firm ?? ''} choose={choose('firm')}>
          <option value="">{t.anyFirm}</option>
          {listFollowers(
            fair.firms.map(({ id }) => id),
            contacts,
          ).map((id) => (
            <option key={id} value={id}>
              {tellFirm(cells, id)}
            </option>
          ))}
          <option value="none">{t.nobody}</option>
        </Picker>
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.isLate === true}
            onChange={({ target }) => setFilter({ ...filter, isLate: target.checked })}
          />
          <span>{t.late}</span>
        </label>
      </fieldset>
      <p role="status" className="meta">
        {shown.length ? t.shown(shown.length, contacts.length) : t.nothing}
      </p>
      <ul className="fair-list">
        {shown.map((contact) => (
          <li key={contact.id}>
            <Row setting={setting} contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ setting, contact }: Props & { readonly contact: Contact }) {
  const { cells, fair, format, today } = setting;
  const { id, grade, state, firmId, company, name, next, nextOn } = contact;
  return (
    <>
      <span className="fair-grade" data-grade={grade}>
        {tellGrade(grade)}
      </span>
      <a href={linkTo(PARTS.fair, fair.id, WAYS.contact, id)}>{nameContact(contact)}</a>
      <p className="meta">
        {[name && company, t.meta(workspaceFair.contact.states[state], tellFirm(cells, firmId) || t.nobody)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {next && state !== 'closed' && (
        <p className="meta">
          {t.nextUntil(next, nextOn && format.date(nextOn))}
          {isContactLate(contact, today) && <strong className="fair-late"> · {t.isLate}</strong>}
        </p>
      )}
    </>
  );
}

/** How many pictures there are, and the way to let go those of contacts that were taken out. */
function Pictures() {
  const { session } = useWorkspace();
  const cells = useCells();
  const count = countPictures(cells, fairFields);
  if (count === 0) return null;
  const gone = listGonePictures(cells, fairFields, (path) => {
    const parts = path.split('/');
    const isRemoved = (place: number) => valueOf(cells, pathOf(...parts.slice(0, place), REMOVED)) !== false;
    return isRemoved(2) || isRemoved(4);
  });
  return (
    <>
      <p className="meta">{workspaceFair.picture.count(count, MOST_PICTURES)}</p>
      {gone.length > 0 && !session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={() => session.write(...gone.map((path) => ({ path, value: null })))}>
            {workspaceFair.picture.purge(gone.length)}
          </button>
        </p>
      )}
    </>
  );
}
