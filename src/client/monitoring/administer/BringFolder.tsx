import { useId, useState } from 'react';
import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { markKept, openersOf, type MonitoringApp } from '../app.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { useDesk } from '../desk/desk.tsx';
import { FaultList } from '../desk/FaultList.tsx';
import { bringFiles, readIncoming, type Brought } from '../incoming.ts';
import { tellStore } from '../names.ts';

/** What came of a folder. */
interface Came {
  readonly said: string;
  readonly refused: readonly LedgerFault[];
}

/** Takes the files of a ledger that were chosen. What is no JSON there, as the marks of what was erased, is none. */
async function takeFiles(app: MonitoringApp, chosen: readonly File[]): Promise<Came> {
  const found: Brought[] = [];
  const faults: LedgerFault[] = [];
  for (const file of chosen.filter(({ name }) => name.endsWith('.json'))) {
    // The place in the folder tells people which file is meant, and the reader which is a checkpoint.
    const name = `/${file.webkitRelativePath || file.name}`;
    const read = await bringFiles([file]);
    found.push(...read.brought.map(({ bytes }) => ({ name, bytes })));
    faults.push(...read.faults);
  }
  const incoming = await readIncoming(found, app.identity, openersOf(app));
  const admission = await app.ledger.take(incoming.files);
  await markKept(app);
  const locked = incoming.locked.map(({ name }): LedgerFault => ({ code: 'locked', file: name }));
  return {
    said: t.ledger.took(admission.added.length, admission.known),
    refused: [...faults, ...incoming.faults, ...locked, ...admission.refused],
  };
}

/** Takes the folder that the command line keeps, or several of its files. */
export function BringFolder() {
  const { app } = useDesk();
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<Came>();
  const id = useId();
  const take = async (list: FileList | null) => {
    const chosen = [...(list ?? [])];
    if (!chosen.length) return;
    setBusy(true);
    try {
      setCame(await takeFiles(app, chosen));
    } catch (error) {
      setCame({ said: tellStore(error) ?? monitoringDesk.stranger, refused: [] });
    } finally {
      setBusy(false);
    }
  };
  const inputs = [
    ['folder', t.ledger.chooseFolder, { webkitdirectory: '' }],
    ['files', t.ledger.chooseFiles, { accept: '.json' }],
  ] as const;
  return (
    <>
      <h4>{t.ledger.folder}</h4>
      <p className="meta">{t.ledger.folderHelp}</p>
      <div className="tools">
        {inputs.map(([name, label, more]) => (
          <label key={name} htmlFor={`${id}-${name}`} className="desk-file">
            {label}
            <input
              id={`${id}-${name}`}
              type="file"
              multiple
              {...more}
              onChange={({ target }) => void take(target.files).then(() => (target.value = ''))}
            />
          </label>
        ))}
      </div>
      <div role="status">
        {busy && <p>{t.ledger.reading}</p>}
        {!busy && came && <p>{came.said}</p>}
        {!busy && came && came.refused.length > 0 && (
          <>
            <p>{t.ledger.refused(came.refused.length)}</p>
            <FaultList faults={came.refused} />
          </>
        )}
      </div>
    </>
  );
}
