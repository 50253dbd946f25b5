import { useCallback } from 'react';
import type { RegistryRequest } from '#domain/monitoring/ledger/signing.ts';
import { useDesk } from '../desk/desk.tsx';
import { doRegistryAct, type Outcome } from '../desk/doActs.ts';
import { listLaidAside, useKeptHead } from './keptHead.tsx';

/** Signs acts of the registry. After a fork, they lay the continuation aside that was not chosen. */
export function useRegistryAct(): (
  request: RegistryRequest,
  texts?: { readonly name?: string | undefined; readonly comment?: string | undefined },
) => Promise<Outcome> {
  const { app } = useDesk();
  const { kept } = useKeptHead();
  return useCallback(
    (request, texts) => {
      const discards = listLaidAside(app.ledger.view.registry.heads, kept);
      return doRegistryAct(app, discards.length ? ({ ...request, discards } as RegistryRequest) : request, texts);
    },
    [app, kept],
  );
}
