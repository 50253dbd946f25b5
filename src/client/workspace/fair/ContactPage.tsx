import { isClosedWithOrder, isContactLate, type Contact } from '#domain/workspace/fair/contacts.ts';
import { contactPathOf, GRADES, ORDER_STEPS, STEPS, type Step } from '#domain/workspace/fair/fields.ts';
import { listFollowers } from '#domain/workspace/fair/share.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField, TickField } from '../fields.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { ContactFields } from './ContactFields.tsx';
import { Faults } from './FairHead.tsx';
import { Cards } from './Files.tsx';
import { PictureField } from './PictureField.tsx';
import { reachOf } from './reach.ts';
import type { FairSetting } from './setting.ts';
import { nameContact, tellFirm } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceFair.contact;

interface Props {
  readonly setting: FairSetting;
  readonly contact: Contact;
}

/** All that is known of a contact, the ways to reach him, and how far he has come. */
export function ContactPage({ setting, contact }: Props) {
  const { session, takeAway } = useWorkspace();
  const { cells, fair, today } = setting;
  const name = nameContact(contact);
  const path = (field: string) => contactPathOf(fair.id, contact.id, field);
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.fair, fair.id, WAYS.contacts)}>{t.back}</a>
      </p>
      <h2>{name}</h2>
      <Reaching contact={contact} />
      <div className="desk-fields plan-days">
        <Choice
          label={t.grade}
          value={contact.grade ?? ''}
          choose={(value) => session.write({ path: path('grade'), value: value || null })}
        >
          <option value="">{workspaceFair.grades.none}</option>
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {`${workspaceFair.grades.letters[grade]}: ${workspaceFair.grades.of[grade]}`}
            </option>
          ))}
        </Choice>
        <Choice
          label={t.firm}
          value={contact.firmId}
          choose={(value) => session.write({ path: path('firm'), value: value || null })}
        >
          <option value="">{t.noFirm}</option>
          {listFollowers(
            fair.firms.map(({ id }) => id),
            [contact],
          ).map((id) => (
            <option key={id} value={id}>
              {tellFirm(cells, id)}
            </option>
          ))}
        </Choice>
      </div>
      <section aria-labelledby="contacto-sigue">
        <h3 id="contacto-sigue">{t.next}</h3>
        <TextField path={path('next')} label={t.nextWhat} />
        <div className="desk-fields plan-days">
          <DayField
            path={path('next-on')}
            label={t.nextOn}
            odd={isContactLate(contact, today) ? t.isLate : undefined}
          />
          <TextField path={path('next-who')} label={t.nextWho} />
        </div>
      </section>
      <Path setting={setting} contact={contact} />
      <section aria-labelledby="contacto-datos">
        <h3 id="contacto-datos">{t.details}</h3>
        <div className="desk-fields plan-days">
          <TextField path={path('name')} label={t.name} />
          <DayField path={path('on')} label={t.on} />
        </div>
        <PictureField path={path('picture')} picture={contact.picture} of={contact.name} />
        <ContactFields path={path} />
      </section>
      <Cards setting={setting} contact={contact} />
      {!session.isReadOnly && (
        <p className="tools">
          <button
            type="button"
            className="plain"
            onClick={() => {
              takeAway(t.removed(name), contactPathOf(fair.id, contact.id));
              goTo(PARTS.fair, fair.id, WAYS.contacts);
            }}
          >
            {workspaceFair.drop}
          </button>
        </p>
      )}
    </>
  );
}

/** Links that open what the device has to call and write with. */
function Reaching({ contact }: { readonly contact: Contact }) {
  const { call, mail, chat } = reachOf(contact);
  if (!call && !mail) return null;
  return (
    <div className="no-print">
      <p className="tools">
        {call && <a href={call}>{t.call}</a>}
        {chat && (
          <a href={chat} rel="noopener noreferrer" target="_blank">
            {t.chat}
          </a>
        )}
        {mail && <a href={mail}>{t.mail}</a>}
      </p>
      <p className="meta">
        {t.linksHelp} {call && !chat && t.chatHelp}
      </p>
    </div>
  );
}

const isOrder = (step: Step): step is (typeof ORDER_STEPS)[number] => ORDER_STEPS.some((one) => one === step);

/** The way from a name to an order, each step with its day. */
function Path({ setting, contact }: Props) {
  const { session } = useWorkspace();
  const { fair, format, today } = setting;
  const path = (field: string) => contactPathOf(fair.id, contact.id, field);
  return (
    <section aria-labelledby="contacto-camino">
      <h3 id="contacto-camino">{t.path}</h3>
      <p className="meta">{t.pathHelp}</p>
      <ol className="workspace-rows fair-path">
        {STEPS.map((step) => {
          const day = contact.days[step];
          const odd = day && contact.on && day < contact.on ? t.beforeFair(format.date(contact.on)) : undefined;
          return (
            <li key={step} data-done={day !== '' || undefined}>
              <div className="desk-fields plan-days">
                <DayField path={path(`${step}-on`)} label={t.steps[step]} odd={odd} />
                {isOrder(step) && (
                  <AmountField
                    path={path(`${step}-amount`)}
                    label={t.amounts[step]}
                    bad={workspaceFair.badNumber}
                    odd={contact.amounts[step] > 0 && day === '' ? t.noDay : undefined}
                  />
                )}
              </div>
              {day === '' && !session.isReadOnly && (
                <button type="button" onClick={() => session.write({ path: path(`${step}-on`), value: today })}>
                  {t.todayFor(t.steps[step])}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <TickField path={path('closed')} label={t.closed} />
      <Faults told={isClosedWithOrder(contact) ? [t.closedWithOrder] : []} />
      {contact.isClosed && (
        <div className="desk-fields plan-days">
          <TextField path={path('closed-why')} label={t.closedWhy} />
          <DayField path={path('closed-on')} label={t.closedOn} />
        </div>
      )}
    </section>
  );
}
