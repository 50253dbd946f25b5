import { useState } from 'react';
import type { QueueItem } from '#domain/monitoring/review/queue.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { useDesk } from '../desk/desk.tsx';
import { doFormActs, type Outcome } from '../desk/doActs.ts';
import { AskFirst, Told } from '../desk/parts.tsx';
import { nameForm, nameUnit } from '../names.ts';

const MANY = ['recibir', 'aprobar'] as const;

interface Result {
  readonly item: QueueItem;
  readonly outcome: Outcome;
}

/** Receives or approves the forms that were chosen. Each is judged alone, and what came of each is told. */
export function ManyActs({ items, done }: { readonly items: readonly QueueItem[]; readonly done: () => void }) {
  const { app } = useDesk();
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly Result[]>([]);
  const act = async (name: (typeof MANY)[number], some: readonly QueueItem[]) => {
    setBusy(true);
    setResults([]);
    try {
      const outcomes = await doFormActs(
        app,
        some.map(({ key }) => ({ ...key, act: name })),
      );
      setResults(some.flatMap((item, place) => ({ item, outcome: outcomes[place] ?? { ok: true } })));
      done();
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="desk-many" data-some={items.length > 0}>
      {items.length > 0 && (
        <p className="tools">
          <span>{t.chosen(items.length)}</span>
          {MANY.map((name) => {
            const able = items.filter(({ acts }) => acts.includes(name));
            return (
              able.length > 0 && (
                <AskFirst
                  key={name}
                  label={t.many[name](able.length)}
                  question={t.many.sure(monitoringDesk.acts[name], able.length)}
                  busy={busy}
                  act={() => void act(name, able)}
                />
              )
            );
          })}
        </p>
      )}
      <div role="status">
        {busy && <p>{monitoringDesk.working}</p>}
        {results.length > 0 && (
          <>
            <h3>{t.many.result}</h3>
            <ul className="desk-results">
              {results.map(({ item: { id, key }, outcome }) => (
                <li key={id} data-ok={outcome.ok}>
                  <b>{nameUnit(app, key.unit)}</b>, {nameForm(app.config, key.form)}:{' '}
                  {outcome.ok ? monitoringDesk.done : <Told told={outcome.told} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
