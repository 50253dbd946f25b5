import { useState } from 'react';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { useWorkspace } from '../context.tsx';
import { saveFile, toFileName } from '../saveFile.ts';
import { listDueEvents, writeDueCalendar } from './dueEvents.ts';
import type { LedgerSetting } from './setting.ts';
import { tellFirm } from './tell.ts';

const t = workspaceCofinancing.calendar;

interface Props {
  readonly setting: LedgerSetting;
  /** The firm whose days they are; those of all without it. */
  readonly firmId?: string;
}

/** The days of payment for the calendar of a device. */
export function DueCalendar({ setting, firmId }: Props) {
  const { model } = useWorkspace();
  const [said, say] = useState('');
  if (!listDueEvents(setting, firmId).length) return null;
  const of = firmId === undefined ? '' : `-${toFileName(tellFirm(setting.cells, firmId))}`;
  const name = `${t.name}${of}-${setting.today}.ics`;
  const save = () => {
    saveFile(
      new Blob([writeDueCalendar(setting, model.siteName, firmId)], { type: 'text/calendar;charset=utf-8' }),
      name,
    );
    say(t.saved(name));
  };
  return (
    <section className="documents" aria-labelledby="cuenta-calendario">
      <h3 id="cuenta-calendario">{t.title}</h3>
      <p className="meta">{firmId === undefined ? t.help : t.helpFirm}</p>
      <p className="tools">
        <button type="button" onClick={save}>
          {t.save}
        </button>
      </p>
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}
