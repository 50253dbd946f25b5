import { useState } from 'react';
import { workspace } from '#words/workspace.ts';
import { faultOf } from './shelf.ts';

const t = workspace.copies;

/** Opens a copy, or what somebody sent. */
export function Bring({ bring }: { readonly bring: (file: File) => Promise<string> }) {
  const [said, say] = useState('');
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    say('');
    try {
      say(await bring(file));
    } catch (error) {
      say(workspace.faults[faultOf(error)]);
    } finally {
      input.value = '';
    }
  };
  return (
    <section aria-labelledby="abrir-copia">
      <h3 id="abrir-copia">{t.bring}</h3>
      <div className="desk-field">
        <label htmlFor="archivo">{t.file}</label>
        <input id="archivo" type="file" accept=".json,application/json" onChange={({ target }) => void take(target)} />
      </div>
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}
