/** What begins rows of a fair. */
import { REMOVED } from '#domain/workspace/cells.ts';
import type { Contact } from '#domain/workspace/fair/contacts.ts';
import { isBlank } from '#domain/workspace/fair/contacts.ts';
import { contactPathOf, fairPathOf } from '#domain/workspace/fair/fields.ts';
import { goTo, PARTS } from '../route.ts';
import { newId, type FieldChange, type Session } from '../session.ts';
import { WAYS } from './ways.ts';

/** Begins a fair, and goes to what is entered of it. */
export function beginFair(session: Session): void {
  const id = newId();
  session.write({ path: fairPathOf(id, REMOVED), value: false });
  goTo(PARTS.fair, id, WAYS.data);
}

/**
 * The fields of a contact that is begun, with whoever attended the last one. Its id ends in the sign of this device:
 * a copy brings the blank contacts of other phones too, and two people must never be written into one.
 *
 * @param mark sign of this device
 */
export const beginContact = (
  fairId: string,
  today: string,
  mark: string,
  last: Contact | undefined,
): readonly FieldChange[] => {
  const id = `${newId()}${mark}`;
  return [
    { path: contactPathOf(fairId, id, REMOVED), value: false },
    { path: contactPathOf(fairId, id, 'on'), value: today },
    ...(last?.attended ? [{ path: contactPathOf(fairId, id, 'attended'), value: last.attended }] : []),
  ];
};

/** What this device goes on with: what was begun here. Somebody may be writing in those of another phone. */
export const listOwnDrafts = (drafts: readonly Contact[], mark: string): readonly Contact[] =>
  drafts.filter((contact) => contact.id.endsWith(mark));

/** What was left half written on other phones, or before this one opened a copy of its own. */
export const listOtherDrafts = (drafts: readonly Contact[], mark: string): readonly Contact[] =>
  drafts.filter((contact) => !isBlank(contact) && !contact.id.endsWith(mark));

/** The contact that is open at the stand: what somebody left half written goes before a blank one. */
export const findOpen = (drafts: readonly Contact[]): Contact | undefined =>
  drafts.filter((contact) => !isBlank(contact)).at(-1) ?? drafts.at(-1);
