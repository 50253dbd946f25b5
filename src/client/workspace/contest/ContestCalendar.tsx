import { useState } from 'react';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { saveFile, toFileName } from '../saveFile.ts';
import { listContestEvents, writeContestCalendar } from './contestEvents.ts';
import type { ContestSetting } from './setting.ts';
import { nameContest } from './tell.ts';

const t = workspaceContest.calendar;

/** The days of a contest for the calendar of a device. */
export function ContestCalendar({ setting: { contest } }: { readonly setting: ContestSetting }) {
  const { model, today } = useWorkspace();
  const [said, say] = useState('');
  if (!listContestEvents(contest).length) return null;
  const name = `${t.name}-${toFileName(nameContest(contest))}-${today}.ics`;
  const save = () => {
    const written = writeContestCalendar(contest, model.siteName, today);
    saveFile(new Blob([written], { type: 'text/calendar;charset=utf-8' }), name);
    say(t.saved(name));
  };
  return (
    <section className="documents" aria-labelledby="concurso-calendario">
      <h3 id="concurso-calendario">{t.title}</h3>
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
