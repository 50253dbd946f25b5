import { useState } from 'react';
import type { Contact } from '#domain/workspace/fair/contacts.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { useWorkspace } from '../context.tsx';
import { saveFile, toFileName } from '../saveFile.ts';
import { writeCards } from './cards.ts';
import { listReminders, writeReminders } from './reminders.ts';
import type { FairSetting } from './setting.ts';
import { nameContact, nameFair } from './tell.ts';

const t = workspaceFair.files;

interface FileProps {
  readonly label: string;
  readonly help?: string;
  readonly name: string;
  readonly type: string;
  readonly write: () => string;
}

/** A button that puts a file among the downloads, and says so. */
function FileButton({ label, help, name, type, write }: FileProps) {
  const [said, say] = useState('');
  return (
    <div className="no-print">
      <p className="tools">
        <button
          type="button"
          onClick={() => {
            saveFile(new Blob([write()], { type: `${type};charset=utf-8` }), name);
            say(t.saved(name));
          }}
        >
          {label}
        </button>
      </p>
      {help !== undefined && <p className="meta">{help}</p>}
      <p role="status" className="meta">
        {said}
      </p>
    </div>
  );
}

/** What is still to be done, for the calendar of a device. */
export function Reminders({ setting }: { readonly setting: FairSetting }) {
  const { model } = useWorkspace();
  if (!listReminders(setting).length) return null;
  return (
    <FileButton
      label={t.calendar}
      help={t.calendarHelp}
      name={`${t.calendarName}-${toFileName(nameFair(setting.fair))}-${setting.today}.ics`}
      type="text/calendar"
      write={() => writeReminders(setting, model.siteName)}
    />
  );
}

/** Contacts for the address book of a phone. @param contact one alone */
export function Cards({ setting, contact }: { readonly setting: FairSetting; readonly contact?: Contact }) {
  const of = contact ? nameContact(contact) : nameFair(setting.fair);
  return (
    <FileButton
      label={contact ? workspaceFair.contact.card : t.cards}
      name={`${t.cardsName}-${toFileName(of)}-${setting.today}.vcf`}
      type="text/vcard"
      write={() => writeCards(setting, contact ? [contact] : setting.contacts)}
    />
  );
}
