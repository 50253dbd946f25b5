import type { Contact } from '#domain/workspace/fair/contacts.ts';

/** Ways to reach somebody, as addresses that a device opens; undefined where what was typed leads nowhere. */
export interface Reach {
  readonly call: string | undefined;
  readonly mail: string | undefined;
  /** Only where the number names its country: without it, it would be somebody else's. */
  readonly chat: string | undefined;
}

const LEAST_DIGITS = 6;

/** The ways to reach a contact. Nothing but digits and signs of the address itself goes into a link. */
export function reachOf({ phone, email }: Pick<Contact, 'phone' | 'email'>): Reach {
  // The first of several that somebody typed into one field.
  const first = phone.split(/[/,;]/)[0] ?? '';
  const digits = first.replace(/\D/g, '');
  const isWhole = digits.length >= LEAST_DIGITS;
  const isAbroad = /^\s*(?:\+|00)/.test(first);
  const international = first.trim().startsWith('00') ? digits.slice(2) : digits;
  return {
    call: isWhole ? `tel:${isAbroad ? `+${international}` : digits}` : undefined,
    mail: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email)
      ? `mailto:${email.split('@').map(encodeURIComponent).join('@')}`
      : undefined,
    chat: isWhole && isAbroad ? `https://wa.me/${international}` : undefined,
  };
}
