import { useState } from 'react';
import { LENGTHS } from '#domain/workspace/network.ts';
import type { Formats } from '#texts/formats.ts';
import { workspace } from '#words/workspace.ts';
import { dayOf } from './ago.ts';
import { Bring } from './Bring.tsx';
import type { ShelfEntry } from './shelf.ts';

const t = workspace.shelf;

interface ShelfProps {
  readonly entries: readonly ShelfEntry[];
  readonly format: Formats;
  readonly begin: (name: string) => Promise<void>;
  readonly open: (id: string) => void;
  readonly bring: (file: File) => Promise<string>;
}

/** The workspaces of the device, and how a new one begins. */
export function ShelfView({ entries, format, begin, open, bring }: ShelfProps) {
  const [name, setName] = useState('');
  return (
    <div className="shelf">
      {entries.length > 0 && (
        <section aria-labelledby="redes">
          <h2 id="redes">{t.title}</h2>
          <ul className="workspace-rows">
            {entries.map((entry) => (
              <li key={entry.id}>
                <button type="button" onClick={() => open(entry.id)}>
                  {t.open}: {entry.name || t.nameless}
                </button>{' '}
                <span className="meta">{t.used(format.date(dayOf(entry.usedAt)))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="empezar">
        <h2 id="empezar">{t.begin}</h2>
        {entries.length === 0 && (
          <ol>
            {t.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        <form
          className="shelf-begin"
          onSubmit={(event) => {
            event.preventDefault();
            void begin(name.trim());
          }}
        >
          <div className="desk-field">
            <label htmlFor="nombre-de-red">{t.name}</label>
            <input
              id="nombre-de-red"
              value={name}
              maxLength={LENGTHS.name}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <p className="tools">
            <button type="submit" className="go">
              {t.begin}
            </button>
          </p>
        </form>
      </section>
      <Bring bring={bring} />
    </div>
  );
}
