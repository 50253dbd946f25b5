import { useState } from 'react';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { useWorkspace } from '../context.tsx';
import { saveFile, toFileName } from '../saveFile.ts';
import { listPurchaseEvents, writePurchaseCalendar } from './calendar.ts';
import type { PurchaseProps } from './setting.ts';
import { namePurchase } from './tell.ts';

const t = workspacePurchase.calendar;

/** The days of a purchase for the calendar of a device. */
export function PurchaseCalendar({ setting }: PurchaseProps) {
  const { model } = useWorkspace();
  const [said, say] = useState('');
  if (!listPurchaseEvents(setting).length) return null;
  const name = `${t.name}-${toFileName(namePurchase(setting.purchase))}-${setting.today}.ics`;
  const save = () => {
    saveFile(new Blob([writePurchaseCalendar(setting, model.siteName)], { type: 'text/calendar;charset=utf-8' }), name);
    say(t.saved(name));
  };
  return (
    <section className="documents" aria-labelledby="compra-calendario">
      <h3 id="compra-calendario">{t.heading}</h3>
      <p className="meta">{t.help}</p>
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
