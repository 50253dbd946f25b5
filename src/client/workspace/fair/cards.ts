import type { Contact } from '#domain/workspace/fair/contacts.ts';
import { writeVcards, type Vcard } from '#publishers/vcard.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import type { FairSetting } from './setting.ts';
import { nameContact, nameFair } from './tell.ts';

/** Contacts as cards for the address book of a phone. */
export const writeCards = ({ fair }: FairSetting, contacts: readonly Contact[]): string =>
  writeVcards(
    contacts.map((contact): Vcard => {
      const { id, name, company, country, phone, email, note } = contact;
      return {
        id: `${fair.id}-${id}@trama`,
        name: name || nameContact(contact),
        company,
        phone,
        email,
        place: country,
        note: [workspaceFair.files.cardNote(nameFair(fair)), note].filter(Boolean).join('\n'),
      };
    }),
  );
