import { useCallback, useState } from 'react';
import { chainId, type ChainKey } from '#domain/monitoring/ledger/acts.ts';
import type { Admission } from '#domain/monitoring/ledger/admit.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { mountBring } from '../device/mountBring.ts';
import { useDesk } from '../desk/desk.tsx';
import { Embedded, StatusMark } from '../desk/parts.tsx';
import { nameForm, namePeriod, nameUnit } from '../names.ts';

/** Forms of which something new came. */
const listForms = ({ added }: Admission): readonly ChainKey[] => {
  const keys = new Map(added.flatMap((entry) => (entry.kind === 'act' ? [[chainId(entry.value), entry.value]] : [])));
  return [...keys.values()].map(({ period, unit, form }) => ({ period, unit, form }));
};

/** Brings in many files at once: what was refused is told by the part itself, and what came is listed here by form. */
export function Bring() {
  const { app, view } = useDesk();
  const [came, setCame] = useState<readonly ChainKey[]>();
  const mount = useCallback(
    (host: HTMLElement) =>
      mountBring(host, app, {
        began: () => setCame(undefined),
        taken: (admission) => setCame(listForms(admission)),
      }),
    [app],
  );
  return (
    <section aria-label={t.bring}>
      <Embedded mount={mount} />
      <div role="status">
        {came && <p>{came.length ? t.brought(came.length) : t.broughtNone}</p>}
        {came && (
          <ul className="desk-came">
            {came.map((key) => (
              <li key={chainId(key)}>
                <a href={`#${chainId(key)}`}>
                  {nameUnit(app, key.unit)}, {nameForm(app.config, key.form)}
                </a>{' '}
                <span className="meta">{namePeriod(app.config, key.period)}</span>{' '}
                <StatusMark status={view.states.get(chainId(key))?.status ?? 'nada'} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
