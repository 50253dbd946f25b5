import { useState } from 'react';
import type { FileReading } from '#domain/workspace/file.ts';
import { findSheetOwner } from '#domain/workspace/contest/sheet.ts';
import { workspace } from '#words/workspace.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { LINK_START } from '../route.ts';
import { takeSheet } from '../takeSheet.ts';
import { readGiven, readLink, tellFault } from '../workspaceFile.ts';

const t = workspaceContest.jury;

/** Takes in what judges gave back, by file or link; what is no sheet of this contest is refused where it was given. */
export function ReceiveSheets({ contestId }: { readonly contestId: string }) {
  const { session, model } = useWorkspace();
  const [said, say] = useState('');
  const [link, setLink] = useState('');
  const take = (reading: FileReading | undefined) => {
    const { faults } = workspace.copies.sheet;
    if (!reading) return say(faults['not-sheet']);
    if (!reading.ok) return say(tellFault(reading));
    if (reading.isNewer) return say(workspace.fileFaults.newer);
    const { part, workspace: of, cells } = reading.file;
    if (part !== 'scores') return say(faults['not-sheet']);
    const owner = findSheetOwner(cells);
    if (of !== session.id || (owner && owner.contestId !== contestId)) return say(faults['other-contest']);
    say(takeSheet(session, cells).told);
    setLink('');
  };
  const takeFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    take(await readGiven(file, model.site));
    input.value = '';
  };
  const takeLink = () => {
    const start = link.indexOf(LINK_START);
    take(start < 0 ? undefined : readLink(link.slice(start).trim(), model.site));
  };
  if (session.isReadOnly) return null;
  return (
    <section aria-labelledby="recibir-hojas">
      <h3 id="recibir-hojas">{t.receive}</h3>
      <p className="meta">{t.receiveHelp}</p>
      <div className="desk-field">
        <label htmlFor="hoja-archivo">{t.file}</label>
        <input
          id="hoja-archivo"
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void takeFile(target)}
        />
      </div>
      <div className="desk-field">
        <label htmlFor="hoja-enlace">{t.link}</label>
        <textarea id="hoja-enlace" rows={2} value={link} onChange={({ target }) => setLink(target.value)} />
      </div>
      <p className="tools">
        <button type="button" disabled={link.trim() === ''} onClick={takeLink}>
          {t.takeLink}
        </button>
      </p>
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}
