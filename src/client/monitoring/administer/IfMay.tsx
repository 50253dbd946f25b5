import { mayEnrol } from '#domain/monitoring/ledger/registry.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import type { ReactNode } from 'react';
import { useDesk } from '../desk/desk.tsx';

/** What only whoever administers may do: the others see why they cannot. */
export function IfMay({ children }: { readonly children: ReactNode }) {
  const { app, view, who } = useDesk();
  const may = who !== undefined && mayEnrol(app.config, view.registry, who.author, app.today());
  return may ? <>{children}</> : <p className="note">{t.mayNot}</p>;
}
