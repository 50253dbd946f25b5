/** Whom a network met at a fair, and how far each has come since. */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { toCents } from '../money.ts';
import { listFirms } from '../network.ts';
import {
  CONTACT_LINES,
  contactPathOf,
  fairPathOf,
  GRADES,
  ORDER_STEPS,
  STEPS,
  type Grade,
  type Step,
} from './fields.ts';

/** How far a contact has come: only noted, one of the steps, or closed without an order. */
export type ContactState = 'noted' | Step | 'closed';
/** All of them, in their order. */
export const STATES: readonly ContactState[] = ['noted', ...STEPS, 'closed'];

/** Somebody who was met. Texts and days are empty where nothing was said. */
export interface Contact extends Readonly<Record<(typeof CONTACT_LINES)[number], string>> {
  readonly id: string;
  readonly isSaved: boolean;
  /** Day on which he was noted: `YYYY-MM-DD`. */
  readonly on: string;
  readonly grade: Grade | undefined;
  /** By when he needs it. */
  readonly by: string;
  readonly promised: string;
  readonly note: string;
  /** The picture of his card, as a `data:` address. */
  readonly picture: string;
  /** Id of the firm that follows him up; empty where none does, also where it left the network. */
  readonly firmId: string;
  readonly days: Readonly<Record<Step, string>>;
  /** Cents of each step that is an order. */
  readonly amounts: Readonly<Record<(typeof ORDER_STEPS)[number], number>>;
  readonly isClosed: boolean;
  readonly closedOn: string;
  readonly closedWhy: string;
  readonly next: string;
  readonly nextOn: string;
  readonly nextWho: string;
  readonly state: ContactState;
}

/** A contact, as it is kept. @param firmIds of the firms that are there */
export function readContact(cells: Cells, fairId: string, id: string, firmIds: ReadonlySet<string>): Contact {
  const path = (field: string) => contactPathOf(fairId, id, field);
  const text = (field: string) => textOf(cells, path(field));
  const cents = (field: string) => toCents(numberOf(cells, path(field)) ?? 0);
  const lines = Object.fromEntries(CONTACT_LINES.map((field) => [field, text(field)])) as Pick<
    Contact,
    (typeof CONTACT_LINES)[number]
  >;
  const days = Object.fromEntries(STEPS.map((step) => [step, text(`${step}-on`)])) as Contact['days'];
  const isClosed = valueOf(cells, path('closed')) === true;
  const reached = STEPS.filter((step) => days[step] !== '').at(-1);
  return {
    id,
    ...lines,
    isSaved: valueOf(cells, path('saved')) === true,
    on: text('on'),
    grade: GRADES.find((grade) => grade === valueOf(cells, path('grade'))),
    by: text('by'),
    promised: text('promised'),
    note: text('note'),
    picture: text('picture'),
    firmId: firmIds.has(text('firm')) ? text('firm') : '',
    days,
    amounts: { trial: cents('trial-amount'), order: cents('order-amount') },
    isClosed,
    closedOn: text('closed-on'),
    closedWhy: text('closed-why'),
    next: text('next'),
    nextOn: text('next-on'),
    nextWho: text('next-who'),
    state: isClosed ? 'closed' : (reached ?? 'noted'),
  };
}

/** What is filled in where a contact is begun: whoever attends the stand goes on attending it. */
const FILLED_IN: ReadonlySet<string> = new Set(['attended']);

/** Whether nothing was written of a contact but that it was begun. */
export const isBlank = (contact: Contact): boolean =>
  !contact.isSaved &&
  contact.grade === undefined &&
  [
    ...CONTACT_LINES.flatMap((field) => (FILLED_IN.has(field) ? [] : [contact[field]])),
    contact.by,
    contact.promised,
    contact.note,
    contact.picture,
  ].every((said) => said === '');

/** All contacts of a fair that are there, in the order in which they were begun, also those that are being written. */
export function listAllContacts(cells: Cells, fairId: string): readonly Contact[] {
  const firmIds = new Set(listFirms(cells).map(({ id }) => id));
  return listRows(cells, fairPathOf(fairId, 'contact')).map((id) => readContact(cells, fairId, id, firmIds));
}

/** The contacts of a fair: what counts. */
export const listContacts = (cells: Cells, fairId: string): readonly Contact[] =>
  listAllContacts(cells, fairId).filter(({ isSaved }) => isSaved);

/** Contacts that somebody began to write and did not save. */
export const listUnfinished = (all: readonly Contact[]): readonly Contact[] =>
  all.filter((contact) => !contact.isSaved && !isBlank(contact));

/** Whether what comes next of a contact should have been done before today. */
export const isContactLate = ({ state, nextOn }: Contact, today: string): boolean =>
  state !== 'closed' && nextOn !== '' && nextOn < today;

/** Whether a contact was closed as one without an order, and has one: both cannot be. */
export const isClosedWithOrder = ({ isClosed, days }: Contact): boolean =>
  isClosed && ORDER_STEPS.some((step) => days[step] !== '');

/** Whether a contact is worth most of the effort: grades A and B. */
export const isQualified = ({ grade }: Contact): boolean => grade === 'a' || grade === 'b';

/** What a contact ordered, in cents: sample orders and purchase orders together. */
export const orderedOf = ({ amounts, days }: Contact): number =>
  ORDER_STEPS.reduce((sum, step) => sum + (days[step] === '' ? 0 : amounts[step]), 0);

/** How the list of contacts is narrowed; what is left out does not narrow it. */
export interface ContactFilter {
  readonly grade?: Grade | 'none';
  readonly state?: ContactState;
  /** Id of a firm; `none` for those that nobody follows up. */
  readonly firm?: string;
  readonly isLate?: boolean;
}

/** The contacts that a filter lets through. */
export const filterContacts = (
  contacts: readonly Contact[],
  { grade, state, firm, isLate = false }: ContactFilter,
  today: string,
): readonly Contact[] =>
  contacts.filter(
    (contact) =>
      (grade === undefined || (contact.grade ?? 'none') === grade) &&
      (state === undefined || contact.state === state) &&
      (firm === undefined || (contact.firmId || 'none') === firm) &&
      (!isLate || isContactLate(contact, today)),
  );
