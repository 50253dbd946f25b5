/** How fairs, contacts and what is odd about them are told. */
import type { Contact } from '#domain/workspace/fair/contacts.ts';
import type { Fair, FairFault } from '#domain/workspace/fair/fairs.ts';
import type { Grade } from '#domain/workspace/fair/fields.ts';
import { listFirms } from '#domain/workspace/network.ts';
import type { Cells } from '#domain/workspace/cells.ts';
import { fromCents } from '#domain/workspace/money.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceFair as t } from '#words/workspaceFair.ts';
import { nameFirm } from '../nameFirm.ts';

/** Writes cents as money of a fair: `S/ 1,234.50`. */
export type TellMoney = (cents: number) => string;

/** Writes money with the currency of a fair, if it has any. */
export const moneyOf =
  ({ currency }: Pick<Fair, 'currency'>, format: Formats): TellMoney =>
  (cents) =>
    `${currency ? `${currency}\u00a0` : ''}${format.number(fromCents(cents), 2)}`;

/** The name of a fair. */
export const nameFair = ({ name }: Pick<Fair, 'name'>): string => name || t.unnamed;

/** The name of a contact: his own, that of his firm, or that he has none. */
export const nameContact = ({ name, company }: Pick<Contact, 'name' | 'company'>): string =>
  name || company || t.contact.unnamed;

/** The days of a fair. */
export function tellSpan({ begins, ends }: Pick<Fair, 'begins' | 'ends'>, format: Formats): string {
  if (begins && ends && begins !== ends) return t.fromTo(format.date(begins), format.date(ends));
  const day = begins || ends;
  return day ? format.date(day) : '';
}

/** The letter of a grade. */
export const tellGrade = (grade: Grade | undefined): string => (grade ? t.grades.letters[grade] : t.grades.none);

/** The firm that follows a contact up; empty where none does. */
export function tellFirm(cells: Cells, firmId: string): string {
  const firm = listFirms(cells).find(({ id }) => id === firmId);
  return firm ? nameFirm(cells, firm) : '';
}

/** What is odd about the days of a fair, in words. */
export const tellFairFault = (fault: FairFault, format: Formats): string =>
  fault.kind === 'ends-before'
    ? t.data.endsBefore(format.date(fault.begins), format.date(fault.ends))
    : t.data.beforeNetwork(format.date(fault.day), format.date(fault.began));
