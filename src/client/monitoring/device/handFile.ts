/** What is handed on, closed for those that it is for. */
import type { Recipients } from '#domain/monitoring/crypto/envelope.ts';
import { chainId } from '#domain/monitoring/ledger/acts.ts';
import type { MonitoringApp } from '../app.ts';
import { keyIn, type Handed } from '../kept.ts';
import { buildHanding, closeHanding, makeFile, type Handing } from '../outgoing.ts';

/** Closes a part of the ledger as a file. @throws RangeError for a short passphrase */
export async function closeFile(
  { ledger, identity, keyring }: MonitoringApp,
  name: string,
  handing: Handing,
  { keys = [], passphrase }: Recipients,
): Promise<File> {
  const own = keyring.current?.keys.encryption.publicKey;
  // Who hands something on can read it again themselves.
  const recipients = {
    keys: [...new Set([...keys, ...(own === undefined ? [] : [own])])],
    ...(passphrase === undefined ? {} : { passphrase }),
  };
  return makeFile(name, await closeHanding(buildHanding(ledger.view, identity, handing), recipients));
}

/** Remembers how the last acts of forms were handed on. @throws StoreFailure */
export async function rememberHanded(app: MonitoringApp, { chains }: Handing, how: Handed['how']): Promise<void> {
  const { ledger, store, mode, now } = app;
  const ids = chains && new Set(chains.map(chainId));
  const leaves = [...ledger.view.states.values()]
    .filter(({ chain }) => !ids || ids.has(chain.id))
    .flatMap(({ chain }) => chain.leaves);
  await store.write(
    leaves.map(({ hash }) => ({ table: 'handed' as const, key: keyIn(mode, hash), value: { at: now(), how } })),
  );
}
