import { useState } from 'react';
import { workspaceProject } from '#words/workspaceProject.ts';
import { useWorkspace } from '../context.tsx';
import { saveFile, toFileName } from '../saveFile.ts';
import { listProjectEvents, writeProjectCalendar } from './projectCalendar.ts';
import type { ProjectProps } from './setting.ts';
import { nameProject } from './tell.ts';

const t = workspaceProject.calendar;

/** The days of a project for the calendar of a device. */
export function CalendarButton({ setting }: ProjectProps) {
  const { model } = useWorkspace();
  const [said, say] = useState('');
  if (!listProjectEvents(setting).length) return null;
  const name = `${t.name}-${toFileName(nameProject(setting.project))}-${setting.today}.ics`;
  const save = () => {
    saveFile(new Blob([writeProjectCalendar(setting, model.siteName)], { type: 'text/calendar;charset=utf-8' }), name);
    say(t.saved(name));
  };
  return (
    <section className="documents" aria-labelledby="negocio-calendario">
      <h3 id="negocio-calendario">{t.title}</h3>
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
